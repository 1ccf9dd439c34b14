// Bundles virtspan into dist: a small entry, lazy chunks, and the listings that the server sends as they are.
import { readdirSync } from 'node:fs';
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { searchFile } from '../src/application/search.ts';
import { catalogs } from '../src/generated/catalog.ts';
import { vocabularies } from '../src/generated/vocabulary.ts';
import { builtWorker, bundleWorker } from '../src/runtime/script/worker-file.ts';
import { packIndex } from '../src/runtime/search/kept-index.ts';
import { prepareIndex } from '../src/runtime/search/search.ts';
import { computeLines, linesFile, linesName } from '../src/runtime/server/listing.ts';
import { createRegistry } from '../src/runtime/tools/registry.ts';
import { bundle } from './build/bundle.ts';
import { modulesForOthers } from './build/exports.ts';
import { packFacts } from './build/facts.ts';
import { writePackageFiles } from './build/package-files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'dist');
const workerSource = new URL('../src/runtime/script/worker/main.ts', import.meta.url);

/**
 * What every command begins with, what a server needs up to the first answers, and what a call needs in any cloud: three
 * files beside `main.js` rather than a hundred, each of which Node would have to find, open and link.
 */
const merges = [
  { sources: ['src/main.ts'], into: 'chunks/begin.cjs', without: 'sources' },
  {
    sources: [
      'src/cli/serve.ts',
      'src/application/application.ts',
      ...readdirSync(join(root, 'src/clouds')).map((id) => `src/clouds/${id}/cloud.ts`),
      'src/runtime/offer/meta-tools.ts',
      'src/runtime/server/offered-lines.ts',
      'src/runtime/server/listing.ts',
      'src/runtime/server/pages.ts',
    ],
    into: 'chunks/serve.cjs',
  },
  {
    sources: [
      'src/runtime/pipeline.ts',
      'src/runtime/tools/enabled-tools.ts',
      'src/runtime/tools/registry.ts',
      'src/runtime/wire/guard.ts',
      'src/runtime/wire/http.ts',
      'src/runtime/wire/proxy.ts',
      'src/runtime/live/knowledge.ts',
      'src/runtime/live/live.ts',
      'src/runtime/live/marks.ts',
      'src/runtime/live/store.ts',
      'src/runtime/stages/foreseen-refusal.ts',
    ],
    into: 'chunks/call.cjs',
  },
] as const;

/** Builds beside the old dist and swaps at the end: a build that fails leaves the old one, and two at once do no harm. */
async function build(): Promise<void> {
  const fresh = `${out}.${process.pid}`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(join(fresh, 'listing'), { recursive: true });
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const program = await bundle({
    entry: { 'chunks/main': join(root, 'src/main.ts') },
    folder: fresh,
    version,
    merges,
    launch: join(root, 'src/launch/launch.ts'),
  });
  await chmod(join(fresh, 'main.js'), 0o755);
  const worker = await bundleWorker(workerSource);
  await writeFile(join(fresh, builtWorker), worker.code);
  const modules = await bundle({ entry: modulesForOthers(root), folder: fresh, version });
  await writeListings(join(fresh, 'listing'));
  await writeSearch(fresh);
  if (isForPackage)
    await writePackageFiles({ root, version, folder: fresh, bundles: [program, worker.metafile, modules] });
  await packFacts(join(root, 'specs'), join(fresh, 'specs'));
  const old = `${fresh}.old`;
  await rm(old, { recursive: true, force: true });
  await rename(out, old).catch(() => {});
  await rename(fresh, out);
  await rm(old, { recursive: true, force: true });
}

async function writeListings(folder: string): Promise<void> {
  for (const [provider, load] of Object.entries(catalogs)) {
    const registry = createRegistry([await load()]);
    for (const detail of ['full', 'compact'] as const) {
      const lines = await computeLines(registry, provider, detail);
      await writeFile(join(folder, linesName(provider, detail)), linesFile(lines));
    }
  }
}

/** The search index over every provider, so that the first query needs not make it. */
async function writeSearch(folder: string): Promise<void> {
  const registry = createRegistry(await Promise.all(Object.values(catalogs).map((load) => load())));
  await writeFile(join(folder, searchFile), packIndex(await prepareIndex(registry, vocabularies)));
}

/** `--package`: also what only a published package needs, which takes a few seconds more. */
const isForPackage = process.argv.includes('--package');
const started = performance.now();
await build().catch(async (thrown: unknown) => {
  await rm(`${out}.${process.pid}`, { recursive: true, force: true });
  throw thrown;
});
process.stdout.write(`dist is built (${((performance.now() - started) / 1000).toFixed(1)} s)\n`);
