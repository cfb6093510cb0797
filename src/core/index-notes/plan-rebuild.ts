import { Atlas } from '../atlas/atlas';
import type { AtlasOptions } from '../atlas/options';
import type { YamlParser } from '../notes/properties';
import type { Scheduler, Steps } from '../steps';
import { factsFrom, type MetadataPort, type NoteStore } from '../vault';
import type { OfferedPage } from './plan/plan';
import { IndexWriter, type RebuildPlan } from './rebuild';
import type { ChosenPages, IndexSources } from './sources';
import { INDEX_PROPERTY } from './new-note';

/** What a rebuild is planned with. */
export interface RebuildSources {
  readonly atlas: Atlas;
  /** What index notes are made of, by that atlas. */
  readonly index: IndexSources;
  readonly vault: MetadataPort & NoteStore;
  /** What the atlas was made by. */
  readonly options: AtlasOptions;
  /** How the host reads properties. */
  readonly parse: YamlParser;
}

/** What becomes of topics that have a page of the person's own. */
export interface PagesChoice {
  /** Pages that the index goes into; for the others of them index notes are made, or nothing. */
  readonly into: readonly OfferedPage[];
  readonly makesNotes: boolean;
}

/** Asked where pages stand for topics; null stops. */
export type ChoosePages = (offered: readonly OfferedPage[]) => Promise<PagesChoice | null>;

/** What a rebuild would do, and what it would be done with. */
export interface PlannedRebuild {
  /** As it will be once the plan is carried out. */
  readonly atlas: Atlas;
  readonly writer: IndexWriter;
  readonly plan: RebuildPlan;
  /** Something is written into pages of the person's own. */
  readonly intoPages: boolean;
}

/**
 * Works out what a rebuild would change, for whoever carries it out or only tells of it. Writes nothing. Null where it
 * was stopped.
 *
 * @param creates whether index notes that are not there yet are made
 * @param choosePages by default the settings decide
 */
export async function planRebuild(
  { atlas: now, index, vault, options, parse }: RebuildSources,
  creates: boolean,
  scheduler: Scheduler,
  choosePages: ChoosePages = (offered) =>
    Promise.resolve({ into: index.options.pages === 'into' ? offered : [], makesNotes: false }),
): Promise<PlannedRebuild | null> {
  const files = creates ? Array.from(vault.files(), ({ path }) => path) : [];
  const first = await scheduler.run(IndexWriter.inSteps(index, files, creates));
  if (first === null) return null;
  const choice = first.offered().length === 0 ? NO_PAGES : await choosePages(first.offered());
  if (choice === null) return null;
  const { into, makesNotes } = choice;
  const intoPages = into.length > 0;
  if (!intoPages && !makesNotes) return planned(first, now);
  const chosen = new Map(into.map(({ path, topicPath }) => [path, topicPath]));
  const atlas = intoPages ? await scheduler.run(atlasWithPages(vault, options, chosen)) : now;
  if (atlas === null) return null;
  const notes = makesNotes ? { ...index.options, pages: 'notes' as const } : index.options;
  const second = { ...index, atlas, options: notes, pages: { chosen, parse } };
  const writer = await scheduler.run(IndexWriter.inSteps(second, files, creates));
  return writer === null ? null : planned(writer, atlas);

  async function planned(writer: IndexWriter, atlas: Atlas): Promise<PlannedRebuild | null> {
    let goesOn = true;
    const plan = await writer.planRebuild(vault, {
      step: async (done, total) => (goesOn = await scheduler.step(done, total)),
    });
    return goesOn ? { atlas, writer, plan, intoPages } : null;
  }
}

const NO_PAGES: PagesChoice = { into: [], makesNotes: false };

/**
 * The atlas as it will be once pages are index notes: what a rebuild writes is planned by that, or another one would
 * write again. In small steps.
 */
export function atlasWithPages(port: MetadataPort, options: AtlasOptions, pages: ChosenPages): Steps<Atlas> {
  const { excluded } = port;
  const changed: MetadataPort = {
    files: () => port.files(),
    resolve: (linkpath, source) => port.resolve(linkpath, source),
    metadata: (path) => port.metadata(path),
    facts: (path) => {
      const known = factsFrom(port, path);
      const topicPath = pages.get(path);
      if (known === null || topicPath === undefined) return known;
      return { ...known, properties: { ...known.properties, [INDEX_PROPERTY]: topicPath } };
    },
    ...(excluded === undefined ? {} : { excluded }),
  };
  return Atlas.buildInSteps(changed, options);
}
