// Writes a report into a file.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UsageError } from '../usage.ts';

/** Makes the folder too. Throws UsageError when it cannot be written. */
export async function put(file: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  } catch (thrown) {
    throw new UsageError(`${file} cannot be written (${(thrown as NodeJS.ErrnoException).code}).`);
  }
}
