import { Notice, stringifyYaml } from 'obsidian';
import type { Atlas } from '../../../core/atlas/atlas';
import { topicBase } from '../../../core/bases/topic-base';
import { claimantsOf, indexPlace } from '../../../core/index-notes/plan/claimants';
import { folderOf } from '../../../core/notes/paths';
import type { Topic } from '../../../core/topics/topic';
import { VaultError } from '../../../core/vault';
import { t } from '../../../i18n';
import { vaultProblemText } from '../../../i18n/report';
import type { Services } from '../../services';
import type { MadeBase, MadeBases } from '../../services/made-bases';
import { unlessRefused } from '../../services/refusal';
import { offerToTakeBack, tellUndone } from '../../services/undo';
import { TopicSuggestModal } from '../commands/topic-suggest';
import { CARDS_BASES_VIEW } from './bases-view';

/**
 * Asks for a topic, writes a base of its notes beside its index note, and opens it. What is there already is never
 * written over.
 */
export async function makeBase(services: Services, hasBases: boolean): Promise<void> {
  const { app, host, settings, madeBases } = services;
  if (!(await unlessRefused(() => settings.ensureUsable()))) return;
  const atlas = await host.ready();
  if (atlas === null) return;
  const [choose, all] = [t('cards.bases.make.choose'), t('cards.bases.make.all')];
  const topic = await new TopicSuggestModal(app, atlas, [null, ...atlas.topics()], choose, all).ask();
  if (topic === undefined) return;
  try {
    const base = await madeBases.make(placeOf(topic, atlas, services), textOf(topic, atlas, services));
    const made = t('cards.bases.make.made', { path: base.path });
    offerToTakeBack(hasBases ? made : `${made}\n${t('cards.bases.make.noBases')}`, () => {
      void undoBase(madeBases, base);
    });
    const file = app.vault.getFileByPath(base.path);
    if (hasBases && file !== null) await app.workspace.getLeaf(false).openFile(file);
  } catch (error) {
    if (!(error instanceof VaultError)) throw error;
    new Notice(`${error.path}: ${vaultProblemText(error)}`, 0);
  }
}

function textOf(topic: Topic | null, atlas: Atlas, { settings: { settings } }: Services): string {
  const words = { type: CARDS_BASES_VIEW, cards: t('cards.view'), table: t('settings.layouts.table') };
  return stringifyYaml(topicBase(topic, atlas, settings, words));
}

/** Without the ending: beside the index note of the topic, with its name. */
function placeOf(topic: Topic | null, atlas: Atlas, { settings }: Services): string {
  const { index } = settings.settings;
  const { used } = claimantsOf(topic, atlas, index);
  const folder = used === null ? index.folder : folderOf(used);
  return [folder, indexPlace(topic, atlas, index).name].filter((part) => part !== '').join('/');
}

/** Deletes a base that was made, the last one where none is named, and says what came of it. */
export async function undoBase(bases: MadeBases, base?: MadeBase): Promise<void> {
  tellUndone(await bases.undo(base), t('cards.bases.make.undone'));
}
