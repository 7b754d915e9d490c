import type { Parser } from '../../parser.js';
import { rowParser } from '../../rows.js';
import { ant } from './ant.js';
import { ecj } from './ecj.js';
import { gradle } from './gradle.js';
import { gradleTest } from './gradle-test.js';
import { groovyc } from './groovyc.js';
import { java } from './java.js';
import { javac } from './javac.js';
import { junit } from './junit.js';
import { kotlinc } from './kotlinc.js';
import { maven } from './maven.js';
import { munit } from './munit.js';
import { pmd } from './pmd.js';
import { scalac } from './scalac.js';
import { scalatest } from './scalatest.js';
import { spotless } from './spotless.js';
import { surefire } from './surefire.js';
import { tables } from './table.js';

export const jvmParsers: readonly Parser[] = [
  javac, kotlinc, scalac, groovyc, ecj, surefire, gradleTest, scalatest, munit, junit, java, maven, gradle, ant, pmd, spotless, ...tables.map(rowParser),
];
