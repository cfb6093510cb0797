import type { RebuildPlan } from '../../../core/index-notes/rebuild';
import type { AtlasHost } from '../atlas/atlas-host';

/**
 * Names in a plan the notes that the app has not read, too: their entries stay, and nothing else can be said of them.
 */
export function withUnread(plan: RebuildPlan, host: AtlasHost): RebuildPlan {
  const named = new Set(plan.skipped.map(({ path }) => path));
  const unread = host.unread().filter((path) => !named.has(path));
  return { ...plan, skipped: [...plan.skipped, ...unread.map((path) => ({ path, reason: 'unread' as const }))] };
}
