import { Notice } from 'obsidian';
import { unlinked } from '../../../../core/notes/topic-values';
import { placeTopic, type TopicPlace } from '../../../../core/browse/place-topic';
import { addTopic, changeTopic, moveTopic, removeTopic, type TopicSettings } from '../../../../core/topics/edit';
import { mergeEdit, ofInferred, type TaxonomyEdit } from '../../../../core/topics/taxonomy-edit';
import { nameProblem } from '../../../../core/topics/name-problem';
import { cleanName } from '../../../../core/topics/names';
import type { Topic } from '../../../../core/topics/topic';
import { t } from '../../../../i18n';
import type { Services } from '../../../services';
import { randomId } from '../../../services/random-id';
import { forecastEdit, topicsToEdit } from '../../../services/topics/effect';
import { TopicSuggestModal } from '../../commands/topic-suggest';
import { confirmChange, type TopicsChange } from '../../settings/confirm-change';
import { followsName, RenameTopicModal } from '../../settings/rename-topic';

/**
 * What a person does to the taxonomy in the atlas: the same as in the settings. What would change notes or index notes
 * is shown before; every change can be taken back.
 */
export class TopicActs {
  constructor(private readonly services: Services) {}

  /** Answers with the id of the new topic; null where nothing was added. */
  async add(name: string, parent: string | null): Promise<string | null> {
    const clean = unlinked(cleanName(name));
    const id = randomId(4);
    const edit = ofInferred((topics) => addTopic(topics, id, clean, parent));
    const problem = nameProblem(edit.change(this.taxonomy()), id, clean);
    if (problem === 'taken') new Notice(t('atlas.topics.taken', { name: clean }));
    if (problem !== null) return null;
    const done = t('atlas.done.added', { name: clean });
    // Where others are called so, notes have to say which they mean.
    const effect = await forecastEdit(this.services, edit);
    const isFelt = effect !== null && effect.renamed.length > 0;
    const change = {
      title: t('atlas.topics.addNamed', { name: clean }),
      text: t('atlas.topics.addShared', { name: clean }),
      apply: t('atlas.topics.addIt'),
      edit,
    };
    return (await (isFelt ? this.ifWanted(change, done) : this.apply(edit, done))) ? id : null;
  }

  /** A topic that only notes name becomes one of the taxonomy; answers as `add` does. */
  keep({ name, parent }: Topic): Promise<string | null> {
    return this.add(name, parent !== null && this.topic(parent)?.configured === true ? parent : null);
  }

  /** With the notes and the index note that bear its name, if the person wants it. */
  async rename(topic: Topic, name: string): Promise<void> {
    const clean = unlinked(cleanName(name));
    if (clean === '' || clean === topic.name) return;
    await this.own();
    const modal = new RenameTopicModal(
      this.services.app,
      topic,
      { services: this.services, redraw: () => undefined },
      clean,
    );
    const isClear = nameProblem(this.taxonomy(), topic.id, clean) === null;
    if (!isClear || (await followsName(topic, this.services))) return modal.open();
    await this.apply(
      ofInferred((topics) => changeTopic(topics, topic.id, { name: clean })),
      t('settings.rename.done', { from: topic.name, to: clean }),
    );
  }

  async describe({ id, name, description }: Topic, text: string): Promise<void> {
    if (text.trim() === description) return;
    await this.apply(
      ofInferred((topics) => changeTopic(topics, id, { description: text.trim() || undefined })),
      t('atlas.done.described', { name }),
    );
  }

  /** Answers whether it is gone. */
  async remove({ id, name }: Topic): Promise<boolean> {
    return this.ifWanted(
      {
        title: t('settings.delete.title', { name }),
        text: t('settings.delete.text'),
        apply: t('settings.topic.delete'),
        destructive: true,
        edit: ofInferred((topics) => removeTopic(topics, id)),
      },
      t('atlas.done.removed', { name }),
    );
  }

