import type { IndexOptions } from '../index-notes/options';
import { andThen, whenDone, type Steps } from '../steps';
import type { AtlasData } from './atlas-data';
import { dataText } from './data-file';
import type { Page } from './document';
import { gatherInSteps, type DataSources } from './gather';
import { DATA_FILE, pagesInSteps } from './pages';

/** What an export is made of. */
export interface ExportSources extends DataSources {
  readonly options: IndexOptions;
}

/** How a person wants it. */
export interface ExportShape {
  /** How large a page may be, in tokens, at least `FEWEST_TOKENS`. */
  readonly tokens: number;
  /** What links to notes start with; null where notes are only named. */
  readonly base: string | null;
}

/** The atlas as files: its pages, and the same as data. */
export interface Exported {
  readonly data: AtlasData;
  /** In the order in which they are read. */
  readonly pages: readonly string[];
  readonly files: readonly Page[];
}

/** A function of notes, settings and shape, of nothing else: no time, no device, no language. In small steps. */
export function exportInSteps(sources: ExportSources, shape: ExportShape): Steps<Exported> {
  return andThen(gatherInSteps(sources), (data) =>
    whenDone(pagesInSteps(data, { ...sources.options, ...shape }), ({ pages, pageOf }) => ({
      data,
      pages: pages.map(({ path }) => path),
      files: [...pages, { path: DATA_FILE, text: dataText(data, pageOf) }],
    })),
  );
}
