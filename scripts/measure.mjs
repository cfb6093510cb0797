// How large the source is: `npm run measure`, or `npm run measure -- PATH` for another checkout, to compare the two.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(process.argv[2] ?? '.');
const WIDTH = 120;
const SMALL = 30;
/** A file that is words for the most part is a table of words, or the words of the interface. */
const MOSTLY_WORDS = 0.5;

const isWord = (node) =>
  ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isRegularExpressionLiteral(node);
const isFunction = (node) => ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;
const isExport = (node) =>
  ts.isExportSpecifier(node) ||
  ts.isExportAssignment(node) ||
  (ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword));
const isComment = (line) => /^\s*(?:\/\/|\/?\*)/.test(line);
const solid = (text) => text.replace(/\s/g, '').length;

function sourcesIn(folder) {
  return readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map(({ parentPath, name }) => path.relative(root, path.join(parentPath, name)))
    .filter((file) => !/(^|\/)(node_modules|dist|fixtures)\//.test(file))
    .sort();
}

function measure(file) {
  const text = readFileSync(path.join(root, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const line = (at) => source.getLineAndCharacterOfPosition(at).line;
  const found = { file, functions: [], exports: 0, generators: 0, words: 0 };
  const visit = (node) => {
    if (isFunction(node)) found.functions.push(line(node.end) - line(node.getStart()) + 1);
    if (isFunction(node) && node.asteriskToken !== undefined) found.generators++;
    if (isExport(node)) found.exports++;
    if (isWord(node)) found.words += solid(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(source);
  const lines = text.replace(/\n$/, '').split('\n');
  const characters = solid(text);
  const isWords = found.words > characters * MOSTLY_WORDS;
  const longComments = lines.filter((text) => isComment(text) && text.length > WIDTH).length;
  return {
    ...found,
    // A table may be made when it is asked for: that is no function to read.
    functions: isWords ? [] : found.functions,
    lines: lines.map(({ length }) => length),
    longComments,
    characters: isWords ? 0 : characters,
    isWords,
  };
}

const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
const median = (numbers) => sorted(numbers)[Math.floor(numbers.length / 2)] ?? 0;
const largest = (numbers) => sorted(numbers).at(-1) ?? 0;
const sum = (numbers) => numbers.reduce((all, number) => all + number, 0);

function summary(files) {
  const functions = files.flatMap((file) => file.functions);
  const lines = files.flatMap((file) => file.lines);
  return {
    files: files.length,
    lines: lines.length,
    characters: sum(files.map((file) => file.characters)),
    functions: functions.length,
    median: median(functions),
    longest: largest(functions),
    exports: sum(files.map((file) => file.exports)),
    generators: sum(files.map((file) => file.generators)),
    'longest line': largest(lines),
    [`over ${WIDTH}`]: lines.filter((length) => length > WIDTH).length,
    'of them comments': sum(files.map((file) => file.longComments)),
    [`under ${SMALL} lines`]: `${Math.round((100 * files.filter((file) => file.lines.length < SMALL).length) / files.length)} %`,
  };
}

function print(rows) {
  const names = ['', ...Object.keys(rows[0][1])];
  const table = [names, ...rows.map(([name, values]) => [name, ...Object.values(values).map(String)])];
  const widths = names.map((_, column) => Math.max(...table.map((row) => row[column].length)));
  for (const row of table)
    console.log(row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  '));
}

const folders = readdirSync(root);
const measured = (names) =>
  names.filter((name) => folders.includes(name)).flatMap((name) => sourcesIn(name).map(measure));
const source = [...(folders.includes('main.ts') ? [measure('main.ts')] : []), ...measured(['src', 'pkg'])];
/** `src/core/cards`, `pkg/cli/folder`: as deep as folders have a meaning of their own. */
const folderOf = ({ file }) => path.dirname(file).split('/').slice(0, 3).join('/');
const groups = new Map();
for (const file of source) groups.set(folderOf(file), [...(groups.get(folderOf(file)) ?? []), file]);
const tests = measured(['tests']);

print([
  ...Array.from(groups, ([name, files]) => [name, summary(files)]),
  ['in all', summary(source)],
  ...(tests.length === 0 ? [] : [['tests', summary(tests)]]),
]);
const words = source.filter(({ isWords }) => isWords);
console.log(
  '\nCharacters, which are counted without white space, and functions leave out the ' +
    `${words.length} files that are words for the most part:`,
);
console.log(words.map(({ file }) => file).join(', '));
