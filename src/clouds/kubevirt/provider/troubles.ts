// What lately happened to an object, from the events of its namespace: what people look for when something hangs.

import { readText } from '../../../contract/read-path.ts';
import type { Json } from '../../../contract/tool.ts';
import type { Asking, Connection } from './connection.ts';
import { metadataOf } from './place.ts';
import { pageOf } from './reply.ts';

const mostEvents = 10;

/** The latest events of an object as sentences, newest last; says so when there are none or they may not be read. */
export async function eventNotes(object: Json, connection: Connection, asking: Asking): Promise<readonly string[]> {
  const { namespace, uid } = metadataOf(object);
  if (typeof namespace !== 'string' || typeof uid !== 'string') return [];
  const path = `/api/v1/namespaces/${encodeURIComponent(namespace)}/events`;
  const page = pageOf(await connection.read(path, [['fieldSelector', `involvedObject.uid=${uid}`]], asking));
  if (page === undefined) return ['Its events cannot be read with these permissions.'];
  const dated = page.items.map((event) => ({
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
