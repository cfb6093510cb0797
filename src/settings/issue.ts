import type { VaultProblem } from '../core/vault';

/**
 * What is wrong with a settings file, and where: `path` is the dotted way to the value, like `topics.ab12.parent`.
 * The value is not used; what stands in the file stays there.
 */
export type SettingsIssue =
  | { readonly kind: 'not-json'; readonly path: ''; readonly detail: string }
  /** Nothing stands in it: what a write that was cut off leaves. */
  | { readonly kind: 'empty'; readonly path: '' }
  /** It holds the marks of a merge that nobody settled. */
  | { readonly kind: 'conflict'; readonly path: '' }
  /** The host could not read it; `problem` says why. */
  | { readonly kind: 'unreadable'; readonly path: ''; readonly problem: VaultProblem; readonly detail: string }
  | { readonly kind: 'newer'; readonly path: 'version'; readonly found: number; readonly known: number }
  | { readonly kind: 'wrong-type'; readonly path: string; readonly expected: Expected; readonly found: Found }
  | { readonly kind: 'not-one-of'; readonly path: string; readonly allowed: readonly string[]; readonly found: string }
  | { readonly kind: 'unknown-key'; readonly path: string; readonly known: readonly string[] }
  /** Two headings of index notes show the same. */
  | { readonly kind: 'same-heading'; readonly path: string; readonly other: string }
  | { readonly kind: 'bad-id'; readonly path: string; readonly found: string };

export type Expected =
  | 'text'
  | 'line'
  | 'folder'
  | 'portable-folder'
  | 'condition'
  | 'list'
  | 'yes-or-no'
  | 'number'
  | 'count'
  | 'map'
  | 'key-and-value'
  | 'version';

/** What stands there instead. `text` for a text that does not fit, as a line break in a heading. */
type Found = 'nothing' | 'text' | 'number' | 'yes-or-no' | 'list' | 'map';

export type Report = (issue: SettingsIssue) => void;

export function kindOf(value: unknown): Found {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'yes-or-no';
  return typeof value === 'object' && value !== null ? 'map' : 'nothing';
}
