import type { Parser } from '../../parser.js';
import { dart } from './dart.js';
import { dartTest } from './dart-test.js';
import { swift, swiftTest } from './swift.js';
import { xcodebuild } from './xcodebuild.js';

export const mobileParsers: readonly Parser[] = [swiftTest, swift, xcodebuild, dartTest, dart];
