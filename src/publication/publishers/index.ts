import type { Publisher } from '../publisher.js';
import { branch } from './branch.js';
import { none } from './none.js';
import { patch } from './patch.js';
import { pullRequest } from './pull-request.js';

/** The registry, least far-reaching first. */
export const publishers: readonly Publisher[] = [none, patch, branch, pullRequest];
