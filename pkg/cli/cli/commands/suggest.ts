import { unsortedNotes } from '../../../../src/core/index-notes/plan/topic-pages';
import { finish } from '../../../../src/core/steps';
import { AtlasSuggestSource, notesToLearnFrom } from '../../../../src/core/topics/suggest/from-atlas';
import { VerdictBook } from '../../../../src/core/verdicts/verdict-book';
import type { TopicSuggester } from '../../../../src/core/topics/suggest/suggester';
import type { Suggestion } from '../../../../src/core/topics/suggest/suggestion';
import { TopicTrainer } from '../../../../src/core/topics/suggest/trainer';
import { suggestReasonText } from '../../../../src/i18n/reasons';
import { plain } from '../../../../src/report/plain';
import { chooseNotes } from '../choose-note';
import type { Command } from '../arguments';
import { jsonLine, type Io } from '../io';
import { answer } from '../last-answer';
import type { Session } from '../session';
import { inSteps, listNotes, withTexts } from '../texts';

const LIMIT = 5;

/** Topics for each unsorted note, or for the note that was asked for. */
export const suggest: Command = {
  name: 'suggest',
  operand: 'VAULT',
  options: ['note', 'limit', 'only', 'without', 'settings', 'no-cache', 'json'],
  async run(folder, given, io) {
    return answer('suggest', folder, given, io, async (session, io) => {
      const asked = chooseNotes(session, given.note, () => finish(unsortedNotes(session.atlas)));
      const source = new AtlasSuggestSource(session.atlas, session.settings.topicsProperty);
      const suggester = await learn(session, source, io);
      const verdicts = new VerdictBook(session.settings.verdicts);
      await listNotes(asked, io, (path) => {
        const note = session.atlas.note(path);
        if (note === undefined) return '';
        const text = session.vault.glance(path) ?? '';
        const found = suggester.suggest(source.note(note, text), given.limit ?? LIMIT, verdicts.rejectedTopics(path));
        return written(
          path,
          found.map((one) => shown(one, session)),
          given.json,
        );
      });
    });
  },
};

async function learn({ vault, atlas }: Session, source: AtlasSuggestSource, io: Io): Promise<TopicSuggester> {
  const trainer = new TopicTrainer(source);
  await withTexts(vault, notesToLearnFrom(atlas), io, (path, text) => {
    const note = atlas.note(path);
    if (note !== undefined) trainer.add(source.note(note, text));
  });
  return inSteps(trainer.train(), io);
}

interface Shown {
  /** The topic's path. */
  readonly topic: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

function shown({ topic, score, reasons }: Suggestion, { atlas }: Session): Shown {
  return { topic: atlas.topicPath(topic), score, reasons: reasons.map(suggestReasonText) };
}

function written(path: string, suggestions: readonly Shown[], json: boolean): string {
  if (json) return jsonLine({ path, suggestions });
  const lines = suggestions.map(
    ({ topic, score, reasons }) => `  ${score.toFixed(2)}  ${plain(topic)}: ${plain(reasons.join('; '))}\n`,
  );
  return `${plain(path)}\n${lines.join('')}\n`;
}
