/** A step of several tools, and one fault that one of them names. */
export interface RarityCase {
  readonly name: string;
  /** The work tree; differs a little from run to run, as a repository does from commit to commit. */
  readonly files: (seed: number) => Readonly<Record<string, string>>;
  /** What makes it red, over the same files. */
  readonly plant: (seed: number) => Readonly<Record<string, string>>;
  readonly step: string;
  /** The line in which the fault is named. */
  readonly label: RegExp;
}

const range = (n: number): number[] => Array.from({ length: n }, (_, index) => index + 1);
const many = (n: number, name: (index: number) => string, text: (index: number) => string): Record<string, string> => Object.fromEntries(range(n).map((index) => [name(index), text(index)]));

const SAID = ['sort the list of pages by title', 'drop the old export', 'name the limits in the manual', 'no error for an empty folder', 'read settings from one place', 'failed uploads are tried twice', 'pages may have pictures', 'the index is built once', 'shorter names for parts', 'the menu keeps its order', 'dates as people write them', 'missing titles are shown'];
/** What every commit says anew, as a list of changes does: new to every index, and no fault. */
export const notes = (seed: number): string => SAID.slice((seed - 1) * 3, seed * 3).map((line, index) => `${seed}.${index}: ${line}\n`).join('');

/** Talk that every run has: some of it sounds like trouble, and stays green. */
const BEFORE = `echo "Run id $RANDOM at $(date +%T)"
for n in $(seq 1 60); do echo "[$(date +%T)] fetching part $n of 60 ($((RANDOM % 900)) ms)"; done
echo "warning: cache of the last run is missing, going on without"
echo "could not reach the metrics endpoint: connection refused (ignored)"
ls -l
cat NOTES`;
/** What runs whatever happens: tidying, which tells of failures that are none. */
const AFTER = `tidy() {
  for n in $(seq 1 45); do echo "removing temporary folder /tmp/work-$RANDOM/$n"; done
  echo "error: no such container: db-$RANDOM (already gone)"
  echo "cannot stop agent: not running"
  for n in $(seq 1 20); do echo "uploading log $n: $((RANDOM % 90)) kB"; done
  echo "failed to upload coverage: token missing (ignored)"
  echo "done in $SECONDS s"
}
trap tidy EXIT`;
/** The step in a script that talks before and behind it. */
export const loudly = (step: string): string => `${AFTER}\n${BEFORE}\n${step}`;

const docs = (seed: number): Record<string, string> => many(30 + seed, (n) => `docs/page-${n}.json`, (n) => `{"title": "Page ${n}", "order": ${n * seed}}\n`);
const sums = 'find docs -name "*.json" | sort | xargs sha256sum > sums.txt';
const shell = (seed: number): Record<string, string> => many(20 + seed, (n) => `bin/task-${n}.sh`, (n) => `#!/bin/sh\necho "task ${n}"\nif [ -d . ]; then\n  echo here\nfi\n`);
const modules = (seed: number): Record<string, string> => many(25 + seed, (n) => `pkg/mod_${n}.py`, (n) => `def value():\n    return ${n}\n`);

