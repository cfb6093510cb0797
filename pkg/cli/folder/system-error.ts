import { VaultError, type VaultProblem } from '../../../src/core/vault';

const PROBLEMS: Readonly<Record<string, VaultProblem>> = {
  ENOENT: 'missing',
  EEXIST: 'exists',
  ENOTDIR: 'not-a-folder',
  EISDIR: 'not-a-note',
  ELOOP: 'linked',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  ENOSPC: 'full',
  EDQUOT: 'full',
};

/** The system's own name of an error, as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}

/** An error that the system might have given. */
export function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** In a word, without a path: for those who look closer. */
export function detailOf(error: unknown): string {
  return codeOf(error) ?? (error instanceof Error ? error.message : String(error));
}

/** What the system's error means for a note of the vault. An error of anybody else's is handed back as it is. */
export function vaultError(error: unknown, path: string): unknown {
  const code = codeOf(error);
  return code === undefined ? error : new VaultError(PROBLEMS[code] ?? 'failed', path, code);
}
