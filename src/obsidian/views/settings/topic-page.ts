import type { Setting, SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import { Census } from '../../../core/index-notes/content/census';
import { changeTopic, moveTopic, possibleParents, removeTopic } from '../../../core/topics/edit';
import { mergeEdit, type TaxonomyEdit } from '../../../core/topics/taxonomy-edit';
import { ENTRY_ORDERS, LAYOUTS, type Topic, type TopicRules, type TopicSetting } from '../../../core/topics/topic';
import { t } from '../../../i18n';
import { TopicSuggestModal } from '../commands/topic-suggest';
import type { TopicsChange } from './confirm-change';
import { EffectLine } from './effect-line';
import { listField, onLeave, splitList, type Watch } from './list-field';
import { RenameTopicModal, type RenameHost } from './rename-topic';

/** What a topic's page does to the taxonomy. */
export interface TopicPageHost extends RenameHost {
  /** Changes and saves the taxonomy; index notes learn their new paths. `redraw` shows the page anew. */
  change(edit: TaxonomyEdit, redraw: boolean): void;
  /** The same, after the person was shown what it would do and wants it; else the page is shown as it was. */
  changeIfWanted(change: TopicsChange): void;
}

type RuleKind = 'tags' | 'folders' | 'linksTo';

/** The page of one topic: all that can be said of it. */
export function topicPage(topic: Topic, path: string, host: TopicPageHost): SettingDefinitionPage {
  return {
    type: 'page',
    name: path,
    desc: topic.description,
    displayValue: () => notesText(topic, host),
    items: [
      { type: 'group', items: identity(topic, host) },
      { type: 'group', heading: t('settings.topic.rules'), items: rules(topic, 'rules', host) },
      { type: 'group', heading: t('settings.topic.exclude'), items: rules(topic, 'exclude', host) },
      { type: 'group', heading: t('settings.topic.index'), items: indexNote(topic, host) },
      { type: 'group', items: endings(topic, host) },
    ],
  };
}

function notesText({ id }: Topic, { services }: TopicPageHost): string {
  const atlas = services.host.now();
  return atlas === null ? '' : t('settings.notes', { count: new Census(atlas).subtree(id).size });
}

function settingOf({ id }: Topic, host: TopicPageHost): TopicSetting | undefined {
  return host.services.settings.settings.topics[id];
}

/** What a person takes out of a topic's synonyms is to be gone, whatever notes say. */
function fieldEdit({ id }: Topic, change: Partial<TopicSetting>): TaxonomyEdit {
  return { change: (topics) => changeTopic(topics, id, change), keeps: 'nothing' };
}

function set(topic: Topic, host: TopicPageHost, change: Partial<TopicSetting>, redraw = false): void {
  host.change(fieldEdit(topic, change), redraw);
}

function identity(topic: Topic, host: TopicPageHost): SettingItems {
  const { app } = host.services;
  return [
    {
      name: t('settings.topic.name'),
      render: (setting) => {
        setting.setDesc(topic.name);
        setting.addButton((button) =>
          button.setButtonText(t('settings.topic.rename')).onClick(() => new RenameTopicModal(app, topic, host).open()),
        );
      },
    },
    {
      name: t('settings.topic.parent'),
      render: (setting) => {
        const { topics } = host.services.settings.settings;
        setting.addDropdown((dropdown) => {
          dropdown.addOption('', t('settings.topic.top'));
          for (const id of possibleParents(topics, topic.id))
            dropdown.addOption(id, host.services.host.now()?.topicPath(id) ?? topics[id]?.name ?? id);
          dropdown.setValue(topic.parent ?? '').onChange((id) => move(topic, id === '' ? null : id, host));
        });
      },
    },
    text(
      t('settings.topic.description'),
      t('settings.topic.descriptionDesc'),
      topic.description,
      topic,
      host,
      (description) => ({ description: description || undefined }),
    ),
    listField(app, {
      name: t('settings.topic.synonyms'),
      desc: t('settings.topic.synonymsDesc'),
      values: () => settingOf(topic, host)?.synonyms ?? [],
      save: (synonyms) => set(topic, host, synonymsChange(synonyms)),
      watch: (setting) => watch(setting, topic, host, synonymsChange),
    }),
  ];
}

function synonymsChange(synonyms: readonly string[]): Partial<TopicSetting> {
  return { synonyms: synonyms.length === 0 ? undefined : synonyms };
}

function move(topic: Topic, parent: string | null, host: TopicPageHost): void {
  const above = parent === null ? t('settings.topic.top') : (host.services.host.now()?.topicPath(parent) ?? parent);
  host.changeIfWanted({
    title: t('settings.move.title', { name: topic.name }),
    text: t('settings.move.text', { parent: above }),
    apply: t('settings.move.apply'),
    edit: { change: (topics) => moveTopic(topics, topic.id, parent) },
  });
}

/** Shows what a change would do while it is being typed. */
function watch(
  setting: Setting,
  topic: Topic,
  host: TopicPageHost,
  changeOf: (values: string[]) => Partial<TopicSetting>,
): Watch {
  const line = new EffectLine(setting, host.services);
  return {
    typed: (values) => line.show(fieldEdit(topic, changeOf(values))),
    stop: () => line.stop(),
  };
}

type SettingItems = Extract<SettingDefinitionItem, { type: 'group' | 'list' }>['items'] & object;
type SettingRow = SettingItems[number];

function text(
  name: string,
  desc: string,
  value: string,
  topic: Topic,
  host: TopicPageHost,
  changeOf: (value: string) => Partial<TopicSetting>,
): SettingRow {
  return {
    name,
    desc,
    render: (setting) => {
      const watching = watch(setting, topic, host, ([typed = '']) => changeOf(typed));
      setting.addText((field) => {
        field.setValue(value);
        field.inputEl.setAttribute('aria-label', name);
        field.inputEl.addEventListener('input', () => watching.typed([field.getValue().trim()]));
        onLeave(field.inputEl, (typed) => {
          watching.stop();
          set(topic, host, changeOf(typed.trim()));
        });
      });
      return () => watching.stop();
    },
  };
}

function rules(topic: Topic, side: 'rules' | 'exclude', host: TopicPageHost): SettingItems {
  const { app } = host.services;
  const now = (): Partial<TopicRules> => settingOf(topic, host)?.[side] ?? {};
  const changed = (change: Partial<TopicRules>): Partial<TopicSetting> => ({ [side]: { ...now(), ...change } });
  const listed = (kind: RuleKind, values: string[]): Partial<TopicSetting> =>
    changed({ [kind]: kind === 'tags' ? values.map((tag) => tag.replace(/^#/, '')) : values });
  const kinds: [RuleKind, () => Iterable<string>][] = [
    ['tags', () => tagsOf(host)],
    ['folders', () => foldersOf(host)],
    ['linksTo', () => notesOf(host)],
  ];
  return [
    ...kinds.map(([kind, offers]) =>
      listField(app, {
        name: t(`settings.topic.${kind}`),
        desc: t(`settings.topic.${kind}Desc`),
        values: () => now()[kind] ?? [],
        save: (values) => set(topic, host, listed(kind, values)),
        watch: (setting) => watch(setting, topic, host, (values) => listed(kind, values)),
        offers,
      }),
    ),
    text(
      t('settings.topic.properties'),
      t('settings.topic.propertiesDesc'),
      (now().properties ?? []).map(({ key, value }) => `${key}: ${value}`).join(', '),
      topic,
      host,
      (value) => changed({ properties: readProperties(value) }),
    ),
  ];
}

function readProperties(text: string): TopicRules['properties'] {
  return splitList(text).flatMap((pair) => {
    const [key = '', ...value] = pair.split(':');
    return key.trim() === '' || value.length === 0 ? [] : [{ key: key.trim(), value: value.join(':').trim() }];
  });
}

function tagsOf(host: TopicPageHost): Set<string> {
  const atlas = host.services.host.now();
  return new Set(atlas === null ? [] : Array.from(atlas.notes()).flatMap(({ tags }) => tags));
}

function foldersOf({ services: { app } }: TopicPageHost): string[] {
  return app.vault
    .getAllFolders()
    .map(({ path }) => path)
    .sort();
}

function notesOf({ services: { app, host } }: TopicPageHost): string[] {
  const files = app.vault.getMarkdownFiles().filter(({ path }) => !host.hides(path));
  return files.map(({ path }) => path.replace(/\.md$/, ''));
}

function indexNote(topic: Topic, host: TopicPageHost): SettingItems {
  return [
    choice(
      t('settings.topic.layout'),
      LAYOUTS,
      (one) => t(`settings.layouts.${one}`),
      topic.layout,
      (layout) => set(topic, host, { layout }),
    ),
    choice(
      t('settings.topic.order'),
      ENTRY_ORDERS,
      (one) => t(`settings.orders.${one}`),
      topic.order,
      (order) => set(topic, host, { order }),
    ),
  ];
}

function choice<T extends string>(
  name: string,
  options: readonly T[],
  label: (option: T) => string,
  value: T | undefined,
  save: (value: T | undefined) => void,
): SettingRow {
  return {
    name,
    render: (setting) => {
      setting.addDropdown((dropdown) => {
        dropdown.addOption('', t('settings.topic.asVault'));
        for (const option of options) dropdown.addOption(option, label(option));
        dropdown.setValue(value ?? '').onChange((chosen) => save(options.find((option) => option === chosen)));
      });
    },
  };
}

function endings(topic: Topic, host: TopicPageHost): SettingItems {
  const { app, host: atlasHost } = host.services;
  return [
    {
      name: t('settings.topic.merge'),
      desc: t('settings.topic.mergeDesc'),
      action: () => {
        const atlas = atlasHost.now();
        if (atlas === null) return;
        const others = atlas.topics().filter(({ id, configured }) => configured && id !== topic.id);
        void new TopicSuggestModal(app, atlas, others, t('settings.merge.title', { name: topic.name }))
          .ask()
          .then((into) => {
            if (into === undefined || into === null) return;
            host.changeIfWanted({
              title: t('settings.merge.confirm', { name: topic.name, into: into.name }),
              text: t('settings.topic.mergeDesc'),
              apply: t('settings.merge.apply'),
              edit: mergeEdit(topic.id, into.id),
            });
          });
      },
    },
    {
      name: t('settings.topic.delete'),
      desc: t('settings.topic.deleteDesc'),
      action: () =>
        host.changeIfWanted({
          title: t('settings.delete.title', { name: topic.name }),
          text: t('settings.delete.text'),
          apply: t('settings.topic.delete'),
          destructive: true,
          edit: { change: (topics) => removeTopic(topics, topic.id) },
        }),
    },
  ];
}
