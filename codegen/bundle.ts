// Tools that were generated outside the project, as JavaScript that a built virtspan can load: see --generated.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Writes DIR/bundle/<provider>.js and what it imports lazily. Throws when the generated code does not compile. */
export async function bundleGenerated(folder: string, providers: readonly string[]): Promise<void> {
  const outdir = join(folder, 'bundle');
  rmSync(outdir, { recursive: true, force: true });
  await build({
    entryPoints: Object.fromEntries(providers.map((provider) => [provider, join(folder, provider, 'catalog.ts')])),
    outdir,
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20.20',
    format: 'esm',
    legalComments: 'none',
    chunkNames: 'chunks/[name]-[hash]',
    logLevel: 'silent',
  });
}
