/** The caller asked for something that cannot be: exit code 2, one sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The world around us is broken (no git, disk full, remote refused): exit code 1 with its sentence, never a stack. */
export class WorldError extends Error {
  override readonly name = 'WorldError';
}
