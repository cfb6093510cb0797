import fs from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { cli, type Outcome } from '../support/cli';
import { removeFolder, temporaryFolder, writeFiles } from '../support/temporary-folder';

jest.setTimeout(120_000);

const NOTES = {
  'One.md': '---\ntopics: Stars/Sun\n---\n[[Two]]\n',
  'Two.md': '---\ntopics: Stars/Sun\n---\n',
  'Three.md': '---\ntopics: Stars/Sun\n---\n',
  '.obsidian/plugins/topic-atlas/data.json': '{"index":{"folder":"Maps"}}',
};
const NEW = 'Four.md';
const READS = ['readdir', 'readFile', 'open', 'lstat', 'stat'];
const WRITES = ['mkdir', 'link', 'rename', 'rm', 'writeFile', 'sync', 'chmod'];

interface Fault {
  /** What the disk says. */
  readonly code: string;
  /** Which of these calls is the first to fail, counted from 0. */
  readonly first: number;
  readonly calls: readonly string[];
  /** All later ones fail as well. */
  readonly isLasting: boolean;
}

const everything = (root: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
      .sort()
      .map((name) => [name, readFileSync(path.join(root, name), 'utf8')]),
  );
const isTemporary = (name: string): boolean => path.basename(name).startsWith('.topic-atlas-');

type Calls = Record<string, ((...given: unknown[]) => Promise<unknown>) | undefined>;

/** Works on a disk that fails; answers with how many calls there were that might have. */
async function withFault<T>(fault: Fault, work: () => Promise<T>): Promise<{ count: number; done: T }> {
  let count = 0;
  const handle = await fs.open(__filename);
  const spies = [fs as unknown as Calls, Object.getPrototypeOf(handle) as Calls].flatMap((owner) =>
    fault.calls.flatMap((name) => {
      const real = owner[name];
      if (real === undefined) return [];
      return jest.spyOn(owner as Record<string, typeof real>, name).mockImplementation(function (
        this: unknown,
        ...given
      ) {
        const isFailing = fault.isLasting ? count >= fault.first : count === fault.first;
        count++;
        return isFailing
          ? Promise.reject(Object.assign(new Error(fault.code), { code: fault.code }))
          : real.apply(this, given);
      });
    }),
  );
  try {
    return { done: await work(), count };
  } finally {
    for (const spy of spies) spy.mockRestore();
    await handle.close();
  }
}

async function rebuilt(root: string): Promise<Record<string, string>> {
  await cli(['rebuild', root]);
  return everything(root);
}

test.each<[reason: string, fault: Omit<Fault, 'first'>]>([
  ['one call fails', { code: 'EIO', calls: [...READS, ...WRITES], isLasting: false }],
  ['one call is denied', { code: 'EACCES', calls: [...READS, ...WRITES], isLasting: false }],
  ['the disk becomes full', { code: 'ENOSPC', calls: WRITES, isLasting: true }],
  ['the disk becomes read-only', { code: 'EROFS', calls: WRITES, isLasting: true }],
])(
  '%s: every note is the old one or the new one, it is said, and the next run does the rest',
  async (_reason, fault) => {
    const root = temporaryFolder(NOTES);
    try {
      const first = await rebuilt(root);
      await fs.writeFile(path.join(root, NEW), '---\ntopics: Moon\n---\n');
      await fs.rm(path.join(root, 'Maps/Stars/Sun.md'));
      const start = everything(root);
      const { count } = await withFault({ ...fault, first: Infinity }, () => cli(['rebuild', root]));
      const last = everything(root);
      expect(Object.keys(last)).toHaveLength(Object.keys(start).length + 1);
      expect(last['Maps/Topics.md']).not.toBe(first['Maps/Topics.md']);
      expect(count).toBeGreaterThan(10);
      for (let n = 0; n < count; n++) {
        await replaceAll(root, start);
        const { done } = await withFault({ ...fault, first: n }, () => cli(['rebuild', root]));
        checkOutcome(done);
        for (const [name, text] of Object.entries(everything(root)))
          if (!isTemporary(name)) expect([start[name], last[name]]).toContain(text);
        await cli(['rebuild', root]);
        expect(Object.entries(everything(root)).filter(([name]) => !isTemporary(name))).toEqual(Object.entries(last));
      }
    } finally {
      removeFolder(root);
    }
  },
);

/** A rebuild may fail in part or wholly; it never breaks down, and never says nothing. */
function checkOutcome({ exitCode, stdout, stderr }: Outcome): void {
  expect([0, 1, 3]).toContain(exitCode);
  expect(stderr).not.toContain('should not have');
  if (exitCode === 1) expect(stdout).toMatch(/left as they are/);
  if (exitCode === 3) expect(stderr).toMatch(/^topic-atlas: .+\n$/m);
}

async function replaceAll(root: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const name of readdirSync(root)) await fs.rm(path.join(root, name), { recursive: true });
  writeFiles(root, files);
}
