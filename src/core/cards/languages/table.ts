/**
 * What cards know of one language. The compiler asks for every part, so a further language is one file like the others
 * here and one line in the index. Words stand in small letters, but for abbreviations that hold only as they are
 * written.
 */
export interface LanguageTable {
  readonly script: Script;
  readonly abbreviations: Readonly<Record<Abbreviation, readonly string[]>>;
  /** Words that often start a sentence and seldom go on with a name after an abbreviation. */
  readonly starters: readonly string[];
  /** No sentence ends with these, and a line that starts with one in small letters goes on. */
  readonly unfinished: readonly string[];
  /** A text without a stop that ends with one of these goes on with a list, a formula or the like. */
  readonly breaksOff: readonly string[];
  /** How what says what something is begins or ends, without its name: a list of …, used to … Null: any word may. */
  readonly nameless: RegExp | null;
  /** How what is said of the thing in the title, or of the text itself, begins: this recipe …, in this article … */
  readonly pointing: RegExp;
  readonly parts: Readonly<Record<'problem' | 'approach', PartWords>>;
  /** Looked at when a text in the language is read for the first time: there are many. */
  readonly cues: () => Cues;
  readonly text: TextWords;
  readonly ways: Ways;
  readonly headings: HeadingWords;
  /**
   * Whether a sentence tells to do something. It is in small letters, without what leads into it and without its stop.
   */
  readonly isImperative: (sentence: string) => boolean;
  /** Its imperatives look like other forms: «Usa demasiada memoria» complains. */
  readonly mistakesImperatives: boolean;
}

/** By what a text is known to be in the language. */
export interface Script {
  /** Words are set apart by spaces, so a cue stands for whole words. */
  readonly isSpaced: boolean;
  /**
   * Letters that no other language of the tables has; null where it shares its letters and is known by its short words.
   */
  readonly own: RegExp | null;
  /** Short words that are frequent in it and rare as words of the others. */
  readonly common: readonly string[];
  /** Letters beyond a to z that tell it from others of its script, and how many short words they are worth. */
  readonly letters: readonly (readonly [pattern: RegExp, worth: number])[];
}

/**
 * What a full stop after an abbreviation may mean. `joins`: the sentence goes on. `counts`: it goes on to a number or a
 * small letter (Fig. 3, p. 12). `closes`: a capital letter after it starts a sentence (etc.). `names`: a capital letter
 * may belong to a name, so only a word that often starts a sentence does (the U.S. Senate; Smith Jr. wrote).
 */
export type Abbreviation = 'joins' | 'counts' | 'closes' | 'names';

/** What people call one of the two parts of a note. */
export interface PartWords {
  /** As a heading and as a label: `## Problem`, `Problem: …`. */
  readonly names: readonly string[];
  /** As a heading where the other part has one as well: `## Symptoms` beside `## Solution`. */
  readonly beside: readonly string[];
  /** As a label only; as a heading they stand over other things too. */
  readonly labels: readonly string[];
  /** As a label only where the other part has one as well: `Q: … A: …`. */
  readonly short: readonly string[];
}

/**
 * The words by which a writer tells a difficulty, goes on with it, and turns to what to do about it. Each entry is the
 * source of a regular expression; where words are set apart by spaces it stands for whole words. `~` means more
 * letters, `_` a word and the space after it.
 */
export interface Cues {
  /** What may stand before any of the starts: so, then, here … */
  readonly lead: readonly string[];
  /** A sentence that starts so goes on with the difficulty: however, unfortunately … It never begins the approach. */
  readonly continues: readonly string[];
  /**
   * A clause that starts so announces a work: in this paper, the aim of this study … Never a problem, always a turn.
   */
  readonly announces: readonly string[];
  /** A sentence that starts so tells what is aimed at: the goal is … It is neither a problem nor an approach. */
  readonly goals: readonly string[];
  /** A text that starts so tells what is in it: learn how to, a list of … Never a problem, and no turn. */
  readonly describes: readonly string[];
  /**
   * A sentence with one of these tells what a book, a film or the like is about. A text with such a sentence is no
   * problem, and has none.
   */
  readonly blurbs: readonly string[];
  /** The writer does something: we build … Not a turn where the text starts so already. */
  readonly acts: readonly string[];
  /** Starts that are a turn whatever follows. */
  readonly firm: readonly string[];
  /** Starts that are a turn unless the sentence complains: therefore, using … */
  readonly soft: readonly string[];
  /** Starts that may be a turn. */
  readonly maybe: readonly string[];
  /** A turn anywhere in the sentence. */
  readonly inside: readonly string[];
  /** A turn at the end of the sentence, before its stop. */
  readonly last: readonly string[];
  /** A question that starts so is a proposal: what if …? */
  readonly proposal: readonly string[];
  /**
   * A question that starts so is put to whoever reads, to lead into the text: have you ever …? It is no problem of the
   * note.
   */
  readonly toReader: readonly string[];
  /** A sentence that starts so sends whoever reads somewhere, or on into the text: use this, learn how, let us see … */
  readonly leadsOn: readonly string[];
  /** A question that starts so asks for the cause; its answer is no remedy yet. */
  readonly why: readonly string[];
  /** A text that starts so tells what its writer wants to be able to do: how to … */
  readonly howTo: readonly string[];
  /** A sentence that starts so goes on with what the one before says. */
  readonly back: readonly string[];
  /** A sentence that starts so says what nobody does. */
  readonly nobody: readonly string[];
  /** When and where to do it, before an instruction: each evening, … */
  readonly adverbial: readonly string[];
  /** A sentence that starts so says what something is, not what is wrong with it. */
  readonly defines: readonly string[];
  /** Words that tell a difficulty, or a need, by themselves. */
  readonly difficulties: readonly string[];
  /** Words that tell one in company: not, even, takes … */
  readonly complaints: readonly string[];
  /** Words of remedy. */
  readonly remedies: readonly string[];
}

