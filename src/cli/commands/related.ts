import { AtlasGraph } from '../../core/related/atlas-graph';
import type { Related } from '../../core/related/reason';
import { RelatedNotes } from '../../core/related/related-notes';
import { relatedReasonText } from '../../i18n/reasons';
import { chooseNotes } from '../choose-note';
import type { Command } from '../command';
import { Exit, plain, writeJson, type Io } from '../io';
import { openSession, type Session } from '../session';
import { inSteps, withTexts } from '../texts';

const LIMIT = 10;

/** Notes near each note that it is not linked with yet. */
export const related: Command = {
  name: 'related',
  operand: 'VAULT',
  options: ['note', 'limit', 'settings', 'json'],
  async run(folder, given, io) {
    const session = await openSession(folder, given, io);
    const graph = new AtlasGraph(session.atlas);
    const asked = chooseNotes(session.vault, given.note, () => graph.paths());
    const ranking = await learn(session, graph, io);
    for (const path of asked) {
      if (io.stdout.isClosed) break;
      io.signal.throwIfAborted();
      const found = ranking.related(path, given.limit ?? LIMIT).map((one) => ({ ...one, reasons: reasonTexts(one, session) }));
      if (given.json) writeJson(io.stdout, { path, related: found });
      else io.stdout.write(`${plain(path)}\n${found.map((one) => `  ${one.score.toFixed(2)}  ${plain(one.path)}: ${plain(one.reasons.join('; '))}\n`).join('')}\n`);
    }
    return Exit.done;
  },
};

async function learn({ vault }: Session, graph: AtlasGraph, io: Io): Promise<RelatedNotes> {
  const ranking = await inSteps(RelatedNotes.inSteps(graph), io);
  await withTexts(vault, Array.from(graph.paths()), io, (path, text) => ranking.setText(path, text));
  await inSteps(ranking.learn(), io);
  return ranking;
}

function reasonTexts({ reasons }: Related, { atlas }: Session): string[] {
  return reasons.map((reason) => relatedReasonText(reason, (id) => atlas.topicPath(id)));
}
