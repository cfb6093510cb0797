import { parseYaml, type App, type CachedMetadata } from 'obsidian';
import { moveIndex, type MovedIndex } from '../../../core/index-notes/move-index';
import { topicPages } from '../../../core/index-notes/plan/topic-pages';
import { linkpathOf } from '../../../core/notes/paths';
import { pathKey } from '../../../core/topics/names';
import { VaultError } from '../../../core/vault';
import { takeBack, type NoteEdit } from '../note-edits';
import type { RebuildParts } from '../rebuild/parts';
import { inSlices } from '../slices';

/** What became of an index that was to move into the page of its topic. */
type IndexMove =
  | { readonly kind: 'moved'; readonly page: string; readonly left: readonly string[] }
  | { readonly kind: 'no-page' }
  | { readonly kind: 'refused'; readonly page: string; readonly moved: Exclude<MovedIndex, { readonly text: string }> }
  | { readonly kind: 'failed'; readonly error: VaultError };

/** Moves the index of a topic into the page that a person has for it, and takes that back. */
export class IndexMover {
  private last: { readonly path: string; readonly text: string; readonly edits: readonly NoteEdit[] } | null = null;
  private movedAt: number | null = null;

  constructor(private readonly parts: RebuildParts) {}

  /** When the last index moved, as `Undoable` has it. */
  get doneAt(): number | null {
    return this.movedAt;
  }

  /** Links to the index note lead to the page then, and the index note goes to the bin. */
  async move(path: string): Promise<IndexMove> {
    const page = await this.pageFor(path);
    if (page === null) return { kind: 'no-page' };
    try {
      return await this.moveTo(path, page);
    } catch (error) {
      if (error instanceof VaultError) return { kind: 'failed', error };
      throw error;
    }
  }

  private async moveTo(path: string, page: string): Promise<IndexMove> {
    const { host, vault } = this.parts;
    const index = await vault.read(path);
    const claim = host.now()?.note(path)?.indexOf ?? '';
    const edits: NoteEdit[] = [];
    const refused: Exclude<MovedIndex, { readonly text: string }>[] = [];
    await vault.process(page, (before) => {
      const moved = moveIndex(index, before, claim, parseYaml);
      if ('text' in moved) edits.push({ path: page, before, after: moved.text });
      else refused.push(moved);
      return 'text' in moved ? moved.text : before;
    });
    const [no] = refused.slice(-1);
    if (no !== undefined) return { kind: 'refused', page, moved: no };
    const step = edits.slice(-1);
    try {
      const left = await this.relink(path, page, step);
      await vault.remove(path);
      this.last = { path, text: index, edits: step };
      this.movedAt = performance.now();
      return { kind: 'moved', page, left };
    } catch (error) {
      // Two index notes for one topic would be worse than none that moved.
      for (const edit of step.reverse()) await takeBack(edit, vault);
      throw error;
    }
  }

  private async pageFor(path: string): Promise<string | null> {
    const atlas = await this.parts.host.ready();
    const claim = atlas?.note(path)?.indexOf ?? null;
    if (atlas === null || claim === null) return null;
    const topic = atlas.topics().find(({ id }) => pathKey(atlas.topicPath(id)) === pathKey(claim));
    const pages = await inSlices(topicPages(atlas));
    return topic === undefined ? null : (pages?.get(topic.id) ?? null);
  }

  /** Has notes link to the page; index notes do by themselves. Answers with those that could not be written. */
  private async relink(from: string, to: string, step: NoteEdit[]): Promise<string[]> {
    const { app, host, vault } = this.parts;
    const left: string[] = [];
    for (const [source, targets] of Object.entries(app.metadataCache.resolvedLinks)) {
      const isIndex = (host.now()?.note(source)?.indexOf ?? null) !== null;
      if (targets[from] === undefined || source === from || isIndex) continue;
      const texts: NoteEdit[] = [];
      try {
        await vault.process(source, (before) => {
          const after = relinked(before, source, from, app, (subpath, alias) => vault.link(to, source, alias, subpath));
          if (after !== before) texts.push({ path: source, before, after });
          return after;
        });
        step.push(...texts.slice(-1));
      } catch (error) {
        if (!(error instanceof VaultError)) throw error;
        left.push(source);
      }
    }
    return left;
  }

  /** What was changed since is left, and named; null where there is nothing to take back. */
  async undo(): Promise<readonly string[] | null> {
    const { last } = this;
    if (last === null) return null;
    this.last = null;
    this.movedAt = null;
    const left: string[] = [];
    for (const edit of [...last.edits].reverse()) if (!(await takeBack(edit, this.parts.vault))) left.push(edit.path);
    try {
      await this.parts.vault.create(last.path, last.text);
    } catch (error) {
      if (!(error instanceof VaultError)) throw error;
      left.push(last.path);
    }
    return left;
  }
}

type Linker = (subpath: string | undefined, alias: string | undefined) => string;

/**
 * The text with links to a note leading elsewhere; those in properties too. Where it is not as the app read it, it
 * stays.
 */
function relinked(text: string, source: string, target: string, app: App, link: Linker): string {
  const file = app.vault.getFileByPath(source);
  const cache = file === null ? null : app.metadataCache.getFileCache(file);
  if (cache === null) return text;
  const leads = (to: string): boolean =>
    app.metadataCache.getFirstLinkpathDest(linkpathOf(to), source)?.path === target;
  let after = text;
  for (const { link: to, original, displayText, position } of placedLinks(cache)) {
    const [start, end] = [position.start.offset, position.end.offset];
    if (!leads(to) || text.slice(start, end) !== original) continue;
    const isEmbed = original.startsWith('!');
    const made = link(subpathOf(to), aliasOf(original, displayText));
    after = `${after.slice(0, start)}${isEmbed ? '!' : ''}${made}${after.slice(end)}`;
  }
  const head = cache.frontmatterPosition?.end.offset ?? 0;
  const properties = (cache.frontmatterLinks ?? []).reduce(
    (now, { link: to, original, displayText }) =>
      leads(to) ? now.split(original).join(link(subpathOf(to), aliasOf(original, displayText))) : now,
    after.slice(0, head),
  );
  return properties + after.slice(head);
}

/** From the end, so that what is written changes no place that is still to come. */
function placedLinks({ links = [], embeds = [] }: CachedMetadata): NonNullable<CachedMetadata['links']> {
  return [...links, ...embeds].sort((a, b) => b.position.start.offset - a.position.start.offset);
}

function subpathOf(link: string): string | undefined {
  const at = link.indexOf('#');
  return at < 0 ? undefined : link.slice(at);
}

/** What a link is written to show. */
function aliasOf(original: string, shown: string | undefined): string | undefined {
  return /^!?\[\[[^|]*\]\]$/.test(original) ? undefined : shown;
}
