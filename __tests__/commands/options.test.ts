import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeOptions } from '../../src/commands/decode-options.js';
import { commandHelp, overview } from '../../src/commands/help.js';
import { commands } from '../../src/commands/index.js';
import { RUN_OPTIONS } from '../../src/commands/options.js';
import { UsageError } from '../../src/model/index.js';
import { VERSION } from '../../src/version.js';
import { PROJECT } from '../support/toolbox.js';

const decode = (raw: Readonly<Record<string, readonly string[]>>) => decodeOptions(RUN_OPTIONS, raw, '--');

describe('options', () => {
  it('have their defaults where nothing is said', () => {
    const values = decode({ setup: [''] });
    expect([values.text('publish'), values.number('timeout'), values.number('max-attempts'), values.flag('dry-run'), values.list('provider'), values.text('setup'), values.list('labels')]).toEqual(['patch', 1800, 4, false, [], undefined, ['heal']]);
  });

  it.each<[string, Readonly<Record<string, readonly string[]>>, string, unknown]>([
    ['commas and lines make a list', { provider: ['gemini, groq\nollama'] }, 'provider', ['gemini', 'groq', 'ollama']],
    ['a list flag may be repeated', { 'allow-paths': ['a/**', 'b'] }, 'allow-paths', ['a/**', 'b']],
    ['minutes', { timeout: ['90s'] }, 'timeout', 90],
    ['a share', { 'min-confidence': ['0.95'] }, 'min-confidence', 0.95],
    ['a flag as an input says it', { 'dry-run': ['TRUE'] }, 'dry-run', true],
    ['a flag that is off', { 'dry-run': ['false'] }, 'dry-run', false],
    ['values keep their equals signs', { env: ['A=b=c', 'D='] }, 'env', { A: 'b=c', D: '' }],
    ['one per line', { env: ['A=1\n\nB=2'] }, 'env', { A: '1', B: '2' }],
  ])('%s', (_, raw, name, value) => {
    const values = decode(raw);
    const type = RUN_OPTIONS.find((option) => option.name === name)?.type;
    const read = { list: values.list(name), pairs: values.pairs(name), flag: values.flag(name) } as Record<string, unknown>;
    expect(type !== undefined && type in read ? read[type] : (values.number(name) ?? values.text(name))).toEqual(value);
  });

  it.each<[string, Readonly<Record<string, readonly string[]>>, RegExp]>([
    ['twice', { setup: ['a', 'b'] }, /2 times/],
    ['a flag that is neither', { 'dry-run': ['maybe'] }, /true or false/],
    ['not a number', { 'budget-tokens': ['1e3'] }, /whole number/],
    ['an infinite one', { 'budget-tokens': ['Infinity'] }, /whole number/],
    ['a number below its range', { 'min-confidence': ['0.2'] }, /0\.5 to 1/],
    ['no time', { timeout: ['0'] }, /no time/],
    ['a name from the prototype', { constructor: ['x'] }, /Unknown option --constructor/],
  ])('%s is one sentence', (_, raw, sentence) => {
    expect(() => decode(raw)).toThrow(UsageError);
    expect(() => decode(raw)).toThrow(sentence);
  });

  it('stand in the help of their command, and every command in the overview', async () => {
    const loaded = await Promise.all(commands.map((entry) => entry.load()));
    for (const [n, command] of loaded.entries()) {
      expect([command.name, command.summary]).toEqual([commands[n]?.name, commands[n]?.summary]);
      const help = commandHelp(command);
      expect(command.options.filter((option) => option.where !== 'action' && !help.includes(`--${option.name}`))).toEqual([]);
      expect(overview(VERSION)).toContain(`  ${command.name}`);
    }
  });

  it('know the version of the package', () => {
    expect(VERSION).toBe((JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { version: string }).version);
  });
});
