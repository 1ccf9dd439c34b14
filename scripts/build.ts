// Bundles virtspan into dist: a small entry, lazy chunks, and the listings that the server sends as they are.
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogs } from '../src/generated/catalog.ts';
import { createRegistry } from '../src/runtime/registry.ts';
import { computeLines, linesFile } from '../src/runtime/server/listing.ts';
import { bundle } from './build/bundle.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'dist');

/** Builds beside the old dist and swaps at the end: a build that fails leaves the old one. */
async function build(): Promise<void> {
  const fresh = `${out}.new`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(join(fresh, 'listing'), { recursive: true });
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  await bundle({ entry: { main: join(root, 'src/main.ts') }, folder: fresh, version });
  await chmod(join(fresh, 'main.js'), 0o755);
  await writeListings(join(fresh, 'listing'));
  await rm(out, { recursive: true, force: true });
  await rename(fresh, out);
}

async function writeListings(folder: string): Promise<void> {
  for (const [provider, load] of Object.entries(catalogs)) {
    const lines = await computeLines(createRegistry([await load()]), provider);
    await writeFile(join(folder, `${provider}.json`), linesFile(lines));
  }
}

const started = performance.now();
await build();
process.stdout.write(`dist is built (${((performance.now() - started) / 1000).toFixed(1)} s)\n`);
