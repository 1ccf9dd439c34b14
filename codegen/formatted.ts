// The layout of generated code: printed on long lines, then formatted once as all the code of the project is.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Path below the output folder, and text. */
export type Files = (readonly [path: string, text: string])[];

const FORMATTER = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
const CONFIG = resolve(dirname(fileURLToPath(import.meta.url)), '../biome.json');

/**
 * The same files, their TypeScript laid out by biome.json. One process formats all, beside whatever else is made meanwhile; its
 * version is pinned, so the same text gives the same bytes. Rejects with what the formatter says of text that is no TypeScript:
 * a bug of an emitter.
 */
export async function formatted(files: Files): Promise<Files> {
  const folder = mkdtempSync(join(tmpdir(), 'virtspan-generate-'));
  try {
    const code = files.filter(([path]) => path.endsWith('.ts'));
    for (const [path, text] of code) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    await promisify(execFile)(process.execPath, [FORMATTER, 'format', '--write', `--config-path=${CONFIG}`, folder]);
    const laidOut = new Map(code.map(([path]) => [path, readFileSync(join(folder, path), 'utf8')]));
    return files.map(([path, text]) => [path, laidOut.get(path) ?? text]);
  } finally {
    // Nobody waits for it: the next provider is read meanwhile.
    void rm(folder, { recursive: true, force: true }).catch(() => {});
  }
}
