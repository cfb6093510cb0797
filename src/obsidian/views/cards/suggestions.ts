import { Component } from 'obsidian';
import { answerText } from '../../../core/cards/answer';
import { isOpen, type NoteCard } from '../../../core/cards/card';
import type { Related } from '../../../core/related/reason';
import { relatedReasonText } from '../../../i18n/reasons';
import type { Services } from '../../services';
import { nextFrame, Slices } from '../../services/slices';
import { titleOf } from '../../../core/notes/paths';

/** A note that may answer an open problem, and why it is thought so. */
export interface AnswerSuggestion {
  readonly path: string;
  readonly title: string;
  readonly reason: string;
}

/** More would be no help to choose. */
const OFFERED = 3;
/** Of the nearest notes many may be open problems themselves. */
const LOOKED_AT = 30;
const NONE: readonly AnswerSuggestion[] = [];

/**
 * Looks for notes that may answer open problems: near them, and not open themselves. Nothing is looked for before
 * somebody wants it, one problem a frame, and nothing any more that nobody wants.
 */
export class Suggestions extends Component {
  private readonly found = new Map<string, readonly AnswerSuggestion[]>();
  private wanted: readonly string[] = [];
  /** What was found may be out of date. */
  private stale = new Set<string>();
  /** How often all that was found came into doubt: what is looked for meanwhile is in doubt too. */
  private doubts = 0;
  private isBusy = false;
  private isListening = false;
  private isUnloaded = false;

  /** `tell` is told each time something else was found than before. */
  constructor(
    private readonly services: Pick<Services, 'near' | 'host' | 'cards'>,
    private readonly tell: () => void,
  ) {
    super();
  }

  override onunload(): void {
    this.isUnloaded = true;
    this.wanted = [];
  }

  /** What was found for a problem so far. */
  of(path: string): readonly AnswerSuggestion[] {
    return this.found.get(path) ?? NONE;
  }

  /** These problems are in sight, and no others. */
  want(paths: readonly string[]): void {
    this.wanted = paths;
    if (paths.length === 0) return;
    this.listen();
    void this.look();
  }

  private listen(): void {
    if (this.isListening) return;
    this.isListening = true;
    const { near, host } = this.services;
    near.start();
    this.register(near.improved.listen(() => this.improve()));
    this.register(host.changed.listen(() => this.doubt()));
  }

  /** While texts are still read, what was found stays: nobody can read what moves. */
  private improve(): void {
    if (this.services.near.progress() === null) this.doubt();
    else void this.look();
  }

  private doubt(): void {
    for (const path of Array.from(this.found.keys())) if (!this.isWanted(path)) this.found.delete(path);
    this.stale = new Set(this.found.keys());
    this.doubts++;
    void this.look();
  }

  private isWanted(path: string): boolean {
    return this.wanted.includes(path) && isOpen(this.services.cards.card(path));
  }

  private async look(): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    try {
      for (let path = this.next(); path !== undefined; path = this.next()) {
        await nextFrame();
        if (!this.isWanted(path)) continue;
        const { doubts } = this;
        const suggested = await this.suggest(path);
        if (suggested === null || this.isUnloaded) break;
        this.keep(path, suggested);
        if (doubts !== this.doubts) this.stale.add(path);
      }
    } finally {
      this.isBusy = false;
    }
  }

  private next(): string | undefined {
    return this.wanted.find((path) => this.isWanted(path) && (!this.found.has(path) || this.stale.has(path)));
  }

  private keep(path: string, suggested: readonly AnswerSuggestion[]): void {
    this.stale.delete(path);
    const before = this.found.get(path);
    this.found.set(path, suggested);
    if (JSON.stringify(before ?? NONE) !== JSON.stringify(suggested)) this.tell();
  }

  /** Null while it is not known what is near. */
  private async suggest(path: string): Promise<readonly AnswerSuggestion[] | null> {
    const { near, cards } = this.services;
    const related = near.near(path, LOOKED_AT);
    if (related === null) return null;
    const slices = new Slices();
    await cards.load(
      related.map((one) => one.path),
      { step: async () => (await slices.step()) && this.isWanted(path) },
    );
    return related
      .filter((one) => mayAnswer(cards.card(one.path)))
      .slice(0, OFFERED)
      .map((one) => this.suggestion(one));
  }

  private suggestion({ path, reasons }: Related): AnswerSuggestion {
    const [reason] = reasons;
    const name = (id: string): string => this.services.host.now()?.topic(id)?.name ?? '';
    return {
      path,
      title: titleOf(path),
      reason: reason === undefined ? '' : relatedReasonText(reason, name),
    };
  }
}

/** What asks itself, or says nothing, is no answer. */
function mayAnswer(card: NoteCard): boolean {
  return !isOpen(card) && answerText(card) !== '';
}
