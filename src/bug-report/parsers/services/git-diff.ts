import { blockMachine, type BlockRule } from '../../block.js';
import type { Parser } from '../../parser.js';

/** `diff --git a/lib/gen.txt b/lib/gen.txt`; a name with odd characters stands in quotes, and is left to people. */
const HEAD = /^diff --git a\/([^"\n]{1,400}) b\/\1$/;
const LINE = /^(?:index |old mode |new mode |deleted file |new file |similarity |dissimilarity |Binary files |GIT binary patch|--- |\+\+\+ |@@ |[ +\-\\]|$)/;

const changed: BlockRule = {
  starts: HEAD,
  keeps: (text) => LINE.test(text),
  read: ({ head, body, from, to }) => {
    const hunk = /^@@ -(\d{1,9})/.exec(body.find((text) => text.startsWith('@@ ')) ?? '')?.[1];
    const before = body.slice(body.findIndex((text) => text.startsWith('@@ ')) + 1).findIndex((text) => /^[+-]/.test(text));
    const line = hunk === undefined ? {} : { line: Number(hunk) + Math.max(0, before) };
    return { tool: 'git-diff', severity: 'warning', kind: 'format', rule: 'uncommitted', file: head[1] as string, ...line, message: 'what the step makes differs from what is committed', from, to };
  },
};

/**
 * What `git diff` prints of a file. A step that makes files anew and then compares them with what is committed (`make gen && git diff --exit-code`) says nothing else. A warning, so
 * that where anything says error a printed difference is only a remark.
 */
export const gitDiff: Parser = {
  tool: 'git-diff',
  docs: 'https://git-scm.com/docs/diff-format#generate_patch_text_with_p',
  proof: { tier: 1 },
  literals: ['diff --git a/'],
  start: (sink) => blockMachine([changed], sink),
};
