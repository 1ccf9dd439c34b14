// Cuts a list of tools into pages with cursors that only this list understands.
import { createHash } from 'node:crypto';
import { withView } from '../view/shows.ts';
import { type RawResult, rawResult } from './raw-result.ts';
import { withTaskSupport } from './tasks/support.ts';

/** What a client is told of a tool beside what everybody is: whether it may run as a task, where its answers are drawn. */
export type Extra = 'tasks' | 'views';

/** One page of `tools/list`. Undefined stands for a cursor that this list did not give out. */
export type Page = (cursor: string | undefined, extras?: readonly Extra[]) => RawResult | undefined;

const added: Readonly<Record<Extra, (line: string) => string>> = { tasks: withTaskSupport, views: withView };

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
  const marked = new Map<string, readonly string[]>([['', lines]]);
  return (cursor, extras = []) => {
    const start = cursor === undefined ? 0 : starts.get(cursor);
    if (start === undefined) return undefined;
    const key = extras.join();
    const shown = marked.get(key) ?? lines.map((line) => extras.reduce((text, extra) => added[extra](text), line));
    marked.set(key, shown);
    const tools = `"tools":[${shown.slice(start, start + size).join(',')}]`;
    const next = start + size < lines.length ? `,"nextCursor":"${cursorAt(start + size)}"` : '';
    return rawResult(`{${tools}${next}}`);
  };
}
