// Puts the table of a run between its marks in the documentation.
import { readFile, writeFile } from 'node:fs/promises';

const page = new URL('../../docs/http.md', import.meta.url);
const [from, to] = ['<!-- load: npm run load -- --minutes 10 --write -->', '<!-- /load -->'];

export async function writeTable(text: string): Promise<void> {
  const old = await readFile(page, 'utf8');
  const [start, end] = [old.indexOf(from), old.indexOf(to)];
  if (start < 0 || end < start) throw new Error('docs/http.md has lost the marks of the table.');
  await writeFile(page, `${old.slice(0, start)}${from}\n${text}${old.slice(end)}`);
}
