import { aroundAs, type Links } from './links';
import type { Question } from './question';
import { Tally } from './tally';

/** Notes two steps away that are walked on from, and links that these steps may take. */
const WIDEST = 150;
const BUDGET = 6_000;

/** What the link graph says of the notes two and three steps from the asked one. */
export class Hops {
  /** Both link to the same notes; a note that few are linked with counts more. */
  readonly bothLinkTo = new Tally();
  readonly bothLinkedFrom = new Tally();
  readonly onward = new Tally();
  readonly backward = new Tally();
  /** How many notes the two are both linked with. */
  readonly common = new Tally();
  readonly threeSteps = new Tally();
  private readonly twoSteps = new Tally();

  take(links: Links, question: Question, size: number): void {
    for (const tally of [
      this.bothLinkTo,
      this.bothLinkedFrom,
      this.onward,
      this.backward,
      this.common,
      this.threeSteps,
      this.twoSteps,
    ])
      tally.reset(size);
    this.step(links, links.from(question.slot), question, this.onward, this.bothLinkTo);
    this.step(links, links.to(question.slot), question, this.bothLinkedFrom, this.backward);
    this.walk(links, question);
  }

  private step(links: Links, over: readonly number[], { slot, without }: Question, along: Tally, against: Tally): void {
    for (const middle of over) {
      if (middle === without || links.isHub(middle)) continue;
      const share = 1 / links.degree(middle);
      for (const end of links.from(middle)) if (end !== slot) along.add(end, share);
      for (const end of links.to(middle)) if (end !== slot) against.add(end, share);
    }
  }

  private walk(links: Links, question: Question): void {
    for (const first of aroundAs(links, question.slot, question)) {
      if (links.isHub(first)) continue;
      const around = aroundAs(links, first, question);
      for (const second of around) {
        if (second === question.slot) continue;
        this.common.add(second, 1);
        this.twoSteps.add(second, 1 / around.length);
      }
    }
    let left = BUDGET;
    for (const second of this.twoSteps.top(WIDEST)) {
      if (left < 0) break;
      if (links.isHub(second)) continue;
      const around = aroundAs(links, second, question);
      const share = this.twoSteps.get(second) / around.length;
      for (const third of around) if (third !== question.slot) this.threeSteps.add(third, share);
      left -= around.length;
    }
  }
}
