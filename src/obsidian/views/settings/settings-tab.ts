import {
  PluginSettingTab,
  type Plugin,
  type SettingControl,
  type SettingDefinitionItem,
  type SettingDefinitionPage,
} from 'obsidian';
import type { NoteFilter } from '../../../core/notes/note-filter';
import { ENTRY_ORDERS, LAYOUTS, type Topic } from '../../../core/topics/topic';
import type { TaxonomyEdit } from '../../../core/topics/taxonomy-edit';
import { t } from '../../../i18n';
import { settingsText, taxonomyText } from '../../../i18n/report';
import { loadSettings, type Settings } from '../../../settings';
import { isMap } from '../../../core/json';
import { notesFolder } from '../../../settings/read';
import { AUTO_UPDATE_KEY } from '../../services/rebuild/auto-update';
import { unlessRefused } from '../../services/refusal';
import type { Services } from '../../services';
import { openAtlas } from '../atlas/open-atlas';
import { confirmChange, type TopicsChange } from './confirm-change';
import { RebuildForecast } from './forecast';
import { listField } from './list-field';
import { closeSettings } from './settings-window';
import { topicPage, type TopicPageHost } from './topic-page';
import { verdictPage } from './verdict-page';

type Items = SettingDefinitionItem[];
type Rows = Extract<SettingDefinitionItem, { type: 'group' | 'list' }>['items'] & object;

const DEVICE = 'device.autoUpdate';
const HABIT = 'cards.habit';

/** What other tools call the notes that are, or are not, for everybody. */
const READY_FILTERS: readonly { readonly key: keyof NoteFilter; readonly condition: string }[] = [
  { key: 'only', condition: 'publish' },
  { key: 'only', condition: 'dg-publish' },
  { key: 'without', condition: 'draft' },
  { key: 'without', condition: 'private' },
];

/** The plugin's settings, as the app draws, saves and searches them. */
export class AtlasSettingTab extends PluginSettingTab implements TopicPageHost {
  override icon = 'library';
  /** The topics that the definitions name, in their order. */
  private listed = '';

  constructor(
    plugin: Plugin,
    readonly services: Services,
  ) {
    super(plugin.app, plugin);
    plugin.register(services.settings.faultChanged.listen(() => this.isInUse() || this.update()));
    plugin.register(
      services.host.changed.listen(({ event }) => {
        if (event === null) this.refresh();
      }),
    );
  }

  /** Has the topics that are there now found by the search of the settings, and shown; never under somebody's hands. */
  refresh(): void {
    const topics = this.configuredTopics()
      .map(([, path]) => path)
      .join('\n');
    if (topics !== this.listed && !this.isInUse()) this.update();
  }

  private isInUse(): boolean {
    return this.containerEl.contains(this.containerEl.doc.activeElement);
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    return [
      ...this.state(),
      this.topics(),
      ...this.problems(),
      this.sorting(),
      verdictPage(this.services, () => this.update()),
      this.privacy(),
      this.indexNotes(),
      this.words(),
      this.cards(),
      this.updates(),
    ];
  }

  /** Keys are paths into the settings; what belongs to this device is in the app's local storage. */
  override getControlValue(key: string): unknown {
    if (key === DEVICE) return this.app.loadLocalStorage(AUTO_UPDATE_KEY) !== 'off';
    if (key === HABIT) return this.services.settings.settings.cards.habit ?? '';
    return key
      .split('.')
      .reduce<unknown>((at, part) => (isMap(at) ? at[part] : undefined), this.services.settings.settings);
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    if (key === DEVICE) return this.app.saveLocalStorage(AUTO_UPDATE_KEY, value === true ? null : 'off');
    const { settings } = this.services;
    const given = key === HABIT && value === '' ? undefined : value;
    // What could not be saved is shown as it is.
    if (!(await unlessRefused(() => settings.update((now) => withValue(now, key.split('.'), given))))) this.update();
  }

  change(edit: TaxonomyEdit, redraw: boolean): void {
    void this.services.topics.change(edit).then(() => {
      if (redraw) this.update();
    });
  }

  redraw(): void {
    this.update();
  }

  changeIfWanted(change: TopicsChange): void {
    void confirmChange(this.services, change).then((wanted) => {
      if (wanted) this.change(change.edit, true);
      else this.update();
    });
  }

  /** What is wrong with the file, before anything else. */
  private state(): Items {
    const { fault, issues } = this.services.settings;
    return [
      ...(fault === null ? [] : [{ name: t('settings.fault'), desc: settingsText(fault) }]),
      ...issues.map((issue) => ({ name: t('settings.issue'), desc: settingsText(issue) })),
    ];
  }

