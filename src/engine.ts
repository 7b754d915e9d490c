/** The one bundle behind dist/index.js, dist/cli.js and dist/store.js. */
export async function runCli(argv: readonly string[]): Promise<number> {
  return (await import('./cli.js')).runCli(argv);
}

export async function runAction(): Promise<number> {
  return (await import('./main.js')).runAction();
}

/** The process that talks to the cache service for another. */
export async function runStore(argv: readonly string[]): Promise<number> {
  return (await import('./runner/store/worker.js')).runStore(argv);
}
