/** A text, or its forms by number; `{name}` stands for a parameter. */
export type Text = string | { readonly one: string; readonly other: string };

export interface Texts {
  readonly [key: string]: Text | Texts;
}

/**
 * The same keys with texts of another language. A language without a singular form gives `other` twice or a plain
 * string.
 */
export type Translation<T> = { readonly [K in keyof T]: T[K] extends Text ? Text : Translation<T[K]> };

/** Dotted paths to the texts of `T`. */
export type KeyOf<T> = {
  [K in keyof T & string]: T[K] extends Text ? K : `${K}.${KeyOf<T[K]>}`;
}[keyof T & string];

export type Params = Readonly<Record<string, string | number>>;

export function isText(value: Text | Texts | undefined): value is Text {
  return (
    typeof value === 'string' ||
    (typeof value === 'object' && typeof value.other === 'string' && typeof value.one === 'string')
  );
}

export function lookUp(texts: Texts, key: string): Text | undefined {
  let at: Text | Texts | undefined = texts;
  for (const part of key.split('.')) {
    if (at === undefined || isText(at)) return undefined;
    at = at[part];
  }
  return isText(at) ? at : undefined;
}

/**
 * Puts the parameters into the text. The form is chosen by the parameter `count`; numbers are written as the language
 * writes them.
 */
export function format(text: Text, params: Params, language: string): string {
  const form = typeof text === 'string' ? text : params['count'] === 1 ? text.one : text.other;
  return form.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? value.toLocaleString(language) : value;
  });
}
