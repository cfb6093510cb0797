import { spawn } from 'node:child_process';
import { codeOf } from './problems';

/**
 * Why git could not tell what was there: it is not installed; the folder is in no work tree; it knows no such revision;
 * it has only the end of the history, or not all files of it; or something else, as its own words say.
 */
type GitProblem = 'gitMissing' | 'gitNoRepository' | 'gitUnknown' | 'gitShallow' | 'gitPartial' | 'gitFailed';

export class GitError extends Error {
  constructor(
    readonly problem: GitProblem,
    readonly detail = '',
  ) {
    super(`${problem}: ${detail}`);
    this.name = 'GitError';
  }
}

/** A file, or a symbolic link, as a commit has it. */
export interface GitFile {
  /** Relative to the folder that git was asked in. */
  readonly path: string;
  readonly blob: string;
  readonly isLink: boolean;
}

interface Ended {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** An entry of a tree, unless it is another repository. */
const FILE = /^(1[02]0)\d{3} blob ([0-9a-f]+)\t([\s\S]+)$/;

/** Git, asked in one folder. It writes nothing and asks no other machine. Rejects with a `GitError`. */
export class Git {
  constructor(
    private readonly folder: string,
    private readonly signal?: AbortSignal,
  ) {}

  /** The commit that a person means. */
  async commit(revision: string): Promise<string> {
    const place = await this.ask(['rev-parse', '--is-inside-work-tree']);
    if (place.code !== 0 && !/not a git repository/i.test(place.stderr)) throw failure(place);
    if (place.stdout.toString().trim() !== 'true') throw new GitError('gitNoRepository');
    const found = await this.ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
    if (found.code === 0) return found.stdout.toString().trim();
    const shallow = await this.ask(['rev-parse', '--is-shallow-repository']);
    throw new GitError(shallow.stdout.toString().trim() === 'true' ? 'gitShallow' : 'gitUnknown');
  }

  /** The files in the folder and below, as a commit has them. */
  async files(commit: string): Promise<GitFile[]> {
    const entries = await this.list(['ls-tree', '-r', '-z', commit]);
    return entries.flatMap((entry) => {
      const [, kind, blob, path] = FILE.exec(entry) ?? [];
      return blob === undefined || path === undefined ? [] : { path, blob, isLink: kind === '120' };
    });
  }

  /** The paths of files that are others now than in a commit, or are not there in one of the two. */
  changedSince(commit: string): Promise<string[]> {
    const plain = ['--no-renames', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all'];
    return this.list(['diff', '--name-only', '-z', '--relative', ...plain, commit, '--', '.']);
  }

  /** The paths of all files now that git follows, or would: not those that it is told to ignore. */
  async followed(): Promise<string[]> {
    return this.list(['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  }

  /** What stands in files, in their order. */
  async texts(files: readonly GitFile[]): Promise<string[]> {
    if (files.length === 0) return [];
    const ended = await this.ask(['cat-file', '--batch'], files.map(({ blob }) => `${blob}\n`).join(''));
    if (ended.code !== 0) throw failure(ended);
    return blobsIn(ended.stdout);
  }

  private async list(args: readonly string[]): Promise<string[]> {
    const ended = await this.ask(args);
    if (ended.code !== 0) throw failure(ended);
    return namesIn(ended.stdout);
  }

  private ask(args: readonly string[], input = ''): Promise<Ended> {
    return new Promise((resolve, reject) => {
      const child = spawn('git', ['-C', this.folder, ...args], {
        env: environment(process.env),
        ...(this.signal !== undefined && { signal: this.signal }),
      });
      const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
      child.stdout.on('data', (piece: Buffer) => void stdout.push(piece));
      child.stderr.on('data', (piece: Buffer) => void stderr.push(piece));
      // Where it ends before it has read all, its exit code says more.
      child.stdin.on('error', () => undefined);
      child.on('error', (error) => reject(this.signal?.aborted === true ? error : missing(error)));
      child.on('close', (code) =>
        resolve({ code: code ?? 128, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') }),
      );
      child.stdin.end(input);
    });
  }
}

/** Within a hook git says by these where its repository is, and that may be another one. */
const ELSEWHERE = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_OBJECT_DIRECTORY',
  'GIT_COMMON_DIR',
];

function environment(env: typeof process.env): typeof process.env {
  const own = Object.fromEntries(Object.entries(env).filter(([name]) => !ELSEWHERE.includes(name)));
  return { ...own, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' };
}

function missing(error: Error): GitError {
  return new GitError('gitMissing', codeOf(error) ?? error.message);
}

/** What git says of what it would have to fetch first. */
const NOT_HERE = /unable to read|promisor|missing (?:blob|tree|object)/i;

function failure({ stderr, code }: Ended): GitError {
  if (NOT_HERE.test(stderr)) return new GitError('gitPartial');
  return new GitError('gitFailed', stderr.trim().split('\n')[0] || String(code));
}

function namesIn(output: Buffer): string[] {
  return output
    .toString('utf8')
    .split('\0')
    .filter((name) => name !== '');
}

const NEWLINE = 0x0a;

/** Each blob stands below a line that ends with its size. */
function blobsIn(output: Buffer): string[] {
  const texts: string[] = [];
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(NEWLINE, at);
    const [, , size] = output.toString('latin1', at, end).split(' ');
    if (size === undefined) throw new GitError('gitPartial');
    const start = end + 1;
    at = start + Number(size);
    texts.push(output.toString('utf8', start, at));
    at++;
  }
  return texts;
}
