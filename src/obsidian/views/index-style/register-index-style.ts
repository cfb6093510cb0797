import type { Plugin } from 'obsidian';
import { DEFAULT_INDEX_OPTIONS, type IndexOptions } from '../../../core/index-notes/options';
import type { PartKind } from '../../../core/index-notes/content';
import { headKey } from '../../../core/index-notes/layouts/table';
import { INDEX_PROPERTY } from '../../../core/index-notes/new-note';
import { headingKey } from '../../../core/index-notes/shown';
import { HOME } from '../../../core/topics/names';
import type { Services } from '../../services';
import { indexRegion, type IndexRegion } from './index-region';
import { readSection, type SectionWords } from './read-section';
import { styleSection, unstyleSection } from './style-section';

const PARTS: readonly PartKind[] = ['topics', 'notes', 'linked', 'unsorted', 'small', 'open', 'kept'];

/** In reading view, sets the entries of index notes as the atlas does; the notes stay plain Markdown. */
export function registerIndexStyle(plugin: Plugin, { settings }: Services): void {
  const regions = new LastRegion();
  const styled = new StyledSections();
  plugin.registerMarkdownPostProcessor((element, context) => {
    const claim = claimOf(context.frontmatter);
    if (claim === null) return;
    // The app tells no lines of what is embedded, hovered over or exported: there nothing is certain.
    const info = context.getSectionInfo(element);
    if (info === null) return;
    const options = settings.settings.index;
    const region = regions.of(info.text, options);
    if (region === null) return;
    const reading = readSection(region, info.lineStart, info.lineEnd, wordsOf(options, claim));
    if (reading === null) return;
    styleSection(element, reading);
    styled.add(element);
  });
  plugin.register(() => styled.unstyle());
}

/** The topic that a note is the index of; null for one that is none. */
function claimOf(properties: unknown): string | null {
  if (typeof properties !== 'object' || properties === null || !(INDEX_PROPERTY in properties)) return null;
  const claim: unknown = properties[INDEX_PROPERTY];
  return typeof claim === 'string' || typeof claim === 'number' ? String(claim).trim() : null;
}

function wordsOf({ headings, openWord }: IndexOptions, claim: string): SectionWords {
  const heads = [DEFAULT_INDEX_OPTIONS.headings, headings].map(({ note, problem, approach }) =>
    headKey([note, problem, approach]),
  );
  return { heads: new Set(heads), open: [DEFAULT_INDEX_OPTIONS.openWord, openWord], tree: claim === HOME };
}

/** The sections of a note come one by one, all with its whole text: it is read once. */
class LastRegion {
  private text: string | null = null;
  private options: IndexOptions | null = null;
  private region: IndexRegion | null = null;

  of(text: string, options: IndexOptions): IndexRegion | null {
    if (text !== this.text || options !== this.options) {
      const words = [DEFAULT_INDEX_OPTIONS.headings, options.headings];
      const parts = words.flatMap((headings) => PARTS.map((part) => [headingKey(headings[part]), part] as const));
      this.region = indexRegion(text, new Map(parts));
      this.text = text;
      this.options = options;
    }
    return this.region;
  }
}

/**
 * Sections that bear our classes. They may be out of sight, and outlive the plugin: what the app drops is forgotten.
 */
class StyledSections {
  private readonly sections = new Set<WeakRef<HTMLElement>>();
  private readonly dropped = new FinalizationRegistry<WeakRef<HTMLElement>>((section) => this.sections.delete(section));

  add(section: HTMLElement): void {
    const kept = new WeakRef(section);
    this.sections.add(kept);
    this.dropped.register(section, kept);
  }

  unstyle(): void {
    for (const kept of this.sections) {
      const section = kept.deref();
      if (section !== undefined) unstyleSection(section);
    }
    this.sections.clear();
  }
}
