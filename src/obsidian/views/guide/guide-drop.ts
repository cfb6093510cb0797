import { Keymap } from 'obsidian';
import type { ProposedTopic } from '../../../core/topics/infer-proposal';
import { t } from '../../../i18n';
import type { DropSide, TreeDropHost } from '../ui/tree-drop';
import type { GuideModel } from './guide-model';

/** A proposed topic is dragged: what it is, it knows itself, for nothing else is dropped here. */
const PROPOSED = 'application/x-topic-atlas-proposed';

/**
 * Proposed topics go under others, or beside them; with Ctrl or Command they become part of them.
 *
 * @param changed something else is proposed now
 */
export function guideDrops(model: GuideModel, changed: () => void): TreeDropHost<ProposedTopic> {
  let dragged: ProposedTopic | null = null;
  const merges = (event: DragEvent): boolean => Keymap.isModifier(event, 'Mod');
  const parentFor = (row: ProposedTopic, side: DropSide): ProposedTopic | null =>
    side === 'into' ? row : (model.above(row) ?? null);
  const canMove = (row: ProposedTopic, side: DropSide): boolean =>
    dragged !== null && dragged !== row && model.canMove(dragged, parentFor(row, side));
  const sides = (event: DragEvent, row: ProposedTopic): readonly DropSide[] => {
    if (event.dataTransfer?.types.includes(PROPOSED) !== true || dragged === null || dragged === row) return [];
    if (merges(event)) return ['into'];
    return (['into', 'before', 'after'] as const).filter((side) => canMove(row, side));
  };
  return {
    sides,
    drag: (event, topic) => {
      dragged = topic;
      event.dataTransfer?.setData(PROPOSED, topic.id);
      event.dataTransfer?.setData('text/plain', model.nameOf(topic));
    },
    effect: (event) => (merges(event) ? 'link' : 'move'),
    hint: (event, row, side) => {
      const name = model.nameOf(row);
      if (merges(event)) return t('guide.mergeAlike', { name });
      return t(side === 'into' ? 'guide.drop.into' : 'guide.drop.beside', { name });
    },
    drop: (event, row, side) => {
      if (dragged === null || sides(event, row).length === 0) return;
      if (merges(event)) model.merge([dragged], row);
      else model.move(dragged, parentFor(row, side));
      dragged = null;
      changed();
    },
  };
}
