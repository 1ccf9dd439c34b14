// Reads that may fail: what is there, what is not, and what may not be seen are three different answers.

import { ToolError } from '../../../../contract/errors.ts';
import { isObject } from '../../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import type { Asking, Connection } from '../connection.ts';
import { jsonOf } from '../status.ts';

export type Look =
  | { readonly state: 'found'; readonly object: JsonObject }
  | { readonly state: 'absent' }
  /** Not to be read: with these permissions, or because nothing serves it. */
  | { readonly state: 'closed'; readonly why: string };

/** Asks for an object. Never throws but for a caller who stopped. */
export async function lookAt(path: string, connection: Connection, asking: Asking): Promise<Look> {
  const request = { method: 'GET', path, query: [], headers: { accept: 'application/json' }, notes: [] } as const;
  try {
    const { response } = await connection.ask(request, { ...asking, effect: 'read' });
    const object = response.status === 200 ? jsonOf(response) : undefined;
    if (isObject(object)) return { state: 'found', object };
    if (response.status === 404) return { state: 'absent' };
    return { state: 'closed', why: `status ${response.status}` };
  } catch (thrown) {
    if (!(thrown instanceof ToolError) || asking.signal.aborted) throw thrown;
    return { state: 'closed', why: thrown.code };
  }
}

/** Rows of a list; undefined when it is not to be read. */
export async function rowsAt(
  path: string,
  connection: Connection,
  asking: Asking,
): Promise<readonly Json[] | undefined> {
  const found = await lookAt(path, connection, asking);
  const items = found.state === 'found' ? found.object.items : undefined;
  return Array.isArray(items) ? (items as readonly Json[]) : undefined;
}

export const objectOf = (look: Look | undefined): JsonObject | undefined =>
  look?.state === 'found' ? look.object : undefined;