/**
 * What a note's text holds beside what the note says, and how its sentences hang together. Each entry is words or names
 * apart by commas, in small letters; they are looked for in texts of every language.
 */
export interface TextWords {
  /** Headings under which a note lists what belongs to it, and does not say what it is about. */
  readonly asides: readonly string[];
  /**
   * Names before a colon that say where a note, or what it quotes, is from and what it hangs together with: no sentence
   * follows, however long it is.
   */
  readonly sources: readonly string[];
  /** Names of what else people note about a note, and not in it: when, where, of what kind. */
  readonly fields: readonly string[];
  /** Names of a note's own summary, definition or the like: the text is what follows. */
  readonly summaries: readonly string[];
  /** Names of what a note is for. */
  readonly goals: readonly string[];
  /** All that a line says which does nothing but lead to other notes and pages; articles and joints too. */
  readonly leads: readonly string[];
  /** What stands where nobody has written anything yet. */
  readonly placeholders: readonly string[];
  /** Words that a date or a time is told with. */
  readonly dates: readonly string[];
  /** Short answers to what a form asks every day. */
  readonly answers: readonly string[];
  /** A sentence that begins so goes on from one before it: it follows from that, or stands against it. */
  readonly joins: readonly string[];
  /** What a sentence begins with that stands for something, or somebody, named before. */
  readonly standsIn: readonly string[];
  /** A sentence, and no question, that begins with one of these leaves out of what it tells. */
  readonly subjectless: readonly string[];
}

/**
 * Ways to say something, each the source of a regular expression for texts in small letters. They are looked for in
 * texts of every language.
 */
export interface Ways {
  /** Words that say, beside a version, since when there is something, or until when; whole ones. */
  readonly since: readonly string[];
  /** How a sentence begins that says what whoever reads has to know, or to have. */
  readonly assumes: readonly string[];
  /** How a sentence begins that leads whoever reads on: to where more is said, to an example, into the text. */
  readonly leadsAway: readonly string[];
  /** Tells that somebody else speaks. */
  readonly said: readonly string[];
  /** What is aimed at is called so, before a colon. */
  readonly aims: readonly string[];
  /** Says only how many ways there are. */
  readonly counts: readonly string[];
  /** By these a text under the heading of a problem tells one, whole words. */
  readonly troubles: readonly string[];
  /** Names before a colon of what is said beside what is told: a note, a warning. */
  readonly notices: readonly string[];
  /** Names of what has to be done before a difficulty is seen, and of what that takes. */
  readonly reproduces: readonly string[];
  /** How a sentence begins that is said of code, a formula or a picture above it: now, in other words … */
  readonly ofShown: readonly string[];
  /** Whole words by which somebody who asked is answered: as you mentioned … */
  readonly replies: readonly string[];
  /** How a sentence begins that lays down what the next ones are about: imagine, suppose … */
  readonly scenes: readonly string[];
  /** Ends a sentence that only says that something follows: as follows … */
  readonly follows: readonly string[];
  /** How a line begins that says the same without a stop: the following are … */
  readonly listed: readonly string[];
  /** How a sentence begins that tells what comes next, and stands by itself: then, finally … */
  readonly next: readonly string[];
  /** How a line begins that says that a tool wrote it. */
  readonly generated: readonly string[];
  /** Asks to leave a text as a tool wrote it. */
  readonly untouched: readonly string[];
  /** How a line begins that tells a licence. */
  readonly licences: readonly string[];
  /** How a text begins that asks whoever fills in a template to say something. */
  readonly asksFor: readonly string[];
  /** Says by what a difficulty is overcome. */
  readonly settled: readonly string[];
  /** Words that say no, whole ones where words are set apart by spaces. */
  readonly denies: readonly string[];
  /** Words, alike, that lead behind a comma from a difficulty to what is done about it. */
  readonly so: readonly string[];
}

/** Pieces by which the headings of parts are told apart, sources of regular expressions alike. */
export interface HeadingWords {
  /** Names of what led to something: the problem where the approach has a heading, and it tells a difficulty. */
  readonly context: readonly string[];
  /** Riddles and contests are called so, too. */
  readonly challenge: readonly string[];
  readonly question: readonly string[];
  /** Why something is done at all. */
  readonly motivation: readonly string[];
  /** A solution, other than a method or an idea. */
  readonly solution: readonly string[];
  /** Into these the task of a contest is parted, whole names: input, output. */
  readonly exercise: readonly string[];
  /** What is called so is open, whatever stands beside it. */
  readonly open: readonly string[];
}
