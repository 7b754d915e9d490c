/** Standard modules of Python whose name is no usual variable, so that `name.` can mean nothing else (docs.python.org/3/py-modindex.html). */
export const PYTHON_MODULES: ReadonlySet<string> = new Set([
  'abc', 'argparse', 'ast', 'asyncio', 'base64', 'bisect', 'collections', 'configparser', 'contextlib', 'copy', 'csv', 'ctypes', 'dataclasses', 'datetime', 'decimal', 'difflib', 'enum', 'fnmatch',
  'fractions', 'functools', 'getpass', 'glob', 'gzip', 'hashlib', 'heapq', 'hmac', 'html', 'importlib', 'inspect', 'io', 'ipaddress', 'itertools', 'json', 'locale', 'logging', 'math', 'mimetypes',
  'multiprocessing', 'operator', 'os', 'pathlib', 'pickle', 'platform', 'pprint', 'random', 're', 'shlex', 'shutil', 'signal', 'socket', 'sqlite3', 'ssl', 'statistics', 'string', 'struct', 'subprocess', 'sys',
  'tarfile', 'tempfile', 'textwrap', 'threading', 'time', 'tomllib', 'traceback', 'types', 'typing', 'unicodedata', 'urllib', 'uuid', 'warnings', 'weakref', 'zipfile', 'zlib', 'zoneinfo',
]);

/** Standard packages of Go by the name that code uses; names that two of them share (`rand`, `template`, `scanner`) are left out (https://pkg.go.dev/std). */
export const GO_PACKAGES: ReadonlyMap<string, string> = new Map([
  ...['bufio', 'bytes', 'cmp', 'context', 'embed', 'errors', 'expvar', 'flag', 'fmt', 'io', 'iter', 'log', 'maps', 'math', 'mime', 'net', 'os', 'path', 'reflect', 'regexp', 'runtime', 'slices', 'sort', 'strconv', 'strings', 'sync', 'syscall', 'testing', 'time', 'unicode', 'unsafe'].map((path): [string, string] => [path, path]),
  ...['archive/tar', 'archive/zip', 'compress/gzip', 'container/heap', 'container/list', 'crypto/hmac', 'crypto/md5', 'crypto/sha1', 'crypto/sha256', 'crypto/sha512', 'crypto/tls', 'crypto/x509', 'database/sql', 'encoding/base64', 'encoding/binary', 'encoding/csv', 'encoding/gob', 'encoding/hex', 'encoding/json', 'encoding/xml', 'go/ast', 'go/format', 'go/parser', 'go/token', 'io/fs', 'log/slog', 'math/big', 'math/bits', 'math/cmplx', 'net/http', 'net/mail', 'net/netip', 'net/url', 'os/exec', 'os/signal', 'os/user', 'path/filepath', 'runtime/debug', 'sync/atomic', 'text/tabwriter', 'unicode/utf16', 'unicode/utf8', 'net/http/httptest', 'net/http/httputil'].map((path): [string, string] => [path.slice(path.lastIndexOf('/') + 1), path]),
]);

/**
 * Classes of Java's standard library by their simple name. Names that two packages share and that either might mean (`Date`, `Array`, `Timer`) are left out; `List` is
 * in java.awt too, which nobody means (https://docs.oracle.com/en/java/javase/21/docs/api/allclasses-index.html).
 */
