import { testBriefly } from '../../support/brief.js';

describe('parsers of native', () => {
  testBriefly([
    ['gcc: clang, its option behind -Werror', ["src/a.cc:3:9: error: unused variable 'n' [-Werror,-Wunused-variable]", '  int n;', '      ^', '1 error generated.'], ["gcc | compile | error | - | src/a.cc:3:9 | -Wunused-variable | unused variable 'n'"]],
    ['gcc: included by hand from the standard input', ['In file included from <stdin>:3:', 'In file included from ./a.h:1:', "./b.h:1:1: error: expected identifier or '('", '{{{', '^', '1 error generated.'], ["gcc | syntax | error | - | b.h:1:1 | - | expected identifier or '('"]],
    ['gcc: the same form from other tools is theirs', ['script.sh:3:5: warning: x is unused [SC2034]'], ['shellcheck | lint | warning | - | script.sh:3:5 | SC2034 | x is unused']],
    ['gcc: clang-tidy', ['/home/runner/work/app/app/src/a.cpp:55:8: warning: use emplace_back instead of push_back [modernize-use-emplace]'], ['gcc | lint | warning | - | src/a.cpp:55:8 | modernize-use-emplace | use emplace_back instead of push_back']],
    ['gcc: a compiler that cannot start', ['gcc: fatal error: no input files', 'compilation terminated.'], ['gcc | config | error | - | -:-:- | - | no input files']],
    ['ld: before its name stood in every line', ["main.o: In function `main':", "main.c:(.text+0xa): undefined reference to `area'"], ["ld | link | error | - | main.c:-:- | undefined-reference | undefined reference to `area'"]],
    ['ld: lld', ['ld.lld: error: undefined symbol: area(int)', '>>> referenced by main.cpp:4 (src/main.cpp:4)', '>>>               main.o:(main)', 'clang: error: linker command failed with exit code 1 (use -v to see invocation)'],
      ['ld | link | error | - | src/main.cpp:4:- | undefined-reference | undefined symbol: area(int)', 'ld | link | error | - | -:-:- | - | clang: error: linker command failed with exit code 1 (use -v to see invocation)']],
    ['ld: Apple', ['Undefined symbols for architecture arm64:', '  "_area", referenced from:', '      _main in main.o', 'ld: symbol(s) not found for architecture arm64'],
      ['ld | link | error | - | -:-:- | undefined-reference | Undefined symbol: _area', 'ld | link | error | - | -:-:- | - | ld: symbol(s) not found for architecture arm64']],
  ]);
});
