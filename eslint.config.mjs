import { defineConfig, globalIgnores } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';
import { PlainTextParser } from 'eslint-plugin-obsidianmd/dist/lib/plainTextParser.js';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { noImportCycle } from './scripts/lint/no-import-cycle.mjs';

const plugin = ['main.ts', 'src/**/*.ts'];
const cli = ['pkg/cli/**/*.ts'];

/** What each layer may import; everything else under `src` is closed to it. */
const layers = {
  core: [],
  settings: ['core'],
  i18n: ['core', 'settings'],
  report: ['core', 'settings', 'i18n'],
  obsidian: ['settings', 'i18n', 'report', 'core'],
};

const layerZones = Object.entries(layers).map(([layer, allowed]) => ({
  target: `./src/${layer}`,
  from: './src',
  except: [layer, ...allowed].map((name) => `./${name}`),
  message: `src/${layer} may import only ${[layer, ...allowed].join(', ')}.`,
}));

/** What lives as long as the plugin knows nothing of what a person sees, nor of who puts it together. */
const serviceZone = {
  target: './src/obsidian/services',
  from: './src/obsidian',
  except: ['./services'],
  message: 'Services know services, never views.',
};
/** The folder host knows the core alone; the command line stands on both. */
const cliZones = [
  { target: './pkg/cli', from: './src/obsidian', message: 'The command line runs without Obsidian.' },
  { target: './pkg/cli/folder', from: './pkg/cli/cli', message: 'The folder host knows no command.' },
  ...['settings', 'i18n', 'report'].map((layer) => ({
    target: './pkg/cli/folder',
    from: `./src/${layer}`,
    message: 'pkg/cli/folder may import only core.',
  })),
  { target: './src', from: './pkg', message: 'What ships in main.js knows nothing of the command line.' },
];
const zones = [...layerZones, serviceZone, ...cliZones];

/** Forbids packages to a layer. Type imports count too: a layer that names a host's types depends on that host. */
const without = (files, regex, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ regex, message }] }] },
});

export default defineConfig([
  globalIgnores(['node_modules', '**/dist', 'coverage', 'main.js', 'tests/workbench/fixtures', 'examples']),

  { files: [...plugin, ...cli], extends: [obsidianmd.configs.recommendedWithLocalesEn] },
  { files: ['package.json'], extends: [obsidianmd.configs.recommended] },
  {
    files: ['package.json'],
    rules: {
      // builtin-modules is asked for by the user of this project; esbuild.config.mjs reads it.
      'depend/ban-dependencies': [
        'error',
        { presets: ['native', 'microutilities', 'preferred'], allowed: ['builtin-modules'] },
      ],
    },
  },
  {
    files: [...plugin, ...cli],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    // The plugin `import` comes with the configuration above.
    settings: {
      'import/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import/resolver': { node: { extensions: ['.ts', '.d.ts'] } },
    },
    plugins: { local: { rules: { 'no-import-cycle': noImportCycle } } },
    rules: {
      'local/no-import-cycle': 'error',
      'import/no-restricted-paths': ['error', { zones }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  without(
    ['src/core/**', 'src/settings/**', 'src/i18n/**', 'src/report/**'],
    // What is packed at the build is unpacked by the library that packed it.
    '^(?!\\.|fflate$)',
    'This layer knows no host and no package.',
  ),
  without(cli, '^obsidian$', 'The folder host and the command line run without Obsidian.'),
  {
    files: ['src/core/**', 'src/settings/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'activeDocument',
        'process',
        'Buffer',
        'setTimeout',
        'setInterval',
        'performance',
        'fetch',
        'Intl',
      ],
    },
  },
  {
    // This package runs on Node and never ships in main.js, so it may use Node's modules and timers, and there is no
    // app to ask where a vault's settings are.
    files: cli,
    languageOptions: { globals: globals.node },
    rules: {
      'obsidianmd/no-nodejs-modules': 'off',
      'import/no-nodejs-modules': 'off',
      'obsidianmd/prefer-window-timers': 'off',
      'obsidianmd/hardcoded-config-path': 'off',
    },
  },
  {
    files: ['manifest.json'],
    plugins: { obsidianmd },
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: false, extraFileExtensions: ['.json'] },
    },
    extends: [tseslint.configs.disableTypeChecked],
    rules: {
      'obsidianmd/validate-manifest': 'error',
      'no-unused-expressions': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['LICENSE'],
    plugins: { obsidianmd },
    languageOptions: { parser: PlainTextParser },
    // The year is checked when it is written, not on every New Year's Day.
    rules: { 'obsidianmd/validate-license': ['error', { currentYear: 2026, disableUnchangedYear: true }] },
  },

  // Tests, benches and scripts are no part of the plugin: the compiler's rules, not the review's.
  {
    files: ['tests/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  { files: ['**/*.mjs'], extends: [tseslint.configs.recommended], languageOptions: { globals: globals.node } },
]);
