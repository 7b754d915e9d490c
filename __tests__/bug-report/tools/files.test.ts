import { testBriefly } from '../../support/brief.js';

describe('parsers of files', () => {
  testBriefly([
    ['shellcheck: several places in one line', ['In ci.sh line 3:', 'rm -rf $a $b', '       ^-- SC2086 (info): Double quote to prevent globbing and word splitting.', '          ^-^ SC2154 (warning): b is referenced but not assigned.'],
      ['shellcheck | lint | warning | - | ci.sh:3:11 | SC2154 | b is referenced but not assigned.', 'shellcheck | lint | note | - | ci.sh:3:8 | SC2086 | Double quote to prevent globbing and word splitting.']],
    ['shellcheck: from the standard input', ["-:2:1: warning: In POSIX sh, 'let' is not supported. [SC2039]"], ["shellcheck | lint | warning | - | -:2:1 | SC2039 | In POSIX sh, 'let' is not supported."]],
    ['hadolint: before severities, and in the middle of one line', ['Dockerfile:1 DL3006 Always tag the version of an image explicitly', '-:3 DL3008 warning: Pin versions'], ['hadolint | lint | warning | - | Dockerfile:1:- | DL3006 | Always tag the version of an image explicitly', 'hadolint | lint | warning | - | -:3:- | DL3008 | Pin versions']],
    ['yamllint: cut off below the heading', ['./config.yml'], []],
    ['yamllint: a list of files is no finding', ['config.yml', '  3 files', 'other.yaml'], []],
    ['markdownlint: with a severity', ['docs\\a.md:3:1 error MD051/link-fragments Link fragments should be valid'], ['markdownlint | lint | error | - | docs/a.md:3:1 | MD051/link-fragments | Link fragments should be valid']],
    ['sqlfluff: one that passed beside', ['== [a.sql] PASS', '== [b.sql] FAIL', 'L:   3 | P:   5 | L010 | Keywords must be consistently upper case.'], ['sqlfluff | lint | error | - | b.sql:3:5 | L010 | Keywords must be consistently upper case.']],
    ['perl: the standard input, and a warning', ['"my" variable $foo masks earlier declaration in same scope at - line 5.', 'syntax error at - line 8, at EOF'], ['perl | syntax | error | - | -:8:- | - | syntax error', 'perl | lint | warning | - | -:5:- | - | "my" variable $foo masks earlier declaration in same scope']],
    ['perl: what tests that pass print', ['nothing left at lib/Shop.pm line 3.', 'All tests successful.', 'Files=1, Tests=3'], []],
    ['perl: a sentence', ['We met at noon, in line 3.', 'look at the error in a.pl line 3'], []],
    ['nginx: before the log is open', ['nginx: [emerg] unknown directive "servr" in /etc/nginx/conf.d/shop.conf:3'], ['nginx | config | error | - | /etc/nginx/conf.d/shop.conf:3:- | - | unknown directive "servr"']],
    ['puppet-lint: with the file', ['manifests/init.pp - ERROR: shop::cart not in autoload module layout on line 7'], ['puppet-lint | lint | error | - | manifests/init.pp:7:- | - | shop::cart not in autoload module layout']],
    ['codespell: several fixes', ['./docs/a.md:14: fo ==> of, for, to'], ['codespell | lint | error | - | docs/a.md:14:- | - | fo ==> of, for, to']],
    ['gitlint: a clock is no finding', ['12: T', '10:30: B4 is closed'], []],
  ]);
});
