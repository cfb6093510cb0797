import { Atlas } from '../../../src/core/atlas/atlas';
import { NO_CARD, type NoteCard } from '../../../src/core/cards/card';
import { IndexWriter, type RebuildPlan, type RebuildResult } from '../../../src/core/index-notes/rebuild';
import { planRebuild, type PlannedRebuild } from '../../../src/core/index-notes/plan-rebuild';
import { NO_MEMORY, type MemoryPort } from '../../../src/core/index-notes/memory';
import type { IndexSources } from '../../../src/core/index-notes/sources';
import { finish, type Scheduler } from '../../../src/core/steps';
import { inferTopics } from '../../support/infer-topics';
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

/** What a rebuild would do, as both hosts plan it. */
export async function plannedRebuild(
  vault: MemoryVault,
  settings: Settings,
  memory: MemoryPort = NO_MEMORY,
  formerNames?: FormerNames,
): Promise<PlannedRebuild> {
  const atlas = atlasOf(vault, settings);
  const index = sourcesFor(vault, settings, atlas, memory, formerNames);
  const sources = { atlas, index, vault, options: optionsOf(vault, settings), parse: parseYaml };
  const planned = await planRebuild(sources, true, AT_ONCE);
  if (planned === null) throw new Error('Nobody stopped it.');
  return planned;
}

/** One rebuild, as both hosts make it. */
export async function rebuild(
  vault: MemoryVault,
  settings: Settings = DEFAULTS,
  memory?: MemoryPort,
  formerNames?: FormerNames,
): Promise<Rebuilt> {
  const { plan, writer, atlas } = await plannedRebuild(vault, settings, memory, formerNames);
  return { plan, result: await writer.apply(plan.changes, vault), atlas };
}

const AT_ONCE: Scheduler = { run: (steps) => Promise.resolve(finish(steps)), step: () => true };

/** A memory as a device keeps it. */
export function deviceMemory(): MemoryPort {
  const kept = new Map<string, string>();
  return {
    recall: (topicPath) => Promise.resolve(JSON.parse(kept.get(topicPath) ?? 'null') as unknown),
    remember: (topicPath, memory) => void kept.set(topicPath, JSON.stringify(memory)),
  };
}
