/** What was handed over. */
export type Publication =
  | { readonly kind: 'none'; readonly reason: string }
  | { readonly kind: 'patch'; readonly file: string; readonly apply: string }
  | { readonly kind: 'branch'; readonly remote: string; readonly branch: string; readonly commit: string; readonly tree: string; readonly state: 'created' | 'updated' | 'unchanged' };
