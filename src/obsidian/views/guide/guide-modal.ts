import { Modal, Notice, parseYaml } from 'obsidian';
import type { AtlasView } from '../../../core/atlas/view';
import { NO_WORDS } from '../../../core/related/word-record';
import type { TopicSettings } from '../../../core/topics/edit';
import { findTopics, type Findings } from '../../../core/topics/infer-proposal';
import { contentFinder } from '../../../core/topics/sources/content/content';
import { t } from '../../../i18n';
import { leftNoteText } from '../../../i18n/properties';
import { settingsText } from '../../../i18n/report';
import type { Services } from '../../services';
import { editProperties } from '../../services/note-edits';
import { inSlices, Slices, telling } from '../../services/slices';
import { nameTopic } from '../../services/topics/topic-properties';
import { readWords } from '../../services/topics/read-words';
import { GuideForm } from './guide-form';
import { GuideModel } from './guide-model';

/** Fewer notes than this show no topics, however they are written. */
const FEW = 5;

/** Notes that are read until it is told how many were. */
const TOLD_EVERY = 100;

/** Proposes topics that a vault shows, as a tree to prune. Nothing is written before the person says so. */
export class GuideModal extends Modal {
  private readonly life = new AbortController();
  private form: GuideForm | null = null;

  constructor(private readonly services: Services) {
    super(services.app);
  }

  override onOpen(): void {
    this.modalEl.addClass('topic-atlas-guide-modal');
    this.setTitle(t('guide.command'));
    this.say(t('guide.looking'));
    this.look().catch((error: unknown) => {
      console.error('Topic Atlas:', error);
      if (!this.life.signal.aborted) this.say(t('guide.failed'));
    });
  }

  override onClose(): void {
    this.life.abort();
    this.form?.unload();
    this.contentEl.empty();
  }

  private async look(): Promise<void> {
    const { host, settings } = this.services;
    const { topicsProperty, topics } = settings.settings;
    const atlas = await host.ready();
    if (atlas === null || !(await host.completed(this.life.signal))) return;
    const findings = await inSlices(findTopics(atlas, topicsProperty), this.life.signal);
    if (findings === null) return;
    const model = new GuideModel(findings, topics, atlas);
    if (model.sources.length > 0) this.draw(model);
    await this.lookAtTexts(atlas, findings, model);
    if (!this.life.signal.aborted && this.form === null) this.drawNothing(model.total);
  }

  /** Texts take longer: what they show comes to what is there. */
  private async lookAtTexts(atlas: AtlasView, { notes }: Findings, model: GuideModel): Promise<void> {
    const { vault, settings } = this.services;
    const { signal } = this.life;
    const tell = (done: number, total: number): void => {
      if (done % TOLD_EVERY === 0) this.tell(t('guide.reading', { done, total }));
    };
    const words = await readWords(vault, notes, telling(tell, new Slices(signal)));
    if (words === null) return;
    this.tell(t('guide.grouping'));
    const finder = contentFinder({
      words: (path) => words.get(path) ?? NO_WORDS,
      headings: (path) => vault.metadata(path)?.headings?.map(({ heading }) => heading) ?? [],
    });
    const found = await inSlices(findTopics(atlas, settings.settings.topicsProperty, [finder]), signal);
    if (found === null) return;
    for (const source of found.sources) model.add(source);
    const count = model.freshFrom('content');
    if (this.form === null && model.kept > 0) this.draw(model);
    this.form?.update();
    this.tell(count > 0 && !model.uses('content') ? t('guide.contentFound', { count }) : '');
  }

  private tell(text: string): void {
    if (this.form === null) this.say(text);
    else this.form.tell(text);
  }

  /** Instead of a form. */
  private say(text: string): void {
    const there = this.contentEl.querySelector('.topic-atlas-guide-intro');
    if (there !== null) return there.setText(text);
    this.contentEl.createEl('p', { cls: 'topic-atlas-guide-intro', text, attr: { role: 'status' } });
  }

  private drawNothing(notes: number): void {
    const { settings } = this.services.settings;
    const isFirst = Object.keys(settings.topics).length === 0;
    const key = notes === 0 ? 'empty' : !isFirst ? 'nothingNew' : notes < FEW ? 'few' : 'nothing';
    this.say(t(`guide.${key}`, { property: settings.topicsProperty, count: notes }));
    this.contentEl
      .createDiv({ cls: 'modal-button-container' })
      .createEl('button', { text: t('common.close') })
      .addEventListener('click', () => this.close());
  }

  private draw(model: GuideModel): void {
    const { settings, fault } = this.services.settings;
    this.contentEl.empty();
    const isFirst = Object.keys(settings.topics).length === 0;
    this.contentEl.createEl('p', {
      cls: 'topic-atlas-guide-intro',
      text: t(isFirst ? 'guide.intro' : 'guide.introMore'),
    });
    if (fault !== null) this.contentEl.createEl('p', { cls: 'mod-warning', text: settingsText(fault) });
    this.form = new GuideForm(this.contentEl, {
      app: this.app,
      model,
      property: settings.topicsProperty,
      apply: () => this.apply(model),
      close: () => this.close(),
    });
    this.form.load();
  }

  /**
   * Topics, then the notes that have to name them; both are taken back together. False where the settings refuse it.
   */
  private async apply(model: GuideModel): Promise<boolean> {
    const chosen = model.chosen();
    const { topics } = this.services;
    if (!(await topics.change({ change: (now) => ({ ...chosen, ...now }) }))) return false;
    this.close();
    const left = await this.nameTopics(model);
    topics.offerUndo([this.addedText(chosen), ...left].join('\n'), {
      text: t('atlas.welcome.write'),
      act: () => void this.services.rebuilder.preview(),
    });
    return true;
  }

  private addedText(chosen: TopicSettings): string {
    return t('guide.added', { count: Object.keys(chosen).length });
  }

  /** Answers with what could not be written. */
  private async nameTopics(model: GuideModel): Promise<string[]> {
    const { host, settings, topics, vault } = this.services;
    const atlas = await host.ready();
    const wanted = atlas === null ? new Map<string, string[]>() : model.toName((id) => atlas.topicPath(id));
    if (wanted.size === 0) return [];
    const progress = new Notice(t('guide.naming', { count: wanted.size }), 0);
    const property = settings.settings.topicsProperty;
    const changes = Array.from(wanted).flatMap(([path, topicPaths]) =>
      topicPaths.map((topicPath) => [path, nameTopic(property, topicPath, parseYaml)] as const),
    );
    const { step, left } = await editProperties(vault, property, changes, new Slices());
    topics.remember(step, []);
    progress.hide();
    return left.map(leftNoteText);
  }
}
