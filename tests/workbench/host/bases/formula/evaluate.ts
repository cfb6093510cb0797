import { owns } from '../../base/own';
import { NotInWorkbench } from '../../base/strict';
import { callEach, callGlobal, callMethod } from './functions';
import { parseFormula, type Expression } from './parse';
import { FileRef, FormulaLink, isEqual, isList, isTruthy, textOf, type FormulaFile, type FormulaValue } from './values';

/** Where links lead. */
export type Resolve = (linkpath: string, sourcePath: string) => string | null;

/** What the app has a base keep of all files, as its documentation says. */
export type Filter = string | { and?: Filter[]; or?: Filter[]; not?: Filter[] };

const parsed = new Map<string, Expression>();

function parse(source: string): Expression {
  const known = parsed.get(source) ?? parseFormula(source);
  parsed.set(source, known);
  return known;
}

/** One file, as formulas see it. */
export class FormulaScope {
  constructor(
    readonly file: FormulaFile,
    private readonly resolve: Resolve,
    private readonly formulas: Readonly<Record<string, string>> = {},
  ) {}

  /** Whether a filter lets the file through; several conditions in a list hold together as its key says. */
  passes(filter: Filter | undefined): boolean {
    if (filter === undefined) return true;
    if (typeof filter === 'string') return isTruthy(this.evaluate(filter));
    const { and, or, not, ...others } = filter;
    const [unknown] = Object.keys(others);
    if (unknown !== undefined) throw new SyntaxError(`No filter: ${unknown}`);
    return (
      (and ?? []).every((one) => this.passes(one)) &&
      (or === undefined || or.some((one) => this.passes(one))) &&
      !(not ?? []).some((one) => this.passes(one))
    );
  }

  evaluate(formula: string): FormulaValue {
    return this.#value(parse(formula), new Map());
  }

  formula(name: string): FormulaValue {
    const source = this.formulas[name];
    return source === undefined ? null : this.evaluate(source);
  }

  /** What a property holds: links are links. */
  property(name: string): FormulaValue {
    return owns(this.file.properties, name) ? this.#wrap(this.file.properties[name]) : null;
  }

  link(text: string, display: string | null): FormulaLink {
    const inside = /^\[\[(.*)\]\]$/.exec(text.trim())?.[1] ?? text;
    const [target = '', alias = null] = inside.split('|');
    const linkpath = (target.split('#')[0] ?? '').trim();
    return new FormulaLink(linkpath, this.resolve(linkpath, this.file.path), display ?? alias);
  }

  #wrap(value: unknown): FormulaValue {
    if (Array.isArray(value)) return value.map((item) => this.#wrap(item));
    if (typeof value === 'string') return /^!?\[\[.+\]\]$/.test(value.trim()) ? this.link(value, null) : value;
    if (typeof value === 'number' || typeof value === 'boolean') return value;
    if (typeof value !== 'object' || value === null) return null;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.#wrap(item)]));
  }

  #value(expression: Expression, names: ReadonlyMap<string, FormulaValue>): FormulaValue {
    switch (expression.kind) {
      case 'literal':
        return expression.value;
      case 'list':
        return expression.items.map((item) => this.#value(item, names));
      case 'name':
        return names.has(expression.name) ? (names.get(expression.name) ?? null) : this.#named(expression.name);
      case 'member':
        return this.#member(expression.of, this.#value(expression.key, names), names);
      case 'call':
        return this.#call(expression.of, expression.args, names);
      case 'not':
        return !isTruthy(this.#value(expression.of, names));
      case 'minus':
        return -Number(this.#value(expression.of, names));
      case 'binary':
        return this.#binary(expression.sign, expression.left, expression.right, names);
    }
  }

  #named(name: string): FormulaValue {
    if (name === 'file') return new FileRef(this.file);
    if (name === 'this') throw new NotInWorkbench('formula value this');
    return this.property(name);
  }

  #member(of: Expression, key: FormulaValue, names: ReadonlyMap<string, FormulaValue>): FormulaValue {
    const name = textOf(key);
    if (of.kind === 'name' && of.name === 'note') return this.property(name);
    if (of.kind === 'name' && of.name === 'formula') return this.formula(name);
    const value = this.#value(of, names);
    if (value instanceof FileRef) return fileField(value.file, name);
    if (isList(value)) return typeof key === 'number' ? (value[key] ?? null) : name === 'length' ? value.length : null;
    if (typeof value === 'string') return name === 'length' ? value.length : null;
    return typeof value === 'object' && value !== null && owns(value, name)
      ? ((value as Readonly<Record<string, FormulaValue>>)[name] ?? null)
      : null;
  }

  #call(of: Expression, args: readonly Expression[], names: ReadonlyMap<string, FormulaValue>): FormulaValue {
    const value = (at: number): FormulaValue => {
      const arg = args[at];
      return arg === undefined ? null : this.#value(arg, names);
    };
    // Only the branch that is taken is worked out.
    if (of.kind === 'name' && of.name === 'if') return isTruthy(value(0)) ? value(1) : value(2);
    const all = (): FormulaValue[] => args.map((_, at) => value(at));
    if (of.kind === 'name') return callGlobal(of.name, all(), this);
    if (of.kind !== 'member') throw new SyntaxError('Only a name can be called.');
    const name = textOf(this.#value(of.key, names));
    const target = this.#value(of.of, names);
    if (name !== 'filter' && name !== 'map') return callMethod(target, name, all(), this);
    const [body] = args;
    return callEach(target, name, (item, index) =>
      body === undefined ? null : this.#value(body, new Map([...names, ['value', item], ['index', index]])),
    );
  }

  #binary(sign: string, left: Expression, right: Expression, names: ReadonlyMap<string, FormulaValue>): FormulaValue {
    const a = this.#value(left, names);
    if (sign === '&&') return isTruthy(a) ? this.#value(right, names) : a;
    if (sign === '||') return isTruthy(a) ? a : this.#value(right, names);
    const b = this.#value(right, names);
    switch (sign) {
      case '==':
        return isEqual(a, b);
      case '!=':
        return !isEqual(a, b);
      case '+':
        return typeof a === 'string' || typeof b === 'string' ? textOf(a) + textOf(b) : Number(a) + Number(b);
      case '-':
        return Number(a) - Number(b);
      case '*':
        return Number(a) * Number(b);
      case '/':
        return Number(a) / Number(b);
      case '%':
        return Number(a) % Number(b);
      case '<':
        return isBefore(a, b);
      case '>':
        return isBefore(b, a);
      case '<=':
        return !isBefore(b, a);
      default:
        return !isBefore(a, b);
    }
  }
}

function isBefore(a: FormulaValue, b: FormulaValue): boolean {
  return typeof a === 'string' && typeof b === 'string' ? a < b : Number(a) < Number(b);
}

function fileField(file: FormulaFile, name: string): FormulaValue {
  const fileName = file.path.slice(file.path.lastIndexOf('/') + 1);
  const dot = fileName.lastIndexOf('.');
  switch (name) {
    case 'name':
      return fileName;
    case 'basename':
      return dot < 0 ? fileName : fileName.slice(0, dot);
    case 'ext':
      return dot < 0 ? '' : fileName.slice(dot + 1);
    case 'path':
      return file.path;
    case 'folder':
      return file.path.slice(0, Math.max(0, file.path.lastIndexOf('/')));
    case 'file':
      return new FileRef(file);
    case 'tags':
      return file.tags;
    case 'size':
      return file.size;
    case 'ctime':
      return new Date(file.ctime);
    case 'mtime':
      return new Date(file.mtime);
    default:
      throw new NotInWorkbench(`file property ${name}`);
  }
}