export const CASES: readonly RarityCase[] = [
  { name: 'a checksum that differs', files: docs, plant: () => ({ 'planted': '1' }), label: /page-17\.json: FAILED/, step: `${sums}\nif [ -f planted ]; then echo "x" >> docs/page-17.json; fi\nsha256sum -c sums.txt` },
  { name: 'a JSON file that is none', files: docs, plant: () => ({ 'docs/page-12.json': '{"title": "Page 12", }\n' }), label: /page-12\.json: .*(?:Expecting|Illegal)/, step: 'bad=0\nfor f in docs/*.json; do if out=$(python3 -m json.tool "$f" 2>&1 >/dev/null); then echo "checked $f"; else echo "$f: $out"; bad=1; fi; done\nexit $bad' },
  { name: 'a broken archive', files: docs, plant: () => ({ planted: '1' }), label: /gzip: .*(?:unexpected end|crc|invalid)/, step: 'for f in docs/*.json; do gzip -k "$f"; done\nif [ -f planted ]; then head -c 20 docs/page-9.json.gz > x && mv x docs/page-9.json.gz; fi\nbad=0\nfor f in docs/*.gz; do echo "testing $f"; gzip -t "$f" || bad=1; done\nexit $bad' },
  { name: 'generated files out of date', files: (seed) => ({ ...docs(seed), 'list.txt': `${range(30 + seed).map((n) => `Page ${n}`).sort().join('\n')}\n` }), plant: (seed) => ({ 'list.txt': `${range(30 + seed).filter((n) => n !== 21).map((n) => `Page ${n}`).sort().join('\n')}\n` }), label: /^> ?Page 21$/, step: 'for f in docs/*.json; do echo "rendering $f"; done\nLC_ALL=C sort <(sed -n \'s/.*"title": "\\([^"]*\\)".*/\\1/p\' docs/*.json) > fresh.txt\nLC_ALL=C sort -o list.txt list.txt\ndiff list.txt fresh.txt' },
  { name: 'a shell script with a slip', files: shell, plant: () => ({ 'bin/task-7.sh': '#!/bin/sh\nif [ -d . ]; then\n  echo here\n' }), label: /task-7\.sh.*(?:end of file|fi)/, step: 'bad=0\nfor f in bin/*.sh; do echo "reading $f"; sh -n "$f" || bad=1; done\nexit $bad' },
  { name: 'a file that is not listed', files: shell, plant: () => ({ 'bin/extra.sh': 'echo x\n' }), label: /bin\/extra\.sh is not in the manifest/, step: 'bad=0\nfor f in bin/*.sh; do case "$f" in bin/task-*) echo "$f: listed";; *) echo "$f is not in the manifest"; bad=1;; esac; done\nexit $bad' },
  { name: 'a licence header that is missing', files: modules, plant: () => ({ 'pkg/mod_3.py': '# no header\n' }), label: /mod_3\.py lacks def value/, step: 'bad=0\nfor f in pkg/*.py; do if grep -q "def value" "$f"; then echo "header of $f as it should be"; else echo "$f lacks def value"; bad=1; fi; done\nexit $bad' },
  { name: 'a patch that does not fit', files: (seed) => ({ ...docs(seed), 'a.txt': 'one\ntwo\nthree\n', 'a.patch': '--- a.txt\n+++ a.txt\n@@ -1,3 +1,3 @@\n one\n-two\n+2\n three\n' }), plant: () => ({ 'a.txt': 'uno\ndue\ntre\n' }), label: /Hunk #1 FAILED|patch does not apply|a\.txt: patch/, step: 'git init -q .\nfor f in docs/*.json; do echo "staging $f"; done\ngit apply --check a.patch\necho "the patch fits"' },
  { name: 'a port of the wrong type', files: (seed) => ({ ...docs(seed), 'settings.py': 'PORT = 8080\n' }), plant: () => ({ 'settings.py': 'PORT = "eighty"\n' }), label: /PORT must be a number/, step: 'python3 - <<\'EOF\'\nimport sys, runpy, glob\nfor f in sorted(glob.glob("docs/*.json")): print("loading", f)\nport = runpy.run_path("settings.py")["PORT"]\nif not isinstance(port, int):\n    print("settings.py: PORT must be a number, it is %r" % (port,))\n    sys.exit(3)\nprint("settings as they should be")\nEOF' },
  { name: 'a size over its limit', files: (seed) => ({ ...docs(seed), 'bundle.js': 'x'.repeat(900) }), plant: () => ({ 'bundle.js': 'x'.repeat(2000) }), label: /bundle\.js is 2000 bytes, 1000 are allowed/, step: 'bad=0\nfor f in bundle.js docs/*.json; do size=$(wc -c < "$f"); if [ "$size" -gt 1000 ]; then echo "$f is $size bytes, 1000 are allowed"; bad=1; else echo "$f: size $size within its limit"; fi; done\nexit $bad' },
  { name: 'a migration out of order', files: (seed) => many(40 + seed, (n) => `migrations/${String(n).padStart(4, '0')}.sql`, (n) => `-- step ${n}\nalter table t add c${n} int;\n`), plant: () => ({ 'migrations/0018.sql': '-- step 71\nalter table t add c18 int;\n' }), label: /0018\.sql says step 71/, step: 'bad=0\nfor f in migrations/*.sql; do want=$((10#$(basename "$f" .sql))); is=$(sed -n "s/^-- step //p" "$f"); if [ "$want" = "$is" ]; then echo "applied $f (step $is)"; else echo "$f says step $is"; bad=1; fi; done\nexit $bad' },
  { name: 'tests of node that are loud', files: (seed) => ({ 'package.json': '{"type":"module"}\n', 'sum.js': 'export const sum = (a, b) => a + b;\n', 'sum.test.js': `import test from 'node:test';\nimport assert from 'node:assert/strict';\nimport { sum } from './sum.js';\nfor (let n = 0; n < ${80 + seed}; n += 1) test('adds ' + n, () => { console.log('error: this is expected in case ' + n); assert.equal(sum(n, 1), n + 1); });\ntest('adds negatives', () => assert.equal(sum(-2, -3), -5));\n` }), plant: () => ({ 'sum.js': 'export const sum = (a, b) => (a < 0 ? a - b : a + b);\n' }), label: /^\s*(?:\+ )?1 !== -5|Expected values to be strictly equal/, step: 'node --test --test-reporter=tap sum.test.js' },
  { name: 'tests of Python that are loud', files: (seed) => ({ 'sums.py': 'def add(a, b):\n    return a + b\n', 'test_sums.py': `import unittest, sums\nclass T(unittest.TestCase): pass\ndef make(n):\n    def run(self):\n        print("ERROR handler called as planned in", n)\n        self.assertEqual(sums.add(n, 1), n + 1)\n    return run\nfor n in range(${70 + seed}): setattr(T, "test_%d" % n, make(n))\ndef negatives(self): self.assertEqual(sums.add(-2, -3), -5)\nT.test_negatives = negatives\nunittest.main(verbosity=2)\n` }), plant: () => ({ 'sums.py': 'def add(a, b):\n    return a - b if a < 0 else a + b\n' }), label: /^AssertionError: 1 != -5/, step: 'python3 test_sums.py' },
  { name: 'a compiler among its warnings', files: (seed) => ({ ...many(25 + seed, (n) => `c/f${n}.c`, (n) => `#include <stdio.h>\nint f${n}(int x) { int unused; return printf("%ld", x); }\n`) }), plant: () => ({ 'c/f11.c': 'int f11(int x) { return y; }\n' }), label: /f11\.c:1:\d+: error/, step: 'bad=0\nfor f in c/*.c; do echo "cc $f"; cc -Wall -c "$f" -o "${f%.c}.o" || bad=1; done\nexit $bad' },
];
