// Replays a recording of an API server: sends what was sent, with the ids and versions of this cluster.
import { isObject } from '../../../src/contract/read-path.ts';
import type { JsonObject } from '../../../src/contract/tool.ts';
import type { ClusterUnderTest } from './cluster-under-test.ts';
import { formOfAnswer } from './form.ts';
import type { ClusterAnswer, ClusterExchange, ClusterRecording } from './recording.ts';
import { before, place, podHere } from './setting.ts';

/** Sends the exchanges of a recording in their order, and keeps the form of what comes. */
export async function replayCluster(
  cluster: ClusterUnderTest,
  { exchanges }: ClusterRecording,
): Promise<readonly ClusterAnswer[]> {
  const replayed: ClusterAnswer[] = [];
  let token = '';
  for (const exchange of exchanges) {
    for (const object of exchange.there ?? []) await place(cluster, object);
    await before(cluster, exchange.name);
    const path = await pathHere(cluster, exchange, token);
    const sent = await bodyHere(cluster, exchange, path);
    const came = await cluster.send({ ...exchange, path, body: sent });
    const next = metadataOf(came.body).continue;
    if (typeof next === 'string' && next !== '') token = next;
    replayed.push(formOfAnswer(came));
  }
  return replayed;
}

async function pathHere(cluster: ClusterUnderTest, { path }: ClusterExchange, token: string): Promise<string> {
  let here = path.replace('$continue', encodeURIComponent(token));
  if (here.includes('$now')) {
    const { body } = await cluster.send({ as: 'admin', method: 'GET', path: '/api/v1/namespaces?limit=1' });
    here = here.replace('$now', String(metadataOf(body).resourceVersion));
  }
  // The pod of the machine evi is made by the cluster itself, which names it.
  if (here.includes('virt-launcher-evi-abcde'))
    here = here.replace('virt-launcher-evi-abcde', (await podHere(cluster, 'evi')) ?? 'virt-launcher-evi-abcde');
  const [made, prefix] = /\$generated:([a-z-]+)/.exec(here) ?? [];
  if (made === undefined) return here;
  const { body } = await cluster.send({ as: 'admin', method: 'GET', path: here.slice(0, here.indexOf(`/${made}`)) });
  const items = isObject(body) && Array.isArray(body.items) ? (body.items as readonly JsonObject[]) : [];
  const name = items.map((item) => String(metadataOf(item).name)).find((it) => it.startsWith(prefix!));
  return here.replace(made, name ?? `${prefix}none`);
}

async function bodyHere(cluster: ClusterUnderTest, { body }: ClusterExchange, path: string): Promise<unknown> {
  const text = JSON.stringify(body);
  const pod = /\/pods\/([^/]+)\/eviction$/.exec(path)?.[1];
  if (pod !== undefined && text !== undefined) return JSON.parse(text.replace('virt-launcher-evi-abcde', pod));
  if (body === undefined || !/"\$(version|uid)"/.test(text)) return body;
  const there = await cluster.send({ as: 'admin', method: 'GET', path: path.replace(/\?.*/, '') });
  const { resourceVersion, uid } = metadataOf(there.body);
  return JSON.parse(
    text
      .replaceAll('"$version"', JSON.stringify(resourceVersion ?? '1'))
      .replaceAll('"$uid"', JSON.stringify(uid ?? '')),
  );
}

const metadataOf = (body: unknown): JsonObject => {
  const metadata = isObject(body as JsonObject) ? (body as JsonObject).metadata : undefined;
  return isObject(metadata) ? metadata : {};
};
