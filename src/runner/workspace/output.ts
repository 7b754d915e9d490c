/** Collects output as it arrives and keeps its head and its tail, each half of `limit` bytes. */
export interface OutputWindow {
  add(chunk: Uint8Array): void;
  /** All bytes that came, kept or not. */
  readonly total: number;
  /** What was kept; where the middle is missing one line says so, and both sides end at a line break where one is near. */
  result(): { readonly output: Uint8Array; readonly truncated: boolean };
}

/** `limit` in bytes. Needs at most about twice as much memory, whatever comes. */
export function outputWindow(limit: number): OutputWindow {
  const half = Math.max(1, Math.floor(limit / 2));
  let total = 0;
  const head: Uint8Array[] = [];
  let headBytes = 0;
  let tail: Uint8Array[] = [];
  let tailBytes = 0;
  const toTail = (chunk: Uint8Array): void => {
    tail.push(chunk);
    tailBytes += chunk.length;
    // Merged only now and then, so that many small chunks do not cost a copy each.
    if (tailBytes > 2 * half || tail.length > 4096) {
      const kept = Buffer.concat(tail).subarray(-half);
      tail = [Buffer.from(kept)];
      tailBytes = kept.length;
    }
  };
  return {
    add(chunk) {
      total += chunk.length;
      const room = Math.min(chunk.length, half - headBytes);
      if (room > 0) head.push(chunk.subarray(0, room));
      headBytes += Math.max(0, room);
      if (room < chunk.length) toTail(chunk.subarray(Math.max(0, room)));
    },
    get total() {
      return total;
    },
    result() {
      const [front, back] = [Buffer.concat(head), Buffer.concat(tail).subarray(-half)];
      if (front.length + back.length === total) return { output: Buffer.concat([front, back]), truncated: false };
      return { output: joined(front, back, total), truncated: true };
    },
  };
}

function joined(front: Buffer, back: Buffer, total: number): Uint8Array {
  const cutFront = front.lastIndexOf(10) < 0 ? front : front.subarray(0, front.lastIndexOf(10));
  const cutBack = back.indexOf(10) < 0 || back.indexOf(10) === back.length - 1 ? back : back.subarray(back.indexOf(10) + 1);
  const left = total - cutFront.length - cutBack.length;
  return Buffer.concat([cutFront, Buffer.from(`\n[heal: ${left} bytes left out here]\n`), cutBack]);
}
