// Pages of a list: continue tokens that hold the version of the list and where to go on.
import type { JsonObject } from '../../../../contract/tool.ts';
import { ApiFault, badRequest } from './fault.ts';
import { readAsGo } from './go-json.ts';
import { type KubeObject, nameOf, namespaceOf } from './objects.ts';
import type { Store } from './store.ts';

export interface Page {
  readonly items: readonly KubeObject[];
  readonly metadata: JsonObject;
}

export interface PageWish {
  /** All objects in order. */
  readonly objects: readonly KubeObject[];
  readonly isAllNamespaces: boolean;
  readonly limit: number | undefined;
  readonly continueToken: string;
  /** Counting what is left does not go together with selectors. */
  readonly counts: 'yes' | 'no';
}

/** Throws 400 for a token that is none, 410 for one whose list is forgotten. */
export function pageOf(store: Store, { objects, isAllNamespaces, limit, continueToken, counts }: PageWish): Page {
  const keyOf = (object: KubeObject): string => `${isAllNamespaces ? `/${namespaceOf(object)}` : ''}/${nameOf(object)}`;
  const { start, version } =
    continueToken === '' ? { start: '', version: store.version } : decoded(continueToken, store);
  const from = start === '' ? 0 : objects.findIndex((object) => keyOf(object) >= start);
  const rest = from < 0 ? [] : objects.slice(from);
  const items = limit === undefined || limit <= 0 ? rest : rest.slice(0, limit);
  const left = rest.length - items.length;
  const last = items.at(-1);
  if (left <= 0 || last === undefined) return { items, metadata: { continue: '', resourceVersion: String(version) } };
  return {
    items,
    metadata: {
      continue: tokenFor(version, `${keyOf(last)}\u0000`),
      ...(counts === 'yes' ? { remainingItemCount: left } : {}),
      resourceVersion: String(version),
    },
  };
}

const tokenFor = (rv: number, start: string): string =>
  Buffer.from(JSON.stringify({ v: 'meta.k8s.io/v1', rv, start })).toString('base64url');

/** Version of a token that goes on with whatever is there by then. */
const WHATEVER = -1;

function decoded(token: string, store: Store): { start: string; version: number } {
  // Go reads byte by byte, and names the first that cannot be.
  const bytes = Buffer.from(token, 'base64url');
  const reading = readAsGo(bytes.toString('latin1'));
  if ('fault' in reading) throw badRequest(`invalid continue token: continue key is not valid: ${reading.fault}`);
  const { start, rv } = (JSON.parse(bytes.toString('utf8')) ?? {}) as { start?: unknown; rv?: unknown };
  if (typeof start !== 'string' || typeof rv !== 'number')
    throw badRequest('invalid continue token: continue key is not valid');
  if (rv === WHATEVER) return { start, version: store.version };
  if (rv < store.oldest - 1) {
    throw new ApiFault(
      410,
      'Expired',
      'The provided continue parameter is too old to display a consistent list result. You can start a new list without the continue parameter, or use the continue token in this response to retrieve the remainder of the results. Continuing with the provided token results in an inconsistent list - objects that were created, modified, or deleted between the time the first chunk was returned and now may show up in the list.',
      undefined,
      { continue: tokenFor(WHATEVER, start) },
    );
  }
  return { start, version: rv };
}
