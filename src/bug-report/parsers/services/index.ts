import type { Parser } from '../../parser.js';
import { ansible, ansibleLint } from './ansible.js';
import { docker } from './docker.js';
import { git } from './git.js';
import { serviceTables } from './table.js';
import { terraform } from './terraform.js';

export const serviceParsers: readonly Parser[] = [git, docker, terraform, ansibleLint, ansible, ...serviceTables];
