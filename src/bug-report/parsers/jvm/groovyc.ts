import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';

/** `Cart.groovy: 4: message @ line 4, column 2.`, with Gradle's `build file '…':` in front of a script's. */
const HEADER = /^\s{0,8}(?:(?:(?:precompiled |initialization |settings |build )?(?:file|script)) ')?((?:[A-Za-z]:)?[^:'\s][^:']{0,400}\.(?:groovy|gradle|gvy|gy|gsh|Jenkinsfile)|Jenkinsfile|WorkflowScript)'?: (\d{1,7}): (\S.{0,4000})$/;
const PLACE = /^(.{0,4000}?)\s?@ line (\d{1,7}), column (\d{1,7})\.$/;
const MORE = 6;

/** The Groovy compiler, also inside Gradle (build scripts) and Jenkins (pipelines). */
export const groovyc: Parser = {
  tool: 'groovyc',
  language: 'groovy',
  docs: 'https://docs.groovy-lang.org/latest/html/documentation/tools-groovyc.html',
  proof: { tier: 1 },
  literals: ['.groovy: ', ".gradle': ", '.gradle: ', 'Jenkinsfile: ', 'WorkflowScript: '],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  let draft: BugDraft | undefined;
  let more = 0;
  const finish = (): void => {
    if (draft !== undefined) sink.bug(draft);
    draft = undefined;
  };
  return {
    get open() {
      return draft !== undefined;
    },
    line({ n, text }) {
      const [, file = '', row, said = ''] = HEADER.exec(text) ?? [];
      if (row !== undefined) {
        finish();
        const message = said.replace(/\s?@ line \d{1,7}, column \d{1,7}\.$/, '');
        draft = { tool: 'groovyc', language: 'groovy', kind: kindOf(message), severity: 'error', file, line: Number(row), message, ...columnOf(said), from: n, to: n };
        more = 0;
        if (draft.column !== undefined) finish();
        return true;
      }
      if (draft === undefined) return false;
      more += 1;
      const place = PLACE.exec(text);
      if (place === null && more < MORE && text.trim() !== '') {
        draft = { ...draft, message: `${draft.message}\n${text.trim().slice(0, 1_000)}`, to: n };
        return true;
      }
      if (place !== null) draft = { ...draft, message: [draft.message, (place[1] as string).trim()].filter((part) => part !== '').join('\n'), ...columnOf(text), to: n };
      finish();
      return place !== null;
    },
    end: finish,
  };
}

function columnOf(text: string): { column?: number } {
  const column = PLACE.exec(text)?.[3];
  return column === undefined ? {} : { column: Number(column) };
}

function kindOf(message: string): BugDraft['kind'] {
  if (/^(?:unexpected |unable to resolve class|expecting )/i.test(message)) return /^unable/.test(message) ? 'import' : 'syntax';
  return /^\[Static type checking\]/.test(message) ? 'type' : 'compile';
}
