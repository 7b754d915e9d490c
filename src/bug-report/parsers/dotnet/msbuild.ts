import { kindOf, languageOf, readMsbuildLine, type MsbuildLine } from './msbuild-line.js';
import type { LogLine } from '../../../model/index.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';

/** A build prints each error where it occurs and again in the summary: the stage makes them one. */
function machine(tool: string, mine: (line: MsbuildLine, text: string) => boolean): (sink: Sink) => Machine {
  return (sink) => ({
    open: false,
    line: (line) => report(tool, line, mine, sink),
    end() {},
  });
}

function report(tool: string, line: LogLine, mine: (read: MsbuildLine, text: string) => boolean, sink: Sink): boolean {
  const read = readMsbuildLine(line.text);
  if (read === undefined || !mine(read, line.text)) return false;
  const { severity, rule, message } = read;
  // What the linker misses stands in no project file.
  const project = /^LNK/.test(rule ?? '') ? undefined : read.project;
  const { file = project, line: at, column, endLine } = isShared(read) ? { file: project } : read;
  if (severity === 'note' && file === undefined) return true;
  const language = languageOf(rule, read.file);
  sink.bug({
    tool,
    ...testOf(rule, message),
    ...(language === undefined ? {} : { language }),
    severity,
    ...(file === undefined ? {} : { file }),
    ...(at === undefined ? {} : { line: at }),
    ...(column === undefined ? {} : { column }),
    ...(endLine === undefined ? {} : { endLine }),
    ...(rule === undefined ? {} : { rule }),
    from: line.n,
    to: line.n,
  });
  return true;
}

/** A file of the SDK says what the project did wrong. */
function isShared({ file = '', project }: MsbuildLine): boolean {
  return project !== undefined && /\.(?:targets|props|tasks)$/i.test(file) && /(?:[\\/]dotnet[\\/]|Program Files|[\\/]MSBuild[\\/]|hostedtoolcache|\.nuget[\\/]packages)/i.test(file);
}

const COMPILER = /^(?:CS|BC|FS)\d{1,5}$/;
const MSVC = /^(?:C\d{4}|D\d{4}|LNK\d{4}|RC\d{4}|CVT\d{4}|BK\d{4}|c\d{4})$/;
const NUMBERED = /^\s{0,8}\d{1,4}(?::\d{1,4})?>/;

/**
 * The C# compiler called by hand, and those of Visual Basic and F#: `A.cs(3,5): error CS0103: …` without a project behind it. The pairs come from Mono's
 * compiler, which prints the same form and the same codes.
 */
export const csc: Parser = {
  tool: 'csc',
  docs: 'https://learn.microsoft.com/en-us/dotnet/csharp/language-reference/compiler-options/',
  proof: { tier: 1 },
  literals: ['rror CS', 'arning CS', 'rror BC', 'arning BC', 'rror FS', 'arning FS'],
  start: machine('csc', (read, text) => read.project === undefined && COMPILER.test(read.rule ?? '') && !NUMBERED.test(text)),
};

/** Visual C++ and its linker, without MSBuild (CMake with ninja, nmake). */
export const msvc: Parser = {
  tool: 'msvc',
  also: ['link.exe'],
  language: 'c++',
  docs: 'https://learn.microsoft.com/en-us/cpp/error-messages/compiler-errors-1/c-cpp-build-errors',
  proof: { tier: 2, why: 'Visual C++ runs on Windows only' },
  literals: ['rror C', 'arning C', 'rror D', 'arning D', 'rror LNK', 'arning LNK', 'rror RC', 'rror CVT', 'rror c'],
  start: machine('msvc', (read, text) => read.project === undefined && MSVC.test(read.rule ?? '') && !NUMBERED.test(text)),
};

/** MSBuild, `dotnet build`, and what else prints its canonical form with one of its codes or with a project. */
export const msbuild: Parser = {
  tool: 'msbuild',
  also: ['dotnet', 'nuget', 'dotnet-format'],
  docs: 'https://learn.microsoft.com/en-us/visualstudio/msbuild/msbuild-diagnostic-format-for-tasks',
  proof: { tier: 2, why: 'the .NET SDK comes from no registry within reach' },
  literals: ['): error', '): warning', '): Error', '): Warning', '): fatal error', '): info', '): Info', '): message', '): Hint', '):  Warning', '):  Error', ' : error', ' : warning', ' : fatal error', '>error', '>warning',
    'error MSB', 'error NU', 'warning NU', 'error: NU', 'warn : NU', 'warning: NU', 'error NETSDK', 'warning MSB', 'warning NETSDK'],
  start: machine('msbuild', isMsbuild),
};

/** The terminal logger shows failed tests as errors of a build: `error TESTERROR: Ns.Test (12ms): Error Message: …`. */
function testOf(rule: string | undefined, message: string): Pick<BugDraft, 'kind' | 'message' | 'test'> {
  const [, test, said] = rule === 'TESTERROR' ? (/^(\S.{0,500}?) \([\d.,]{1,12} ?m?s\): (?:Error Message: ?)?(.{1,4000})$/.exec(message) ?? []) : [];
  return test === undefined || said === undefined ? { kind: kindOf(rule, message), message } : { kind: 'test', message: said, test };
}

/** The canonical form is common; this is what is MSBuild's own. */
function isMsbuild(read: MsbuildLine, text: string): boolean {
  const { rule = '', file, line } = read;
  if (read.project !== undefined || NUMBERED.test(text)) return true;
  if (COMPILER.test(rule) || MSVC.test(rule) || /^TS\d+$/.test(rule)) return false;
  if (/^(?:MSB|NU|NETSDK|SYSLIB|IDE|CA|SA|XLS|AL)\d{4,5}$/.test(rule)) return true;
  if (file === undefined || line === undefined) return /^(?:MSBUILD|CSC|VBC|FSC|EXEC) ?: (?:error|warning)/.test(text);
  return /^\S.{0,500}\(\d{1,7}(?:,\d{1,5})?(?:[,-]\d{1,7}(?:,\d{1,5})?)?\) ?: {1,4}(?:(?:fatal |hint )?(?:error|warning)|info)(?: {1,2}[\w./-]{1,60} ?| ): /i.test(text) && !/\.(?:tsx?|[cm]ts|vue)\(/.test(text);
}
