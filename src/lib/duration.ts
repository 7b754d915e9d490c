const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600 };

/** Seconds in `90`, `90s`, `30m` or `2h`; null for anything else or for no time at all. */
export function parseDuration(text: string): number | null {
  const match = /^(\d{1,6})([smh]?)$/.exec(text.trim());
  if (match === null) return null;
  const seconds = Number(match[1]) * (UNITS[match[2] || 's'] ?? 1);
  return seconds > 0 ? seconds : null;
}
