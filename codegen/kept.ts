// Keeps what was made, by the contents of everything that it was made from.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * The value as it was made last time from the same inputs (files, or folders with all that is below), else a new one. Values go
 * through JSON. What cannot be read or written is made anew, and said by nobody: nothing depends on it but time.
 */
export async function kept<T>(
  folder: string,
  name: string,
  inputs: readonly string[],
  make: () => Promise<T>,
): Promise<T> {
  const file = join(folder, `${name}.json`);
  const key = keyOf(inputs);
  const before = read(file) as { readonly key?: unknown; readonly value?: T } | undefined;
  if (before?.key === key && before.value !== undefined) return before.value;
  const value = await make();
  // Files that changed meanwhile would be kept under what they were.
  if (keyOf(inputs) === key) put(folder, file, JSON.stringify({ key, value }));
  return value;
}

function keyOf(inputs: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const input of inputs) {
    for (const file of filesOf(input)) {
      const bytes = readFileSync(file);
      hash.update(`\n${relative(input, file)} ${bytes.length}\n`).update(bytes);
    }
  }
  return hash.digest('hex');
}

function filesOf(path: string): readonly string[] {
  const facts = statSync(path, { throwIfNoEntry: false });
  if (facts === undefined) return [];
  if (!facts.isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function put(folder: string, file: string, text: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    const fresh = `${file}.${process.pid}`;
    writeFileSync(fresh, text);
    renameSync(fresh, file);
  } catch {
    // The next run takes as long as this one.
  }
}
