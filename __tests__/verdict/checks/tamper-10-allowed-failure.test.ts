import { describeCheck } from '../changes.js';

const JOB = 'jobs:\n  test:\n    timeout-minutes: 5\n    steps:\n      - run: npm test\n';
const open = { policy: { allowPaths: ['.github/workflows/ci.yml', 'deploy/pipeline.yml'] } };

describeCheck('tamper-10-allowed-failure', {
  stops: [
    ['any change of a workflow', '.github/workflows/ci.yml', JOB, JOB.replace('npm test', 'npm  test')],
    ['a workflow in another case', '.GITHUB/workflows/ci.yml', JOB, `${JOB}# x\n`],
    ['a GitLab file', '.gitlab-ci.yml', 'test:\n', 'test:\n  script: x\n'],
    ['a Jenkinsfile', 'Jenkinsfile', 'stage\n', 'stage 2\n'],
    ['continue-on-error in an opened workflow', '.github/workflows/ci.yml', JOB, `${JOB}        continue-on-error: true\n`, open],
    ['if: always() in an opened workflow', '.github/workflows/ci.yml', JOB, `${JOB}        if: always()\n`, open],
    ['if: false in an opened workflow', '.github/workflows/ci.yml', JOB, `${JOB}        if: \${{ false }}\n`, open],
    ['a longer time limit in an opened workflow', '.github/workflows/ci.yml', JOB, JOB.replace('5', '60'), open],
    ['fail-fast in an opened workflow', '.github/workflows/ci.yml', JOB, `${JOB}      fail-fast: false\n`, open],
    ['allow_failure in YAML elsewhere', 'deploy/pipeline.yml', 'a: 1\n', 'a: 1\nallow_failure: true\n', open],
    ['continueOnError in JSON elsewhere', 'pipeline.json', '{}\n', '{"continue_on_error": true}\n'],
  ],
  passes: [
    ['product code', 'src/a.ts', 'a\n', 'b\n'],
    ['product code that has a field of the name', 'src/a.ts', 'a\n', 'const options = { continue_on_error: true };\n'],
    ['an honest change of an opened workflow', '.github/workflows/ci.yml', JOB, JOB.replace('npm test', 'npm run test'), open],
    ['a shorter time limit', '.github/workflows/ci.yml', JOB, JOB.replace('5', '4'), open],
    ['YAML of the product', 'config/app.yml', 'port: 1\n', 'port: 2\n'],
  ],
});
