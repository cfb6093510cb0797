import { Atlas } from '../../../src/core/atlas/atlas';
import { NO_CARD, type NoteCard } from '../../../src/core/cards/card';
import { IndexWriter, type RebuildPlan, type RebuildResult } from '../../../src/core/index-notes/rebuild';
import { atlasWithPages } from '../../../src/core/index-notes/pages-atlas';
import { NO_MEMORY, type MemoryPort } from '../../../src/core/index-notes/memory';
import type { IndexSources } from '../../../src/core/index-notes/sources';
import { finish } from '../../../src/core/steps';
import { inferTopics } from '../../../src/core/topics/infer';
import { DEFAULTS, loadSettings, type Settings } from '../../../src/settings';
import { parseYaml } from '../../../pkg/cli/folder/markdown/yaml';
import type { MemoryVault } from '../../support/memory-vault';

export interface Rebuilt {
  readonly plan: RebuildPlan;
  readonly result: RebuildResult;
  readonly atlas: Atlas;
}

/** Names that a note had before, by its path. */
export type FormerNames = (path: string) => readonly string[];

/** Settings as a file has them. */
export const settingsOf = (data: object): Settings => loadSettings({ version: 1, ...data }).settings;

/** Cards from properties alone, and text as it stands: what makes cards is proven elsewhere. */
function cardOf(vault: MemoryVault, path: string): NoteCard {
  const { problem, approach } = vault.metadata(path)?.frontmatter ?? {};
  if (typeof problem !== 'string') return NO_CARD;
  return typeof approach === 'string' ? { ...NO_CARD, problem, approach } : { ...NO_CARD, problem, open: true };
}

export function atlasOf(vault: MemoryVault, settings: Settings): Atlas {
  return Atlas.build(vault, optionsOf(vault, settings));
}

/** With the taxonomy that is inferred where the settings have none. */
function optionsOf(vault: MemoryVault, settings: Settings): Settings {
  if (Object.keys(settings.topics).length > 0) return settings;
  return { ...settings, topics: inferTopics(Atlas.build(vault, settings), settings.topicsProperty) };
}

export function sourcesFor(
  vault: MemoryVault,
  settings: Settings,
  atlas: Atlas,
  memory: MemoryPort = NO_MEMORY,
  formerNames: FormerNames = () => [],
): IndexSources {
  return {
    atlas,
    links: vault,
    resolve: (linkpath: string, source: string) => vault.resolve(linkpath, source),
    card: (path: string) => cardOf(vault, path),
    options: settings.index,
    memory,
    formerNames,
  };
}

export function writerFor(
  vault: MemoryVault,
  settings: Settings,
  atlas: Atlas,
  create = true,
  memory: MemoryPort = NO_MEMORY,
  formerNames?: FormerNames,
): IndexWriter {
  return finish(
    IndexWriter.inSteps(
      sourcesFor(vault, settings, atlas, memory, formerNames),
      vault.files().map(({ path }) => path),
      create,
    ),
  );
}

/** The writer of a rebuild; where the settings say so, with the indexes of topics that have a page in these pages. */
export function plannedWriter(
  vault: MemoryVault,
  settings: Settings,
  memory: MemoryPort = NO_MEMORY,
  formerNames?: FormerNames,
): { readonly writer: IndexWriter; readonly atlas: Atlas } {
  const atlas = atlasOf(vault, settings);
  const writer = writerFor(vault, settings, atlas, true, memory, formerNames);
  const chosen =
    settings.index.pages === 'into' ? new Map(writer.offered().map((one) => [one.path, one.topicPath])) : null;
  if (chosen === null || chosen.size === 0) return { writer, atlas };
  const then = finish(atlasWithPages(vault, optionsOf(vault, settings), chosen));
  const sources = { ...sourcesFor(vault, settings, then, memory, formerNames), pages: { chosen, parse: parseYaml } };
  const files = vault.files().map(({ path }) => path);
  return { writer: finish(IndexWriter.inSteps(sources, files, true)), atlas: then };
}

/** One rebuild, as both hosts make it. */
export async function rebuild(
  vault: MemoryVault,
  settings: Settings = DEFAULTS,
  memory: MemoryPort = NO_MEMORY,
  formerNames?: FormerNames,
): Promise<Rebuilt> {
  const { writer, atlas } = plannedWriter(vault, settings, memory, formerNames);
  const plan = await writer.planRebuild(vault);
  return { plan, result: await writer.apply(plan.changes, vault), atlas };
}

/** A memory as a device keeps it. */
export function deviceMemory(): MemoryPort {
  const kept = new Map<string, string>();
  return {
    recall: (topicPath) => Promise.resolve(JSON.parse(kept.get(topicPath) ?? 'null') as unknown),
    remember: (topicPath, memory) => void kept.set(topicPath, JSON.stringify(memory)),
  };
}
