import { AtlasHost } from '../../../src/obsidian/services/atlas/atlas-host';
import { CardStore, CARDS_TABLE } from '../../../src/obsidian/services/cards/card-store';
import { AutoUpdate } from '../../../src/obsidian/services/rebuild/auto-update';
import { IndexMemory, MEMORY_TABLE } from '../../../src/obsidian/services/rebuild/index-memory';
import { Journal, JOURNAL_TABLE } from '../../../src/obsidian/services/rebuild/journal';
import type { RebuildParts } from '../../../src/obsidian/services/rebuild/parts';
import { Renames } from '../../../src/obsidian/services/rebuild/renames';
import { DeviceStore } from '../../../src/obsidian/services/storage/device-store';
import { ObsidianVault } from '../../../src/obsidian/services/vault/vault';
import { Rebuilder } from '../../../src/obsidian/views/rebuild/rebuilder';
import { ManualTimers } from '../../support/manual-timers';
import { Events } from '../../workbench/host/base/events';
import type { NodeApp } from '../../workbench/node-app';
import { MarkdownView } from '../node-obsidian';
import { openNodePlugin } from '../node-plugin';

/** A time that nobody else waits for: the quiet while of automatic update is over when the test says so. */
const QUIET = 123_457;
/** The same for how long the app's cache is waited for. */
const UNREAD = 123_458;
/** How long a device's store that says nothing is waited for here, in milliseconds. */
const PATIENCE = 200;

/** The part of the workspace that says what is being edited. */
class Workspace extends Events {
  activeEditor: { readonly file: { readonly path: string } } | null = null;

  getActiveFile(): { readonly path: string } | null {
    return this.activeEditor?.file ?? null;
  }

  /**
   * The person goes to another note, or to none. As the app tells it: `file-open` alone where another note comes into
   * the same tab.
   */
  edit(path: string | null, event: 'active-leaf-change' | 'file-open' = 'active-leaf-change'): void {
    this.activeEditor = path === null ? null : new MarkdownView({ path }, 'source');
    this.trigger(event);
  }

  /** The person looks at a note in reading view; with `layout-change` alone it is the one that they were editing. */
  read(path: string, event: 'active-leaf-change' | 'layout-change' = 'active-leaf-change'): void {
    this.activeEditor = new MarkdownView({ path }, 'preview');
    this.trigger(event);
  }
}

/** A vault that is open in the app, with all of the plugin that writes index notes, and no page. */
export interface RunningPlugin extends RebuildParts {
  readonly node: NodeApp;
  readonly workspace: Workspace;
  readonly update: AutoUpdate;
  readonly device: DeviceStore;
  /** Paths of the notes that the plugin wrote into or tried to, in order. */
  readonly writes: readonly string[];
  readonly rebuilder: Rebuilder;
  /** How often automatic update waits for the vault to be quiet: at most once. */
  timers(): number;
  /** The vault was quiet for long enough: resolves when automatic update has done what it does then. */
  quiet(): Promise<void>;
  /** The app has not read for so long what it has yet to read that it is passed over. */
  passOver(): void;
  text(path: string): Promise<string>;
  stop(): void;
}

/** @param local what the app's local storage answers with for each key */
export async function runPlugin(
  files: Readonly<Record<string, string>>,
  settingsFile: object,
  local: Readonly<Record<string, string>> = {},
): Promise<RunningPlugin> {
  const timers = new ManualTimers(QUIET, UNREAD);
  const { node, settings } = await openNodePlugin(files, settingsFile);
  const workspace = new Workspace();
  const app = Object.assign(node.app, {
    loadLocalStorage: (key: string) => local[key] ?? 'id',
    saveLocalStorage: () => undefined,
    workspace,
  }) as unknown as RebuildParts['app'];
  const vault = new ObsidianVault(app);
  const device = new DeviceStore(app, [CARDS_TABLE, JOURNAL_TABLE, MEMORY_TABLE], PATIENCE);
  const host = new AtlasHost(app, vault, settings, UNREAD);
  const cards = new CardStore(
    vault,
    device,
    () => settings.settings.cards,
    (path) => host.now()?.isListed(path) === true,
  );
  const [journal, memory] = [new Journal(device), new IndexMemory(device)];
  const parts = { app, vault, host, cards, settings, renames: new Renames(), journal, memory };
  const update = new AutoUpdate(parts, QUIET, QUIET);
  const writes: string[] = [];
  const process = vault.process.bind(vault);
  jest.spyOn(vault, 'process').mockImplementation((path, change) => {
    writes.push(path);
    return process(path, change);
  });
  const flush = jest.spyOn(update as unknown as { flush(): Promise<void> }, 'flush');
  host.load();
  update.load();
  await host.ready();
  return {
    ...parts,
    node,
    workspace,
    update,
    device,
    writes,
    rebuilder: new Rebuilder(parts),
    timers: () => timers.count(QUIET),
    quiet: async () => {
      timers.run(QUIET);
      await Promise.all(flush.mock.results.map(({ value }) => value as unknown));
      await node.settle();
    },
    passOver: () => timers.run(UNREAD),
    text: async (path) => (await vault.glance(path)) ?? '',
    stop: () => {
      update.unload();
      host.unload();
      device.close();
      node.close();
    },
  };
}

/** An index note of a topic, with nothing in it yet. */
export const index = (topic: string): string =>
  `---\ntopic-index: ${topic}\n---\n<!-- topic-atlas:begin -->\n\n<!-- topic-atlas:end 811c9dc5 -->\n`;

export const note = (topics: string, text = ''): string => `---\ntopics: [${topics}]\n---\n${text}`;
