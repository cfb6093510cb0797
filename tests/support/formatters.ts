import { execFileSync } from 'node:child_process';

/** What a formatter makes of a note. */
export type Format = (markdown: string) => string;

const MARKDOWNLINT = `
import { lint } from 'markdownlint/sync';
import { applyFixes } from 'markdownlint';
import { readFileSync } from 'node:fs';
const text = readFileSync(0, 'utf8');
const { note } = lint({ strings: { note: text } });
process.stdout.write(applyFixes(text, note));
`;

/** Packages that are modules of the newer kind run in a process of their own. */
/** A process for each text is slow, and most texts come again. */
function once(format: Format): Format {
  const known = new Map<string, string>();
  return (markdown) => {
    const result = known.get(markdown) ?? format(markdown);
    known.set(markdown, result);
    return result;
  };
}

const run = (input: string, ...args: string[]): string =>
  execFileSync(process.execPath, args, { input, encoding: 'utf8' });

/** Neither with the settings of this project nor with what is left alone here. */
const PRETTIER = ['node_modules/prettier/bin/prettier.cjs', '--no-config', '--ignore-path', 'none'];
const prettierWith = (...options: string[]): Format =>
  once((markdown) => run(markdown, ...PRETTIER, '--stdin-filepath', 'note.md', ...options));

export const prettier = prettierWith();
/** Lines are broken at a width. */
export const prettierWrapping = prettierWith('--prose-wrap', 'always', '--print-width', '40');
/** Lines of a paragraph are joined. */
export const prettierJoining = prettierWith('--prose-wrap', 'never');

export const markdownlint = once((markdown) => run(markdown, '--input-type=module', '-e', MARKDOWNLINT));

/**
 * What the app's plugins that tidy notes do: heading levels, bullets, emphasis, quotes, dots, blank lines, white space.
 */
export const tidy: Format = (markdown) =>
  markdown
    .split('\n')
    .map((line) =>
      line
        .replace(/^#(#+) (.*)$/, (_whole, marks: string, title: string) => `${marks} ${title.toUpperCase()}`)
        .replace(/^(\t*)- /, (_whole, indent: string) => `${'    '.repeat(indent.length)}* `)
        .replace(/\*(open)\*/, '_$1_')
        .replace(/"([^"]*)"/g, '\u201c$1\u201d')
        .replace(/\.\.\./g, '\u2026')
        .replace(/([.?!])$/, '$1  '),
    )
    .join('\n')
    .replace(/\n(#+ )/g, '\n\n$1')
    .trimEnd();

const WIDTH = 40;

/** What an editor's command that fills paragraphs does: it knows no links, and what goes on begins at the margin. */
export const filled: Format = (markdown) => {
  const [head = '', body = ''] = markdown.split('<!-- topic-atlas:begin -->');
  const lines = body.split('\n').map((line) => (/^(?:[#|<]|$)/.test(line) ? line : fill(line)));
  return `${head}<!-- topic-atlas:begin -->${lines.join('\n')}`;
};

function fill(line: string): string {
  const [prefix = ''] = /^> (?!\[!)/.exec(line) ?? [];
  const words = line.slice(prefix.length).split(' ');
  return words.reduce((text, word) => {
    const last = text.slice(text.lastIndexOf('\n') + 1);
    // It breaks no line before what would begin a list.
    return last.length + word.length < WIDTH || text === prefix || /^[*+-]$/.test(word)
      ? `${text}${text === prefix ? '' : ' '}${word}`
      : `${text}\n${prefix}${word}`;
  }, prefix);
}

/** Headings with a line below them. */
export const underlined: Format = (markdown) => markdown.replace(/^## (.*)$/gm, '$1\n------');

/** Lists with numbers. */
export const numbered: Format = (markdown) => markdown.replace(/^[-*+] (?=\[|.*:)/gm, '1. ');
