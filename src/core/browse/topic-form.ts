import type { AtlasView } from '../atlas/view';
import type { Note } from '../notes/note';
import { namesBetweenCommas } from '../notes/topic-values';
import { foldWords } from '../text/words';
import { cleanName, pathKey } from '../topics/names';
import type { Suggestion } from '../topics/suggest/suggestion';
import { isNamed, namingOf, type TopicNaming } from './topic-values';

/** A topic that a note may name. */
export interface TopicOption {
  /** Null: no topic is called so yet. */
  readonly id: string | null;
  readonly path: string;
  readonly isChosen: boolean;
  /** The note is in it by a rule as well: so it stays, whatever the note names. */
  readonly isRuled: boolean;
  readonly suggestion: Suggestion | null;
}

/**
 * What a note is to name, of all topics: those that it has, those that are suggested, then all others as the tree has
 * them.
 */
export class TopicForm {
  private suggestions: readonly Suggestion[] = [];
  private readonly had: ReadonlySet<string>;
  private readonly chosen: Set<string>;
  /** Names that no topic has, by their keys. */
  private readonly fresh = new Map<string, string>();
  private wanted = '';

  constructor(
    private readonly note: Note,
    private readonly atlas: AtlasView,
    private readonly namesBecomeTopics: boolean,
  ) {
    this.had = new Set(this.mayBeNamed().filter((id) => this.names(id)));
    this.chosen = new Set(this.had);
  }

  suggest(suggestions: readonly Suggestion[]): void {
    this.suggestions = suggestions.filter(({ topic }) => !this.had.has(topic));
  }

  /** What paths must contain; case and accents do not matter. */
  search(text: string): void {
    this.wanted = cleanName(text);
  }

  toggle({ id, path }: TopicOption): void {
    if (id !== null) flip(this.chosen, id);
    else if (!this.fresh.delete(pathKey(path))) this.fresh.set(pathKey(path), path);
  }

  options(): readonly TopicOption[] {
    const suggested = this.suggestions.map(({ topic }) => topic);
    const all = this.atlas.topics().map(({ id }) => id);
    const has = all.filter((id) => this.had.has(id) || this.isRuled(id));
    const options = Array.from(new Set([...has, ...suggested, ...all]), (id) => this.optionOf(id));
    const fresh = Array.from(this.fresh.values(), (path) => freshOption(path, true));
    const key = foldWords(this.wanted);
    const found = [...fresh, ...options].filter(({ path }) => foldWords(path).includes(key));
    return this.isNew(found) ? [...found, freshOption(this.wanted, false)] : found;
  }

  /** What the note is to name from now on, and what no longer. */
  changes(): { readonly to: readonly TopicNaming[]; readonly leave: readonly TopicNaming[] } {
    const naming = (id: string): TopicNaming => namingOf(id, this.atlas, this.note);
    const added = Array.from(this.chosen).filter((id) => !this.had.has(id));
    const left = Array.from(this.had).filter((id) => !this.chosen.has(id));
    return {
      to: [...added.map(naming), ...Array.from(this.fresh.values(), (path) => ({ path, names: [] }))],
      leave: left.map(naming),
    };
  }

  private optionOf(id: string): TopicOption {
    return {
      id,
      path: this.atlas.topicPath(id),
      isChosen: this.chosen.has(id),
      isRuled: this.isRuled(id),
      suggestion: this.suggestions.find(({ topic }) => topic === id) ?? null,
    };
  }

  private isNew(found: readonly TopicOption[]): boolean {
    const key = pathKey(this.wanted);
    return this.namesBecomeTopics && this.wanted !== '' && !found.some(({ path }) => pathKey(path) === key);
  }

  private isRuled(id: string): boolean {
    return this.atlas.topicsOf(this.note.path).has(id) && !this.had.has(id);
  }

  /** Few of all topics; of a note that is never listed only its names tell. */
  private mayBeNamed(): string[] {
    const written = new Set(this.written().map(pathKey));
    const alike = this.atlas
      .topics()
      .filter(({ id, name, synonyms }) =>
        [this.atlas.topicPath(id), name, ...synonyms].some((one) => written.has(pathKey(one))),
      );
    return Array.from(new Set([...this.atlas.topicsOf(this.note.path), ...alike.map(({ id }) => id)]));
  }

  private names(id: string): boolean {
    const naming = namingOf(id, this.atlas, this.note);
    return this.written().some((name) => isNamed(naming, name));
  }

  private written(): readonly string[] {
    const { topicValues, commaValues } = this.note;
    return [...topicValues, ...commaValues.flatMap(namesBetweenCommas)];
  }
}

function flip(set: Set<string>, item: string): void {
  if (!set.delete(item)) set.add(item);
}

function freshOption(path: string, isChosen: boolean): TopicOption {
  return { id: null, path, isChosen, isRuled: false, suggestion: null };
}
