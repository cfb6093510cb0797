/** An expression of a formula. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'member'; readonly of: Expression; readonly key: Expression }
  | { readonly kind: 'call'; readonly of: Expression; readonly args: readonly Expression[] }
  | { readonly kind: 'not' | 'minus'; readonly of: Expression }
  | { readonly kind: 'binary'; readonly sign: string; readonly left: Expression; readonly right: Expression };

interface Token {
  readonly kind: 'text' | 'number' | 'name' | 'sign' | 'end';
  readonly text: string;
}

const TOKEN =
  /\s*(?:("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(\d+(?:\.\d+)?)|([\p{L}_][\p{L}\p{N}_-]*)|(&&|\|\||[=!<>]=|[-+*/%!<>()[\],.]))/uy;

const CONSTANTS = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** From the weakest to the strongest. */
const BINARY: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['==', '!='],
  ['<', '>', '<=', '>='],
  ['+', '-'],
  ['*', '/', '%'],
];

/** Reads a formula of a base. Throws where it is none. */
export function parseFormula(source: string): Expression {
  return new Parser(tokensOf(source), source).whole();
}

function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  const end = source.trimEnd().length;
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < end;) {
    const at = TOKEN.lastIndex;
    const [, text, number, name, sign] = TOKEN.exec(source) ?? [];
    if (text !== undefined) tokens.push({ kind: 'text', text: text.slice(1, -1).replace(/\\(.)/g, '$1') });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
    else throw new SyntaxError(`No formula: ${source} (at ${at + 1})`);
  }
  return [...tokens, { kind: 'end', text: '' }];
}

class Parser {
  #at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly source: string,
  ) {}

  whole(): Expression {
    const expression = this.#binary(0);
    if (this.#next.kind !== 'end') this.#fail();
    return expression;
  }

  get #next(): Token {
    return this.tokens[this.#at] ?? { kind: 'end', text: '' };
  }

  #take(): Token {
    const token = this.#next;
    this.#at++;
    return token;
  }

  #takeSign(...signs: readonly string[]): string | null {
    return this.#next.kind === 'sign' && signs.includes(this.#next.text) ? this.#take().text : null;
  }

  #expect(sign: string): void {
    if (this.#takeSign(sign) === null) this.#fail();
  }

  #fail(): never {
    throw new SyntaxError(`No formula: ${this.source} (before "${this.#next.text}")`);
  }

  #binary(level: number): Expression {
    const signs = BINARY[level];
    if (!signs) return this.#unary();
    let left = this.#binary(level + 1);
    for (let sign = this.#takeSign(...signs); sign !== null; sign = this.#takeSign(...signs))
      left = { kind: 'binary', sign, left, right: this.#binary(level + 1) };
    return left;
  }

  #unary(): Expression {
    if (this.#takeSign('!') !== null) return { kind: 'not', of: this.#unary() };
    if (this.#takeSign('-') !== null) return { kind: 'minus', of: this.#unary() };
    return this.#postfix();
  }

  #postfix(): Expression {
    let of = this.#primary();
    for (;;) {
      if (this.#takeSign('.') !== null) of = { kind: 'member', of, key: { kind: 'literal', value: this.#name() } };
      else if (this.#takeSign('[') !== null) of = { kind: 'member', of, key: this.#until(']') };
      else if (this.#takeSign('(') !== null) of = { kind: 'call', of, args: this.#list(')') };
      else return of;
    }
  }

  #name(): string {
    if (this.#next.kind !== 'name') this.#fail();
    return this.#take().text;
  }

  #until(sign: string): Expression {
    const inside = this.#binary(0);
    this.#expect(sign);
    return inside;
  }

  #list(sign: string): Expression[] {
    const items: Expression[] = [];
    if (this.#takeSign(sign) !== null) return items;
    do items.push(this.#binary(0));
    while (this.#takeSign(',') !== null);
    this.#expect(sign);
    return items;
  }

  #primary(): Expression {
    if (this.#takeSign('(') !== null) return this.#until(')');
    if (this.#takeSign('[') !== null) return { kind: 'list', items: this.#list(']') };
    const { kind, text } = this.#next;
    if (kind === 'end' || kind === 'sign') this.#fail();
    this.#take();
    if (kind === 'text') return { kind: 'literal', value: text };
    if (kind === 'number') return { kind: 'literal', value: Number(text) };
    const constant = CONSTANTS.get(text);
    return constant === undefined ? { kind: 'name', name: text } : { kind: 'literal', value: constant };
  }
}
