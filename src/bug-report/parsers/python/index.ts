import type { Parser } from '../../parser.js';
import { bandit } from './bandit.js';
import { coverage } from './coverage.js';
import { doctest } from './doctest.js';
import { flake8 } from './flake8.js';
import { lintrunner } from './lintrunner.js';
import { mkdocs } from './mkdocs.js';
import { mypy } from './mypy.js';
import { pip } from './pip.js';
import { poetry } from './poetry.js';
import { preCommit } from './pre-commit.js';
import { pydocstyle } from './pydocstyle.js';
import { pylint } from './pylint.js';
import { pyright } from './pyright.js';
import { pytest } from './pytest.js';
import { python } from './python.js';
import { ruff } from './ruff.js';
import { runnerParsers } from './runners.js';
import { sphinx } from './sphinx.js';
import { tableParsers } from './table.js';
import { ty } from './ty.js';
import { unittest } from './unittest.js';
import { uv } from './uv.js';

export const pythonParsers: readonly Parser[] = [
  pytest, unittest, doctest, python, coverage,
  mypy, pyright, ty, ruff, flake8, pylint, bandit, pydocstyle, ...tableParsers,
  pip, uv, poetry, preCommit, lintrunner, ...runnerParsers,
  sphinx, mkdocs,
];
