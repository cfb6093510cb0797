import type { Note } from '../notes/note';
import { topicItemsOf, type ValueChanges } from '../notes/rename-values';
import { namesBetweenCommas } from '../notes/topic-values';
import { each, gathered, type Steps } from '../steps';
import { fold } from '../text/fold';
import type { TopicSettings } from './edit';
import { cleanName, pathKey, pathSegments } from './names';
import type { TaxonomyEdit } from './taxonomy-edit';
import { heirIn, Naming, withSynonyms, type Heir, type Place, type WantedName } from './naming';

/** What is asked of the atlas. */
export interface NamingNotes {
  notes(): Iterable<Note>;
  claimOf(linkpath: string, path: string): string | null;
}

/** What the notes name topics by. */
interface NamingOptions {
  readonly topicsProperty: string;
  readonly namesBecomeTopics: boolean;
}

/** What is to be written in notes so that they and index notes follow a change of the taxonomy, by path. */
export interface NoteUpdates {
  readonly names: ReadonlyMap<string, ValueChanges>;
  /** The topic paths that index notes claim, and those that they are to claim. */
  readonly claims: ReadonlyMap<string, { readonly from: string; readonly to: string }>;
}

/** An edit, worked out. */
export interface EditPlan extends NoteUpdates {
  readonly before: TopicSettings;
  readonly topics: TopicSettings;
}

/** One value of a note's property, as it was read before the edit. */
interface Reading {
  readonly path: string;
  readonly value: string;
  /**
   * The topic path that the index note claims to which the value leads, after the edit; null where it leads to none.
   */
  readonly claim: string | null;
  readonly isLink: boolean;
  /** The value itself, or the names between its commas. */
  readonly names: readonly Name[];
}

interface Name {
  readonly name: string;
  readonly claim: string | null;
  /** Where it is to lead; null for a name that led to no topic of the taxonomy. */
  readonly place: Place | null;
}

const NOTHING: ReadonlyMap<string, never> = new Map<string, never>();

/**
 * Works out, in small steps, an edit of the taxonomy with all that keeps notes where they are: every name by which a
 * note names a topic leads to that topic afterwards, or to the one that takes its place, and so do links to index
 * notes.
 */
export function* planEdit(
  notes: NamingNotes,
  before: TopicSettings,
  edit: TaxonomyEdit,
  options: NamingOptions,
): Steps<EditPlan> {
  const topics = edit.change(before);
  if (sameNames(before, topics)) return { before, topics, names: NOTHING, claims: NOTHING };
  const make = (made: TopicSettings): Naming => new Naming(made, options.namesBecomeTopics);
  const [was, is] = [make(before), make(topics)];
  const heir = heirIn(was, is, edit.merged ?? NOTHING);
  const claims = yield* movedClaims(notes, was, is, heir);
  if (edit.keeps === 'nothing') return { before, topics, names: NOTHING, claims: claims.byNote };
  const readings = yield* readingsOf(notes, was, heir, claims.byClaim, options);
  const isByNote = ({ isLink }: Reading): boolean => edit.keeps === 'notes' && !isLink;
  const named = withSynonyms(is, wantedIn(readings.filter((reading) => !isByNote(reading))), make);
  const renamed = renamedNames(before, topics);
  const names = new Map<string, Map<string, readonly string[]>>();
  yield* each(readings, (reading) => {
    const written = spelledIn(reading, isByNote(reading) ? [is, named] : [named], renamed);
    if (written === null) return;
    names.set(
      reading.path,
      (names.get(reading.path) ?? new Map<string, readonly string[]>()).set(reading.value, written),
    );
  });
  return { before, topics: named.topics, names, claims: claims.byNote };
}

interface MovedClaims {
  /** What index notes are to claim, by path. */
  readonly byNote: NoteUpdates['claims'];
  /** The same by the folded path that they claim now. */
  readonly byClaim: ReadonlyMap<string, string>;
}

/** An index note follows its topic, or the one that the topic stands under; that of a topic which is gone stays. */
function movedClaims(notes: NamingNotes, was: Naming, is: Naming, heir: Heir): Steps<MovedClaims> {
  const claims = { byNote: new Map<string, { from: string; to: string }>(), byClaim: new Map<string, string>() };
  return gathered(claims, notes.notes(), ({ byNote, byClaim }, { path, indexOf }) => {
    const place = indexOf === null ? null : was.placeOfPath(indexOf);
    const id = place === null ? null : heir(place.id);
    if (indexOf === null || place === null || id === null || (id !== place.id && place.below.length === 0)) return;
    if (pathKey(was.pathOf(place)) !== pathKey(indexOf)) return;
    const claim = is.pathOf({ ...place, id });
    if (pathKey(claim) === pathKey(indexOf)) return;
    byNote.set(path, { from: indexOf, to: claim });
    byClaim.set(pathKey(indexOf), claim);
  });
}

