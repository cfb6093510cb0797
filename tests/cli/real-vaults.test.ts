import { cpSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { cli, jsonLines } from '../support/cli';
import { removeFolder, temporaryFolder } from '../support/temporary-folder';

jest.setTimeout(300_000);

const { TOPIC_ATLAS_TEST_DATA: data } = process.env;
const shared = data === undefined ? '' : path.join(data, 'vaults');
const vaults = [
  'examples/ml-notes',
  ...(existsSync(shared) ? readdirSync(shared).map((name) => path.join(shared, name)) : []),
].filter((folder) => existsSync(folder));
if (vaults.length < 2)
  console.warn('Only the sample vault is tried: TOPIC_ATLAS_TEST_DATA names no folder with vaults.');

/** Everything in a folder but what the plugin makes, byte by byte. */
function contents(root: string): Map<string, Buffer> {
  return new Map(
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(path.join(root, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(path.join(root, name))]),
  );
}

interface Link {
  readonly path: string | null;
  readonly kind: string;
}

async function linksOf(folder: string): Promise<Map<string, readonly Link[]>> {
  const notes = jsonLines((await cli(['inspect', folder, '--json'])).stdout) as {
    path: string;
    links: readonly Link[];
  }[];
  return new Map(notes.map(({ path: note, links }) => [note, links]));
}

describe.each(vaults)('%s', (vault) => {
  let root: string;
  beforeAll(() => {
    root = temporaryFolder();
    cpSync(vault, root, { recursive: true });
  });
  afterAll(() => removeFolder(root));

  test('a second rebuild writes nothing, and no other note is touched', async () => {
    const before = contents(root);
    const [first] = jsonLines((await cli(['rebuild', root, '--json'])).stdout) as {
      created: string[];
      updated: string[];
      skipped: unknown[];
    }[];
    const rebuilt = contents(root);
    expect(first?.skipped).toEqual([]);
    expect([...rebuilt.keys()].filter((name) => !before.has(name)).sort()).toEqual([...(first?.created ?? [])].sort());
    for (const [name, bytes] of before)
      if (!(first?.updated ?? []).includes(name)) expect(rebuilt.get(name)?.equals(bytes)).toBe(true);
    expect(jsonLines((await cli(['rebuild', root, '--json'])).stdout)).toMatchObject([
      { created: [], updated: [], skipped: [] },
    ]);
    expect(contents(root)).toEqual(rebuilt);
  });

  test('no link leads elsewhere because of the new notes', async () => {
    const before = await linksOf(vault);
    const after = await linksOf(root);
    for (const [note, links] of before) {
      links.forEach(({ path: target, kind }, i) => {
        // A topic may be named by a link, and such a link may have waited for its index note.
        if (target !== null || kind !== 'frontmatter') expect(after.get(note)?.[i]?.path).toBe(target);
      });
    }
  });

  test('check agrees', async () => {
    expect(await cli(['check', root])).toMatchObject({ exitCode: 0 });
  });
});
