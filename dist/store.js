import { runStore } from './engine/index.js';
process.exit(await runStore(process.argv.slice(2)));
