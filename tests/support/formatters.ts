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
export const prettier: Format = (markdown) =>
  execFileSync(process.execPath, ['node_modules/prettier/bin/prettier.cjs', '--stdin-filepath', 'note.md'], {
    input: markdown,
    encoding: 'utf8',
  });

export const markdownlint: Format = (markdown) =>
  execFileSync(process.execPath, ['--input-type=module', '-e', MARKDOWNLINT], { input: markdown, encoding: 'utf8' });

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
