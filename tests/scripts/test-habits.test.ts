import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** What fails where something is not as it should be. */
const PROOFS = new Set(['expect', 'assert']);
const isTestFile = (file: string): boolean => file.endsWith('.test.ts');
const TESTS = new Set(['test', 'it']);

interface Found {
  readonly where: string;
  readonly names: ReadonlySet<string>;
}

const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('workbench/host'))
  .map((file) => parse(path.join('tests', file), readFileSync(path.join('tests', file), 'utf8')));

function parse(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

/** There nothing comes later that could be waited for. */
const SLEEPERS = new Set(['tests/e2e/panel.test.ts']);

/** Every name in a part of a file. */
function namesIn(node: ts.Node): Set<string> {
  const names = new Set<string>();
  const visit = (at: ts.Node): void => {
    if (ts.isIdentifier(at)) names.add(at.text);
    ts.forEachChild(at, visit);
  };
  visit(node);
  return names;
}

function whereIs(node: ts.Node): string {
  const source = node.getSourceFile();
  return `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

function each(nodes: readonly ts.Node[], look: (node: ts.Node) => void): void {
  for (const node of nodes) {
    look(node);
    node.forEachChild((child) => each([child], look));
  }
}

/** `test(…)`, `test.each(…)(…)`; a test that is skipped proves nothing anyhow. */
function isTest(node: ts.Node): node is ts.CallExpression {
  if (!ts.isCallExpression(node) || !node.arguments.some(ts.isFunctionLike)) return false;
  let { expression } = node;
  while (ts.isCallExpression(expression) || ts.isPropertyAccessExpression(expression)) {
    if (ts.isPropertyAccessExpression(expression) && expression.name.text !== 'each') return false;
    expression = expression.expression;
  }
  return ts.isIdentifier(expression) && TESTS.has(expression.text);
}

function testsIn(sources: readonly ts.SourceFile[]): Found[] {
  const found: Found[] = [];
  each(sources, (node) => {
    if (isTest(node)) found.push({ where: whereIs(node), names: namesIn(node) });
  });
  return found;
}

function provesBy(names: ReadonlySet<string>, proving: ReadonlySet<string>): boolean {
  return Array.from(names).some((name) => proving.has(name));
}

/** Names of functions that fail by themselves, or call one that does. */
function provers(sources: readonly ts.SourceFile[], known: ReadonlySet<string> = PROOFS): Set<string> {
  const functions = new Map<string, ReadonlySet<string>>();
  each(sources, (node) => {
    const named = ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isVariableDeclaration(node);
    if (named && node.name !== undefined && ts.isIdentifier(node.name)) functions.set(node.name.text, namesIn(node));
  });
  const proving = new Set(known);
  let size = 0;
  while (size < proving.size) {
    size = proving.size;
    for (const [name, names] of functions) if (provesBy(names, proving)) proving.add(name);
  }
  return proving;
}

function isPolled(node: ts.Node): boolean {
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) if (ts.isIterationStatement(at, false)) return true;
  return false;
}

/** Waiting for a time that was chosen by hand: too short on a slow machine, too long on a fast one. */
function sleepsIn(sources: readonly ts.SourceFile[]): string[] {
  const found: string[] = [];
  each(sources, (node) => {
    if (!ts.isCallExpression(node) || isPolled(node)) return;
    const { expression, arguments: given } = node;
    const name = ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
    const [first, last] = [given[0], given[given.length - 1]];
    const isTimed = last !== undefined && ts.isNumericLiteral(last) && Number(last.text.replace(/_/g, '')) > 0;
    const isSleep = name === 'waitForTimeout' || (name === 'sleep' && isTimed);
    if (isSleep || (name === 'setTimeout' && isTimed && first !== undefined && first.getText() === 'resolve'))
      found.push(whereIs(node));
  });
  return found;
}

describe('every test proves something', () => {
  const helpers = files.filter(({ fileName }) => !isTestFile(fileName));
  const shared = provers(helpers);
  const tests = files
    .filter(({ fileName }) => isTestFile(fileName))
    .map((file) => ({ found: testsIn([file]), proving: new Set([...shared, ...provers([file], shared)]) }));

  test('tests are found', () => {
    expect(tests.flatMap(({ found }) => found).length).toBeGreaterThan(1000);
  });

  test('each can fail by an expectation of its own, or of a function that it calls', () => {
    const without = tests.flatMap(({ found, proving }) => found.filter(({ names }) => !provesBy(names, proving)));
    expect(without.map(({ where }) => where)).toEqual([]);
  });

  test.each([
    ['no expectation', "test('x', () => { run(); });", 1],
    ['one of its own', "test('x', () => { expect(run()).toBe(1); });", 0],
    ['one over a function', "function check() { expect(1).toBe(1); } test('x', () => check());", 0],
    ['over two', "const a = () => expect(1); const b = () => a(); test.each([1])('x', () => b());", 0],
    ['a table without', "test.each([1])('x', (n) => run(n));", 1],
    ['one that is left out', "test.skip('x', () => undefined);", 0],
  ])('told apart: %s', (_name, text, count) => {
    const source = [parse('x.test.ts', text)];
    expect(testsIn(source).filter(({ names }) => !provesBy(names, provers(source)))).toHaveLength(count);
  });
});

describe('no test sleeps for a fixed time', () => {
  test('in the tests that there are', () => {
    expect(sleepsIn(files.filter(({ fileName }) => isTestFile(fileName) && !SLEEPERS.has(fileName)))).toEqual([]);
  });

  test.each([
    ['the browser waits', 'await page.waitForTimeout(500);', 1],
    ['a promise of a timer', 'await new Promise((resolve) => setTimeout(resolve, 20));', 1],
    ['in the page', 'await window.sleep(300);', 1],
    ['the next turn', 'await new Promise((resolve) => setTimeout(resolve));', 0],
    ['asked again and again', 'while (!done()) await new Promise((resolve) => setTimeout(resolve, 5));', 0],
  ])('told apart: %s', (_name, text, count) => {
    expect(sleepsIn([parse('x.test.ts', text)])).toHaveLength(count);
  });
});
