import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parsers } from '../../src/bug-report/parsers/index.js';
import { goldenCases, readGolden, readPair } from '../support/golden.js';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const cases = goldenCases();
/** Parsers that are tables of rows, each row with a line and a near miss of its own, need no green run. */
const TABLES = ['infra', 'exit', 'generic', 'github'];
const TOOLS = parsers.flatMap((parser) => [parser.tool, ...(parser.also ?? [])].map((tool) => ({ tool, reader: parser.tool, tier: parser.proof.tier, figures: parser.alone === true })));

describe('golden pairs', () => {
  it.each(cases)('$tool/$case: its output is read as a person would', (golden) => {
    const { log, expected } = readPair(golden);
    expect(readGolden(log, golden.report !== undefined)).toEqual(expected);
  });

  it.each(cases.filter((golden) => golden.green === true))('$tool/$case: nothing is reported of a run that succeeded', (golden) => {
    expect(readPair(golden).expected.bugs).toEqual([]);
  });

  it.each(cases.filter((golden) => golden.green !== true))('$tool/$case: something is reported of a run that failed', (golden) => {
    expect(readPair(golden).expected.bugs.length).toBeGreaterThan(0);
  });

  it.each(TOOLS.filter(({ tier }) => tier === 1))('$tool has really been run: a pair for its failures, and one for a run that only looks like one', ({ tool, reader, figures }) => {
    const own = cases.filter((golden) => golden.tool === tool && golden.source === undefined);
    const reported = own.filter((golden) => golden.green !== true).flatMap((golden) => readPair(golden).expected.bugs);
    expect(own.some((golden) => golden.green === true) || TABLES.includes(tool)).toBe(true);
    expect(reported.some((bug) => bug.tool === reader) || figures).toBe(true);
  });

  it('every tool that could not be run has documented output, with its source', () => {
    const unproven = TOOLS.filter(({ tier }) => tier !== 1).filter(({ tool, reader }) => {
      const own = cases.filter((golden) => golden.tool === tool);
      const read = own.flatMap((golden) => readPair(golden).expected.bugs).some((bug) => bug.tool === reader);
      return !(read && own.every((golden) => /^https:\/\/\S+$/.test(golden.source ?? '')));
    });
    expect(unproven).toEqual([]);
  });

  it('every file of the fixtures belongs to a case', () => {
    const named = new Set(cases.map((golden) => `${golden.tool}/${golden.case}`));
    const files = readdirSync(`${fixtures}goldens`).filter((tool) => tool !== 'cases').flatMap((tool) => readdirSync(`${fixtures}goldens/${tool}`).map((file) => `${tool}/${file.replace(/\.(?:log|json)$/, '')}`));
    expect(files.filter((file) => !named.has(file))).toEqual([]);
    expect(cases.filter((golden) => golden.source === undefined && !existsSync(`${fixtures}projects/${golden.project}`))).toEqual([]);
  });

  it('no log names the machine that made it', () => {
    const telling = cases.filter((golden) => /\/tmp\/|\/root\/|\/work\/(?!app)|registry\.npmjs/.test(readPair(golden).log)).map((golden) => `${golden.tool}/${golden.case}`);
    expect(telling).toEqual([]);
  });
});

/** What a log holds besides the tool's own words must not change what is read in it. */
describe('golden pairs as a runner shows them', () => {
  const sample = cases.filter((golden) => golden.report === undefined && !`${golden.command} ${golden.case}`.includes('json'));
  const strip = (text: string): string => text.replace(/\u001b\[[0-9;]*m/g, '');

  it.each(sample)('$tool/$case with the time in front of every line', (golden) => {
    const { log, expected } = readPair(golden);
    const stamped = strip(log).replace(/\n$/, '').split('\n').map((line) => `2026-01-01T00:00:00.0000000Z ${line}`).join('\n');
    expect(readGolden(`${stamped}\n`)).toEqual(expected);
  });

  it.each(sample)('$tool/$case with CRLF', (golden) => {
    const { log, expected } = readPair(golden);
    expect(readGolden(log.replace(/\n/g, '\r\n'))).toEqual(expected);
  });
});