  /** Asks into which one; answers whether that was done. */
  async merge(topic: Topic): Promise<boolean> {
    const into = await this.ask(topic, t('settings.merge.title', { name: topic.name }));
    if (into === null) return false;
    return this.ifWanted(
      {
        title: t('settings.merge.confirm', { name: topic.name, into: into.name }),
        text: t('settings.topic.mergeDesc'),
        apply: t('settings.merge.apply'),
        edit: { ...mergeEdit(topic.id, into.id), ofInferred: true },
      },
      t('atlas.done.merged', { name: topic.name, into: into.name }),
    );
  }

  /** Asks under which one. */
  async moveUnder(topic: Topic): Promise<void> {
    const parent = await this.ask(topic, t('atlas.topics.under', { name: topic.name }));
    if (parent !== null)
      await this.place(topic, { parent: parent.id, siblings: this.siblings(parent.id), before: null });
  }

  /** Another order is taken at once; another topic above is shown first. */
  async place(topic: Topic, place: TopicPlace): Promise<void> {
    const { name, id, parent } = topic;
    const edit = ofInferred((topics) => placeTopic(topics, id, place));
    if (place.parent === parent) return void (await this.apply(edit, t('atlas.done.ordered', { name })));
    const above = place.parent === null ? t('settings.topic.top') : (this.topic(place.parent)?.name ?? '');
    await this.ifWanted(
      {
        title: t('settings.move.title', { name }),
        text: t('settings.move.text', { parent: above }),
        apply: t('settings.move.apply'),
        edit,
      },
      t('atlas.done.moved', { name, parent: above }),
    );
  }

  /** One place up (-1) or down (1) among its siblings. */
  async step(topic: Topic, by: -1 | 1): Promise<void> {
    const siblings = this.siblings(topic.parent);
    const at = siblings.indexOf(topic.id);
    const to = at + by;
    if (to < 0 || to >= siblings.length) return;
    const before = siblings[by < 0 ? to : to + 1] ?? null;
    await this.place(topic, { parent: topic.parent, siblings, before });
  }

  /** Under the sibling above it. */
  async indent(topic: Topic): Promise<void> {
    const siblings = this.siblings(topic.parent);
    const parent = siblings[siblings.indexOf(topic.id) - 1];
    if (parent !== undefined) await this.place(topic, { parent, siblings: this.siblings(parent), before: null });
  }

  /** Beside the topic above it. */
  async outdent(topic: Topic): Promise<void> {
    const above = topic.parent === null ? undefined : this.topic(topic.parent);
    if (above === undefined) return;
    const siblings = this.siblings(above.parent);
    const before = siblings[siblings.indexOf(above.id) + 1] ?? null;
    await this.place(topic, { parent: above.parent, siblings, before });
  }

  /** Those of the taxonomy that stand under a topic, in their order. */
  siblings(parent: string | null): string[] {
    return (this.services.host.now()?.subtopics(parent) ?? []).flatMap(({ id, configured }) =>
      configured ? [id] : [],
    );
  }

  private topic(id: string): Topic | undefined {
    return this.services.host.now()?.topic(id);
  }

  private async ask(topic: Topic, question: string): Promise<Topic | null> {
    const { app, host } = this.services;
    const atlas = host.now();
    if (atlas === null) return null;
    const others = atlas.topics().filter(({ id, configured }) => {
      return configured && id !== topic.id && moveTopic(this.taxonomy(), topic.id, id) !== this.taxonomy();
    });
    return (await new TopicSuggestModal(app, atlas, others, question).ask()) ?? null;
  }

  private async ifWanted(change: TopicsChange, done: string): Promise<boolean> {
    return (await confirmChange(this.services, change)) && this.apply(change.edit, done);
  }

  private async apply(edit: TaxonomyEdit, done: string): Promise<boolean> {
    const { topics } = this.services;
    if (edit.change(this.taxonomy()) === this.taxonomy()) return false;
    const isDone = await topics.change(edit);
    if (isDone) topics.offerUndo(done);
    return isDone;
  }

  /** While the topics are inferred, the first change makes them the person's. */
  private async own(): Promise<void> {
    if (this.services.host.inferredTopics() === null) return;
    if (await this.services.topics.change(ofInferred((topics) => topics))) new Notice(t('atlas.done.kept'));
  }

  private taxonomy(): TopicSettings {
    return topicsToEdit(
      this.services,
      this.services.settings.settings.topics,
      ofInferred((topics) => topics),
    );
  }
}
