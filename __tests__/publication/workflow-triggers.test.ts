import { startsByHand } from '../../src/publication/workflow-triggers.js';

describe('a workflow can be started by hand', () => {
  it.each<[string, boolean]>([
    ['on: workflow_dispatch', true],
    ['on: [push, workflow_dispatch]', true],
    ['on:\n  push:\n  workflow_dispatch:', true],
    ['on:\n  workflow_dispatch:\n    inputs:\n      a: { required: false }', true],
    ['on:\n  workflow_dispatch:\n    inputs:\n      a: { required: true, default: x }', true],
    ['on:\n  workflow_dispatch:\n    inputs:\n      a: { required: true }', false],
    ['on: push', false],
    ['on: [push]', false],
    ['on:\n  push:\n    branches: [workflow_dispatch]', false],
    ['jobs:\n  workflow_dispatch: {}', false],
    ['# on: workflow_dispatch', false],
    ['on: {', false],
    ['- a', false],
    ['', false],
    [`on: workflow_dispatch\n${'#'.repeat(600_000)}`, false],
    ['a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\non: *d', false],
  ])('%j: %s', (text, wanted) => {
    expect(startsByHand(text)).toBe(wanted);
  });
});
