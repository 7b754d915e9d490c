/**
 * The text of a file, or null where it is not UTF-8 text (a NUL byte, or broken UTF-8). A byte order mark stays in the text
 * as U+FEFF, so that encoding the text again gives the same bytes.
 */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

export function encodeText(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
