// Lints the folder it is run in as the community directory's scanner does: `npm run lint:directory`. That scanner has a
// configuration of its own, so what the project's own allows by folder counts for nothing here.
import { ESLint } from 'eslint';
import { defineConfig, globalIgnores } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';

/** What the scanner passes over, by name, wherever it stands. */
const PASSED_OVER = [
  ...['node_modules', 'dist', 'build', 'pkg', 'test-vault', '.pnpm-store', '.obsidian', 'automation', 'vite'],
  ...['esbuild.config.mjs', 'version-bump.mjs', '*.cjs', '*.mjs', '*.cts', '*.mts', 'scripts', 'docs'],
  ...['*.test.*', '*.tests.*', '*.spec.*', '*.specs.*', 'test', 'tests', '__tests__', 'testUtils', 'e2e-tests'],
  ...['mocks', '__mocks__', 'i18n', 'i18next', 'locale', 'locales', 'translations', 'l10n'],
];
/** What is built here and not committed, so that the scanner never sees it. */
const BUILT = ['main.js', 'coverage', 'tmp'];

/** builtin-modules is asked for by the user of this project; `esbuild.config.mjs` reads it. */
const isExpected = ({ ruleId, message }) =>
  ruleId === 'depend/ban-dependencies' && message.startsWith('"builtin-modules"');

const eslint = new ESLint({
  overrideConfigFile: true,
  baseConfig: defineConfig([
    globalIgnores([...PASSED_OVER.map((name) => `**/${name}`), ...BUILT]),
    { extends: [obsidianmd.configs.recommended] },
    {
      files: ['**/*.ts'],
      languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
    },
  ]),
});
const results = await eslint.lintFiles('.');
const found = results.flatMap((result) => result.messages);
const unexpected = found.filter((message) => !isExpected(message));
console.log(await (await eslint.loadFormatter('stylish')).format(results));
console.log(`${results.length} files, ${unexpected.length} findings, ${found.length - unexpected.length} expected.`);
if (results.length === 0 || unexpected.length > 0) process.exitCode = 1;
