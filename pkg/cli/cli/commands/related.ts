import { AtlasGraph } from '../../../../src/core/related/atlas-graph';
import { NEAREST, RelatedNotes } from '../../../../src/core/related/related-notes';
import { VerdictBook } from '../../../../src/core/verdicts/verdict-book';
import { relatedJson, relatedText } from '../../../../src/report/related-report';
import { chooseNotes } from '../choose-note';
import type { Command } from '../arguments';
import { jsonLine, type Io } from '../io';
import { answer } from '../last-answer';
import type { Session } from '../session';
import { inSteps, listNotes, withTexts } from '../texts';

/** Notes near each note that it is not linked with yet. */
export const related: Command = {
  name: 'related',
  operand: 'VAULT',
  options: ['note', 'limit', 'only', 'without', 'settings', 'no-cache', 'json'],
  async run(folder, given, io) {
    return answer('related', folder, given, io, async (session, io) => {
      const verdicts = new VerdictBook(session.settings.verdicts);
      const graph = new AtlasGraph(session.atlas, () => verdicts);
      const asked = chooseNotes(session, given.note, () => graph.paths());
      const ranking = await learn(session, graph, io);
      await listNotes(asked, io, (path) => {
        const found = relatedJson(ranking.related(path, given.limit ?? NEAREST), (id) => session.atlas.topicPath(id));
        return given.json ? jsonLine({ path, related: found }) : relatedText(path, found);
      });
    });
  },
};

async function learn({ vault }: Session, graph: AtlasGraph, io: Io): Promise<RelatedNotes> {
  const ranking = await inSteps(RelatedNotes.inSteps(graph), io);
  const read = (paths: readonly string[]): Promise<void> =>
    withTexts(vault, paths, io, (path, text) => ranking.setText(path, text));
  await read(Array.from(graph.paths()));
  await read(await inSteps(ranking.outdated(), io));
  // Learning asks of hundreds of notes what is near them.
  ranking.prepareForMany();
  await inSteps(ranking.learn(), io);
  return ranking;
}
