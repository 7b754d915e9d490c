import { testBriefly } from '../../support/brief.js';

describe('parsers of services', () => {
  testBriefly([
    ['git: rejected, older words', [' ! [rejected]        main -> main (non-fast-forward)', "error: failed to push some refs to 'https://host.example/org/app'"], ['git | git | error | - | -:-:- | rejected | [rejected]        main -> main (non-fast-forward)']],
    ['git: a protected branch', ['remote: error: GH006: Protected branch update failed for refs/heads/main.', ' ! [remote rejected] main -> main (protected branch hook declined)'],
      ['git | git | error | - | -:-:- | GH006 | Protected branch update failed for refs/heads/main.', 'git | git | error | - | -:-:- | rejected | [remote rejected] main -> main (protected branch hook declined)']],
    ['git: large files', ['Error downloading object: data/a.bin (1a2b3c4): Smudge error: Error downloading data/a.bin', 'error: external filter \'git-lfs filter-process\' failed', 'fatal: data/a.bin: smudge filter lfs failed'],
      ['git | git | error | - | data/a.bin:-:- | lfs | data/a.bin (1a2b3c4): Smudge error: Error downloading data/a.bin', "git | git | error | - | -:-:- | lfs | external filter 'git-lfs filter-process' failed", 'git | git | error | - | data/a.bin:-:- | lfs | data/a.bin: smudge filter lfs failed']],
    ['git: whose folder is it', ["fatal: detected dubious ownership in repository at '/__w/app/app'"], ["git | git | error | - | -:-:- | dubious-ownership | detected dubious ownership in repository at '/__w/app/app'"]],
    ['git: the network is the infra table\'s', ["fatal: unable to access 'https://host.example/org/app/': Could not resolve host: host.example"], ["infra | infra | error | - | -:-:- | net | fatal: unable to access 'https://host.example/org/app/': Could not resolve host: host.example"]],
    ['git: words of somebody else', ['fatal: the answer was no', 'conflict of interest (none)', 'CONFLICT of names'], []],
    ['terraform: a warning without a place', ['╷', '│ Warning: Deprecated attribute', '│', '│ use another', '╵'], []],
    ['terraform: from a module, with the resource', ['╷', '│ Error: Missing required argument', '│ ', '│   on modules/shop/main.tf line 3, in resource "aws_sqs_queue" "q":', '│    3: resource "aws_sqs_queue" "q" {', '│ ', '│ The argument "name" is required.', '╵'], ['terraform | config | error | - | modules/shop/main.tf:3:- | - | Missing required argument']],
    ['docker: the old builder', ["The command '/bin/sh -c npm test' returned a non-zero code: 1"], ["docker | unknown | error | - | -:-:- | - | The command '/bin/sh -c npm test' returned a non-zero code: 1"]],
    ['docker: what failed inside comes first', ['src/a.ts(3,5): error TS2304: Cannot find name \'x\'.', 'ERROR: failed to solve: process "/bin/sh -c tsc" did not complete successfully: exit code: 2'],
      ["tsc | type | error | - | src/a.ts:3:5 | TS2304 | Cannot find name 'x'.", 'docker | unknown | error | - | -:-:- | - | failed to solve: process "/bin/sh -c tsc" did not complete successfully: exit code: 2']],
    ['ansible-lint: 5, with codes', ['main.yml:86: [E301] Commands should not change things if nothing needs doing'], ['ansible-lint | lint | error | - | main.yml:86:- | E301 | Commands should not change things if nothing needs doing']],
    ['ansible: unreachable', ['fatal: [web1]: UNREACHABLE! => {"changed": false, "msg": "Failed to connect", "unreachable": true}'], ['ansible | runtime | error | - | -:-:- | - | Failed to connect']],
    ['helm: a chart that cannot be installed', ['Error: INSTALLATION FAILED: execution error at (shop/templates/a.yaml:4:3): name is needed'], ['helm | config | error | - | shop/templates/a.yaml:4:3 | - | name is needed']],
    ['terraform-fmt: names alone are no error', ['main.tf', 'modules/shop/main.tf', 'done', 'main.tf'], []],
    ['terraform-fmt: another command may fail with another code', ['main.tf', 'make: *** [Makefile:2: list] Error 1'], ['make | unknown | error | - | -:-:- | - | make: *** [Makefile:2: list] Error 1']],
    ['terraform-fmt: the wrapper of the runner\'s action tells its code', ['main.tf', 'modules/shop/prod.tfvars', '##[error]Terraform exited with code 3.'],
      ['terraform-fmt | format | error | - | main.tf:-:- | - | main.tf is not formatted as terraform fmt would', 'terraform-fmt | format | error | - | modules/shop/prod.tfvars:-:- | - | modules/shop/prod.tfvars is not formatted as terraform fmt would', 'github | unknown | error | - | -:-:- | - | Terraform exited with code 3.']],
  ]);
});
