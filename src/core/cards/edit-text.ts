import type { Metadata } from '../notes/metadata';
import type { Block } from './blocks';
import { bodyBlocks, unquote, visible } from './blocks';
import { calloutsIn } from './callouts';
import type { CardOrigin } from './card';
import { replacePart } from './edit-place';
import { inlineFieldsIn } from './inline-fields';
import { proseOf } from './text/prose';
import { onlyAnnounces } from './first-text';
import { summaryOf } from './text/summary-text';

/** A named text of a block, as the readers of fields and callouts give them. */
interface Said {
  readonly name: string;
  readonly text: string;
}
type Reader = (source: string) => readonly Said[];
type Writer = (source: string) => string | null;

const fields: Reader = inlineFieldsIn;
const callouts: Reader = (source) => calloutsIn(source).map(({ type, text }) => ({ name: type, text }));

/** Comments hide what follows them until they are closed, wherever that is. */
const HIDES = /%%|<!--/;
const STARTS_OTHER = /#{1,6}(?:[ \t]|$)|>|`{3}|~{3}|\$\$|<[a-z!?/]|\[[^\]\n]*\]:|[-_=*|: \t]+$/;
/** What would make a line of prose something else, or something else of the line before it. */
const OTHER_BLOCK = new RegExp(`^[ \\t]*(?:${STARTS_OTHER.source}|(?:[-*+]|\\d{1,9}[.)])(?:[ \\t]|$))`, 'im');
const LIST_LINE = /^(?:[-*+]|\d{1,9}[.)])[ \t]+\S/;

/** A note whose parts that stand in its text are written anew where they were found. */
export class NoteDraft {
  private readonly blocks: readonly Block[];
  private readonly sources: string[];

  constructor(
    private readonly text: string,
    private readonly metadata: Metadata,
  ) {
    this.blocks = bodyBlocks(metadata);
    this.sources = this.blocks.map(({ start, end }) => text.slice(start, end));
  }

  /** Puts `next` where `part` was found; false, and nothing changes, where that cannot be done with certainty. */
  replace(origin: CardOrigin, part: string, next: string): boolean {
    if (HIDES.test(next)) return false;
    const [before, after] = [flat(part), flat(next)];
    if (!isReadAs(origin.kind, after)) return false;
    switch (origin.kind) {
      case 'inline-field':
        return (
          !after.includes('\n') &&
          this.write(
            () => true,
            (source) => writeSaid(source, fields, origin.name, before, after),
          )
        );
      case 'callout':
      case 'summary-callout':
        return this.write(
          ({ type }) => type === 'callout',
          (source) => writeSaid(source, callouts, origin.type, before, after),
        );
      case 'section':
        return this.write(this.isUnder(origin.heading), (source) => writeBlock(source, before, after));
      case 'paragraph':
        return this.write(
          ({ type }) => type === 'paragraph',
          (source) => writeBlock(source, before, after),
        );
      case 'quote':
        return this.write(
          ({ type }) => type === 'blockquote',
          (source) => writeQuote(source, before, after),
        );
      case 'list':
      case 'property':
      case 'summary-property':
        return false;
    }
  }

  toString(): string {
    let from = 0;
    const pieces = this.blocks.map(({ start, end }, i) => {
      const piece = this.text.slice(from, start) + (this.sources[i] ?? '');
      from = end;
      return piece;
    });
    return pieces.join('') + this.text.slice(from);
  }

  /** Writes the first block anew that can be. */
  private write(wanted: (block: Block) => boolean, writer: Writer): boolean {
    for (const [i, block] of this.blocks.entries()) {
      const written = wanted(block) ? writer(this.sources[i] ?? '') : null;
      // What is written anew must not bring a field of its own.
      if (written === null || inlineFieldsIn(written).length !== inlineFieldsIn(this.sources[i] ?? '').length) continue;
      this.sources[i] = written;
      return true;
    }
    return false;
  }

  private isUnder(name: string): (block: Block) => boolean {
    const from = this.metadata.headings?.find(({ heading }) => heading === name)?.position.end.offset ?? Infinity;
    return ({ type, start }) => start >= from && (type === 'paragraph' || type === 'list');
  }
}

/** What is written must be text where it is written, all of it. */
function isReadAs(kind: CardOrigin['kind'], next: string): boolean {
  if (next === '' && kind !== 'inline-field' && kind !== 'callout') return false;
  if (kind === 'section') return proseOf(next, 'stated') === next && !onlyAnnounces(next, 'list');
  if (kind === 'paragraph') return proseOf(next, 'guessed') === next;
  return (kind !== 'quote' && kind !== 'summary-callout') || summaryOf(next) === next;
}

/** One of the texts that a block says under names; the others stay what they are. */
function writeSaid(source: string, read: Reader, name: string, part: string, next: string): string | null {
  const before = read(source);
  const index = before.findIndex((said) => said.name === name && flat(said.text) === part);
  const isRight = (edited: string): boolean => {
    const after = read(edited);
    return (
      after.length === before.length &&
      before.every(
        (said, i) =>
          after[i]?.name === said.name && flat(after[i]?.text ?? '') === (i === index ? next : flat(said.text)),
      )
    );
  };
  return index < 0 ? null : replacePart(source, part, next, isRight);
}

function writeQuote(source: string, part: string, next: string): string | null {
  return next.startsWith('[!')
    ? null
    : replacePart(source, part, next, (edited) => flat(visible(unquote(edited))) === next);
}

/** A paragraph or list of which the part is all that is seen. */
function writeBlock(source: string, part: string, next: string): string | null {
  if (flat(visible(source)) !== part || !staysBlock(source, next)) return null;
  return replacePart(source, part, next, (edited) => flat(visible(edited)) === next);
}

function staysBlock(source: string, next: string): boolean {
  if (LIST_LINE.test(source)) return next.split('\n').every((line) => LIST_LINE.test(line));
  return !/\n[ \t]*(?:\n|$)/.test(next) && !OTHER_BLOCK.test(next);
}

/** Forms have line feeds only, whatever the note has. */
function flat(text: string): string {
  return text.replace(/\r/g, '');
}
