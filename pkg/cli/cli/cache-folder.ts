import { createHash } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder of what was said of a vault: in it one for each state of the vault. */
export const ANSWERS = 'answers';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where what is kept of a vault lies: in the user's cache folder, as the platform has it. */
function cacheFolder(env: Environment, platform: string, vaultRoot: string): string {
  const vault = createHash('sha256').update(vaultRoot).digest('hex').slice(0, 16);
  return join(userFolder(env, platform), 'topic-atlas', vault);
}

function userFolder(env: Environment, platform: string): string {
  if (env['XDG_CACHE_HOME']) return env['XDG_CACHE_HOME'];
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  if (platform === 'win32') return env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local');
  return join(homedir(), '.cache');
}

/** A file, or a folder, of what is kept of a vault. */
export function keptFile({ root }: { readonly root: string }, name = ''): string {
  return join(cacheFolder(process.env, process.platform, root), name);
}

/** Of what is kept, or of what it depends on: against what disks do to a file, not against people. */
export function checksum(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

/** Forgets all that is kept in a folder but what has that name. */
export async function forgetAllBut(kept: string | null, folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => []))
    if (name !== kept) await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
}
