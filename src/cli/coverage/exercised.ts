// The record of a test run: which tools were called, and answered.
import { readFile } from 'node:fs/promises';
import { UsageError } from '../usage.ts';

/** Where a whole run of the tests leaves its record, below the project's folder. */
export const recordFile = 'reports/exercised.jsonl';

/** The tools that answered. Throws UsageError when the file cannot be read or is no such record. */
export async function readExercised(file: string): Promise<ReadonlySet<string>> {
  const text = await readFile(file, 'utf8').catch((thrown: NodeJS.ErrnoException) => {
    throw new UsageError(`${file} cannot be read (${thrown.code}); a run of all tests writes it.`);
  });
  const lines = text.split('\n').filter((line) => line !== '');
  try {
    const rows = lines.map((line) => JSON.parse(line) as { readonly tool: string; readonly ended: string });
    return new Set(rows.filter(({ ended }) => ended === 'answered').map(({ tool }) => tool));
  } catch {
    throw new UsageError(`${file} is no record of a test run: every line is an object with "tool" and "ended".`);
  }
}
