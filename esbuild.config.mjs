import builtins from 'builtin-modules';
import { appendFile, chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import esbuild from 'esbuild';
import { notices } from './scripts/notices.mjs';
import { packWords } from './scripts/pack-words.mjs';
import { partsOf } from './scripts/parts.mjs';

/** `production` or `watch`, and which of the two to build where not both. */
const [mode = 'production', ...only] = process.argv.slice(2);
const production = mode === 'production';
const { version } = JSON.parse(await readFile('pkg/cli/package.json', 'utf8'));

/**
 * What Obsidian loads. Its own modules come from the app; Node's must not be needed, for there is none on a phone. The
 * target is what the library in `tsconfig.json` asks of an engine already: an older syntax would run nowhere more.
 */
const plugin = {
  entryPoints: ['main.ts'],
  outfile: 'main.js',
  bundle: true,
  format: 'cjs',
  target: 'es2021',
  external: ['obsidian', 'electron', '@codemirror/*', '@lezer/*', ...builtins],
  plugins: [packWords],
  minify: production,
  sourcemap: production ? false : 'inline',
  treeShaking: true,
  charset: 'utf8',
  metafile: true,
  logLevel: 'warning',
};

/** The command line and the parser's worker, with everything they need in the file. */
const cli = {
  entryPoints: { cli: 'pkg/cli/cli/main.ts', 'parse-worker': 'pkg/cli/folder/parse-worker.ts' },
  outdir: 'pkg/cli/dist',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  minify: false,
  // Node knows them; without this each would be made anew wherever it is used.
  supported: { 'regexp-unicode-property-escapes': true },
  define: { __VERSION__: JSON.stringify(version) },
  // Packages that are still CommonJS call require() for Node's own modules.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  metafile: true,
  logLevel: 'warning',
};

const wanted = Object.entries({ plugin, cli }).filter(([name]) => only.length === 0 || only.includes(name));

/** The three files that are released are all there is, so the licences go into the script. */
async function finishPlugin({ metafile }) {
  await appendFile(plugin.outfile, `/*\n${await notices(metafile, 'The plugin')}*/\n`);
  console.log(partsOf(metafile));
}

async function finishCli({ metafile }) {
  await writeFile('pkg/cli/dist/NOTICES.txt', await notices(metafile, 'The command line'));
  for (const file of ['dist/cli.mjs', 'pkg/cli/dist/cli.mjs']) await chmod(file, 0o755);
}

// `node dist/cli.mjs` is the command line of a checkout; the package has it under the same name.
await mkdir('dist', { recursive: true });
await writeFile('dist/cli.mjs', "#!/usr/bin/env node\nimport '../pkg/cli/dist/cli.mjs';\n");
if (mode === 'watch') {
  for (const [, options] of wanted) await (await esbuild.context(options)).watch();
} else {
  await Promise.all(
    wanted.map(async ([name, options]) => {
      const built = await esbuild.build(options);
      await (name === 'cli' ? finishCli : finishPlugin)(built);
    }),
  );
}
