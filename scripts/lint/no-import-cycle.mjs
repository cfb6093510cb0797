import { readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** What a file imports from files beside it, type imports too: a name for a type ties two files as a value does. */
const imports = new Map();

function importsOf(file) {
  const known = imports.get(file);
  if (known !== undefined) return known;
  const names = ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles.map(({ fileName }) => fileName);
  const found = names.filter((name) => name.startsWith('.')).flatMap((name) => resolve(file, name));
  imports.set(file, found);
  return found;
}

function resolve(from, name) {
  const base = path.resolve(path.dirname(from), name);
  return [`${base}.ts`, path.join(base, 'index.ts')].filter((file) => existsSync(file)).slice(0, 1);
}

/** The shortest way from a file over what it imports back to it; null where there is none. */
function cycleOf(file) {
  const from = new Map([[file, null]]);
  for (const at of from.keys())
    for (const next of importsOf(at)) {
      if (next === file) return wayTo(at, from);
      if (!from.has(next)) from.set(next, at);
    }
  return null;
}

function wayTo(file, from) {
  const way = [];
  for (let at = file; at !== null; at = from.get(at)) way.unshift(at);
  return way;
}

/** No file imports itself over others. The rule of eslint-plugin-import passes over type imports. */
export const noImportCycle = {
  meta: { type: 'problem', schema: [], messages: { cycle: 'A circle of imports: {{way}}.' } },
  create: (context) => ({
    Program(node) {
      imports.delete(context.filename);
      const cycle = cycleOf(context.filename);
      if (cycle === null) return;
      const way = [...cycle, context.filename].map((file) => path.relative(context.cwd, file)).join(' → ');
      context.report({ node, messageId: 'cycle', data: { way } });
    },
  }),
};