export const JAVA_CLASSES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'java.util': 'ArrayDeque ArrayList Arrays BitSet Collection Collections Comparator Deque EnumMap EnumSet HashMap HashSet IdentityHashMap Iterator LinkedHashMap LinkedHashSet LinkedList List ListIterator Locale Map NavigableMap NoSuchElementException Objects Optional OptionalInt PriorityQueue Queue Random Scanner Set SortedMap SortedSet StringJoiner TreeMap TreeSet UUID',
    'java.util.function': 'BiConsumer BiFunction BinaryOperator Consumer Function IntFunction IntPredicate Predicate Supplier ToIntFunction UnaryOperator',
    'java.util.stream': 'Collectors IntStream LongStream Stream',
    'java.util.concurrent': 'Callable CompletableFuture ConcurrentHashMap ConcurrentMap CountDownLatch ExecutionException Executor ExecutorService Executors Future ScheduledExecutorService ThreadLocalRandom TimeUnit TimeoutException',
    'java.util.concurrent.atomic': 'AtomicBoolean AtomicInteger AtomicLong AtomicReference',
    'java.io': 'BufferedReader BufferedWriter ByteArrayInputStream ByteArrayOutputStream Closeable File FileInputStream FileNotFoundException FileOutputStream FileReader FileWriter IOException InputStream InputStreamReader OutputStream OutputStreamWriter PrintWriter Reader Serializable StringReader StringWriter UncheckedIOException Writer',
    'java.nio.charset': 'Charset StandardCharsets',
    'java.nio.file': 'Files Path Paths',
    'java.math': 'BigDecimal BigInteger RoundingMode',
    'java.net': 'HttpURLConnection InetAddress MalformedURLException URI URISyntaxException URL',
    'java.time': 'Clock Duration Instant LocalDate LocalDateTime LocalTime OffsetDateTime ZoneId ZoneOffset ZonedDateTime',
    'java.time.format': 'DateTimeFormatter',
    'java.util.regex': 'Matcher Pattern',
  }).flatMap(([name, classes]) => classes.split(' ').map((one): [string, string] => [one, `${name}.${one}`])),
);

/** Where a new `import` goes in Java, in the order of the alphabet among those there; null where the file has neither imports nor a package to go by. */
export function javaImport(lines: readonly string[], path: string): { readonly line: number; readonly before: string } | null {
  const imports = lines.flatMap((line, n) => (/^import [\w.]+;/.test(line) ? [n] : []));
  const next = imports.find((n) => (/^import ([\w.]+);/.exec(lines[n] ?? '')?.[1] ?? '') > path);
  const last = imports.at(-1);
  if (last !== undefined) return { line: (next ?? last + 1) + 1, before: `import ${path};` };
  const clause = lines.findIndex((line) => /^package [\w.]+;/.test(line));
  return clause < 0 ? null : { line: clause + 2, before: `\nimport ${path};` };
}

/** Where a new `import` goes in Python: above the first one that is not of `__future__`, else below the comments and the docstring. Counted from 1. */
export function pythonImportLine(lines: readonly string[]): number | null {
  const first = lines.findIndex((line) => /^(?:import|from) /.test(line) && !/^from __future__ /.test(line));
  if (first >= 0) return first + 1;
  let at = lines.findIndex((line) => !/^\s*(?:#|$)/.test(line));
  if (at < 0) return null;
  const quotes = /^[rRuU]?("""|''')/.exec(lines[at] ?? '')?.[1];
  if (quotes !== undefined) {
    const closed = (lines[at] ?? '').split(quotes).length > 2 ? at : lines.findIndex((line, n) => n > at && line.includes(quotes));
    if (closed < 0) return null;
    at = closed + 1;
  }
  const future = lines.findLastIndex((line) => /^from __future__ /.test(line));
  return Math.max(at, future + 1) + 1;
}

/** What to put before which line of a Go file for one more import, in the order that gofmt wants; null where the file has no clause to go by. */
export function goImport(lines: readonly string[], path: string): { readonly line: number; readonly before: string } | null {
  const open = lines.findIndex((line) => /^import \($/.test(line.trimEnd()));
  if (open >= 0) {
    const end = lines.findIndex((line, n) => n > open && /^\)|^\s*$/.test(line));
    const after = lines.findIndex((line, n) => n > open && n < end && (/"([^"]+)"/.exec(line)?.[1] ?? '') > path);
    return end < 0 ? null : { line: (after < 0 ? end : after) + 1, before: `\t"${path}"` };
  }
  const single = lines.findIndex((line) => /^import\s/.test(line));
  const clause = lines.findIndex((line) => /^package \w/.test(line));
  if (single >= 0) return { line: single + 1, before: `import "${path}"` };
  return clause < 0 ? null : { line: clause + 2, before: `\nimport "${path}"` };
}

/** Where a C or C++ file takes one more `#include`: above its first one, else below the comments that it begins with. */
export function includeLine(lines: readonly string[]): number | null {
  const first = lines.findIndex((line) => /^\s*#\s*include\b/.test(line));
  if (first >= 0) return first + 1;
  const code = lines.findIndex((line) => !/^\s*(?:\/\/|\/\*|\*|$)/.test(line));
  return code < 0 ? null : code + 1;
}
