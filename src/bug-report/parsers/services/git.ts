import { rowParser } from '../../rows.js';

/** What the network or a credential did is the infra table's. */
const NOT_OURS = "(?!unable to access |could not read (?:Username|Password)|Authentication failed|[Tt]he remote end hung up|early EOF|protocol error|\\[)";

/**
 * git's own words. `error: failed to push some refs` and its like only follow from the line with the reason, which is read.
 */
export const git = rowParser({
  tool: 'git',
  docs: 'https://git-scm.com/docs/git#_discussion',
  literals: ['CONFLICT (', '[rejected]', '[remote rejected]', 'remote: error: ', 'remote: fatal: ', 'fatal: ', 'error: pathspec ', 'patch does not apply', 'error: patch failed', 'error: could not apply', 'would be overwritten by', 'src refspec', 'Error downloading object', "external filter 'git-lfs", 'error: cannot lock ref', 'error: corrupt patch', 'error: No such remote', 'error: commit ', 'error: invalid object'],
  rows: [
    { kind: 'git', rule: 'conflict', literal: 'CONFLICT', pattern: /^CONFLICT \([^)]{1,60}\): (?<message>Merge conflict in (?<file>.{1,400}))$/ },
    { kind: 'git', rule: 'conflict', literal: 'CONFLICT', pattern: /^CONFLICT \([^)]{1,60}\): (?<message>(?<file>\S{1,400}) (?:deleted in|renamed to|added in|has) .{1,800})$/ },
    { kind: 'git', rule: 'conflict', literal: 'CONFLICT', pattern: /^CONFLICT \([^)]{1,60}\): (?<message>.{1,800})$/ },
    { kind: 'git', rule: 'rejected', literal: 'rejected]', pattern: /^ ! (?<message>\[(?:remote )?rejected\] .{1,300} -> .{1,300} \(.{1,300}\))$/ },
    { kind: 'git', literal: 'remote: ', pattern: /^remote: (?:error|fatal): (?:(?<rule>GH\d{3}): )?(?<message>.{1,500})$/ },
    { kind: 'git', literal: 'gitmodules', pattern: /^fatal: (?<message>[Nn]o (?:url|submodule mapping) found (?:for submodule path|in \.gitmodules for path) '[^']{1,300}' ?in (?<file>\.gitmodules))$/ },
    { kind: 'git', literal: 'gitmodules', pattern: /^fatal: (?<message>[Nn]o submodule mapping found in (?<file>\.gitmodules) for path '[^']{1,300}')$/ },
    { kind: 'git', rule: 'dubious-ownership', literal: 'dubious', pattern: /^fatal: (?<message>detected dubious ownership in repository at '.{1,400}')$/ },
    { kind: 'git', rule: 'index-lock', literal: '.lock', pattern: /^fatal: (?<message>Unable to create '.{1,400}\.lock': File exists\.)$/ },
    { kind: 'git', rule: 'lfs', literal: 'smudge filter', pattern: /^fatal: (?<message>(?<file>\S{1,400}): smudge filter lfs failed)$/ },
    { kind: 'git', rule: 'lfs', literal: 'downloading object', pattern: /^Error downloading object: (?<message>(?<file>\S{1,400}) \(\w{1,64}\): .{1,600})$/ },
    { kind: 'git', rule: 'lfs', literal: 'git-lfs', pattern: /^error: (?<message>external filter 'git-lfs.{1,100}' failed(?: \d{1,5})?)$/ },
    { kind: 'git', rule: 'patch', literal: 'patch failed', pattern: /^error: (?<message>patch failed: (?<file>.{1,400}):(?<line>\d{1,7}))$/ },
    { kind: 'git', rule: 'patch', literal: 'does not apply', pattern: /^error: (?<message>(?<file>\S.{0,400}): patch does not apply)$/ },
    { kind: 'git', rule: 'patch', literal: 'corrupt patch', pattern: /^error: (?<message>corrupt patch at .{1,300})$/ },
    { kind: 'git', rule: 'pathspec', literal: 'pathspec', pattern: /^(?:error|fatal): (?<message>pathspec '.{1,300}' did not match any file.{0,60})$/ },
    { kind: 'git', rule: 'conflict', literal: 'could not apply', pattern: /^error: (?<message>could not apply [0-9a-f]{4,40}\.{3} .{1,300})$/ },
    { kind: 'git', literal: 'overwritten', pattern: /^error: (?<message>(?:Your local changes to the following files|The following untracked working tree files|Your local changes to the following files) would be overwritten by .{1,60}:)$/ },
    { kind: 'git', pattern: /^error: (?<message>(?:src refspec .{1,200} does not match any|cannot lock ref .{1,400}|No such remote .{1,200}|invalid object .{1,300}|commit [0-9a-f]{7,40} is a merge but no -m option was given\.))$/ },
    { kind: 'git', literal: 'fatal: ', pattern: new RegExp(`^fatal: ${NOT_OURS}(?<message>(?:[Nn]ot a git repository|ambiguous argument|couldn't find remote ref|[Cc]ouldn't find remote ref|bad revision|invalid reference|bad object|refusing to merge|Not possible to fast-forward|Need to specify how to reconcile|You are not currently on a branch|[Nn]o merge base|shallow |attempt to fetch|--unshallow|empty ident name|unable to auto-detect email|repository '|Remote branch|remote error|The current branch|tag '|a branch named|destination path|Unable to checkout|[Uu]nable to find current|Fetched in submodule|[Ff]ailed to clone|clone of|[Ii]nvalid refspec|invalid upstream|No such remote|no upstream|could not open|cannot |your current branch|You have not concluded|Exiting because|needed a single revision|Needed a single revision|No names found|No tags can describe|no tag exactly matches|bad config|bad numeric config|unknown|loose object|unable to read tree|pack has|index file|path '|pathspec|reference is not a tree|'.{1,200}' (?:is|does|already)|couldn't|could not (?:create|resolve HEAD|parse|lock|write)|.{1,200}: (?:not in|already exists)|Could not read from remote).{0,500})$`) },
  ],
});
