import { t } from '../../../../src/i18n/cli';
import { plain } from '../../../../src/report/plain';
import { chooseNotes } from '../choose-note';
import type { Command } from '../arguments';
import { jsonLine } from '../io';
import { answer } from '../last-answer';
import { factsIn, type NoteFacts } from '../note-facts';
import { listNotes } from '../texts';

/** What is known of each note. */
export const inspect: Command = {
  name: 'inspect',
  operand: 'VAULT',
  options: ['note', 'only', 'without', 'settings', 'no-cache', 'json'],
  async run(folder, given, io) {
    return answer('inspect', folder, given, io, async (session, io) => {
      const asked = chooseNotes(session, given.note, () => Array.from(session.vault.files(), (file) => file.path));
      const factsOf = factsIn(session);
      await listNotes(asked, io, (path) => {
        const facts = factsOf(path);
        if (facts === null) return '';
        return given.json ? jsonLine(facts) : written(facts);
      });
    });
  },
};

function written(facts: NoteFacts): string {
  const unresolved = facts.links.filter((link) => link.path === null);
  const rows: [string, string][] = [
    [t('cli.inspect.topics'), facts.topics.join(', ')],
    [t('cli.inspect.problem'), facts.problem ?? ''],
    [t('cli.inspect.approach'), facts.approach ?? ''],
    [t('cli.inspect.gist'), facts.gist ?? ''],
    [t('cli.inspect.aliases'), facts.aliases.join(', ')],
    [t('cli.inspect.tags'), facts.tags.map((tag) => `#${tag}`).join(' ')],
    [t('cli.inspect.headings'), facts.headings.map(({ heading }) => heading).join(' · ')],
    [t('cli.inspect.links'), [...new Set(facts.links.flatMap(({ path }) => path ?? []))].join(', ')],
    [t('cli.inspect.unresolved'), [...new Set(unresolved.map(({ link }) => link))].join(', ')],
  ];
  const shown = rows.filter(([, value]) => value !== '');
  const width = Math.max(0, ...shown.map(([name]) => name.length)) + 2;
  return `${plain(facts.path)}\n${shown.map(([name, value]) => `  ${name.padEnd(width)}${plain(value)}\n`).join('')}\n`;
}
