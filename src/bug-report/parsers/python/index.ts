import type { Parser } from '../../parser.js';
import { flake8 } from './flake8.js';
import { mypy } from './mypy.js';
import { pylint } from './pylint.js';
import { pytest } from './pytest.js';
import { python } from './python.js';
import { ruff } from './ruff.js';

export const pythonParsers: readonly Parser[] = [pytest, python, mypy, ruff, flake8, pylint];
