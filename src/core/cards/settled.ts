/** Says by what a difficulty is overcome, in the languages of the tables. */
const SETTLED =
  /(?:solved|fixed|cured|resolved|avoided|prevented|eliminated|overcome) (?:by|with|through|using)|(?:fix|solv|cur|resolv)e[sd] (?:it|this|that|them)|gelöst|behoben|vermieden (?:durch|mit)|(?:résolu|corrigé|évité)\p{L}* (?:par|avec|grâce)|(?:resuel|resol|corrig|soluc|evit)\p{L}* (?:con|mediante|gracias|usando|com|por meio)|(?:risol|corre|evit)\p{L}* (?:con|tramite|grazie)|реша(?:ется|ются)|решен[аоы]? (?:с|через|путём)|устраня(?:ется|ются)|(?:通过|用|靠|以).{1,20}(?:解决|解決)|(?:で|により|によって).{0,10}(?:解決|防げ|直)|(?:로|으로) (?:해결|막)|(?:khắc phục|giải quyết|xử lý) (?:bằng|nhờ)/u;
const NOT =
  /(?:^|[^\p{L}])(?:not|never|cannot|nobody|nicht|nie|kein\p{L}*|pas|jamais|no|nunca|não|non|mai|не|никогда|không|chưa|chẳng)(?!\p{L})|n['’]t|不|没|未|無|ない|ません|않|못/u;

/** Whether a sentence says of a difficulty that it is overcome, and how. */
export function isSettled(sentence: string): boolean {
  const low = sentence.toLowerCase();
  return SETTLED.test(low) && !NOT.test(low);
}
