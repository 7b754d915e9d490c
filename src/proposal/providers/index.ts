export { DEFAULT_CASCADE, PROVIDERS } from './table.js';
export { perProvider, selectProviders } from './select.js';
export type { Selection, SelectionInput } from './select.js';
export { ollamaBody, openaiBody } from './bodies.js';
