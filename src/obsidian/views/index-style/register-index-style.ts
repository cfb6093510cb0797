import { TFile, type Component, type Plugin } from 'obsidian';
import { HOME } from '../../../core/topics/names';
import type { Services } from '../../services';
import { orderedTopic } from './order-by-hand';
import type { SectionReading } from './read-section';
import { claimOf, SectionReader } from './section-reader';
import { EntryDrafts } from './entry-drafts';
import { EntryMenu, NextFocus } from './entry-menu';
import { SectionEntries, type SectionNow } from './section-entries';
import { styleSection, unstyleSection } from './style-section';

/**
 * In reading view, sets the entries of index notes as the atlas does; the notes stay plain Markdown. Those of a topic's
 * own notes can be put into another order there, and their summaries written.
 */
export function registerIndexStyle(plugin: Plugin, services: Services): void {
  const { settings } = services;
  const reader = new SectionReader();
  const styled = new StyledSections();
  const menu = new EntryMenu();
  const focus = new NextFocus();
  const drafts = new EntryDrafts();
  plugin.registerMarkdownPostProcessor((element, context) => {
    const claim = claimOf(context.frontmatter);
    if (claim === null) return;
    const read = (): SectionRead | null => {
      // The app tells no lines of what is embedded, hovered over or exported: there nothing is certain.
      const info = context.getSectionInfo(element);
      if (info === null) return null;
      const reading = reader.read(info.text, info.lineStart, info.lineEnd, claim, settings.settings.index);
      return reading === null ? null : { text: info.text, reading };
    };
    const now = read();
    if (now === null) return;
    const entries = styleSection(element, now.reading);
    styled.add(element);
    if (claim === HOME || entries.length === 0 || shapeOf(now) === null) return;
    const path = context.sourcePath;
    const section = new SectionEntries(element, entries, {
      services,
      path,
      drafts,
      topic: () => orderedTopic(claim, services),
      now: () => shapeOf(read()),
      asked: (asked, at) => menu.isFor(asked, at),
      focusNext: (linkpath) => focus.want(path, linkpath),
      takeFocus: (linkpath) => focus.take(path, linkpath),
    });
    context.addChild(section);
    styled.addChild(element, section);
  });
  plugin.registerEvent(
    plugin.app.workspace.on('file-menu', (items, file) => {
      if (file instanceof TFile) menu.fill(items, file.path);
    }),
  );
  plugin.register(() => styled.unstyle());
}

interface SectionRead {
  readonly text: string;
  readonly reading: SectionReading;
}

/** The entries of a list or table in the part of notes, where they are in the text; null of anything else. */
function shapeOf(read: SectionRead | null): SectionNow | null {
  if (read === null || (read.reading.kind !== 'list' && read.reading.kind !== 'table')) return null;
  const { text, reading } = read;
  if (reading.part !== 'notes') return null;
  const all = reading.kind === 'list' ? reading.entries : reading.rows;
  const entries = all.filter((entry) => entry !== null);
  const starts = entries.map(({ line }) => line);
  return { text, linkpaths: entries.map(({ linkpath }) => linkpath), lines: { starts, end: reading.end } };
}

/**
 * Sections that bear our classes. They may be out of sight, and outlive the plugin: what the app drops is forgotten.
 */
class StyledSections {
  private readonly sections = new Set<WeakRef<HTMLElement>>();
  private readonly children = new WeakMap<HTMLElement, Component>();
  private readonly dropped = new FinalizationRegistry<WeakRef<HTMLElement>>((section) => this.sections.delete(section));

  /** What makes a section more than styled ends with it. */
  addChild(section: HTMLElement, child: Component): void {
    this.children.set(section, child);
  }

  add(section: HTMLElement): void {
    const kept = new WeakRef(section);
    this.sections.add(kept);
    this.dropped.register(section, kept);
  }

  unstyle(): void {
    for (const kept of this.sections) {
      const section = kept.deref();
      if (section === undefined) continue;
      this.children.get(section)?.unload();
      unstyleSection(section);
    }
    this.sections.clear();
  }
}
