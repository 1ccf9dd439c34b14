// What awaited objects are like now: one page for many of them, a question for each that the page does not have.
import { ToolError } from '../../../contract/errors.ts';
import { isObject, readText } from '../../../contract/read-path.ts';
import type { JsonObject } from '../../../contract/tool.ts';
import { HttpFailure } from '../../../runtime/wire/http.ts';
import type { Asking, Connection } from './connection.ts';
import { objectPath } from './place.ts';
import { cleaned, pageOf } from './reply.ts';
import type { KubeRequest } from './request.ts';
import { jsonOf } from './status.ts';

/** A collection: in one namespace, or of the whole cluster. */
export interface Collection {
  readonly group: string;
  readonly version: string;
  readonly plural: string;
  readonly namespace: string | undefined;
}

/** An object as it was at a version; without `object` there was none. */
export interface Sight {
  readonly object: JsonObject | undefined;
  /** Version of the list that showed it, or its own; undefined where the server told none. */
  readonly at: string | undefined;
  /** These keys may get the object and not list it. */
  readonly isUnlisted?: true;
}

/** `refused`: these keys may not list the whole collection. A text says why nothing was heard. */
export type Looked = ReadonlyMap<string, Sight> | 'refused' | { readonly unheard: string };

/** So many are asked for by name each. Beyond, a page is less work for the server than the questions. */
const fewNames = 4;
const pageSize = 500;

export const pathOf = ({ group, version, plural, namespace }: Collection): string =>
  objectPath(group, version, plural, namespace);

/** Throws only what is no failure of the line. `how` is `got` where a list was refused before: nobody asks for one again. */
export async function lookAtAll(
  collection: Collection,
  names: readonly string[],
  connection: Connection,
  signal: AbortSignal,
  how: 'listed' | 'got' = 'listed',
): Promise<Looked> {
  const seen = new Map<string, Sight>();
  const asking: Asking = { tool: 'The look', effect: 'read', signal };
  const get = async (path: string, query: KubeRequest['query'] = []) => {
    const headers = { accept: 'application/json' };
    const request: KubeRequest = { method: 'GET', path, query, headers, notes: [] };
    const { response } = await connection.ask(request, asking);
    return { status: response.status, body: response.status === 200 ? jsonOf(response) : undefined };
  };
  const list = async (query: KubeRequest['query']) => {
    const { status, body } = await get(pathOf(collection), query);
    return { status, page: pageOf(body) };
  };
  const unlisted = async (name: string): Promise<Sight | undefined> => {
    const { group, version, plural, namespace } = collection;
    const { status, body } = await get(objectPath(group, version, plural, namespace, name));
    if (status === 404) return { object: undefined, at: undefined, isUnlisted: true };
    const object = body === undefined ? undefined : cleaned(body);
    if (!isObject(object)) return undefined;
    return { object, at: readText(object, 'metadata.resourceVersion'), isUnlisted: true };
  };
  try {
    if (names.length > fewNames && how === 'listed') {
      const { status, page } = await list([['limit', String(pageSize)]]);
      if (status === 403) return 'refused';
      if (page === undefined) return notHeard(status);
      const objects = new Map(page.items.map((item) => [readText(item, 'metadata.name'), item]));
      for (const name of names) {
        const object = objects.get(name);
        // Who is not on a page that others follow may be on one of those.
        if (object === undefined && page.continue !== undefined) continue;
        seen.set(name, { object: isObject(object) ? object : undefined, at: page.resourceVersion });
      }
    }
    const left = names.filter((name) => !seen.has(name));
    const faults = await Promise.all(
      left.map(async (name) => {
        const byName = async () => list([['fieldSelector', `metadata.name=${name}`]]);
        const { status, page } = how === 'listed' ? await byName() : { status: 403, page: undefined };
        const own = status === 403 ? await unlisted(name) : undefined;
        if (own !== undefined) {
          seen.set(name, own);
          return undefined;
        }
        if (page === undefined) return notHeard(status);
        const object = page.items.find((item) => readText(item, 'metadata.name') === name);
        seen.set(name, { object: isObject(object) ? object : undefined, at: page.resourceVersion });
        return undefined;
      }),
    );
    return faults.find((fault) => fault !== undefined) ?? seen;
  } catch (thrown) {
    if (!(thrown instanceof ToolError)) throw thrown;
    // Only the reason: that this question was not sent would read as if the call before it had not been.
    const why = thrown.cause instanceof HttpFailure ? thrown.cause.message : `${thrown.code} when it was looked at.`;
    return { unheard: why };
  }
}

const notHeard = (status: number): { readonly unheard: string } => ({
  unheard: status === 200 ? 'what answered sent no list.' : `the answer was ${status}.`,
});

/** Whether a version is later than another; where they are no numbers, which Kubernetes makes them, nobody can tell, and it is. */
export function isAfter(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined || !/^\d+$/.test(one) || !/^\d+$/.test(other)) return true;
  return BigInt(one) > BigInt(other);
}
