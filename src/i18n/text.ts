/** A text's forms by the plural categories of its language, as `Intl.PluralRules` names them. */
type Forms = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** A text, or its forms by number; `{name}` stands for a parameter. */
export type Text = string | Forms;

interface Texts {
  readonly [key: string]: Text | Texts;
}

/** The texts of one language by their dotted paths, such as `panel.near.title`. */
export type Words = ReadonlyMap<string, Text>;

/** Dotted paths to the texts of `T`. */
export type KeyOf<T> = {
  [K in keyof T & string]: T[K] extends Text ? K : `${K}.${KeyOf<T[K]>}`;
}[keyof T & string];

export type Params = Readonly<Record<string, string | number>>;

export function isText(value: unknown): value is Text {
  if (typeof value === 'string') return true;
  return typeof value === 'object' && value !== null && 'other' in value && typeof value.other === 'string';
}

export function wordsIn(texts: Texts): Words {
  const words = new Map<string, Text>();
  const add = (group: Texts, prefix: string): void => {
    for (const [key, value] of Object.entries(group))
      if (isText(value)) words.set(prefix + key, value);
      else add(value, `${prefix}${key}.`);
  };
  add(texts, '');
  return words;
}

const rules = new Map<string, Intl.PluralRules>();

function pluralRules(language: string): Intl.PluralRules {
  const known = rules.get(language);
  if (known !== undefined) return known;
  const made = new Intl.PluralRules(language);
  rules.set(language, made);
  return made;
}

/**
 * Puts the parameters into the text. The form is chosen by the parameter `count`; numbers are written as the language
 * writes them.
 */
export function format(text: Text, params: Params, language: string): string {
  return formOf(text, params['count'], language).replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? value.toLocaleString(language) : value;
  });
}

function formOf(text: Text, count: string | number | undefined, language: string): string {
  if (typeof text === 'string') return text;
  const category = typeof count === 'number' ? pluralRules(language).select(count) : 'other';
  return text[category] ?? text.other;
}
