// One file per commit with what the bench measured there, so that a slow creep shows.
import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';

/** Writes `<commit>.json` into the folder; `-dirty` stands behind the name where something is not committed. */
export async function record(folder: string, root: string, rows: readonly object[]): Promise<string> {
  const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  const commit = git('rev-parse', '--short=12', 'HEAD');
  const name = git('status', '--porcelain') === '' ? commit : `${commit}-dirty`;
  const facts = {
    commit: name,
    at: new Date().toISOString(),
    node: process.version,
    processors: availableParallelism(),
    load: loadavg()[0],
    rows,
  };
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${name}.json`);
  await writeFile(file, `${JSON.stringify(facts, null, 2)}\n`);
  return file;
}
