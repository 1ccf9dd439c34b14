// Whether a namespace exists: the API server answers lists in unknown namespaces with nothing found.

import { ToolError } from '../../../contract/errors.ts';
import { readText } from '../../../contract/read-path.ts';
import type { Json } from '../../../contract/tool.ts';
import { didYouMean } from '../../../runtime/did-you-mean.ts';
import type { Asking, Connection } from './connection.ts';
import { pageOf } from './reply.ts';

/** Throws NAME_UNKNOWN when the namespace certainly does not exist; says nothing when that cannot be read. */
export async function refuseUnknownNamespace(namespace: string, connection: Connection, asking: Asking): Promise<void> {
  const request = {
    method: 'GET',
    path: `/api/v1/namespaces/${encodeURIComponent(namespace)}`,
    query: [],
    headers: { accept: 'application/json' },
    notes: [],
  } as const;
  const { response } = await connection.ask(request, { ...asking, effect: 'read' });
  if (response.status !== 404) return;
  const listed = pageOf(await connection.read('/api/v1/namespaces', [['limit', '500']], asking));
  const names = (listed?.items ?? [])
    .map((item: Json) => readText(item, 'metadata.name'))
    .filter((name) => name !== undefined);
  const next = didYouMean(namespace, names) || someOf(names);
  const message = `Namespace "${namespace}" does not exist in profile "${connection.profile.name}".${next}`;
  throw new ToolError('NAME_UNKNOWN', message, {
    apiCode: 404,
    hint: 'Use a namespace that is there; lists without one show all of them.',
  });
}

const mostNamed = 10;

/** ` There are "a", "b".`; nothing where the caller may see none. */
function someOf(names: readonly string[]): string {
  const shown = names.slice(0, mostNamed).map((name) => `"${name}"`);
  const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : '';
  return shown.length === 0 ? '' : ` There are ${shown.join(', ')}${more}.`;
}
