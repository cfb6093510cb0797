import { execFileSync } from 'node:child_process';
import { nameKeyOf } from '../../../src/core/notes/paths';

/** How long git may take, in milliseconds: what it knows is evidence, and nobody waits long for it. */
const PATIENCE = 10_000;
const LARGEST = 64 * 1024 * 1024;

/**
 * The names of notes that a git work tree knows to have been there and that were deleted or renamed; asked for once,
 * and only when needed.
 */
export class DeletedNotes {
  private names: ReadonlySet<string> | null = null;

  constructor(private readonly root: string) {}

  has(linkpath: string): boolean {
    this.names ??= new Set(deletedPaths(this.root).map(nameKeyOf));
    return this.names.has(nameKeyOf(linkpath));
  }
}

/** Empty where there is no git, or no work tree of it. */
function deletedPaths(root: string): string[] {
  const args = ['-C', root, '-c', 'core.quotepath=off', 'log', '--no-renames', '--diff-filter=D', '--name-only', '-z'];
  try {
    const paths = execFileSync('git', [...args, '--format=', '--', '*.md'], {
      encoding: 'utf8',
      timeout: PATIENCE,
      maxBuffer: LARGEST,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return paths.split('\0').filter((path) => path !== '');
  } catch {
    return [];
  }
}
