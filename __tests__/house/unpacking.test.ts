import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../support/toolbox.js';

/** Every module that could unpack something, and why it may. A new one must be thought about. */
const UNPACKERS: Readonly<Record<string, string>> = {
  'runner/guard.ts': 'looks for secrets in gzip and base64, in memory, under a cap',
  'runner/model/http.ts': 'a reply that was compressed unasked, under the cap of every reply',
  'runner/store/tar.ts': 'that script: one file to one place, under a cap',
  'runner/store/worker.ts': 'the client itself',
};
const UNPACKS = /node:zlib|\b(?:gunzip|inflate|unzip|extractZip|extractTar|createUnzip|createGunzip|BrotliDecompress)\w*\b|@actions\/(?:cache|artifact|tool-cache)|['"\s](?:tar|unzip|7z) -?x|\btar\b.{0,20}-x/;

it('L7: no log is ever unpacked, because nothing of ours unpacks but these', () => {
  const root = join(PROJECT, 'src');
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith('.ts')).map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  // Parsers and rules quote such words of others; they cannot act on them.
  const code = (file: string): string => readFileSync(join(root, file), 'utf8').replace(/^\s*(?:\/\/|\*|\/\*\*).*$/gm, '');
  const found = files.filter((file) => file.startsWith('runner/') || /(?:import|require)\b.*(?:zlib|@actions)/.test(code(file))).filter((file) => UNPACKS.test(code(file)));
  expect(found.sort()).toEqual(Object.keys(UNPACKERS).sort());
});

it('L7: logs are asked for job by job, which is text, never run by run, which is an archive', () => {
  const hub = readFileSync(join(PROJECT, 'src/runner/hub/index.ts'), 'utf8');
  expect(hub).toContain('/actions/jobs/{job_id}/logs');
  expect(hub).not.toMatch(/runs\/\{run_id\}(?:\/attempts\/\{attempt_number\})?\/logs|archive_format|\/zip/);
});
