import { better } from '../../../text/words';
import { singular } from '../../names-alike';

const ASCII = /^[a-z]+$/;

/** A word as its forms are counted together: in English those of the singular and the plural. */
export function stemOf(word: string): string {
  return ASCII.test(word) ? singular(word) : word;
}

/** The form that is used most; of equal ones the better one to show. */
export function mostWritten(forms: ReadonlyMap<string, number> | undefined, word: string): string {
  let [best, most] = [word, 0];
  for (const [form, times] of forms ?? [])
    if (times > most || (times === most && better(best, form) === form)) [best, most] = [form, times];
  return best;
}
