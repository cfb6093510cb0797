import type { CardData } from '../core/export/atlas-data';
import type { AtlasChanges, TopicChanges } from '../core/export/compare';
import { ARROW } from '../core/index-notes/layouts/layout';
import { t } from '../i18n';
import { listText } from './plain';
import { moreText } from './rebuild-report';

/** Stands for the card of a note that says nothing of itself. */
const NOTHING = '–';

/** As `changes --json` writes them, an object a topic. */
export function changesJson({ topics }: AtlasChanges): readonly object[] {
  return topics;
}

/** For a person: how much has changed, then what, by topic. */
export function changesText({ counts, topics }: AtlasChanges): string {
  const { added, removed, renamed, moved, cards } = counts;
  const told = [
    ...(added > 0 ? [t('script.changes.added', { count: added })] : []),
    ...(removed > 0 ? [t('script.changes.removed', { count: removed })] : []),
    ...(renamed > 0 ? [t('script.changes.renamed', { count: renamed })] : []),
    ...(moved > 0 ? [t('script.changes.moved', { count: moved })] : []),
    ...(cards > 0 ? [t('script.changes.cards', { count: cards })] : []),
  ];
  if (told.length === 0) return `${t('script.changes.none')}\n`;
  return `${told.join(' · ')}\n${topics.map((topic) => listText(headingOf(topic), linesOf(topic), moreText)).join('')}`;
}

function headingOf({ topic, state }: TopicChanges): string {
  if (topic === null) return t('coverage.section.unsorted');
  return state === 'kept' ? topic : t(`script.changes.${state}`, { topic });
}

function linesOf({ added, removed, renamed, moved, cards }: TopicChanges): string[] {
  const came = new Map(moved.map((note) => [note.to, note.before]));
  const went = new Map(moved.map((note) => [note.from, note.after]));
  return [
    ...added.map((path) => `+ ${placed('from', path, came.get(path))}`),
    ...removed.map((path) => `- ${placed('to', path, went.get(path))}`),
    ...renamed.map(({ from, to }) => `~ ${from} ${ARROW} ${to}`),
    ...cards.map(
      ({ path, before, after }) =>
        `~ ${t('script.changes.reworded', { path, before: cardText(before), after: cardText(after) })}`,
    ),
  ];
}

/** A note, and where else it was or is. */
function placed(kind: 'from' | 'to', path: string, topics: readonly string[] | undefined): string {
  if (topics === undefined) return path;
  const names = topics.length === 0 ? [t('coverage.section.unsorted')] : topics;
  return t(`script.changes.${kind}`, { path, topics: names.join(', ') });
}

function cardText({ problem, approach, gist, open }: CardData): string {
  if (problem === null && approach === null) return gist ?? NOTHING;
  if (open && approach === null) return t('script.changes.open', { problem: problem ?? '' });
  return [problem, ...(approach === null ? [] : [ARROW, approach])].filter((part) => part !== null).join(' ');
}
