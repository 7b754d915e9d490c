/** The same data with every string, keys left alone, passed through a function. Plain JSON-like data only. */
export function mapTexts<T>(data: T, change: (text: string) => string): T {
  return walk(data, change) as T;
}

function walk(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => walk(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, walk(item, change)]));
}
