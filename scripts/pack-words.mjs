// Packs words into the plugin: those of the interface, of which a person needs one language, and those of cards.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { deflateSync, strToU8 } from 'fflate';
import ts from 'typescript';
import { load } from './load.mjs';

const BASE = 85;
const ZERO = 40;
const BACKSLASH = 92;

/** What a language is packed with, for it says much alike; the others with English. */
const NEAR = { en: [], it: ['en', 'es'], 'pt-BR': ['en', 'es'], 'zh-TW': ['en', 'zh'] };

/**
 * Deflated, with a text that it is like, in base 85, as a literal: a sixteenth shorter than in base 64. The same on
 * every machine, for no zlib of the system's has a hand in it.
 */
function pack(text, { unpack, dictionaryOf }, near = '') {
  const deflated = deflateSync(strToU8(text), { level: 9, dictionary: dictionaryOf(near) });
  const bytes = Buffer.alloc(Math.ceil(deflated.length / 4) * 4);
  bytes.set(deflated);
  let packed = '';
  for (let at = 0; at < bytes.length; at += 4) {
    const digits = [];
    for (let i = 0, word = bytes.readUInt32BE(at); i < 5; i++, word = Math.floor(word / BASE))
      digits.unshift(word % BASE);
    packed += String.fromCharCode(...digits.map((digit) => ZERO + digit + (ZERO + digit >= BACKSLASH ? 1 : 0)));
  }
  if (unpack(packed, near) !== text) throw new Error('The words of the interface would not read back as they are.');
  return `'${packed}'`;
}

/** What takes the place of `src/i18n/languages.ts`. What the command line alone says is left out. */
async function packedLanguages(packing) {
  const { languages } = await load('src/i18n/languages.ts');
  const keys = [...languages.en().keys()].filter((key) => !key.startsWith('cli.'));
  const texts = Object.entries(languages).map(([code, words]) => {
    const all = words();
    return [code, JSON.stringify(keys.map((key) => all.get(key)))];
  });
  const textOf = new Map(texts);
  const near = ([code]) => NEAR[code] ?? ['en'];
  const packed = texts.map((one) => {
    return `${JSON.stringify(one[0])}: ${pack(one[1], packing, textOf.get(near(one).at(-1)))},`;
  });
  const entries = texts.map((one) => {
    const chain = [...near(one), one[0]].map((code) => `packed[${JSON.stringify(code)}]`);
    return `${JSON.stringify(one[0])}: () => unpackWords(keys, [${chain.join(', ')}]),`;
  });
  return `import { unpackWords } from './packed';
const keys = ${pack(keys.join('\n'), packing)};
const packed = {
${packed.join('\n')}
};
export const languages = {
${entries.join('\n')}
};`;
}

/** The files that are tables of words. */
const TABLES = /[\\/](?:cards[\\/]languages[\\/][a-z]+|(?:function|kind)-words)\.ts$/;
/** Shorter texts are not worth it. */
const LONG = 80;

/** What a literal says that may take several lines; null for what is none. */
function textOf(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return null;
  const [left, right] = [textOf(node.left), textOf(node.right)];
  return left === null || right === null ? null : left + right;
}

/** The words of a list; null for what is none. */
function listOf(node) {
  if (!ts.isArrayLiteralExpression(node) || node.elements.length < 2) return null;
  const words = node.elements.map(textOf);
  return words.includes(null) ? null : words;
}

/** Those of a table in a template literal too, one sign between two. */
function wordsOf(node) {
  if (!ts.isNoSubstitutionTemplateLiteral(node)) return listOf(node);
  return node.text.length < LONG ? null : node.text.replace(/\s+/g, ' ').replace(/, /g, ',');
}

/** A list as lines of one literal, which is shorter; null where a word has two, for it would be read back as two. */
function asLines(words) {
  if (words === null || words.some((word) => word.includes('\n'))) return null;
  return `lines(${JSON.stringify(words.join('\n'))})`;
}

/**
 * The tables of words of a file: those in functions packed, lists elsewhere as lines. What is packed is read back when
 * the first function is called, so a file must call none while it is loaded.
 */
function withTables(source, file, packing) {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const packed = [];
  let written = '';
  let at = 0;
  const visit = (node, isLater) => {
    const words = isLater ? wordsOf(node) : null;
    const table = words === null ? asLines(isLater ? null : listOf(node)) : `packed()[${packed.push(words) - 1}]`;
    if (table === null) return ts.forEachChild(node, (child) => visit(child, isLater || ts.isArrowFunction(node)));
    written += source.slice(at, node.getStart(parsed)) + table;
    at = node.end;
  };
  visit(parsed, false);
  const from = (module) => JSON.stringify(path.relative(path.dirname(file), module).replaceAll(path.sep, '/'));
  const reading = `import { once as onceRead } from ${from('src/core/once')};
import { unpack } from ${from('src/i18n/packed')};
const packed = onceRead(() => JSON.parse(unpack(${pack(JSON.stringify(packed), packing)})));`;
  return `${packed.length === 0 ? '' : reading}
const lines = (words: string): string[] => words.split('\\n');
${written}${source.slice(at)}`;
}

/** A plugin of esbuild. */
export const packWords = {
  name: 'pack-words',
  async setup(build) {
    const packing = await load('src/i18n/packed.ts');
    build.onLoad({ filter: TABLES }, async ({ path: file }) => ({
      contents: withTables(await readFile(file, 'utf8'), file, packing),
      loader: 'ts',
    }));
    build.onLoad({ filter: /[\\/]src[\\/]i18n[\\/]languages\.ts$/ }, async ({ path: file }) => ({
      contents: await packedLanguages(packing),
      resolveDir: path.dirname(file),
      loader: 'ts',
      watchDirs: [path.dirname(file), ...['en', 'languages'].map((folder) => path.join(path.dirname(file), folder))],
    }));
  },
};
