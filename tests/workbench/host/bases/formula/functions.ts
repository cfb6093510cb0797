import { owns } from '../../base/own';
import { NotInWorkbench } from '../../base/strict';
import type { FormulaScope } from './evaluate';
import { FileRef, FormulaLink, isEqual, isList, isTruthy, textOf, type FormulaValue } from './values';

type Args = readonly FormulaValue[];
/** Works out an argument once for each item of a list, which it calls `value`. */
type EachItem = (value: FormulaValue, index: number) => FormulaValue;

const first = (args: Args): FormulaValue => args[0] ?? null;
const text = (args: Args): string => textOf(first(args));

export function callGlobal(name: string, args: Args, scope: FormulaScope): FormulaValue {
  switch (name) {
    case 'list':
      return isList(first(args)) ? first(args) : [first(args)];
    case 'link':
      return scope.link(text(args), args.length > 1 ? textOf(args[1] ?? null) : null);
    case 'number':
      return Number(first(args) instanceof Date ? first(args) : text(args));
    case 'min':
      return Math.min(...args.map(Number));
    case 'max':
      return Math.max(...args.map(Number));
    default:
      throw new NotInWorkbench(`formula function ${name}()`);
  }
}

export function callMethod(of: FormulaValue, name: string, args: Args, scope: FormulaScope): FormulaValue {
  if (name === 'isTruthy') return isTruthy(of);
  if (name === 'toString') return textOf(of);
  if (name === 'isEmpty') return isEmpty(of);
  if (of === null) return name.startsWith('contains') ? false : null;
  if (of instanceof FileRef) return callFile(of, name, args, scope);
  if (isList(of)) return callList(of, name, args);
  if (typeof of === 'string') return callText(of, name, args);
  if (typeof of === 'number') return callNumber(of, name, args);
  throw new NotInWorkbench(`formula function .${name}()`);
}

function isEmpty(value: FormulaValue): boolean {
  if (value === null) return true;
  if (isList(value) || typeof value === 'string') return value.length === 0;
  return (
    typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype && Object.keys(value).length === 0
  );
}

function callFile({ file }: FileRef, name: string, args: Args, scope: FormulaScope): FormulaValue {
  switch (name) {
    case 'hasTag':
      return args.some((wanted) => {
        const tag = textOf(wanted).replace(/^#/, '').toLowerCase();
        return file.tags.some((own) => `${own.replace(/^#/, '').toLowerCase()}/`.startsWith(`${tag}/`));
      });
    case 'inFolder':
      return `${file.path.slice(0, file.path.lastIndexOf('/') + 1)}`.startsWith(`${text(args).replace(/\/$/, '')}/`);
    case 'hasProperty':
      return owns(file.properties, text(args));
    case 'hasLink': {
      const wanted = first(args) instanceof FileRef ? first(args) : scope.link(text(args), null);
      return file.links.some((target) => isEqual(scope.link(target, null), wanted));
    }
    case 'asLink':
      return new FormulaLink(file.path, file.path, args.length > 0 ? text(args) : null);
    default:
      throw new NotInWorkbench(`formula function file.${name}()`);
  }
}

function callList(list: readonly FormulaValue[], name: string, args: Args): FormulaValue {
  const has = (wanted: FormulaValue): boolean => list.some((item) => isEqual(item, wanted));
  switch (name) {
    case 'contains':
      return has(first(args));
    case 'containsAll':
      return args.every(has);
    case 'containsAny':
      return args.some(has);
    case 'join':
      return list.map(textOf).join(text(args));
    case 'unique':
      return list.filter((item, i) => list.findIndex((other) => isEqual(item, other)) === i);
    default:
      throw new NotInWorkbench(`formula function list.${name}()`);
  }
}

/** `filter` and `map`, whose argument is worked out for each item. */
export function callEach(list: FormulaValue, name: 'filter' | 'map', each: EachItem): FormulaValue {
  if (!isList(list)) return null;
  return name === 'map' ? list.map(each) : list.filter((value, index) => isTruthy(each(value, index)));
}

function callText(value: string, name: string, args: Args): FormulaValue {
  switch (name) {
    case 'contains':
      return value.includes(text(args));
    case 'containsAny':
      return args.some((wanted) => value.includes(textOf(wanted)));
    case 'startsWith':
      return value.startsWith(text(args));
    case 'endsWith':
      return value.endsWith(text(args));
    case 'lower':
      return value.toLowerCase();
    case 'trim':
      return value.trim();
    case 'split':
      return value.split(text(args));
    default:
      throw new NotInWorkbench(`formula function string.${name}()`);
  }
}

function callNumber(value: number, name: string, args: Args): FormulaValue {
  switch (name) {
    case 'round':
      return Number(value.toFixed(Number(first(args) ?? 0)));
    case 'toFixed':
      return value.toFixed(Number(first(args)));
    default:
      throw new NotInWorkbench(`formula function number.${name}()`);
  }
}
