// The one direction, proven: main, cli → commands, runner; commands → pipeline; pipeline → stage index; stage → its families;
// all of these → ports, lib, model; model → nothing.
const STAGES = 'admission|log|bug-report|trial|diagnosis|context|proposal|patch|verdict|publication|record';
const FAMILIES = 'triggers|sources|parsers|reports|causes|lenses|fixers|providers|skills|checks|sandboxes|publishers|views';

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

export default {
  forbidden: [
    rule('no-circular', 'A cycle means that two modules are one; move what they share into a leaf.', {}, { circular: true }),
    rule('model-imports-nothing', 'The nouns are plain data. What needs an import is not a noun.', { path: '^src/model/' }, { pathNot: '^src/model/' }),
    rule('ports-see-model', 'A port says what may be asked, in nouns; how it is done is the runner’s.', { path: '^src/ports/' }, { pathNot: '^src/(ports|model)/' }),
    rule('lib-sees-model', 'Leaves are pure and know nobody.', { path: '^src/lib/' }, { pathNot: '^src/(lib|model)/' }),
    rule('stages-never-import-each-other', 'What passes between stages is a model type, handed on by the pipeline.',
      { path: `^src/(${STAGES})/` }, { path: `^src/(${STAGES})/`, pathNot: '^src/$1/' }),
    rule('stages-see-only-inward', 'A stage asks ports; it never reaches for the pipeline, a command or the runner.',
      { path: `^src/(${STAGES})/` }, { path: '^src/(runner|commands|bracket|plan|handover|[^/]+\\.ts$)' }),
    rule('stage-entered-by-index', 'From outside, a stage is its index: what is not exported there is its own business.',
      { path: '^src/(commands/|bracket/|plan/|handover/|store/|[^/]+\\.ts$)' }, { path: `^src/(${STAGES})/`, pathNot: `^src/(${STAGES})/index\\.ts$` }),
    rule('member-entered-by-registry', 'Members are found through their registry, so that none can be forgotten or favoured.',
      { path: '^src/', pathNot: `^src/[^/]+/(${FAMILIES})/` }, { path: `^src/[^/]+/(${FAMILIES})/`, pathNot: `^src/[^/]+/(${FAMILIES})/index\\.ts$` }),
    rule('member-sees-no-registry', 'A member that asks its own registry knows its siblings.',
      { path: `^src/([^/]+)/(${FAMILIES})/(?!index\\.ts)` }, { path: `^src/$1/$2/index\\.ts$` }),
    rule('commands-enter-by-pipeline', 'The runner is wired by the entries; a command gets a World.', { path: '^src/commands/' }, { path: '^src/runner/' }),
    rule('runner-sees-inward', 'The rim implements ports; it decides nothing and so needs neither pipeline nor commands.',
      { path: '^src/runner/' }, { path: '^src/(pipeline|strategy|bracket/|plan/|handover/|commands/|main|cli|engine)' }),
    rule('only-entries-see-runner', 'I/O is behind ports for everyone but the entries.',
      { path: '^src/', pathNot: '^src/(runner/|(?:main|cli|engine)\\.ts)' }, { path: '^src/runner/' }),
    rule('node-only-in-runner', 'Node’s modules are I/O: ask a port, or move the pure part into lib.', { path: '^src/', pathNot: '^src/runner/' }, { dependencyTypes: ['core'] }),
    rule('actions-only-in-runner', '@actions/* reads the environment and prints commands.', { path: '^src/', pathNot: '^src/runner/' }, { path: 'node_modules/@actions/' }),
    rule('openai-only-in-model-adapter', 'The SDK does network I/O of its own; one adapter keeps it on a lead.', { path: '^src/', pathNot: '^src/runner/model/' }, { path: 'node_modules/openai/' }),
    rule('parse-diff-only-for-showing', 'It trusts header counts: good for showing, wrong for judging.', { path: '^src/', pathNot: '^src/record/' }, { path: 'node_modules/parse-diff/' }),
    rule('no-import-of-tests', 'What tests need stays in tests.', { path: '^src/' }, { path: '^(__tests__|bench|scripts)/' }),
    rule('no-dev-dependency', 'What runs is bundled from dependencies alone.', { path: '^src/' }, { dependencyTypes: ['npm-dev'] }),
    { name: 'no-dead-module', comment: 'Written but never registered or called.', severity: 'error', from: { path: '^src/(engine)\\.ts$' }, to: { path: '^src/', reachable: false } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'], exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
