import { codeOf, problemOf } from '../../../src/core/system-errors';
import { VaultError } from '../../../src/core/vault';

export { codeOf };

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
  return code === undefined ? error : new VaultError(problemOf(error), path, code);
}
