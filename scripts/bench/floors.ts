// Bundles the floors, each into one file: the least that could be started.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export interface Floors {
  /** Bare server with one tool. */
  readonly server: string;
  /** Bare server whose tool makes one HTTP request with got. */
  readonly got: string;
}

/** Paths of the bundled floors. */
export async function buildFloors(folder: string): Promise<Floors> {
  const source = (name: string): string => fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  await build({
    entryPoints: [source('floor-server'), source('floor-got')],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node20.20',
    format: 'esm',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    banner: { js: "import{createRequire as r}from'node:module';const require=r(import.meta.url);" },
    logLevel: 'warning',
  });
  return { server: join(folder, 'floor-server.mjs'), got: join(folder, 'floor-got.mjs') };
}
