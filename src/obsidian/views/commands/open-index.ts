import { Notice } from 'obsidian';
import { claimantsOf } from '../../../core/index-notes/claimants';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import { claimOf, TopicSuggestModal } from './topic-suggest';

/** Opens the index note of a note's topic; of several topics the person chooses. */
export async function openIndex(path: string, { app, host, settings }: Services): Promise<void> {
  const atlas = await host.ready();
  if (atlas === null) return;
  const topics = Array.from(atlas.topicsOf(path)).flatMap((id) => atlas.topic(id) ?? []);
  if (topics.length === 0) return void new Notice(t('rebuild.open.none'));
  const topic =
    topics.length === 1 ? topics[0] : await new TopicSuggestModal(app, atlas, topics, t('rebuild.open.choose')).ask();
  if (topic === undefined || topic === null) return;
  const { used } = claimantsOf(topic, atlas, settings.settings.index);
  if (used === null) return void new Notice(t('rebuild.open.missing', { topic: claimOf(topic, atlas) }));
  await app.workspace.openLinkText(used, path);
}
