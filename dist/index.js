import { runAction } from './engine/index.js';
process.exitCode = await runAction();
