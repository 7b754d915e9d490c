import tseslint from 'typescript-eslint';

/** House rules; each restriction says what to do instead. */
const SIZE = {
  'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', 4],
  complexity: ['error', 16],
};
const STYLE = {
  eqeqeq: 'error',
  'no-console': 'error',
  'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } }],
  'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' }],
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false }],
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/require-await': 'off',
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  // Ports and shapes are plain objects; none of their methods uses `this`.
  '@typescript-eslint/unbound-method': 'off',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }],
};
/** Only src/runner touches the machine: everywhere else the ports are asked. */
const AMBIENT = ['process', 'fetch', 'setTimeout', 'setInterval', 'require', 'console', 'Buffer'];
const globals = (names) => ({ 'no-restricted-globals': ['error', ...names.map((name) => ({ name, message: 'Ask a port; only src/runner touches the machine.' }))] });
const RIM = {
  ...globals(AMBIENT),
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'Ask the clock port.' },
    { object: 'Math', property: 'random', message: 'Ask the clock port for a nonce.' },
  ],
};

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'node_modules/', 'coverage/', '__tests__/fixtures/', '**/*.mjs', '*.js', '.dependency-cruiser.mjs'] },
  ...tseslint.configs.recommendedTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  { files: ['src/**/*.ts'], rules: { ...SIZE, ...STYLE } },
  { files: ['src/**/*.ts'], ignores: ['src/runner/**'], rules: RIM },
  // A Buffer decodes a line in the middle of its bytes without a copy, which a TextDecoder cannot; it is memory, and touches no machine.
  { files: ['src/log/split.ts'], rules: globals(AMBIENT.filter((name) => name !== 'Buffer')) },
  {
    files: ['__tests__/**/*.ts', 'bench/**/*.ts', 'scripts/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-member-access': 'off', '@typescript-eslint/no-unsafe-argument': 'off', '@typescript-eslint/no-unsafe-return': 'off', '@typescript-eslint/no-unsafe-call': 'off', '@typescript-eslint/require-await': 'off', '@typescript-eslint/unbound-method': 'off', '@typescript-eslint/no-base-to-string': 'off' },
  },
);
