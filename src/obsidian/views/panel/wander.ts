import { Notice } from 'obsidian';
import type { AtlasView } from '../../../core/atlas/view';
import { isOpen } from '../../../core/cards/card';
import { isNotePath } from '../../../core/notes/paths';
import { nextToSee, type WanderStep } from '../../../core/related/wander';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import { openPath } from '../ui/note-link';
import type { Visits } from '../../services/near/visits';

/** So many notes are looked at where none is near. */
const ANYWHERE = 2_000;

/** Goes to a note worth seeing next. It opens where the last note was, so that Back returns. */
export async function wander({ app, host, near, cards }: Services, visits: Visits): Promise<void> {
  near.start();
  const atlas = await host.ready();
  if (atlas === null) return;
  const here = app.workspace.getActiveFile()?.path ?? '';
  const from = isNotePath(here) ? here : (visits.all[visits.all.length - 1] ?? '');
  const links = (): WanderStep[] =>
    [...atlas.linksFrom(from), ...atlas.linksTo(from)].map((path) => ({ path, nearness: 0, isLinked: true }));
  const around = near.stepsFrom(from) ?? links();
  const steps = around.length > 0 ? around : anywhere(atlas);
  const choices = steps.filter(({ path }) => atlas.isListed(path));
  // Which of them is open says its card.
  await cards.load(choices.map(({ path }) => path));
  const next = nextToSee(from, choices, { visited: visits.all, isOpen: (path) => isOpen(cards.card(path)) });
  if (next === null) return void new Notice(t('panel.nowhere'));
  await openPath(next, app, false, from);
}

/** From a note with nothing around it anywhere will do: some notes, spread over all, for each is asked for its card. */
function anywhere(atlas: AtlasView): WanderStep[] {
  const paths = Array.from(atlas.notes(), ({ path }) => path);
  const stride = Math.ceil(paths.length / ANYWHERE);
  return paths.filter((_, i) => i % stride === 0).map((path) => ({ path, nearness: 0, isLinked: false }));
}
