import { Notice, parseYaml } from 'obsidian';
import { topicsAbove, type AtlasView } from '../../../../core/atlas/view';
import { isNamed, namingOf, retopic } from '../../../../core/browse/topic-values';
import { holdingRules } from '../../../../core/coverage/dead-rules';
import { listed, t } from '../../../../i18n';
import { leftNoteText } from '../../../../i18n/properties';
import type { Services } from '../../../services';
import { unlessRefused } from '../../../services/refusal';
import { Slices } from '../../../services/slices';
import { offerUndo } from '../../../services/undo';
import { confirm } from '../../ui/confirm';
import type { DraggedNotes } from '../drag-data';

/** More notes than these are asked for before they are changed. */
const UNASKED = 1;

/** Puts notes into topics by their property, and takes that back. */
export class NoteMoves {
  constructor(private readonly services: Pick<Services, 'app' | 'host' | 'settings' | 'noteEdits'>) {}

  /**
   * Has notes belong to a topic too, or, where they move, to it in place of the one that they are dragged from. Answers
   * whether any note was changed.
   */
  async assign({ paths, from }: DraggedNotes, topic: string, moves: boolean): Promise<boolean> {
    const { host, settings, noteEdits } = this.services;
    const atlas = host.now();
    if (atlas === null || !(await unlessRefused(() => settings.ensureUsable()))) return false;
    const notes = paths.filter((path) => atlas.isListed(path));
    if (notes.length === 0) return false;
    const name = atlas.topic(topic)?.name ?? '';
    if (notes.length > UNASKED && !(await this.confirm(notes.length, name, moves))) return false;
    const to = namingOf(topic, atlas);
    const property = settings.settings.topicsProperty;
    const staying = new Map<string, readonly string[]>();
    const changes = notes.map((path) => {
      const leave = moves ? leaving(path, from, topic, atlas) : [];
      const held = leave.filter((id) => !namesTopic(path, id, atlas));
      if (held.length > 0) staying.set(path, held);
      const naming = { to: [to], leave: leave.map((id) => namingOf(id, atlas, atlas.note(path))) };
      return [path, (text: string) => retopic(text, property, naming, parseYaml)] as const;
    });
    const { step, left } = await noteEdits.topics.editProperties(property, changes, new Slices());
    for (const { path } of left) staying.delete(path);
    const said = left.map(leftNoteText);
    const done = t(moves ? 'atlas.done.notesMoved' : 'atlas.done.notesAdded', { count: step.length, name });
    const [stays] = staying;
    const one = notes.length === 1 && stays !== undefined ? stayText(...stays, name, atlas) : null;
    const some = staying.size > 0 ? [t('atlas.done.stay', { count: staying.size })] : [];
    const text = [...(one === null ? [done, ...some] : [one]), ...said].join('\n');
    if (step.length > 0) offerUndo(text, step, noteEdits.topics);
    else new Notice([t('atlas.done.nothing', { name }), ...said].join('\n'));
    return step.length > 0;
  }

  private confirm(count: number, name: string, moves: boolean): Promise<boolean> {
    const { app, settings } = this.services;
    const text = t('atlas.ask.text', { property: settings.settings.topicsProperty });
    return confirm(app, {
      title: t(moves ? 'atlas.ask.move' : 'atlas.ask.add', { count, name }),
      apply: t(moves ? 'atlas.ask.doMove' : 'atlas.ask.doAdd'),
      fill: (contentEl) => void contentEl.createEl('p', { text }),
    });
  }
}

/** Where a note stays as well, and what holds it there; null where that is no rule. */
function stayText(path: string, held: readonly string[], name: string, atlas: AtlasView): string | null {
  const note = atlas.note(path);
  const reasons = new Set(note === undefined ? [] : held.flatMap((id) => holdingRules(note, id, atlas)));
  if (reasons.size === 0) return null;
  return t('atlas.done.stayIn', {
    note: note?.title ?? path,
    name,
    topics: listed(held.map((id) => atlas.topic(id)?.name ?? '')),
    reasons: listed(Array.from(reasons)),
  });
}

/** The topics that a note leaves: those on whose page it stood, or all of them. */
function leaving(path: string, from: string | null, to: string, atlas: AtlasView): string[] {
  return Array.from(atlas.topicsOf(path)).filter((id) => id !== to && (from === null || isBelow(id, from, atlas)));
}

/** Whether any of some notes would stay where it is though it is moved: it does not name its topics itself. */
export function isHeld({ paths, from }: DraggedNotes, atlas: AtlasView): boolean {
  return paths.some((path) => leaving(path, from, '', atlas).some((id) => !namesTopic(path, id, atlas)));
}

function isBelow(id: string, top: string, atlas: AtlasView): boolean {
  return id === top || topicsAbove(id, atlas).some((above) => above.id === top);
}

function namesTopic(path: string, id: string, atlas: AtlasView): boolean {
  const note = atlas.note(path);
  const naming = namingOf(id, atlas, note);
  return note?.topicValues.some((value) => isNamed(naming, value)) === true;
}
