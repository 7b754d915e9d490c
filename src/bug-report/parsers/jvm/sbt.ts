import type { RowTable } from '../../rows.js';

/** What sbt sums up, task by task, and its own build file. */
export const sbt: RowTable = {
  tool: 'sbt',
  language: 'scala',
  docs: 'https://www.scala-sbt.org/1.x/docs/',
  literals: ['[error] (', '[error] Not a valid ', '[error] Error downloading ', '[error] Test ', '[error] Failed tests'],
  rows: [
    { pattern: /^\[error\] Test (?<test>(?:[\w$]{1,80}\.){1,20}[^\s:]{1,300}) failed: (?<message>.{1,4000}?), took [\d.,]{1,12} s(?:ec)?$/, kind: 'test', literal: ' failed: ' },
    { pattern: /^\[error\] (?<message>Error downloading \S{1,300})$/, kind: 'dependency', literal: 'Error downloading' },
    { pattern: /^\[error\] \([^()]{0,100}\bupdate\) (?<message>\S.{0,4000})$/, kind: 'dependency', literal: 'update' },
    { pattern: /^\[error\] (?<message>Not a valid (?:command|key|project ID|configuration): .{1,400})$/, kind: 'config', literal: 'Not a valid' },
    { pattern: /^\[error\] (?<message>\((?:[\w.-]{1,100} \/ ){0,3}\w{1,80}\) \S.{0,4000})$/, kind: 'unknown', literal: '[error] (' },
  ],
};
