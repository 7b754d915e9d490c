// What faults are planted in: small libraries under permissive licences whose packages bring their tests. Versions and hashes are pinned.
import type { Library } from './library.js';

const POM = (artifact: string, dependencies: readonly string[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId>
  <artifactId>${artifact}</artifactId>
  <version>1.0</version>
  <properties>
    <maven.compiler.source>8</maven.compiler.source>
    <maven.compiler.target>8</maven.compiler.target>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
${dependencies.map((one) => one.split(':')).map(([group, name, version]) => `    <dependency><groupId>${group}</groupId><artifactId>${name}</artifactId><version>${version}</version><scope>test</scope></dependency>`).join('\n')}
  </dependencies>
  <build>
    <plugins>
      <plugin><artifactId>maven-resources-plugin</artifactId><version>3.3.1</version></plugin>
      <plugin><artifactId>maven-compiler-plugin</artifactId><version>3.13.0</version></plugin>
      <plugin><artifactId>maven-surefire-plugin</artifactId><version>3.2.5</version></plugin>
    </plugins>
  </build>
</project>
`;
const JAVA = { command: 'mvn -B -o test', prepare: 'mvn -B -q test', ignored: ['target/'], product: /^src\/main\/.*\.java$/ } as const;
const PYTEST = 'python3 -m pytest -q -p no:cacheprovider';
const RUST = { command: 'cargo test --offline', ignored: ['target/'] } as const;
const CARGO = (name: string, more = ''): string => `[package]\nname = "${name}"\nversion = "1.0.0"\nedition = "2021"\n${more}`;

const PYTHON: readonly Library[] = [
  {
    id: 'toolz', language: 'Python', licence: 'BSD-3-Clause', origin: { by: 'pip', name: 'toolz', version: '1.2.0', sha256: '9667a038e9d6ecba37995e26cb2f59ec6420b6ad8dd9677de59db9b956b08490' },
    without: /egg-info|test_package/, product: /^toolz\/(?!tests|sandbox|__init__|_)[\w/]+\.py$/, command: PYTEST,
  },
  {
    id: 'sqlparse', language: 'Python', licence: 'BSD-3-Clause', origin: { by: 'pip', name: 'sqlparse', version: '0.6.1', sha256: 'ca722573f848ff2d30e40ea30f53a104b7dea7635ea9285891263eb2c58fb6e7' },
    without: /^(?:\.claude|\.idea|\.github|docs|examples|benchmarks|uv\.lock)/, product: /^sqlparse\/(?!keywords|__main__)[\w/]+\.py$/, command: PYTEST,
  },
  {
    id: 'boltons', language: 'Python', licence: 'BSD-3-Clause', origin: { by: 'pip', name: 'boltons', version: '26.2.0', sha256: 'd39cfd15c1a1c3bd4d705c82252fa9edb8e4f5e8cc039f8e39afac7b1b47e92c' },
    product: /^boltons\/\w+utils\.py$/, command: PYTEST,
  },
];

const VITEST = 'vitest@3.2.4';
const SCRIPT: readonly Library[] = [
  {
    id: 'qs', language: 'JavaScript and TypeScript', licence: 'BSD-3-Clause', origin: { by: 'npm', name: 'qs', version: '6.17.1', sha256: 'b7405805e2055f9900dd48c42d226ed4ab51f5f43459ba4781c3f6f6763ed3de' },
    without: /^(?:dist|\.github)\//, product: /^lib\/\w+\.js$/, ignored: ['node_modules/', 'package-lock.json'],
    files: { 'package.json': '{\n  "name": "qs",\n  "version": "6.17.1",\n  "main": "lib/index.js",\n  "scripts": { "test": "tape \'test/**/*.js\'" }\n}\n' },
    prepare: 'npm install --no-save --no-audit --no-fund --ignore-scripts --silent tape@5.9.0 side-channel@1.1.0 safer-buffer@2.1.2 for-each@0.3.5 has-bigints@1.1.0 has-override-mistake@1.0.1 has-property-descriptors@1.0.2 has-proto@1.2.0 has-symbols@1.1.0 iconv-lite@0.5.1 object-inspect@1.13.4 mock-property@1.1.0 es-value-fixtures@1.7.1',
    command: 'npm test',
  },
  {
    id: 'css-what', language: 'JavaScript and TypeScript', licence: 'BSD-2-Clause', origin: { by: 'npm', name: 'css-what', version: '8.0.0', sha256: '1eccce8f4d523832253a082815495f823b8621d0aab6a2eea5853d0d37eb4417' },
    without: /^dist\//, product: /^src\/(?!types|index)\w+\.ts$/, ignored: ['node_modules/', 'package-lock.json'],
    files: { 'package.json': '{\n  "name": "css-what",\n  "version": "8.0.0",\n  "type": "module",\n  "scripts": { "test": "vitest run" }\n}\n' },
    prepare: `npm install --no-save --no-audit --no-fund --ignore-scripts --silent ${VITEST}`,
    command: 'npm test',
  },
  {
    id: 'zod', language: 'JavaScript and TypeScript', licence: 'MIT', origin: { by: 'npm', name: 'zod', version: '4.6.7', sha256: '84efd155bed93270286e793fc951be270b536cbd5b0eeb111f0fa3967201d698' },
    without: /^(?!src\/v3\/|LICENSE|README)|language-server|\/benchmarks\/|standard-schema/, product: /^src\/v3\/(?!tests|external|index|locales\/\w+\/)[\w/]+\.ts$/, ignored: ['node_modules/', 'package-lock.json'],
    files: {
      'package.json': '{\n  "name": "zod",\n  "version": "3.0.0",\n  "type": "module",\n  "scripts": { "test": "vitest run --pool threads --no-isolate" }\n}\n',
      'vitest.config.js': "export default { resolve: { alias: { 'zod/v3': new URL('src/v3/index.ts', import.meta.url).pathname } } };\n",
    },
    prepare: `npm install --no-save --no-audit --no-fund --ignore-scripts --silent ${VITEST}`,
    command: 'npm test',
  },
];

const GO: readonly Library[] = [
  {
    id: 'go-semver', language: 'Go', licence: 'MIT', origin: { by: 'go', name: 'github.com/Masterminds/semver/v3', version: 'v3.3.1', sum: 'h1:QtNSWtVZ3nBfk8mAOu/B6v7FMJ+NHTIgUPi7rj+4nv4=' },
    product: /^(?:collection|constraints|version)\.go$/, command: 'go test ./...',
  },
  {
    id: 'go-humanize', language: 'Go', licence: 'MIT', origin: { by: 'go', name: 'github.com/dustin/go-humanize', version: 'v1.0.1', sum: 'h1:GzkhY7T5VNhEkwH0PVJgjz+fX1rhBrR7pRT3mDkpeCY=' },
    product: /^(?:english\/)?(?!.*_test)\w+\.go$/, command: 'go test ./...',
  },
  {
    id: 'go-glob', language: 'Go', licence: 'MIT', origin: { by: 'go', name: 'github.com/gobwas/glob', version: 'v0.2.3', sum: 'h1:A4xDbljILXROh+kObIiy5kIaPYD8e96x1tgBhUI5J+Y=' },
    without: /^cmd\//, files: { 'go.mod': 'module github.com/gobwas/glob\n\ngo 1.19\n' }, product: /^(?:compiler|match|syntax|util)\/(?!.*_test)(?!.*debug)[\w/]+\.go$/, command: 'go test ./...',
  },
];

const CRATES: readonly Library[] = [
  {
    id: 'rust-textwrap', language: 'Rust', licence: 'MIT', origin: { by: 'cargo', name: 'textwrap', version: '0.16.2', sha256: 'c13547615a44dc9c452a8a534638acdf07120d4b6847c8178705da06306a3057' },
    without: /^(?:tests\/version-numbers|src\/fuzzing|Cargo\.|\.cargo|examples|dprint|rustfmt)/, files: { 'Cargo.toml': CARGO('textwrap', '\n[features]\nunicode-linebreak = []\nunicode-width = []\nsmawk = []\nhyphenation = []\nterminal_size = []\n\n[dev-dependencies]\nunic-emoji-char = "=0.9.0"\ntermion = "=4.0.2"\n') }, product: /^src\/(?!lib|termwidth)[\w/]+\.rs$/, prepare: 'cargo fetch --quiet', ...RUST,
  },
  {
    id: 'rust-semver', language: 'Rust', licence: 'MIT', origin: { by: 'cargo', name: 'semver', version: '1.0.26', sha256: '56e6fa9c48d24d85fb3de5ad847117517440f6beceb7798af16b4a87d616b8d0' },
    without: /^(?:benches|Cargo\.|\.)/, files: { 'Cargo.toml': CARGO('semver', '\n[features]\ndefault = ["std"]\nstd = []\nserde = []\n') }, product: /^src\/(?!lib|backport|serde|identifier)\w+\.rs$/, ...RUST,
  },
  {
    id: 'rust-strsim', language: 'Rust', licence: 'MIT', origin: { by: 'cargo', name: 'strsim', version: '0.11.1', sha256: '7da8b5736845d9f2fcb837ea5d9e2628564b3b043a70948a3f0b778838c5fb4f' },
    without: /^(?:benches|Cargo\.|\.)/, files: { 'Cargo.toml': CARGO('strsim') }, product: /^src\/lib\.rs$/, ...RUST,
  },
];

const JUNIT = 'org.junit.jupiter:junit-jupiter:5.11.2';
const JARS: readonly Library[] = [
  {
    id: 'commons-cli', language: 'Java', licence: 'Apache-2.0',
    origin: { by: 'mvn', group: 'commons-cli', name: 'commons-cli', version: '1.9.0', sha256: 'd551046d6abf01a6cd27cacb607b320daa90ade1b7a6e96ea98d142b18d9170e', testsSha256: '454c0d2e717de60a2f9425ae2cad7b117ea32399e06413ce4ca7d13f05acbda0' },
    without: /META-INF/, files: { 'pom.xml': POM('commons-cli', [JUNIT, 'org.mockito:mockito-core:4.11.0', 'commons-io:commons-io:2.16.1']) }, ...JAVA,
  },
  {
    id: 'commons-csv', language: 'Java', licence: 'Apache-2.0',
    origin: { by: 'mvn', group: 'org.apache.commons', name: 'commons-csv', version: '1.10.0', sha256: '94fa4e32ed1c1aeba053dfac8b69fb7f0d267a70c633ce85ed2a5fa9659be00f', testsSha256: '585e4ac4de890b62114c7c7b5501245260e7a40c07dad746b37261aee06811e4' },
    without: /META-INF|Benchmark|PerformanceTest|\/perf\/|CSV-?198|CSVPrinterTest/i, files: { 'pom.xml': POM('commons-csv', [JUNIT, 'org.mockito:mockito-core:4.11.0', 'org.hamcrest:hamcrest:2.2', 'commons-io:commons-io:2.16.1', 'org.apache.commons:commons-lang3:3.14.0']) }, ...JAVA,
  },
];

const CMAKE = 'cmake -S . -B build > /dev/null && cmake --build build -j 2 && ctest --test-dir build --output-on-failure';
const CPP = { command: CMAKE, ignored: ['build/'] } as const;
const PROJECT = 'cmake_minimum_required(VERSION 3.16)\nproject(library CXX)\nset(CMAKE_CXX_STANDARD 17)\nset(CMAKE_EXPORT_COMPILE_COMMANDS ON)\nenable_testing()\n';
const NATIVE: readonly Library[] = [
  {
    id: 'tinyxml2', language: 'C++', licence: 'Zlib', origin: { by: 'apt', name: 'tinyxml2', version: '9.0.0+dfsg-3.1', sha256: '96510f47a5db537f70dff3e83dd71fd2180cbba4aa76c589a549467e7f34bc9b' },
    without: /^(?:contrib|dox|docs|vs|cmake|meson|Makefile|appveyor|biicode|setversion|TinyXML)/, files: { 'CMakeLists.txt': `${PROJECT}add_executable(xmltest tinyxml2.cpp xmltest.cpp)\nadd_test(NAME xmltest COMMAND xmltest WORKING_DIRECTORY \${CMAKE_SOURCE_DIR})\n` }, product: /^tinyxml2\.cpp$/, ...CPP,
  },
  {
    id: 'jsoncpp', language: 'C++', licence: 'MIT', origin: { by: 'apt', name: 'libjsoncpp', version: '1.9.5-4', sha256: 'f409856e5920c18d0c2fb85276e24ee607d2a09b5e7d5f0a371368903c275da2' },
    without: /^(?!include\/|src\/(?:lib_json|test_lib_json)\/|LICENSE|README)|CMakeLists|\.in$/,
    files: { 'CMakeLists.txt': `${PROJECT}include_directories(include)\nadd_executable(jsoncpp_test src/lib_json/json_reader.cpp src/lib_json/json_value.cpp src/lib_json/json_writer.cpp src/test_lib_json/jsontest.cpp src/test_lib_json/fuzz.cpp src/test_lib_json/main.cpp)\nadd_test(NAME jsoncpp_test COMMAND jsoncpp_test)\n` },
    product: /^src\/lib_json\/json_\w+\.cpp$/, ...CPP,
  },
  {
    id: 'leveldb', language: 'C++', licence: 'BSD-3-Clause', origin: { by: 'apt', name: 'leveldb', version: '1.23-4', sha256: '9a37f8a6174f09bd622bc723b55881dc541cd50747cbd08831c2a82d620f6d76' },
    without: /^(?!include\/|util\/|port\/|LICENSE|README)|windows|env_posix|env_test|histogram|testutil|bloom_test|\.in$/,
    files: { 'CMakeLists.txt': `${PROJECT}find_package(GTest REQUIRED)\ninclude_directories(include .)\nadd_definitions(-DLEVELDB_PLATFORM_POSIX=1)\nadd_library(util util/arena.cc util/bloom.cc util/cache.cc util/coding.cc util/comparator.cc util/crc32c.cc util/filter_policy.cc util/hash.cc util/logging.cc util/status.cc)\nforeach(name arena cache coding crc32c hash logging status)\n  add_executable(\${name}_test util/\${name}_test.cc)\n  target_link_libraries(\${name}_test util GTest::gtest pthread)\n  add_test(NAME \${name}_test COMMAND \${name}_test)\nendforeach()\n` },
    product: /^util\/(?!.*(?:_test|testutil|env|comparator|options|status))\w+\.cc$/, ...CPP,
  },
];

export const LIBRARIES: readonly Library[] = [...PYTHON, ...SCRIPT, ...GO, ...CRATES, ...JARS, ...NATIVE];
