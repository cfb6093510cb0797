import { parseYaml } from 'obsidian';
import type { Atlas } from '../../../core/atlas/atlas';
import type { Scheduler } from '../../../core/steps';
import { indexSources, type RebuildParts } from './parts';

import * as core from '../../../core/index-notes/plan-rebuild';

/**
 * Works out what a rebuild would change, as `planRebuild` of the core does. The notes that the app has not read are
 * named, too: their entries stay, and nothing else can be said of them.
 */
export async function planRebuild(
  atlas: Atlas,
  parts: RebuildParts,
  creates: boolean,
  scheduler: Scheduler,
  choosePages?: core.ChoosePages,
): Promise<core.PlannedRebuild | null> {
  const { host, vault } = parts;
  const index = indexSources(atlas, parts);
  const sources = { atlas, index, vault, options: host.wantedOptions(), parse: parseYaml };
  const planned = await core.planRebuild(sources, creates, scheduler, choosePages);
  if (planned === null) return null;
  const { plan } = planned;
  const named = new Set(plan.skipped.map(({ path }) => path));
  const unread = host.unread().filter((path) => !named.has(path));
  return {
    ...planned,
    plan: { ...plan, skipped: [...plan.skipped, ...unread.map((path) => ({ path, reason: 'unread' as const }))] },
  };
}
