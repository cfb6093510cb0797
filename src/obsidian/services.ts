import type { Plugin } from 'obsidian';
import { AtlasHost } from './services/atlas/atlas-host';
import { CardEditor } from './services/cards/card-editor';
import { CardStore, CARDS_TABLE } from './services/cards/card-store';
import { MadeBases } from './services/made-bases';
import { NearHost } from './services/near/near-host';
import { MentionLinker } from './services/near/mention-linker';
import { NoteEdits, type EditKind } from './services/note-edits';
import { IndexMover } from './services/topics/index-mover';
import { OpenNotes } from './services/open-notes';
import { TEXT_TABLES } from './services/near/text-store';
import { Journal, JOURNAL_TABLE } from './services/rebuild/journal';
import { IndexMemory, MEMORY_TABLE } from './services/rebuild/index-memory';
import type { RebuildParts } from './services/rebuild/parts';
import { Rebuilder } from './views/rebuild/rebuilder';
import { Renames } from './services/rebuild/renames';
import { TopicEditor } from './services/topics/topic-editor';
import { unlessRefused } from './services/refusal';
import type { SettingsStore } from './services/settings-store';
import { VerdictStore } from './services/verdict-store';
import { DeviceStore } from './services/storage/device-store';
import { ObsidianVault } from './services/vault/vault';

/** Everything that the plugin's commands and views work with, made once and by hand. */
export interface Services extends RebuildParts {
  readonly device: DeviceStore;
  readonly rebuilder: Rebuilder;
  readonly near: NearHost;
  readonly verdicts: VerdictStore;
  readonly topics: TopicEditor;
  readonly cardEditor: CardEditor;
  readonly noteEdits: Readonly<Record<EditKind, NoteEdits>>;
  readonly indexMover: IndexMover;
  readonly madeBases: MadeBases;
  readonly linker: MentionLinker;
}

export function makeServices(plugin: Plugin, settings: SettingsStore): Services {
  const { app } = plugin;
  const vault = new ObsidianVault(app);
  const device = new DeviceStore(app, [CARDS_TABLE, JOURNAL_TABLE, MEMORY_TABLE, ...TEXT_TABLES]);
  const host = new AtlasHost(app, vault, settings);
  const cards = new CardStore(
    vault,
    device,
    () => settings.settings.cards,
    (path) => host.now()?.isListed(path) === true,
    (path) => host.hides(path),
  );
  plugin.register(host.changed.listen(({ changes }) => cards.follow(changes.notes)));
  const verdicts = new VerdictStore(settings, (path) => vault.stamp(path) !== null);
  plugin.register(
    host.changed.listen(({ changes: { notes } }) => void unlessRefused(() => verdicts.follow(notes.renamed))),
  );
  plugin.register(forgetHidden(host, device));
  const noteEdits = {
    cards: new NoteEdits(vault, 'cards'),
    links: new NoteEdits(new OpenNotes(app, vault), 'links'),
    topics: new NoteEdits(vault, 'topics'),
    sorting: new NoteEdits(vault, 'sorting'),
    order: new NoteEdits(vault, 'order'),
  };
  const [journal, memory] = [new Journal(device), new IndexMemory(device)];
  const parts = { app, vault, host, cards, settings, renames: new Renames(), journal, memory };
  const near = new NearHost(vault, host, device, verdicts);
  return {
    ...parts,
    device,
    rebuilder: new Rebuilder(parts),
    near,
    verdicts,
    topics: new TopicEditor(parts),
    cardEditor: new CardEditor(
      vault,
      noteEdits.cards,
      cards,
      () => settings.settings.cards,
      () => settings.ensureUsable(),
    ),
    noteEdits,
    indexMover: new IndexMover(parts),
    madeBases: new MadeBases(vault),
    linker: new MentionLinker(vault, near, noteEdits.links),
  };
}

/**
 * Takes out of the device's store what it holds of notes that the filter leaves out from now on. Answers with how to
 * stop.
 */
function forgetHidden(host: AtlasHost, device: DeviceStore): () => void {
  return host.changed.listen(({ changes }) => {
    const hidden = changes.notes.removed.filter((path) => host.hides(path));
    if (hidden.length === 0) return;
    for (const table of [CARDS_TABLE, ...TEXT_TABLES]) void device.remove(table, hidden);
  });
}
