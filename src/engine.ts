/** The one bundle behind dist/index.js and dist/cli.js. */
export async function runCli(argv: readonly string[]): Promise<number> {
  return (await import('./cli.js')).runCli(argv);
}

export async function runAction(): Promise<number> {
  return (await import('./main.js')).runAction();
}
