export type Language = 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'ru' | 'zh' | 'ja' | 'ko';

/** Enough to tell; a longer text costs no more. */
const SAMPLE = 2000;

/** Short words that are frequent in one language and rare as words of the others. */
const COMMON: Readonly<Record<string, readonly Language[]>> = tally({
  en: 'the a and of to is are was it its this that with for from not but they we you on be by as has have can too an at when every',
  de: 'der die das und ist nicht ein eine einen einem einer zu mit von für auf im den dem des wird werden sind es wir man sich bei aber auch nur wie wenn sie er zum zur statt aus nach oder kein keine vor über durch alle jede',
  fr: 'le la les un une des et est pas ne pour dans que qui du au aux on sur avec il elle sont ce cette par plus mais nous en sans trop chaque quand comment pourquoi tout se leur ses',
  es: 'el la los las un una y es no para en que de se con por del al lo son más pero su sus cada sin cuando cómo como qué está muy hay nadie o',
  it: 'il lo la gli i un una e è non per che di con del della si sono più ma ogni come nel alla troppo perché',
  pt: 'o a os as um uma e é não para em que de com do da se são mais mas cada como na no ao muito sem por',
});

/** A word with stops in it, as `e.g.`, is none of these. */
const WORD = /(?:^|[\s'’("«¿¡])\p{L}+(?=[\s,;:!?)"»'’]|\.(?!\p{L})|$)/gu;

const LETTERS: readonly (readonly [RegExp, Language, number])[] = [
  [/[äöüß]/, 'de', 2],
  [/[çœèêàùîë]/, 'fr', 1],
  [/[ñ¿¡]/, 'es', 3],
  [/[áíóú]/, 'es', 1],
  [/[ãõ]/, 'pt', 3],
  [/[ìòù]/, 'it', 1],
];

function tally(words: Partial<Record<Language, string>>): Record<string, Language[]> {
  const found: Record<string, Language[]> = Object.create(null) as Record<string, Language[]>;
  for (const language of ['en', 'de', 'fr', 'es', 'it', 'pt'] as const) {
    for (const word of (words[language] ?? '').split(' ')) (found[word] ??= []).push(language);
  }
  return found;
}

/** What a text seems to be written in: by its script, or by its short words. English where nothing tells. */
export function guessLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  return byScript(sample) ?? byWords(sample);
}

function byScript(sample: string): Language | null {
  const latin = count(sample, /[a-zà-ɏ]/g);
  const kana = count(sample, /[\u3040-\u30ff]/g);
  const han = count(sample, /\p{Script=Han}/gu);
  const hangul = count(sample, /\p{Script=Hangul}/gu);
  // A character of these scripts says as much as three letters, and their texts are full of Latin names.
  if ((kana + han + hangul) * 4 > latin) return hangul > kana + han ? 'ko' : kana * 8 > han ? 'ja' : 'zh';
  return count(sample, /[\u0400-\u04ff]/g) * 2 > latin ? 'ru' : null;
}

function byWords(sample: string): Language {
  const scores = new Map<Language, number>([['en', 0]]);
  const add = (language: Language, points: number): unknown =>
    scores.set(language, (scores.get(language) ?? 0) + points);
  for (const word of sample.match(WORD) ?? [])
    COMMON[word.replace(/^\P{L}/u, '')]?.forEach((language) => add(language, 1));
  for (const [letters, language, points] of LETTERS) if (letters.test(sample)) add(language, points);
  return Array.from(scores).reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
