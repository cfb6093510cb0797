import type { BasesAllOptions, BasesPropertyId, BasesToggleOption, BasesViewConfig } from 'obsidian';
import { BY_TOPIC, ONLY_TOPIC } from '../../../core/bases/topic-base';
import { t } from '../../../i18n';

const PROBLEM = 'problemProperty';
const APPROACH = 'approachProperty';
const WIDTH = 'cardWidth';
const OPEN_FIRST = 'openFirst';
const HIDE_EMPTY = 'hideEmpty';

/** What a card may show besides its title, and the keys under which a base says so. All are shown unless it does. */
const SHOWN = {
  problem: 'showProblem',
  approach: 'showApproach',
  gist: 'showGist',
  properties: 'showProperties',
  topics: 'showTopics',
} as const;

type CardPart = keyof typeof SHOWN;

const PARTS: readonly CardPart[] = ['problem', 'approach', 'gist', 'properties', 'topics'];

/** What a person chose for the view. */
export interface CardsViewChoice {
  /** The properties that hold the parts; null where the note's own card is shown. */
  readonly problem: BasesPropertyId | null;
  readonly approach: BasesPropertyId | null;
  readonly shown: ReadonlySet<CardPart>;
  readonly openFirst: boolean;
  /** Cards that would say nothing but their title are left out. */
  readonly hideEmpty: boolean;
  /** Groups are the atlas's topics, whatever the base groups by. */
  readonly byTopic: boolean;
  /** The path, name or synonym of the only topic to show; empty for all notes. */
  readonly topic: string;
  /** Of a card, in pixels; null for the usual one. */
  readonly width: number | null;
}

export function choiceOf(config: BasesViewConfig): CardsViewChoice {
  const width = Number(config.get(WIDTH));
  const topic = config.get(ONLY_TOPIC);
  return {
    problem: config.getAsPropertyId(PROBLEM),
    approach: config.getAsPropertyId(APPROACH),
    shown: new Set(PARTS.filter((part) => config.get(SHOWN[part]) !== false)),
    openFirst: config.get(OPEN_FIRST) === true,
    hideEmpty: config.get(HIDE_EMPTY) === true,
    byTopic: config.get(BY_TOPIC) === true,
    topic: typeof topic === 'string' ? topic.trim() : '',
    width: width > 0 ? width : null,
  };
}

/** What a person can choose, as the app asks for it. */
export function cardsViewOptions(): BasesAllOptions[] {
  return [
    toggle(OPEN_FIRST, t('cards.bases.openFirst'), false),
    toggle(HIDE_EMPTY, t('cards.bases.hideEmpty'), false),
    toggle(BY_TOPIC, t('cards.bases.byTopic'), false),
    {
      type: 'text',
      key: ONLY_TOPIC,
      displayName: t('cards.bases.onlyTopic'),
      placeholder: t('cards.anyTopic'),
    },
    { type: 'slider', key: WIDTH, displayName: t('cards.bases.sizes'), min: 180, max: 600, step: 20, default: 260 },
    {
      type: 'group',
      displayName: t('cards.bases.shown'),
      items: PARTS.map((part) => toggle(SHOWN[part], partName(part), true)),
    },
    {
      type: 'group',
      displayName: t('cards.bases.taken'),
      items: [
        { type: 'property', key: PROBLEM, displayName: t('cards.problem') },
        { type: 'property', key: APPROACH, displayName: t('cards.approach') },
      ],
    },
  ];
}

function partName(part: CardPart): string {
  return part === 'properties' || part === 'topics' ? t(`cards.bases.${part}`) : t(`cards.${part}`);
}

function toggle(key: string, displayName: string, isOn: boolean): BasesToggleOption {
  return { type: 'toggle', key, displayName, default: isOn };
}
