import { Notice } from 'obsidian';
import { changeTopic } from '../../../core/topics/edit';
import { pathKey } from '../../../core/topics/names';
import { ofInferred } from '../../../core/topics/taxonomy-edit';
import type { Topic } from '../../../core/topics/topic';
import { VaultError } from '../../../core/vault';
import { t } from '../../../i18n';
import { vaultProblemText } from '../../../i18n/report';
import type { Services } from '../../services';
import { editNote, type NoteEdit } from '../../services/note-edits';
import { unlessRefused } from '../../services/refusal';
import { offerUndo } from '../../services/undo';

/** An index note whose entries a person puts into another order. */
interface NewOrder {
  readonly path: string;
  /** The topic that the note is the index of. */
  readonly topic: Topic;
  /** The note's text as it was seen, and as it is to be. */
  readonly seen: string;
  readonly wanted: string;
  /** The title of the entry that moves. */
  readonly title: string;
}

/** The topic that an index note claims, where a person can give it an order. */
export function orderedTopic(claim: string, { host, settings }: Services): Topic | undefined {
  const atlas = host.now();
  const topic = atlas?.topics().find(({ id }) => pathKey(atlas.topicPath(id)) === pathKey(claim));
  return topic !== undefined && (topic.configured || isByHand(topic, settings.settings.index.order))
    ? topic
    : undefined;
}

/**
 * Writes the order into the note. A topic that has another order is ordered by hand from then on, else the next update
 * would put the entries back. Both are taken back as one. Where the note is not as it was seen, nothing is done.
 */
export async function orderByHand(order: NewOrder, services: Services): Promise<boolean> {
  const { noteEdits, settings, topics, vault } = services;
  const { path, topic, seen, wanted, title } = order;
  if (!(await unlessRefused(() => settings.ensureUsable()))) return false;
  const step = await write(path, seen, wanted, services);
  if (step.length === 0) return false;
  if (isByHand(topic, settings.settings.index.order)) {
    noteEdits.order.remember(step);
    offerUndo(t('atlas.done.ordered', { name: title }), step, noteEdits.order);
    return true;
  }
  const edit = ofInferred((now) => changeTopic(now, topic.id, { order: 'manual' }));
  if (await topics.change(edit)) {
    topics.remember(step, []);
    topics.offerUndo(t('rebuild.order.byHand', { name: topic.name }));
    return true;
  }
  await editNote(vault, path, (now) => (now === wanted ? seen : now));
  return false;
}

function isByHand({ order }: Topic, byDefault: string): boolean {
  return (order ?? byDefault) === 'manual';
}

/** Nothing where the note is another one by now, or cannot be written, which the person is told. */
async function write(path: string, seen: string, wanted: string, { vault }: Services): Promise<readonly NoteEdit[]> {
  try {
    const step = await editNote(vault, path, (now) => (now === seen ? wanted : now));
    if (step.length === 0) new Notice(t('rebuild.order.changed', { path }));
    return step;
  } catch (error) {
    if (!(error instanceof VaultError)) throw error;
    new Notice(`${path}: ${vaultProblemText(error)}`, 0);
    return [];
  }
}
