export { createReporter, reportBugs, type Reporter, type ReporterOptions } from './engine.js';
export { makeFailure, narrowFailure, type FailureOptions } from './failure.js';
export type { Parser } from './parser.js';
export { learnUsual, MOST_GRAMS, type Usual } from './rarity.js';
export { userParsers, type UserPatterns } from './user/index.js';
