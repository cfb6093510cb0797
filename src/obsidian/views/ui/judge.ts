import { isOfTwoNotes, type Verdict } from '../../../core/verdicts/verdict';
import { titleOf } from '../../../core/notes/paths';
import { t } from '../../../i18n';
import { unlessRefused } from '../../services/refusal';
import { offerToTakeBack } from '../../services/undo';
import type { Services } from '../../services';

/** What a person says is kept; a notice takes it back. */
export async function judge(verdict: Verdict, services: Services): Promise<void> {
  if (!(await unlessRefused(() => services.verdicts.say(verdict)))) return;
  offerToTakeBack(verdictText(verdict, services), () => void unlessRefused(() => services.verdicts.takeBack(verdict)));
}

/** What a person said, in a sentence. */
export function verdictText(verdict: Verdict, services: Services): string {
  return t(`verdicts.said.${verdict.kind}`, namesOf(verdict, services));
}

/** What saying it is called. */
export function verdictAction(verdict: Verdict, services: Services): string {
  return t(`verdicts.action.${verdict.kind}`, namesOf(verdict, services));
}

function namesOf(verdict: Verdict, { host }: Services): { note: string; other: string } {
  const atlas = host.now();
  const nameOf = (other: string): string =>
    verdict.kind === 'topic' && atlas?.topic(other) !== undefined ? atlas.topicPath(other) : other;
  return {
    note: titleOf(verdict.note),
    other: isOfTwoNotes(verdict) ? titleOf(verdict.other) : nameOf(verdict.other),
  };
}
