export { createReporter, reportBugs, type Reporter, type ReporterOptions } from './engine.js';
export { makeFailure, type FailureOptions } from './failure.js';
