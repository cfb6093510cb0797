import type { VaultProblem } from './vault';

/** What the names mean that systems give to their errors. The app hands on the same names as Node does. */
const PROBLEMS: ReadonlyMap<string, VaultProblem> = new Map([
  ['ENOENT', 'missing'],
  ['EEXIST', 'exists'],
  ['ENOTDIR', 'not-a-folder'],
  ['EISDIR', 'not-a-note'],
  ['ELOOP', 'linked'],
  ['EACCES', 'denied'],
  ['EPERM', 'denied'],
  ['EROFS', 'read-only'],
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EFBIG', 'full'],
  ['EBUSY', 'busy'],
  ['ETXTBSY', 'busy'],
  ['EMFILE', 'busy'],
  ['ENFILE', 'busy'],
  ['EAGAIN', 'busy'],
  ['ENAMETOOLONG', 'too-long'],
  ['EIO', 'unreachable'],
  ['ENXIO', 'unreachable'],
  ['ENODEV', 'unreachable'],
  ['ESTALE', 'unreachable'],
  ['ENOTCONN', 'unreachable'],
  ['ETIMEDOUT', 'unreachable'],
  ['EHOSTDOWN', 'unreachable'],
  ['ENETDOWN', 'unreachable'],
  ['ENETUNREACH', 'unreachable'],
]);

/** The system's own name of an error, as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}

/** What an error says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * What an error of the system means for a note; `failed` where nothing better is known. On its way an error may have
 * lost all but its words.
 */
export function problemOf(error: unknown): VaultProblem {
  const code = codeOf(error) ?? /\bE[A-Z]{2,}\b/.exec(error instanceof Error ? error.message : '')?.[0];
  return PROBLEMS.get(code ?? '') ?? 'failed';
}
