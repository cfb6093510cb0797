import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder of its own for one test, with these files in it; the path is without symbolic links. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'topic-atlas-')));
  writeFiles(root, files);
  return root;
}

export function writeFiles(root: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  }
}

export function removeFolder(root: string): void {
  rmSync(root, { recursive: true, force: true });
}

/** Runs a test without a superuser's rights, for whom no permission is ever denied. */
export async function withoutPrivileges(test: () => Promise<void>): Promise<void> {
  if (process.getuid?.() !== 0) return test();
  process.setegid?.(65534);
  process.seteuid?.(65534);
  try {
    await test();
  } finally {
    process.seteuid?.(0);
    process.setegid?.(0);
  }
}
