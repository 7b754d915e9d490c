import type { Values } from '../../comparison.js';

/** The lines of a failure → what was expected and what came, as far as they say it. https://google.github.io/googletest/reference/assertions.html */
export function readGtestValues(lines: readonly string[]): Values {
  const first = lines[0] ?? '';
  if (first.startsWith('Expected equality of these values')) return equality(lines.slice(1));
  const [, wanted, came] = /^Expected: (.{1,2000}), actual: (.{1,2000})$/.exec(first) ?? [];
  if (wanted !== undefined && came !== undefined) return { expected: wanted, actual: came };
  const old = /^ {1,10}Expected: (.{1,2000})$/.exec(first)?.[1];
  if (old !== undefined && lines.some((line) => line.startsWith('To be equal to: '))) {
    return { expected: value(lines, 'Which is: ', 1) ?? old, ...optional('actual', value(lines, 'Which is: ', 2) ?? value(lines, 'To be equal to: ', 1)) };
  }
  return { ...optional('expected', value(lines, 'Expected: ', 0)), ...optional('actual', value(lines, 'Actual: ', 0)) };
}

/** The side that is printed without its value is a literal: that is what was wanted. Where both or none are, the first one is. */
function equality(lines: readonly string[]): Values {
  const sides: { text: string; value?: string }[] = [];
  for (const line of lines) {
    const which = /^ {4}Which is: (.{0,2000})$/.exec(line)?.[1];
    const last = sides.at(-1);
    if (which !== undefined && last !== undefined) last.value = which;
    else if (/^ {2}\S/.test(line) && sides.length < 2) sides.push({ text: line.trim() });
    else break;
  }
  const [one, two] = sides;
  if (one === undefined || two === undefined) return {};
  const [expected, actual] = two.value === undefined && one.value !== undefined ? [two, one] : [one, two];
  return { expected: expected.value ?? expected.text, actual: actual.value ?? actual.text };
}

function value(lines: readonly string[], label: string, after: number): string | undefined {
  const found = lines.slice(after).find((line) => line.trimStart().startsWith(label));
  return found?.trimStart().slice(label.length);
}

function optional(name: 'expected' | 'actual', text: string | undefined): Values {
  return text === undefined ? {} : { [name]: text };
}
