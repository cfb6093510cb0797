import type { ProposedTopic } from '../../../core/topics/infer-proposal';
import { foldWords } from '../../../core/text/words';

/** Which topics of a tree are in sight: what is folded away, and what a search leaves. */
export class GuideTree {
  private readonly folded = new Set<string>();
  private wanted = '';

  /** What names must contain; case and accents do not matter. */
  search(text: string): void {
    this.wanted = foldWords(text.trim());
  }

  isFolded({ id }: ProposedTopic): boolean {
    return this.wanted === '' && this.folded.has(id);
  }

  fold({ id }: ProposedTopic, folded: boolean): void {
    if (folded) this.folded.add(id);
    else this.folded.delete(id);
  }

  /** Found topics with those above them; without a search, all but what stands below a folded one. */
  inSight(
    topics: readonly ProposedTopic[],
    nameOf: (topic: ProposedTopic) => string,
    isShown: (topic: ProposedTopic) => boolean,
  ): readonly ProposedTopic[] {
    const isFound = (topic: ProposedTopic): boolean =>
      isShown(topic) && (this.wanted === '' || foldWords(nameOf(topic)).includes(this.wanted));
    const found = withAncestors(topics, isFound);
    const rows: ProposedTopic[] = [];
    let foldedAt = Infinity;
    for (const topic of topics) {
      if (topic.depth > foldedAt || !found.has(topic)) continue;
      foldedAt = this.isFolded(topic) ? topic.depth : Infinity;
      rows.push(topic);
    }
    return rows;
  }
}

function withAncestors(
  topics: readonly ProposedTopic[],
  isFound: (topic: ProposedTopic) => boolean,
): Set<ProposedTopic> {
  const found = new Set<ProposedTopic>();
  // From below: those above a found topic are the next ones that are less deep, each than the one before.
  let depth = 0;
  for (const topic of [...topics].reverse()) {
    if (topic.depth < depth || isFound(topic)) {
      found.add(topic);
      depth = topic.depth;
    }
  }
  return found;
}
