import {
  BasesView,
  type BasesAllOptions,
  type BasesEntry,
  type BasesEntryGroup,
  type BasesViewConfig,
  type HoverPopover,
  type QueryController,
} from 'obsidian';
import { NO_CARD, type NoteCard } from '../../../core/cards/card';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import type { ShownCard } from './card-element';
import { CardGrid } from './card-grid';

export const CARDS_BASES_VIEW = 'topic-atlas-cards';

const PROBLEM = 'problemProperty';
const APPROACH = 'approachProperty';
const TOPICS = 'showTopics';
const WIDTH = 'cardWidth';

/** What a person can choose for the view. */
export function cardsViewOptions(): BasesAllOptions[] {
  return [
    { type: 'property', key: PROBLEM, displayName: t('cards.bases.problem') },
    { type: 'property', key: APPROACH, displayName: t('cards.bases.approach') },
    { type: 'toggle', key: TOPICS, displayName: t('cards.bases.topics'), default: true },
    { type: 'slider', key: WIDTH, displayName: t('cards.bases.sizes'), min: 180, max: 600, step: 20, default: 260 },
  ];
}

/** A base's notes as cards. */
export class CardsBasesView extends BasesView {
  override type = CARDS_BASES_VIEW;
  hoverPopover: HoverPopover | null = null;
  private readonly container: HTMLElement;
  private readonly grids = new Map<string, { readonly heading: HTMLElement; readonly grid: CardGrid }>();
  private round = 0;

  constructor(
    controller: QueryController,
    parent: HTMLElement,
    private readonly services: Services,
  ) {
    super(controller);
    this.container = parent.createDiv({ cls: 'topic-atlas-cards-bases' });
  }

  override onload(): void {
    this.register(this.services.host.changed.listen(() => this.draw()));
    this.register(() => this.container.remove());
  }

  override onDataUpdated(): void {
    const width = Number(this.config.get(WIDTH));
    this.container.setCssProps({ '--topic-atlas-card-width': width > 0 ? `${width}px` : '' });
    void this.refresh();
  }

  /** What is known at once, then what stands in texts. */
  private async refresh(): Promise<void> {
    const round = ++this.round;
    this.draw();
    const { cards } = this.services;
    const unknown = this.data.data.map(({ file }) => file.path).filter((path) => !cards.isKnown(path));
    if (unknown.length === 0) return;
    await cards.load(unknown, () => round === this.round);
    if (round === this.round) this.draw();
  }

  private draw(): void {
    const groups = this.data.groupedData;
    const keys = groups.map((group, i) => (group.hasKey() ? `${i} ${String(group.key)}` : ''));
    for (const [key, { heading, grid }] of this.grids) {
      if (keys.includes(key)) continue;
      heading.remove();
      grid.element.remove();
      this.removeChild(grid);
      this.grids.delete(key);
    }
    groups.forEach((group, i) =>
      this.gridFor(keys[i] ?? '', group).show(group.entries.map((entry) => this.shown(entry))),
    );
  }

  private gridFor(key: string, group: BasesEntryGroup): CardGrid {
    const known = this.grids.get(key);
    if (known !== undefined) return known.grid;
    const heading = this.container.createDiv({ cls: 'topic-atlas-cards-group' });
    if (group.hasKey()) heading.setText(String(group.key));
    const grid = this.addChild(
      new CardGrid(this.container, { app: this.app, source: 'bases', hoverParent: this, sourcePath: '' }),
    );
    this.grids.set(key, { heading, grid });
    return grid;
  }

  private shown(entry: BasesEntry): ShownCard {
    const { path, basename } = entry.file;
    const atlas = this.services.host.now();
    const topics =
      this.config.get(TOPICS) === false || atlas === null
        ? []
        : Array.from(atlas.topicsOf(path)).flatMap((id) => atlas.topic(id)?.name ?? []);
    return { path, title: basename, card: this.cardOf(entry), topics };
  }

  /** The parts from the properties that were chosen; the note's own card where none was. */
  private cardOf(entry: BasesEntry): NoteCard {
    const problem = textOf(entry, PROBLEM, this.config);
    const approach = textOf(entry, APPROACH, this.config);
    if (problem === null && approach === null) return this.services.cards.card(entry.file.path);
    const parts = { problem: problem ?? '', approach: approach ?? '' };
    return { ...NO_CARD, ...parts, open: parts.problem !== '' && parts.approach === '' };
  }
}

function textOf(entry: BasesEntry, option: string, config: BasesViewConfig): string | null {
  const property = config.getAsPropertyId(option);
  const value = property === null ? null : entry.getValue(property);
  if (property === null) return null;
  return value === null || !value.isTruthy() ? '' : value.toString();
}
