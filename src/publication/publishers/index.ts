import type { Publisher } from '../publisher.js';
import { branch } from './branch.js';
import { comment } from './comment.js';
import { none } from './none.js';
import { patch } from './patch.js';
import { pullRequest } from './pull-request.js';
import { push } from './push.js';
import { suggestions } from './suggestions.js';

/** The registry, least far-reaching first. */
export const publishers: readonly Publisher[] = [none, patch, comment, suggestions, branch, pullRequest, push];
