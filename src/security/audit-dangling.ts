// Finds the changes in the audit log whose process ended before it could say what came of them.
import type { JsonObject } from '../contract/tool.ts';
import type { Outcome } from './audit-record.ts';

/** How an intent names the process that wrote it. */
export const writerOf = (pid: number, owner: string): string => `${pid} ${owner}`;

/**
 * Outcomes, `unknown`, for the binding intents in `text` that have none and whose writer `isGone`; lines that cannot be
 * read are passed over. Most lines are reads and not even parsed.
 */
export function danglingIn(
  text: string,
  isGone: (writer: string | undefined) => boolean,
  at: number,
): readonly Outcome[] {
  const open = new Map<string, JsonObject>();
  for (const line of text.split('\n')) {
    if (line.includes('"isBinding":true')) {
      const record = parsed(line);
      if (record?.kind === 'intent' && typeof record.id === 'string') open.set(record.id, record);
    } else if (open.size > 0 && line.includes('"kind":"outcome"')) open.delete(String(parsed(line)?.id));
  }
  return [...open.values()]
    .filter(({ writer }) => isGone(typeof writer === 'string' ? writer : undefined))
    .map(({ id, at: began }) => ({
      id: String(id),
      at,
      // By the clock, which may have been set in between: nothing else outlives a process.
      elapsedMs: Math.max(0, at - Number(began)),
      result: 'unknown',
      message: 'Found without an outcome when the next server opened the log: its own ended before an answer arrived.',
    }));
}

function parsed(line: string): JsonObject | undefined {
  try {
    return JSON.parse(line) as JsonObject;
  } catch {
    return undefined;
  }
}
