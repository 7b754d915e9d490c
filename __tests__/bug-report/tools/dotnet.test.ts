import { reportBugs } from '../../../src/bug-report/index.js';
import { cleanBytes } from '../../../src/log/index.js';
import { readLines, testBriefly } from '../../support/brief.js';

describe('parsers of dotnet', () => {
  testBriefly([
    ['msbuild: a number of the project and a target framework', ['     2>Area\\Area.cs(137,32): warning CS1591: Missing XML comment [C:\\app\\Area\\Area.csproj::TargetFramework=net8.0]'], ['msbuild | docs | warning | - | Area/Area.cs:137:32 | CS1591 | Missing XML comment']],
    ['msbuild: a space before the bracket, and words in capitals', ['Src\\Area.cs (22,17):  Warning CS0168: The variable is never used'], ['csc | compile | warning | - | Src/Area.cs:22:17 | CS0168 | The variable is never used']],
    ['msbuild: an analyser that names its rule late', ['Area.cs(2,1): warning : SA1210: Using directives must be sorted. [C:\\app\\A.csproj]'], ['msbuild | lint | warning | - | Area.cs:2:1 | SA1210 | Using directives must be sorted.']],
    ['msbuild: a range', ['Area.cs(10,5,12,9): error CA2000: Dispose it [/home/runner/work/app/app/A.csproj]'], ['msbuild | lint | error | - | Area.cs:10:5 | CA2000 | Dispose it']],
    ['msbuild: an error of a target without a place', ['MSBUILD : error MSB4025: The project file could not be loaded.'], ['msbuild | config | error | - | -:-:- | MSB4025 | The project file could not be loaded.']],
    ['msbuild: TypeScript has the same form', ['src/a.ts(3,5): error TS2304: Cannot find name x.'], ['tsc | type | error | - | src/a.ts:3:5 | TS2304 | Cannot find name x.']],
    ['msbuild: F#', ['/home/runner/work/app/app/Area.fs(3,12): error FS0001: This expression was expected to have type int [/home/runner/work/app/app/A.fsproj]'], ['msbuild | type | error | - | Area.fs:3:12 | FS0001 | This expression was expected to have type int']],
    ['msbuild: nothing failed', ['Build succeeded.', '    0 Warning(s)', '    0 Error(s)'], []],
    ['msbuild: the terminal logger shows tests as errors', ['/home/runner/work/app/app/AreaTests.cs(9): error TESTERROR: Shapes.AreaTests.Multiplies (12ms): Error Message: Assert.Equal() Failure [/home/runner/work/app/app/T.csproj]'], ['msbuild | test | error | Shapes.AreaTests.Multiplies | AreaTests.cs:9:- | TESTERROR | Assert.Equal() Failure']],
    ['msvc: upper and lower case, forward slashes', ['../../src//area.c(54): fatal error c1083: cannot open include file'], ['msvc | import | error | - | ../../src//area.c:54:- | c1083 | cannot open include file']],
    ['dotnet test: only the line of xunit, the log was cut', ['[xUnit.net 00:00:00.41]     Shapes.AreaTests.Multiplies [FAIL]', '[xUnit.net 00:00:00.41]       Assert.True() Failure'], ['dotnet-test | test | error | Shapes.AreaTests.Multiplies | -:-:- | - | Assert.True() Failure']],
    ['dotnet test: words in the output of a test', ['  Passed Shapes.AreaTests.Goes [2 ms]', 'failed to open (none)', 'Passed!  - Failed:     0, Passed:     1, Skipped:     0, Total:     1, Duration: 3 ms - Tests.dll (net8.0)'], []],
    ['an exception of .NET Framework', ['Unhandled Exception: System.IO.FileNotFoundException: no shapes', '   at Shapes.Program.Main(String[] args) in C:\\app\\Program.cs:line 7'], ['dotnet-exception | runtime | error | - | C:/app/Program.cs:7:- | System.IO.FileNotFoundException | System.IO.FileNotFoundException: no shapes']],
    ['an exception that somebody handled', ['Handled exception: System.Exception: no', '  at A.Main () [0x00001] in /a/A.cs:1'], []],
    ['powershell: from no file, two places', ['At line:11 char:31', "+         write-verbose 'shape'", '+                               ~', 'The string is missing the terminator: ".', 'At line:3 char:16', '+ invoke-command {', '+                ~', "Missing closing '}' in statement block or type definition.", '    + CategoryInfo          : ParserError: (:) [], ParseException', '    + FullyQualifiedErrorId : TerminatorExpectedAtEndOfString'],
      ['powershell | syntax | error | - | -:11:31 | TerminatorExpectedAtEndOfString | The string is missing the terminator: ".', "powershell | syntax | error | - | -:3:16 | TerminatorExpectedAtEndOfString | Missing closing '}' in statement block or type definition."]],
  ]);

  it('an error that is printed twice is one', () => {
    const line = '/home/runner/work/app/app/A.cs(1,2): error CS0103: no such name [/home/runner/work/app/app/A.csproj]';
    expect(readLines(`  1>${line}`, '', 'Build FAILED.', '', line)).toHaveLength(1);
  });

  it('tests are counted once a project', () => {
    const text = 'Failed!  - Failed:     1, Passed:     2, Skipped:     0, Total:     3, Duration: 3 ms - A.dll (net8.0)\nPassed!  - Failed:     0, Passed:     4, Skipped:     1, Total:     5, Duration: 3 ms - B.dll (net8.0)\n';
    expect(reportBugs(cleanBytes(new TextEncoder().encode(text)).lines).tests).toEqual({ total: 8, passed: 6, failed: 1, skipped: 1 });
  });
});
