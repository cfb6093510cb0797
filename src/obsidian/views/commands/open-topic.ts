import { Notice } from 'obsidian';
import { claimantsOf } from '../../../core/index-notes/claimants';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import { openAtlas } from '../atlas/open-atlas';
import { openNoteTopics } from '../note-topics/note-topics-modal';
import { TopicSuggestModal } from './topic-suggest';

/**
 * Opens the topic of a note: its index note, or its place in the atlas as long as it has none. Of several topics the
 * person chooses; a note that has none is given one.
 */
export async function openTopicOf(path: string, services: Services): Promise<void> {
  const { app, host, settings, noteEdits } = services;
  const atlas = await host.ready();
  if (atlas === null) return;
  const topics = Array.from(atlas.topicsOf(path)).flatMap((id) => atlas.topic(id) ?? []);
  if (topics.length === 0) {
    new Notice(t('rebuild.open.none'));
    return openNoteTopics(path, services, noteEdits.topics);
  }
  const topic =
    topics.length === 1 ? topics[0] : await new TopicSuggestModal(app, atlas, topics, t('rebuild.open.choose')).ask();
  if (topic === undefined || topic === null) return;
  const { used } = claimantsOf(topic, atlas, settings.settings.index);
  if (used === null) await openAtlas(app, { part: 'topics', topic: topic.id, text: '' });
  else await app.workspace.openLinkText(used, path);
}
