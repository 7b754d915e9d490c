import { testBriefly } from '../../support/brief.js';

describe('parsers of go', () => {
  testBriefly([
    ['go: an old vet names no column', ['store.go:12: self-assignment of s.n to s.n'], ['go | lint | error | - | store.go:12:- | - | self-assignment of s.n to s.n']],
    ['go: what the log package prints is no error', ['store.go:12: retried the write'], []],
  ]);
});
