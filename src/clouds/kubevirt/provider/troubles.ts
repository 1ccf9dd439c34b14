// What lately happened to an object, from the events of its namespace: what people look for when something hangs.

import { readText } from '../../../contract/read-path.ts';
import type { Json } from '../../../contract/tool.ts';
import type { Asking, Connection } from './connection.ts';
import { metadataOf, objectPath } from './place.ts';
import { pageOf } from './reply.ts';

const mostEvents = 10;

/** The latest events of an object as sentences, newest last; says so when there are none or they may not be read. */
export async function eventNotes(object: Json, connection: Connection, asking: Asking): Promise<readonly string[]> {
  const { namespace, uid } = metadataOf(object);
  if (typeof namespace !== 'string' || typeof uid !== 'string') return [];
  const path = `/api/v1/namespaces/${encodeURIComponent(namespace)}/events`;
  const instance = await instanceUid(object, connection, asking);
  const pages = await Promise.all(
    [uid, ...(instance === undefined ? [] : [instance])].map(async (of) =>
      pageOf(await connection.read(path, [['fieldSelector', `involvedObject.uid=${of}`]], asking)),
    ),
  );
  if (pages[0] === undefined) return ['Its events cannot be read with these permissions.'];
  const items = pages.flatMap((page) => page?.items ?? []);
  const dated = items.map((event) => ({
    at:
      readText(event, 'lastTimestamp') ??
      readText(event, 'eventTime') ??
      readText(event, 'metadata.creationTimestamp') ??
      '',
    text: `${readText(event, 'type') ?? 'Normal'} ${readText(event, 'reason') ?? ''}: ${readText(event, 'message') ?? ''}`,
    count: readText(event, 'count'),
  }));
  if (dated.length === 0) return ['No events are kept about it.'];
  return dated
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .slice(-mostEvents)
    .map(({ at, text, count }) => `${at} ${text}${count === undefined || count === '1' ? '' : ` (${count} times)`}`);
}

/** What happens to a running machine happens to its instance, which has its name. */
async function instanceUid(object: Json, connection: Connection, asking: Asking): Promise<string | undefined> {
  const { namespace, name } = metadataOf(object);
  if (readText(object, 'kind') !== 'VirtualMachine' || typeof namespace !== 'string' || typeof name !== 'string') {
    return undefined;
  }
  const path = objectPath('kubevirt.io', 'v1', 'virtualmachineinstances', namespace, name);
  return readText(await connection.read(path, [], asking), 'metadata.uid');
}