  /** They are shaped in the atlas; what only the settings hold of each is on its page. */
  private topics(): SettingDefinitionItem {
    const topics = this.configuredTopics();
    this.listed = topics.map(([, path]) => path).join('\n');
    const inferred = Object.keys(this.services.host.inferredTopics() ?? {}).length;
    const desc =
      inferred > 0
        ? t('settings.topicsInferred', { count: inferred })
        : t('settings.topicsDesc', { count: topics.length });
    return {
      type: 'group',
      heading: t('settings.topics'),
      items: [
        {
          name: t('settings.shapeTopics'),
          desc,
          aliases: [t('guide.command'), t('settings.addTopic')],
          render: (setting) => {
            setting.addButton((button) =>
              button
                .setButtonText(t('atlas.command'))
                .setCta()
                .onClick(() => this.showAtlas()),
            );
          },
        },
        ...(topics.length === 0 ? [] : [this.topicPages(topics)]),
      ],
    };
  }

  private topicPages(topics: readonly [Topic, string][]): SettingDefinitionPage {
    return {
      type: 'page',
      name: t('settings.topicPages'),
      desc: t('settings.topicPagesDesc'),
      items: topics.map(([topic, path]) => topicPage(topic, path, this)),
    };
  }

  private showAtlas(): void {
    closeSettings(this.app);
    void openAtlas(this.app, { part: 'topics', topic: '', text: '' });
  }

  /** Each with its path. */
  private configuredTopics(): [Topic, string][] {
    const atlas = this.services.host.now();
    if (atlas === null) return [];
    return atlas
      .topics()
      .filter(({ configured }) => configured)
      .map((topic) => [topic, atlas.topicPath(topic.id)]);
  }

  /** Says, once it is worked out, what a rebuild with these settings would write. */
  private previewRow(): Rows[number] {
    return {
      name: t('settings.preview'),
      desc: t('settings.previewDesc'),
      render: (setting) => {
        const forecast = new RebuildForecast(setting, this.services);
        setting.addButton((button) =>
          button.setButtonText(t('settings.previewButton')).onClick(() => void this.services.rebuilder.preview()),
        );
        return () => forecast.unload();
      },
    };
  }

  private problems(): Items {
    const atlas = this.services.host.now();
    // What was inferred is no mistake of the person's.
    const problems = this.services.host.inferredTopics() === null ? (atlas?.taxonomyProblems() ?? []) : [];
    if (atlas === null || problems.length === 0) return [];
    const nameOf = (id: string): string =>
      atlas.topicPath(id) || (this.services.settings.settings.topics[id]?.name ?? id);
    return [
      {
        type: 'group',
        heading: t('settings.problems'),
        items: problems.map((problem) => ({ name: taxonomyText(problem, nameOf) })),
      },
    ];
  }

  private sorting(): SettingDefinitionItem {
    return {
      type: 'group',
      heading: t('settings.sorting'),
      items: [
        row(t('settings.topicsProperty'), { type: 'text', key: 'topicsProperty', validate: required }),
        row(
          t('settings.namesBecomeTopics'),
          { type: 'toggle', key: 'namesBecomeTopics' },
          t('settings.namesBecomeTopicsDesc'),
        ),
        this.list('excludedFolders', t('settings.excludedFolders'), ''),
        this.list('templateFolders', t('settings.templateFolders'), ''),
      ],
    };
  }

  private privacy(): SettingDefinitionItem {
    return {
      type: 'group',
      heading: t('settings.filter.heading'),
      items: [
        this.list('filter.only', t('settings.filter.only'), t('settings.filter.desc')),
        this.list('filter.without', t('settings.filter.without'), t('settings.filter.effect')),
        {
          name: t('settings.filter.ready'),
          desc: t('settings.filter.readyDesc'),
          render: (setting) => {
            for (const { key, condition } of READY_FILTERS) {
              const name = `${t(key === 'only' ? 'settings.filter.only' : 'settings.filter.without')} ${condition}`;
              setting.addButton((button) =>
                button.setButtonText(name).onClick(() => this.switchFilter(key, condition)),
              );
            }
          },
        },
      ],
    };
  }

  private switchFilter(key: keyof NoteFilter, condition: string): void {
    const now = this.services.settings.settings.filter[key];
    const rest = now.filter((other) => other !== condition);
    const after = rest.length < now.length ? rest : [...now, condition];
    void this.setControlValue(`filter.${key}`, after).then(() => this.update());
  }

