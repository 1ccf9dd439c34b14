// What a cluster serves: its versions, and the group versions and resources of its discovery.

import { ToolError } from '../../../contract/errors.ts';
import type { Served } from '../../../contract/live.ts';
import { readText } from '../../../contract/read-path.ts';
import type { Json } from '../../../contract/tool.ts';
import { skewMs } from '../../../runtime/wire/clock-skew.ts';
import type { Connection, Reached } from './connection.ts';
import { aggregated, groupsIn, resourcesIn } from './discovery.ts';
import { factsOf } from './own-facts.ts';
import { pageOf } from './reply.ts';
import { jsonOf } from './status.ts';
import { strangersIn } from './strangers.ts';

/**
 * `operations` are group versions > their resources; one without any has not told them. Throws ToolError when the cluster
 * tells no groups and no version.
 */
export async function learnFrom(connection: Connection, signal: AbortSignal, now: () => number): Promise<Served> {
  const ask = (path: string, accept = 'application/json'): Promise<Reached> =>
    connection.ask(
      { method: 'GET', path, query: [], headers: { accept }, notes: [] },
      { tool: 'Discovery', effect: 'read', signal },
    );
  const read = async (path: string): Promise<Json | undefined> => {
    const reached = await ask(path).catch(() => undefined);
    return reached?.response.status === 200 ? jsonOf(reached.response) : undefined;
  };
  const [apis, core, own, kubernetes, cdis] = await Promise.all([
    ask('/apis', aggregated),
    read('/api/v1'),
    read('/apis/subresources.kubevirt.io/v1/version'),
    read('/version'),
    read('/apis/cdi.kubevirt.io/v1beta1/cdis'),
  ]);
  const { response } = apis;
  const skew = skewMs(response, now());
  const version = numbers(readText(own, 'gitVersion'));
  const cdi = numbers(readText(pageOf(cdis)?.items[0] ?? null, 'status.observedVersion'));
  const beside = {
    ...name('Kubernetes', numbers(readText(kubernetes, 'gitVersion'))),
    ...name('CDI', cdi),
  };
  const about = {
    ...(version !== undefined && { version }),
    ...(Object.keys(beside).length > 0 && { beside }),
    ...(skew !== undefined && { skewMs: skew }),
  };
  const groups = response.status === 200 ? await groupsIn(jsonOf(response), read) : undefined;
  if (groups === undefined) {
    if (version === undefined && response.status !== 403) {
      throw new ToolError('API_REFUSED', `The cluster does not tell what it serves (${response.status}).`);
    }
    return { ...about, gap: `It does not tell these credentials what it serves (${response.status}).` };
  }
  const all = new Map([...groups, ['v1', resourcesIn(core)] as const]);
  const strangers = await strangersIn(all);
  return {
    ...about,
    operations: Object.fromEntries([...all].map(([id, found]) => [id, found.map((resource) => resource.name)])),
    facts: () => factsOf(strangers, connection, { tool: 'Discovery', effect: 'read', signal }),
    ...(strangers.untold > 0 && {
      gap: `It has ${strangers.untold} more kinds of its own than tools are made for: those for any kind reach them.`,
    }),
  };
}

const name = (what: string, version: string | undefined) => (version === undefined ? {} : { [what]: version });

/** 1.9.0 of `v1.9.0-dirty`. */
const numbers = (told: string | undefined): string | undefined => /\d+(?:\.\d+)+/.exec(told ?? '')?.[0];
