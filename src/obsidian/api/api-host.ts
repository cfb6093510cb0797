import { Component, Events, type EventRef } from 'obsidian';
import type { Atlas } from '../../core/atlas/atlas';
import { isOpen } from '../../core/cards/card';
import { topicNamed } from '../../core/card-list/select';
import { Census } from '../../core/index-notes/content/census';
import { NEAREST } from '../../core/related/related-notes';
import { compareCodePoints } from '../../core/text/compare';
import type { Topic } from '../../core/topics/topic';
import { rebuildJson } from '../../report/rebuild-report';
import type { Services } from '../services';
import { ChangeFeed } from './change-feed';
import { Reports } from './reports';
import { API_VERSION, type ApiCard, type ApiChange, type TopicAtlasApi } from './topic-atlas-api';

/** Makes the API, and answers for it. What is handed out is data of its own: nothing leads into the plugin. */
export class ApiHost extends Component {
  readonly api: TopicAtlasApi;
  private readonly events = new Events();
  private readonly known: Promise<Services>;
  private begin: (services: Services) => void = () => undefined;
  private end: (error: Error) => void = () => undefined;
  private isOff = false;
  private latest: ApiChange = { notes: [], topics: [] };

  constructor() {
    super();
    this.known = new Promise((resolve, reject) => {
      this.begin = resolve;
      this.end = reject;
    });
    // Whoever waits is told; that nobody does is no error.
    this.known.catch(() => undefined);
    this.api = this.makeApi();
  }

  override onunload(): void {
    this.isOff = true;
    this.end(switchedOff());
  }

  /** From here on questions are answered, once the atlas is built. */
  async start(services: Services): Promise<void> {
    const atlas = await services.host.ready();
    if (atlas === null || this.isOff) return;
    this.addChild(
      new ChangeFeed(atlas, services.host, (change) => {
        this.latest = freeze(change);
        this.events.trigger('changed');
      }),
    );
    this.begin(services);
  }

  private makeApi(): TopicAtlasApi {
    const ready = this.known.then(() => undefined);
    ready.catch(() => undefined);
    const ask = async <T>(answer: (atlas: Atlas, services: Services) => T | Promise<T>): Promise<T> =>
      freeze(await this.ask(answer));
    return Object.freeze<TopicAtlasApi>({
      version: API_VERSION,
      ready,
      topics: () => ask((atlas) => atlas.topics().map(({ id }) => atlas.topicPath(id))),
      topicsOf: (path) =>
        ask((atlas) => Array.from(atlas.topicsOf(notePath(path, atlas)), (id) => atlas.topicPath(id))),
      notesIn: (topic, options) => ask((atlas) => notesIn(topicOf(topic, atlas), options?.below === true, atlas)),
      cardOf: (path) => ask((atlas, services) => cardOf(notePath(path, atlas), services)),
      related: (path, limit = NEAREST) =>
        ask((atlas, services) => new Reports(services).related(notePath(path, atlas), wholeNumber(limit))),
      rebuild: (options) =>
        ask(async (_, services) => rebuildJson((await new Reports(services).rebuild(options?.dryRun === true)).report)),
      on: (name, callback) => {
        if (typeof callback !== 'function')
          throw new TypeError(`Topic Atlas: on('${String(name)}', …) needs a function.`);
        const ref = this.events.on(name, () => callback(this.latest));
        // Whoever listens may stay when this plugin goes.
        this.registerEvent(ref);
        return ref;
      },
      offref: (ref: EventRef) => this.events.offref(ref),
    });
  }

  private async ask<T>(answer: (atlas: Atlas, services: Services) => T | Promise<T>): Promise<T> {
    const services = await this.known;
    const atlas = this.isOff ? null : await services.host.ready();
    if (atlas === null) throw switchedOff();
    return answer(atlas, services);
  }
}

function switchedOff(): Error {
  return new Error('Topic Atlas was switched off.');
}

function notePath(path: unknown, atlas: Atlas): string {
  if (typeof path !== 'string')
    throw new TypeError(`Topic Atlas: a note is named by its path, a string, not ${typeof path}.`);
  if (atlas.note(path) === undefined)
    throw new Error(`Topic Atlas: there is no note "${path}". Name it by its path in the vault, with ".md".`);
  return path;
}

function topicOf(name: unknown, atlas: Atlas): Topic {
  if (typeof name !== 'string')
    throw new TypeError(`Topic Atlas: a topic is named by its path, a string, not ${typeof name}.`);
  const topic = topicNamed(name, atlas);
  if (topic === undefined)
    throw new Error(
      `Topic Atlas: no topic, or more than one, is called "${name}". Name it by its path; topics() tells all of them.`,
    );
  return topic;
}

function wholeNumber(limit: unknown): number {
  if (typeof limit === 'number' && Number.isInteger(limit) && limit > 0) return limit;
  throw new RangeError(`Topic Atlas: limit is a whole number from 1 on, not ${String(limit)}.`);
}

function notesIn(topic: Topic, below: boolean, atlas: Atlas): string[] {
  const paths = below ? new Census(atlas).subtree(topic.id) : atlas.notesIn(topic.id);
  return Array.from(paths).sort(compareCodePoints);
}

async function cardOf(path: string, { cards }: Services): Promise<ApiCard> {
  await cards.load([path]);
  const card = cards.card(path);
  return {
    problem: card.problem || null,
    approach: card.approach || null,
    gist: card.gist || null,
    isOpen: isOpen(card),
  };
}

/** Makes data of our own making unchangeable, all the way down. */
function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}
