export { agreementOf } from './agreement.js';
export { checks } from './checks/index.js';
export type { ScreenInput } from './check.js';
export type { JudgeInput } from './evidence.js';
export { judge } from './judge.js';
export { screen } from './screen.js';
