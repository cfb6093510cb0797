import { Atlas } from '../../../src/core/atlas/atlas';
import type { AtlasData } from '../../../src/core/export/atlas-data';
import { readData } from '../../../src/core/export/data-file';
import { gatherInSteps } from '../../../src/core/export/gather';
import { t } from '../../../src/i18n/cli';
import { GitError } from '../folder/git';
import { PastVault } from '../folder/past-vault';
import { exportSources } from './sources';
import { readTextFile } from './input';
import { CommandError, Exit, type Io } from './io';
import { NoteCards } from './note-cards';
import type { Session } from './session';
import { inSteps } from './texts';

/** An earlier state of a vault. */
interface Past {
  readonly data: AtlasData;
  /** Paths now by paths then, as far as that is certain. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Notes of now of which nothing is known then. */
  readonly unknown: ReadonlySet<string>;
}

/** What ends so is a file, not a revision. */
const DATA = /\.json$/i;

/** @param since a revision of git, or the data of an earlier export */
export async function pastOf(session: Session, since: string, io: Io): Promise<Past> {
  if (DATA.test(since)) return { data: await fromFile(since), renamed: new Map(), unknown: new Set() };
  try {
    return await fromGit(session, since, io);
  } catch (error) {
    throw error instanceof GitError ? inWords(error, since, session) : error;
  }
}

async function fromFile(path: string): Promise<AtlasData> {
  const data = readData(await readTextFile(path));
  if (typeof data === 'string') throw new CommandError(t(`script.data.${data}`, { path }), Exit.unreadable);
  return data;
}

/** By the settings of now, so that what is told is what the notes changed. */
async function fromGit({ vault, settings, cards }: Session, since: string, io: Io): Promise<Past> {
  const past = await PastVault.read(vault, since, settings.cards, io.signal);
  const atlas = await inSteps(Atlas.buildInSteps(past, settings), io);
  const then = new NoteCards(past, atlas, { ...settings.cards, habit: cards.habit });
  return {
    data: await inSteps(gatherInSteps(exportSources({ atlas, cards: then, settings })), io),
    renamed: past.renamed(),
    unknown: past.unfollowed,
  };
}

function inWords({ problem, detail }: GitError, revision: string, { vault }: Session): CommandError {
  const isWrongUse = problem === 'gitUnknown' || problem === 'gitNoRepository';
  return new CommandError(
    t(`cli.error.${problem}`, { detail, revision, path: vault.root }),
    isWrongUse ? Exit.usage : Exit.unreadable,
  );
}
