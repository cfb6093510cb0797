import { withoutMd } from '../notes/paths';
import { compareCodePoints } from '../text/compare';
import { fold } from '../text/fold';
import { sortInSteps, type Steps } from '../steps';

/** A note that is not there, though links ask for it. */
export interface MissingNote {
  /** As the first of the notes writes it. */
  readonly target: string;
  /** The notes that link to it, in the order of their code points. */
  readonly from: readonly { readonly path: string; readonly link: string }[];
}

interface Asked {
  readonly target: string;
  readonly from: { path: string; link: string }[];
}

/**
 * Gathers links that lead nowhere by what they ask for: case and `.md` do not tell two targets apart, as in the app.
 */
export class MissingNotes {
  private readonly asked = new Map<string, Asked>();

  add(link: string, path: string): void {
    const target = withoutMd(link);
    const key = fold(target);
    const known = this.asked.get(key);
    if (known === undefined) this.asked.set(key, { target, from: [{ path, link }] });
    else if (known.from[known.from.length - 1]?.path !== path) known.from.push({ path, link });
  }

  inOrder(): Steps<MissingNote[]> {
    return sortInSteps<MissingNote>(
      Array.from(this.asked.values()),
      (a, b) => b.from.length - a.from.length || compareCodePoints(a.target, b.target),
    );
  }
}
