import { topicsEffect, type RenamedTopics, type TopicsEffect } from '../../../core/index-notes/effect';
import type { TopicSettings } from '../../../core/topics/edit';
import { titleOf } from '../../../core/notes/paths';
import { planEdit } from '../../../core/topics/plan-edit';
import type { TaxonomyEdit } from '../../../core/topics/taxonomy-edit';
import { t } from '../../../i18n';
import { indexSources, type RebuildParts } from '../rebuild/parts';
import { inSlices } from '../slices';

/**
 * What an edit of the topics would do, worked out between frames; null when it was stopped. It is planned as it is when
 * it is made (`TopicEditor.change`), all notes are sorted anew on an atlas to throw away, and only what index notes say
 * is compared: no note is read.
 */
export async function forecastEdit(
  parts: RebuildParts,
  edit: TaxonomyEdit,
  signal?: AbortSignal,
): Promise<TopicsEffect | null> {
  const atlas = await parts.host.ready();
  const { settings } = parts.settings;
  if (atlas === null || signal?.aborted === true) return null;
  const plan = await inSlices(planEdit(atlas, topicsToEdit(parts, settings.topics, edit), edit, settings), signal);
  if (plan === null) return null;
  const forecast = await inSlices(atlas.forecastInSteps({ ...settings, topics: plan.topics }, plan), signal);
  return forecast === null ? null : inSlices(topicsEffect(indexSources(atlas, parts), forecast, plan), signal);
}

/** The topics that an edit starts from: those that are inferred, where it is of these and the person has none yet. */
export function topicsToEdit({ host }: RebuildParts, topics: TopicSettings, edit: TaxonomyEdit): TopicSettings {
  const isFirst = edit.ofInferred === true && Object.keys(topics).length === 0;
  return isFirst ? (host.inferredTopics() ?? topics) : topics;
}

/** One thing that would happen, in a sentence, and the notes to which it would. */
interface EffectPart {
  readonly text: string;
  readonly notes: readonly string[];
}

export function effectParts({ changed, orphaned, moved, unsorted, renamed }: TopicsEffect): EffectPart[] {
  const part = (kind: 'changed' | 'moved' | 'renamed' | 'orphaned', notes: readonly string[]): EffectPart[] =>
    notes.length === 0 ? [] : [{ text: t(`settings.effect.${kind}`, { count: notes.length }), notes }];
  const names = { count: unsorted.length, names: namesText(unsorted) };
  return [
    ...(changed.length === 0 ? [{ text: t('settings.effect.none'), notes: [] }] : part('changed', changed)),
    ...part('moved', moved),
    ...(unsorted.length === 0 ? [] : [{ text: t('settings.effect.unsorted', names), notes: unsorted }]),
    ...part('renamed', renamed.map(renamedText)),
    ...part('orphaned', orphaned),
  ];
}

export function effectText(effect: TopicsEffect): string {
  return effectParts(effect)
    .map(({ text }) => text)
    .join(' ');
}

/** What notes name now, and what would stand there. */
function renamedText({ path, names }: RenamedTopics): string {
  return [path, ...names.map(([from, to]) => t('settings.effect.renamedName', { from, to }))].join('  ');
}

/** So many notes are named in a line. */
const NAMED = 5;

function namesText(paths: readonly string[]): string {
  const names = paths.slice(0, NAMED).map(titleOf);
  return [...names, ...(paths.length > NAMED ? ['…'] : [])].join(', ');
}
