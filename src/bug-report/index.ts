export { createReporter, reportBugs, type Reporter, type ReporterOptions } from './engine.js';
export { makeFailure, narrowFailure, type FailureOptions } from './failure.js';
