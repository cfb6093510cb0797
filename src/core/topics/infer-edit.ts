import { mergeProposed, type ProposedMerge } from './infer-merge';
import { moveProposed, type ProposedMove } from './infer-move';
import type { ProposedTopic } from './infer-proposal';

/** What a person does to the tree of a proposal. */
export type ProposedEdit = ({ readonly kind: 'merge' } & ProposedMerge) | ({ readonly kind: 'move' } & ProposedMove);

/** The proposal after one edit after the other. What is not in it any more is passed over. */
export function editProposed(
  proposed: readonly ProposedTopic[],
  edits: readonly ProposedEdit[],
): readonly ProposedTopic[] {
  return edits.reduce<readonly ProposedTopic[]>(
    (topics, edit) => (edit.kind === 'merge' ? mergeProposed(topics, [edit]) : moveProposed(topics, edit)),
    proposed,
  );
}
