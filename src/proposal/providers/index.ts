export { DEFAULT_CASCADE, PROVIDERS } from './table.js';
export { selectRoles } from './roles.js';
export type { Roles, RolesInput } from './roles.js';
export { perProvider, selectProviders } from './select.js';
export type { Selection, SelectionInput } from './select.js';
export { createWatch } from '../replies/watch.js';
export { ollamaBody, openaiBody } from './bodies.js';
export { moneyFor, PRICES, priceOf } from './prices.js';
export type { Price } from './prices.js';
