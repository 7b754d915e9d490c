import type { Parser } from '../../parser.js';
import { ansible, ansibleLint } from './ansible.js';
import { docker } from './docker.js';
import { git } from './git.js';
import { gitDiff } from './git-diff.js';
import { serviceTables } from './table.js';
import { terraform } from './terraform.js';
import { terraformFmt } from './terraform-fmt.js';

export const serviceParsers: readonly Parser[] = [git, gitDiff, docker, terraform, terraformFmt, ansibleLint, ansible, ...serviceTables];
