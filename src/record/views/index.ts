import type { View } from '../view.js';
import { annotations } from './annotations.js';
import { comment } from './comment.js';
import { html } from './html.js';
import { pullRequest } from './pull-request.js';
import { resultJson } from './result-json.js';
import { review } from './review.js';
import { summary } from './summary.js';
import { terminal } from './terminal.js';

/** The registry. */
export const views = [resultJson, summary, annotations, html, pullRequest, comment, review, terminal] as const satisfies readonly View[];
