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

const LITERAL = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"/g;
const LIST = new RegExp(`\\[((?:\\s*(?:${LITERAL.source}),?){2,}\\s*)\\]`, 'g');
/** Between the parts of a word that takes several lines. */
const JOINT = /' \+\n\s*'/g;
/** A word of two lines would be read back as two. */
const BREAK = /(?:^|[^\\])(?:\\\\)*\\n/;

/** Lists of words as lines of one literal, which is a tenth of the tables of languages shorter. */
function listsAsLines(source) {
  const packed = source.replace(JOINT, '').replace(LIST, (list, inner) => {
    const words = [...inner.matchAll(LITERAL)].map(([, single, double]) => single ?? double);
    return words.some((word) => BREAK.test(word)) ? list : `lines(\`${words.join('\n').replace(/`|\$\{/g, '\\$&')}\`)`;
  });
  return `const lines = (words: string): string[] => words.split('\\n');\n${packed}`;
}

/** Shorter texts are not worth it. */
const LONG = 80;

/** What a literal says that may take several lines; null for what is none. */
function textOf(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return null;
  const [left, right] = [textOf(node.left), textOf(node.right)];
  return left === null || right === null ? null : left + right;
}

/** The words of a table in a template literal, one sign between two, or those of a list; null for what is neither. */
function wordsOf(node) {
  if (ts.isNoSubstitutionTemplateLiteral(node))
    return node.text.length < LONG ? null : node.text.replace(/\s+/g, ' ').replace(/, /g, ',');
  if (!ts.isArrayLiteralExpression(node) || node.elements.length < 2) return null;
  const words = node.elements.map(textOf);
  return words.includes(null) ? null : words;
}

/**
 * Tables of words that a file has in functions, packed. They are read back when the first function is called, so a file
 * must call none while it is loaded.
 */
function packedTables(source, file, packing) {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const tables = [];
  let written = '';
  let at = 0;
  const visit = (node, isLater) => {
    const words = isLater ? wordsOf(node) : null;
    if (words === null) return ts.forEachChild(node, (child) => visit(child, isLater || ts.isArrowFunction(node)));
    written += `${source.slice(at, node.getStart(parsed))}tables()[${tables.push(words) - 1}]`;
    at = node.end;
  };
  visit(parsed, false);
  if (tables.length === 0) return source;
  const from = (module) => JSON.stringify(path.relative(path.dirname(file), module).replaceAll(path.sep, '/'));
  return `import { once as onceRead } from ${from('src/core/once')};
import { unpack } from ${from('src/i18n/packed')};
const tables = onceRead(() => JSON.parse(unpack(${pack(JSON.stringify(tables), packing)})));
${written}${source.slice(at)}`;
}

/** A plugin of esbuild. */
export const packWords = {
  name: 'pack-words',
  async setup(build) {
    const packing = await load('src/i18n/packed.ts');
    build.onLoad({ filter: /[\\/]cards[\\/]languages[\\/][a-z]+\.ts$/ }, async ({ path: file }) => ({
      contents: listsAsLines(packedTables(await readFile(file, 'utf8'), file, packing)),
      loader: 'ts',
    }));
    build.onLoad({ filter: /[\\/](?:function|kind)-words\.ts$/ }, async ({ path: file }) => ({
      contents: packedTables(await readFile(file, 'utf8'), file, packing),
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
