import type { RelatedGraph } from '../../src/core/related/graph';
import { RelatedNotes } from '../../src/core/related/related-notes';
import { finish } from '../../src/core/steps';

/** Everything at once: metadata, every text, then what the links teach. */
export function relatedOfVault(
  graph: RelatedGraph,
  texts: Iterable<readonly [path: string, text: string]>,
): RelatedNotes {
  const related = finish(RelatedNotes.inSteps(graph));
  const all = new Map(texts);
  for (const [path, text] of all) related.setText(path, text);
  for (const path of finish(related.outdated())) related.setText(path, all.get(path) ?? '');
  finish(related.learn());
  return related;
}