function readingsOf(
  notes: NamingNotes,
  was: Naming,
  heir: Heir,
  moved: ReadonlyMap<string, string>,
  { topicsProperty }: NamingOptions,
): Steps<Reading[]> {
  const placeOf = (name: string, claim: string | null): Place | null => {
    const place = was.placeOf(name, claim);
    const id = place === null ? null : heir(place.id);
    return place === null || id === null ? null : { id, below: place.below };
  };
  return gathered<Reading[], Note>([], notes.notes(), (readings, { path, properties, topicValues }) => {
    if (topicValues.length === 0) return;
    for (const { values, commaValues, isLink } of topicItemsOf(properties, topicsProperty))
      for (const value of values) {
        const isOne = !commaValues.includes(value) || was.isOne(value, notes.claimOf(value, path));
        const names = (isOne ? [value] : namesBetweenCommas(value)).map((name): Name => {
          const claim = notes.claimOf(name, path);
          return { name, claim: follow(claim), place: placeOf(name, claim) };
        });
        if (names.some(({ place }) => place !== null))
          readings.push({ path, value, claim: follow(notes.claimOf(value, path)), isLink, names });
      }
  });

  function follow(claim: string | null): string | null {
    return claim === null ? null : (moved.get(pathKey(claim)) ?? claim);
  }
}

/** Each once. */
function wantedIn(readings: readonly Reading[]): WantedName[] {
  const wanted = new Map<string, WantedName>();
  for (const { names } of readings)
    for (const { name, claim, place } of names)
      if (place !== null) wanted.set(JSON.stringify([name, claim, place.id]), { name, claim, place });
  return Array.from(wanted.values());
}

/** What is to be written in the place of a value; null where it leads where it should by each of the namings. */
function spelledIn(
  { value, claim, names }: Reading,
  namings: readonly Naming[],
  renamed: readonly (readonly [from: string, to: string])[],
): readonly string[] | null {
  const last = namings[namings.length - 1];
  if (last === undefined) return null;
  const written = names.map(({ name, claim: link, place }) =>
    place === null || namings.every((naming) => naming.leadsTo(name, link, place))
      ? name
      : spelled(name, place, last, renamed),
  );
  const isOneNow = names[0]?.name !== value && namings.some((naming) => naming.isOne(value, claim));
  return isOneNow || written.some((name, i) => name !== names[i]?.name) ? written : null;
}

/** The name as it was written, with other names in it where topics have them, or the path of the place. */
function spelled(
  name: string,
  place: Place,
  naming: Naming,
  renamed: readonly (readonly [from: string, to: string])[],
): string {
  const respelled = renamed.flatMap(([from, to]) => withOtherName(name, from, to));
  const spellings = [...respelled, naming.pathOf(place)];
  const path = spellings.find((one) => naming.leadsTo(one, null, place)) ?? naming.surePath(place);
  // A link is one name whatever commas it has.
  return namesBetweenCommas(path).length < 2 || naming.isOne(path, null) ? path : `[[${path}]]`;
}

/** A path with one name in it, which may have slashes, in the place of another: for each place where that stands. */
function withOtherName(path: string, from: string, to: string): string[] {
  const [segments, wanted] = [pathSegments(path), pathSegments(from).map(fold)];
  return segments.flatMap((_, start) =>
    wanted.every((segment, i) => segment === fold(segments[start + i] ?? ''))
      ? [[...segments.slice(0, start), to, ...segments.slice(start + wanted.length)].join('/')]
      : [],
  );
}

function renamedNames(before: TopicSettings, after: TopicSettings): (readonly [from: string, to: string])[] {
  return Object.entries(before).flatMap(([id, { name }]) => {
    const to = after[id]?.name;
    return to === undefined || to === name ? [] : [[name, cleanName(to)] as const];
  });
}

/** Whether nothing differs by which topics are named. */
function sameNames(a: TopicSettings, b: TopicSettings): boolean {
  const namesOf = (topics: TopicSettings): unknown =>
    Object.entries(topics)
      .map(([id, { name, parent = '', synonyms = [] }]) => [id, name, parent, synonyms])
      .sort();
  return a === b || JSON.stringify(namesOf(a)) === JSON.stringify(namesOf(b));
}
