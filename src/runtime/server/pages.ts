// Cuts a list of tools into pages with cursors that only this list understands.
import { createHash } from 'node:crypto';
import { type RawResult, rawResult } from './raw-result.ts';
import { withTaskSupport } from './tasks/support.ts';

/**
 * One page of `tools/list`; for clients with `tasks`, it says which tools may run as such. Undefined stands for a cursor
 * that this list did not give out.
 */
export type Page = (cursor: string | undefined, client?: 'plain' | 'tasks') => RawResult | undefined;

/**
 * Every toolset, and the whole of any one API, is one page: several clients read no more than the first. That is some
 * 400 KB, far below the 10 MB that a line may have in common clients.
 */
export const usualPageSize = 1_000;

/** Pages over JSON texts in the order given. A cursor names a position and the list it belongs to. */
export function createPages(lines: readonly string[], pageSize: number = usualPageSize): Page {
  const size = Math.max(1, Math.floor(pageSize));
  const mark = createHash('sha256').update(`${size}\n`).update(lines.join('\n')).digest('base64url').slice(0, 12);
  const cursorAt = (index: number): string => Buffer.from(`${mark}.${index}`).toString('base64url');
  const starts = new Map<string, number>();
  for (let index = size; index < lines.length; index += size) starts.set(cursorAt(index), index);
  let marked: readonly string[] | undefined;
  return (cursor, client = 'plain') => {
    const start = cursor === undefined ? 0 : starts.get(cursor);
    if (start === undefined) return undefined;
    if (client === 'tasks') marked ??= lines.map(withTaskSupport);
    const shown = client === 'tasks' && marked !== undefined ? marked : lines;
    const tools = `"tools":[${shown.slice(start, start + size).join(',')}]`;
    const next = start + size < lines.length ? `,"nextCursor":"${cursorAt(start + size)}"` : '';
    return rawResult(`{${tools}${next}}`);
  };
}
