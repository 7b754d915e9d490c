import type { FileChange } from '../../model/index.js';
import { withoutComments } from '../../lib/blank-source.js';
import { languageOf, type Language } from '../../lib/source.js';
import { perFile, plain, type Objection } from '../answer.js';
import type { ScreenInput } from '../check.js';
import { testPart } from '../test-code.js';

/** How something is replaced by a stand-in; what it replaces is the first group, where it can be read. */
const MOCKS: readonly { readonly languages: readonly Language[]; readonly pattern: RegExp }[] = [
  { languages: ['js'], pattern: /\b(?:jest|vi|vitest|td|proxyquire|mock)\s{0,3}\.\s{0,3}(?:mock|doMock|unstable_mockModule|setMock|replace|module)\s{0,3}\(\s{0,3}(?:import\s{0,3}\(\s{0,3})?['"`]([^'"`\n]{1,200})/g },
  { languages: ['js'], pattern: /\b(?:(?:jest|vi|mock|sinon|t\.mock)\s{0,3}\.\s{0,3}(?:spyOn|stub|method|replaceProperty|replace|fake)\s{0,3}\(\s{0,3}([\w$.]{1,80})|([\w$.]{1,80})\.(?:mockReturnValue|mockResolvedValue|mockImplementation)\w{0,10}\s{0,3}\()/g },
  { languages: ['js'], pattern: /^[ \t]{0,60}([A-Za-z_$][\w$]{0,60}(?:\.prototype)?)\.\w{1,60}[ \t]{0,9}=[ \t]{0,9}(?:async[ \t]{0,9})?(?:\([^()\n]{0,80}\)[ \t]{0,9}=>|\w{1,40}[ \t]{0,9}=>|function\b)/gm },
  { languages: ['python'], pattern: /\b(?:mock\.)?patch(?:\.object|\.dict|\.multiple)?\s{0,3}\(\s{0,3}["']?([\w.]{1,200})|\bmonkeypatch\.(?:setattr|setitem)\s{0,3}\(\s{0,3}["']?([\w.]{1,200})|\bmocker\.(?:patch(?:\.object)?|spy)\s{0,3}\(\s{0,3}["']?([\w.]{1,200})|\bcreate_autospec\s{0,3}\(\s{0,3}([\w.]{1,200})/g },
  { languages: ['python'], pattern: /^[ \t]{0,60}([A-Za-z_]\w{0,60})\.\w{1,60}[ \t]{0,9}=[ \t]{0,9}(?:lambda\b|(?:mock\.)?(?:Magic|Async)?Mock\b|_\w{0,3}fake\w{0,30}|fake\w{0,30}|stub\w{0,30})/gm },
  { languages: ['java', 'csharp'], pattern: /\b(?:mock|spy|mockStatic|mockConstruction|createMock|mockk|mockkStatic|mockkObject|spyk)\s{0,3}(?:<\s{0,3}(\w{1,80})\s{0,3}>\s{0,3})?\(\s{0,3}(\w{0,80})|@(?:Mock|MockBean|Spy|SpyBean|MockK|InjectMocks)\b\s{0,40}(?:(?:private|protected|public|lateinit|var|final)\s{1,9}){0,3}(\w{1,80})|\bnew\s{1,3}Mock\s{0,3}<\s{0,3}(\w{1,80})/g },
  { languages: ['go'], pattern: /\btype\s{1,3}((?:fake|stub|mock|dummy)\w{0,60})\s{1,3}struct\b|\bgomonkey\.\w{1,40}\s{0,3}\(\s{0,3}([\w.]{1,80})|\bmonkey\.Patch\w{0,20}\s{0,3}\(\s{0,3}([\w.]{1,80})|^\t{1,4}([a-z]\w{0,40})[ \t]=[ \t]func\s{0,3}\(/gm },
  { languages: ['rust'], pattern: /#\s{0,3}\[\s{0,3}(?:automock|double)\b|\bmock!\s{0,3}[({[]\s{0,9}(?:pub\s)?(\w{0,80})|\bstruct\s{1,3}((?:Fake|Stub|Mock)\w{0,60})|\bmock_\w{1,40}\s{0,3}\(/g },
  { languages: ['c'], pattern: /\bMOCK_(?:CONST_)?METHOD\w{0,3}\s{0,3}\(|\b(?:class|struct)\s{1,3}((?:Fake|Stub|Mock)\w{0,60})|\bON_CALL\s{0,3}\(\s{0,3}([\w.>*-]{1,80})|^#[ \t]{0,3}define[ \t]{1,3}(\w{1,60})(?=[^\n]{0,60}[ \t])/gm },
  { languages: ['ruby', 'php'], pattern: /\b(?:allow|allow_any_instance_of|expect_any_instance_of|stub|stub_const)\s{0,3}\(\s{0,3}["']?([\w:]{1,80})|\bcreate(?:Partial)?(?:Mock|Stub)\s{0,3}\(\s{0,3}\\?([\w\\]{1,120})|\bMockery::(?:mock|spy)\s{0,3}\(\s{0,3}['"]?\\?([\w\\]{1,120})/g },
];
/** The world around the product, which tests rightly stand in for. */
const OUTSIDE = new Set('os sys time datetime random socket subprocess requests httpx urllib shutil pathlib builtins uuid logging smtplib boto3 redis console process fs path http https crypto child_process globalThis global window document navigator Date Math performance axios fetch node localStorage sessionStorage Clock Random System Instant InetAddress HttpClient HttpServletRequest Logger ENV Time Net Kernel'.split(' '));

/** Threats, signal 15: what the test is about is replaced by what the test wants. A stand-in for the outside world is none of it. */
export const mockedSubject = perFile({
  id: 'tamper-15-mocked-subject',
  title: 'No code of the repository is replaced in a test',
  clean: 'No test replaces code of the repository anew.',
  look: objectionTo,
});

function objectionTo(change: FileChange, input: ScreenInput): Objection {
  const tests = testPart(change, input.failure);
  if (tests?.afterText === undefined) return null;
  const language = languageOf(change.path, tests.afterText);
  const [before, after] = [tests.beforeText ?? '', tests.afterText].map((text) => targets(withoutComments(text, language), language)) as [string[], string[]];
  for (const one of before) {
    const at = after.indexOf(one);
    if (at !== -1) after.splice(at, 1);
  }
  const own = after.find((target) => isOwn(target, input));
  return own === undefined ? null : `a stand-in replaces ${own === '' ? 'something' : plain(own.replace(/^"/, ''))}`;
}

/** What is replaced; a quote before it marks the name of a module. */
function targets(text: string, language: Language): string[] {
  return MOCKS.filter(({ languages }) => languages.includes(language)).flatMap(({ pattern }) => [...text.matchAll(pattern)].map((match) => {
    const target = match.slice(1).find((group) => group !== undefined && group !== '') ?? '';
    return target !== '' && /["'`]$/.test(match[0].slice(0, match[0].lastIndexOf(target))) ? `"${target}` : target;
  }));
}

/** A module is the repository's own where its path is relative or its first name stands in the tree; a bare name is, unless it is the outside world's. */
function isOwn(target: string, { basePaths }: ScreenInput): boolean {
  const name = target.replace(/^"/, '');
  const [root = ''] = name.split(/[.:/\\]/);
  if (OUTSIDE.has(root)) return false;
  if (!target.startsWith('"') || /^[.@~#]{1,2}\//.test(name)) return true;
  return basePaths.some((path) => path.split('/').some((part) => part === root || part.startsWith(`${root}.`)));
}
