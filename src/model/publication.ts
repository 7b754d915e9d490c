/** What was handed over. */
export type Publication =
  | { readonly kind: 'none'; readonly reason: string }
  | { readonly kind: 'patch'; readonly file: string; readonly apply: string }
  | { readonly kind: 'branch'; readonly remote: string; readonly branch: string; readonly commit: string; readonly tree: string; readonly state: 'created' | 'updated' | 'unchanged' }
  | { readonly kind: 'pull-request'; readonly number: number; readonly url: string; readonly branch: string; readonly commit: string; readonly tree: string; readonly draft: boolean; readonly state: 'created' | 'updated' | 'unchanged' };