  private indexNotes(): SettingDefinitionItem {
    return {
      type: 'group',
      heading: t('settings.index'),
      items: [
        this.previewRow(),
        row(t('settings.folder'), { type: 'text', key: 'index.folder', validate: shown }),
        row(t('settings.homeName'), { type: 'text', key: 'index.homeName', validate: required }),
        row(
          t('settings.pages'),
          {
            type: 'dropdown',
            key: 'index.pages',
            options: {
              ask: t('settings.pageChoices.ask'),
              into: t('settings.pageChoices.into'),
              notes: t('settings.pageChoices.notes'),
            },
          },
          t('settings.pagesDesc'),
        ),
        row(t('settings.layout'), {
          type: 'dropdown',
          key: 'index.layout',
          options: Object.fromEntries(LAYOUTS.map((one) => [one, t(`settings.layouts.${one}`)])),
        }),
        row(t('settings.order'), {
          type: 'dropdown',
          key: 'index.order',
          options: Object.fromEntries(ENTRY_ORDERS.map((one) => [one, t(`settings.orders.${one}`)])),
        }),
        row(t('settings.dateProperty'), { type: 'text', key: 'index.dateProperty', validate: required }),
        row(
          t('settings.homeLimit'),
          { type: 'number', key: 'index.homeLimit', min: 0, step: 1 },
          t('settings.homeLimitDesc'),
        ),
        row(
          t('settings.entryLimit'),
          { type: 'number', key: 'index.entryLimit', min: 20, step: 1 },
          t('settings.entryLimitDesc'),
        ),
        row(
          t('settings.gistLimit'),
          { type: 'number', key: 'index.gistLimit', min: 20, step: 1 },
          t('settings.gistLimitDesc'),
        ),
        row(t('settings.realLinks'), { type: 'toggle', key: 'index.realLinks' }, t('settings.realLinksDesc')),
      ],
    };
  }

  private words(): SettingDefinitionItem {
    const { headings } = this.services.settings.settings.index;
    return {
      type: 'page',
      name: t('settings.words'),
      desc: t('settings.wordsDesc'),
      items: [
        ...Object.entries<string>({ ...headings }).map(([key, word]) =>
          row(word, {
            type: 'text',
            key: `index.headings.${key}`,
            validate: (value) => wordProblem({ ...headings, [key]: value }, value),
          }),
        ),
        row(t('settings.openWord'), { type: 'text', key: 'index.openWord', validate: required }),
      ],
    };
  }

  private cards(): SettingDefinitionItem {
    return {
      type: 'group',
      heading: t('settings.cards'),
      items: [
        this.list('cards.problem', t('settings.problemNames'), t('settings.namesDesc')),
        this.list('cards.approach', t('settings.approachNames'), t('settings.namesDesc')),
        this.list('cards.problemHeadings', t('settings.problemHeadings'), ''),
        this.list('cards.approachHeadings', t('settings.approachHeadings'), ''),
        this.list('cards.summary', t('settings.summaryNames'), ''),
        row(
          t('settings.habit'),
          {
            type: 'dropdown',
            key: HABIT,
            options: {
              '': t('settings.habits.inferred'),
              problem: t('settings.habits.problem'),
              gist: t('settings.habits.gist'),
            },
          },
          t('settings.habitDesc'),
        ),
        this.list('cards.solved.properties', t('settings.solvedProperties'), t('settings.solvedDesc')),
        this.list('cards.solved.values', t('settings.solvedValues'), ''),
        this.list('cards.solved.tags', t('settings.solvedTags'), ''),
      ],
    };
  }

  private updates(): SettingDefinitionItem {
    return {
      type: 'group',
      heading: t('settings.update'),
      items: [
        row(t('settings.autoUpdate'), { type: 'toggle', key: 'autoUpdate' }, t('settings.autoUpdateDesc')),
        row(t('settings.autoUpdateHere'), {
          type: 'toggle',
          key: DEVICE,
          disabled: () => !this.services.settings.settings.autoUpdate,
        }),
      ],
    };
  }

  private list(key: string, name: string, desc: string): Rows[number] {
    return listField(this.app, {
      name,
      desc,
      values: () => {
        const value = this.getControlValue(key);
        return Array.isArray(value) ? value.map((one: unknown) => (typeof one === 'string' ? one : '')) : [];
      },
      save: (values) => void this.setControlValue(key, values),
      ...(key.endsWith('Folders') ? { offers: () => this.app.vault.getAllFolders().map(({ path }) => path) } : {}),
    });
  }
}

function row(
  name: string,
  control: SettingControl,
  desc?: string,
): { name: string; desc?: string; control: SettingControl } {
  return desc === undefined ? { name, control } : { name, desc, control };
}

function required(value: string): string | void {
  if (value.trim() === '') return t('settings.required');
}

/** Why a word cannot be the heading of a part of index notes, beside the others. */
function wordProblem(headings: object, word: string): string | void {
  const [issue] = word.trim() === '' ? [] : loadSettings({ index: { headings } }).issues;
  return issue === undefined ? required(word) : settingsText(issue);
}

/** Why a folder cannot be the one of index notes. */
function shown(value: string): string | void {
  let problem: string | undefined;
  notesFolder(value, t('settings.folder'), (issue) => {
    problem = settingsText(issue);
  });
  return problem;
}

/** The settings with one value replaced, at a path that is there. */
function withValue(settings: Settings, [first = '', ...rest]: readonly string[], value: unknown): Settings {
  return { ...settings, [first]: replaced(Object.entries(settings).find(([key]) => key === first)?.[1], rest, value) };
}

function replaced(at: unknown, [first, ...rest]: readonly string[], value: unknown): unknown {
  if (first === undefined) return value;
  return isMap(at) ? { ...at, [first]: replaced(at[first], rest, value) } : at;
}
