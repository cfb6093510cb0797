import { Keymap } from 'obsidian';
import type { TopicRow } from '../../../../core/browse/topic-rows';
import { t } from '../../../../i18n';
import { DROP_SIDES, type DropSide, type TreeDropHost } from '../../ui/tree-drop';
import { carriesHeld, carriesTopic, dragTopic, mayCarryNotes, notesIn, topicIn, type DraggedNotes } from '../drag-data';

interface TopicDropHost {
  resolve(linkpath: string): string | null;
  dropTopic(id: string, on: TopicRow, side: DropSide): void;
  /** `adds` where the notes are to stay in the topics that they have. */
  dropNotes(notes: DraggedNotes, on: TopicRow, adds: boolean): void;
}

/** Topics of the tree go between and into others, notes into them. */
export function topicDrops(host: TopicDropHost): TreeDropHost<TopicRow> {
  const adds = (event: DragEvent): boolean => Keymap.isModifier(event, 'Mod');
  return {
    drag: (event, { topic }) => dragTopic(event, topic.id, topic.name),
    sides: (event, { topic }) => {
      if (carriesTopic(event)) return topic.configured ? DROP_SIDES : [];
      return mayCarryNotes(event) ? ['into'] : [];
    },
    effect: (event) => (carriesTopic(event) || !adds(event) ? 'move' : 'copy'),
    hint: (event, { topic: { name } }, side) => {
      if (carriesTopic(event)) return t(`atlas.drop.${side}`, { name });
      if (adds(event)) return t('atlas.drop.add', { name });
      const move = t('atlas.drop.move', { name });
      return carriesHeld(event) ? `${move} ${t('atlas.drop.held')}` : move;
    },
    drop: (event, row, side) => {
      const id = topicIn(event);
      if (id !== null) return host.dropTopic(id, row, side);
      const notes = notesIn(event, (linkpath) => host.resolve(linkpath));
      if (notes.paths.length > 0) host.dropNotes(notes, row, adds(event));
    },
  };
}
