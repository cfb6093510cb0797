import type { Menu } from 'obsidian';
import { claimantsOf } from '../../../../core/index-notes/plan/claimants';
import type { Topic } from '../../../../core/topics/topic';
import { t } from '../../../../i18n';
import type { Services } from '../../../services';
import { openTopicSettings } from '../../settings/settings-window';
import { openPath } from '../../ui/note-link';
import type { TopicActs } from './topic-acts';
import { addAction } from '../../ui/menu-action';

/** What the tree does itself, in place. */
export interface MenuPlaces {
  rename(topic: Topic): void;
  addBelow(topic: Topic): void;
  describe(topic: Topic): void;
  /** Goes to the topic beside one that will be gone. */
  leave(topic: Topic, isGone: Promise<boolean>): void;
}

/** All that can be done about a topic, in words. */
export function fillTopicMenu(menu: Menu, topic: Topic, acts: TopicActs, places: MenuPlaces, services: Services): void {
  const add = (section: string, title: string, icon: string, run: () => void): void =>
    addAction(menu, title, icon, run, section);
  const { app, host, rebuilder, settings } = services;
  const atlas = host.now();
  const index = atlas === null ? null : claimantsOf(topic, atlas, settings.settings.index).used;
  if (index !== null) add('open', t('coverage.action.openIndex'), 'file-text', () => void openPath(index, app, 'tab'));
  else if (topic.configured) add('open', t('atlas.welcome.write'), 'file-plus', () => void rebuilder.preview());
  if (!topic.configured) return add('action', t('atlas.topics.keep'), 'check', () => void acts.keep(topic));
  add('action', t('atlas.topics.addBelow'), 'plus', () => places.addBelow(topic));
  add('action', t('atlas.topics.rename'), 'pencil', () => places.rename(topic));
  add('action', t('atlas.topics.describe'), 'text', () => places.describe(topic));
  add('move', t('atlas.topics.up'), 'arrow-up', () => void acts.step(topic, -1));
  add('move', t('atlas.topics.down'), 'arrow-down', () => void acts.step(topic, 1));
  add('move', t('atlas.topics.moveUnder'), 'folder-input', () => void acts.moveUnder(topic));
  if (topic.parent !== null) add('move', t('atlas.topics.outdent'), 'arrow-left', () => void acts.outdent(topic));
  const path = atlas?.topicPath(topic.id) ?? topic.name;
  if (Object.keys(settings.settings.topics).length > 0)
    add('settings', t('coverage.action.settings'), 'settings', () => openTopicSettings(app, path));
  add('danger', t('settings.topic.merge'), 'merge', () => places.leave(topic, acts.merge(topic)));
  menu.addItem((item) =>
    item
      .setSection('danger')
      .setTitle(t('settings.topic.delete'))
      .setIcon('trash-2')
      .setWarning(true)
      .onClick(() => places.leave(topic, acts.remove(topic))),
  );
}
