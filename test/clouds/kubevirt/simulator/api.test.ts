// The simulated API server on its own: versions, watches, pages, selectors, who may do what.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { events } from '../../../../src/clouds/kubevirt/provider/watch-events.ts';
import { tokens } from '../../../../src/clouds/kubevirt/simulator/access/users.ts';
import { createKubeVirtSimulator } from '../../../../src/clouds/kubevirt/simulator/simulator.ts';
import { type Clock, systemClock } from '../../../../src/contract/clock.ts';
import type { Json, JsonObject } from '../../../../src/contract/tool.ts';
import { loadShape, machine } from '../provider/setup.ts';

const machines = '/apis/kubevirt.io/v1/namespaces/team-a/virtualmachines';

const KINDS: Readonly<Record<string, readonly [apiVersion: string, kind: string]>> = {
  virtualmachines: ['kubevirt.io/v1', 'VirtualMachine'],
  virtualmachinepools: ['pool.kubevirt.io/v1beta1', 'VirtualMachinePool'],
};

/** A manifest of the path's kind says so, as the API server wants it. */
function typed(path: string, body: Json): Json {
  const [apiVersion, kind] = KINDS[path.split('/').at(-1)!] ?? [];
  if (kind === undefined || typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  return { apiVersion: apiVersion!, kind, ...body };
}

function cluster(clock: Clock = systemClock) {
  const simulator = createKubeVirtSimulator({ loadShape, clock, random: Math.random, jobMs: 30 });
  const fetch = (
    method: string,
    path: string,
    body?: Json,
    type = 'application/json',
    as: keyof typeof tokens = 'admin',
  ) =>
    simulator.handle(
      new Request(`https://c.example${path}`, {
        method,
        headers: { authorization: `Bearer ${tokens[as]}`, 'content-type': type },
        ...(body === undefined ? {} : { body: JSON.stringify(method === 'POST' ? typed(path, body) : body) }),
      }),
    );
  const json = async (...args: Parameters<typeof fetch>) => (await (await fetch(...args)).json()) as JsonObject;
  return { simulator, fetch, json };
}

const metadata = (object: JsonObject): JsonObject => object.metadata as JsonObject;

describe('objects', () => {
  it('refuse a write of an old version', async () => {
    const { json, fetch } = cluster();
    const first = await json('POST', machines, machine('x'));
    await json('PATCH', `${machines}/x`, { metadata: { labels: { a: '1' } } }, 'application/merge-patch+json');
    const late = await fetch('PUT', `${machines}/x`, first);
    expect(late.status).toBe(409);
  });

  it.each([
    ['a strategy that there is not', { spec: { runStrategy: 'always' } }, /Invalid RunStrategy \(always\)/],
    [
      'own processors beside an instance type',
      { spec: { template: { spec: { domain: { cpu: { cores: 4 } } } } } },
      /spec\.template\.spec\.domain\.cpu\.cores conflicts with selected instance type/,
    ],
  ])('refuse %s in a machine', async (_, patch, says) => {
    const { json } = cluster();
    await json('POST', machines, machine('x'));
    const answer = await json('PATCH', `${machines}/x`, patch, 'application/merge-patch+json');
    expect(answer).toMatchObject({ code: 422, message: expect.stringMatching(says) });
  });

  it.each([
    ['a list', 'POST', machines, [], 'application/json'],
    ['nothing', 'POST', machines, null, 'application/json'],
    ['a number as a merge patch', 'PATCH', `${machines}/web-1`, 5, 'application/merge-patch+json'],
    [
      'a patch that leaves a number',
      'PATCH',
      `${machines}/web-1`,
      [{ op: 'replace', path: '', value: 5 }],
      'application/json-patch+json',
      422,
    ],
  ] as const)('refuse %s where an object belongs', async (_, method, path, body, type, status: number = 400) => {
    const { fetch, json } = cluster();
    const before = await json('GET', `${machines}/web-1`);
    expect((await fetch(method, path, body as Json, type)).status).toBe(status);
    expect(await json('GET', `${machines}/web-1`)).toEqual(before);
  });

  it('refuse broken YAML and broken escapes as the mistakes of the client that they are', async () => {
    const { simulator } = cluster();
    const ask = (path: string, body?: string) =>
      simulator.handle(
        new Request(`https://c.example${path}`, {
          method: body === undefined ? 'GET' : 'PATCH',
          headers: { authorization: `Bearer ${tokens.admin}`, 'content-type': 'application/apply-patch+yaml' },
          ...(body === undefined ? {} : { body }),
        }),
      );
    expect((await ask(`${machines}/x?fieldManager=a`, 'metadata: [a\n')).status).toBe(400);
    expect((await ask('/apis/kubevirt.io/v1/%E0%A4%A')).status).toBe(404);
  });

  it('count a generation for a new spec and none for new labels', async () => {
    const { json } = cluster();
    await json('POST', machines, machine('x'));
    const patch = (body: Json) => json('PATCH', `${machines}/x`, body, 'application/merge-patch+json');
    expect(metadata(await patch({ metadata: { labels: { a: '1' } } })).generation).toBe(1);
    expect(metadata(await patch({ spec: { runStrategy: 'Manual' } })).generation).toBe(2);
  });

  it('lose a field that its applier leaves out, and keep those of others', async () => {
    const { json } = cluster();
    const apply = (manager: string, body: Json) =>
      json('PATCH', `${machines}/x?fieldManager=${manager}`, body, 'application/apply-patch+yaml');
    const labelled = (labels: JsonObject) => typed(machines, { ...machine('x'), metadata: { name: 'x', labels } });
    await apply('a', labelled({ one: '1', two: '2' }));
    await json('PATCH', `${machines}/x`, { metadata: { labels: { three: '3' } } }, 'application/merge-patch+json');
    expect(metadata(await apply('a', labelled({ one: '1' }))).labels).toEqual({ one: '1', three: '3' });
  });

  it('take disks from templates with them when they are deleted', async () => {
    const { json, fetch } = cluster();
    const template = {
      metadata: { name: 'x-disk' },
      spec: { source: { blank: {} }, storage: { resources: { requests: { storage: '1Gi' } } } },
    };
    const volumes = [{ name: 'root', dataVolume: { name: 'x-disk' } }];
    const spec = { dataVolumeTemplates: [template], template: { spec: { domain: { devices: {} }, volumes } } };
    await json('POST', machines, machine('x', spec));
    const disk = '/apis/cdi.kubevirt.io/v1beta1/namespaces/team-a/datavolumes/x-disk';
    expect((await fetch('GET', disk)).status).toBe(200);
    await fetch('DELETE', `${machines}/x`);
    expect((await fetch('GET', disk)).status).toBe(404);
  });

  it('end a list whose version is forgotten with 410', async () => {
    const { json, fetch, simulator } = cluster();
    const page = await json('GET', `${machines}?limit=1`);
    await json('POST', machines, machine('x'));
    await json('POST', machines, machine('y'));
    simulator.compact();
    const late = await fetch('GET', `${machines}?limit=1&continue=${String(metadata(page).continue)}`);
    expect(late.status).toBe(410);
    const { continue: rest } = metadata((await late.json()) as JsonObject);
    expect((await fetch('GET', `${machines}?limit=1&continue=${String(rest)}`)).status).toBe(200);
  });

  it('scale pools up and down', async () => {
    const { json } = cluster();
    const pools = '/apis/pool.kubevirt.io/v1beta1/namespaces/team-a/virtualmachinepools';
    const { spec } = machine('x') as { spec: Json };
    const labels = { pool: 'p' };
    const pool = {
      metadata: { name: 'p' },
      spec: { replicas: 3, selector: { matchLabels: labels }, virtualMachineTemplate: { metadata: { labels }, spec } },
    };
    await json('POST', pools, pool);
    const count = async () => ((await json('GET', `${machines}?labelSelector=pool=p`)).items as Json[]).length;
    expect(await count()).toBe(3);
    await json('PATCH', `${pools}/p/scale`, { spec: { replicas: 1 } }, 'application/merge-patch+json');
    expect(await count()).toBe(1);
  });
});

describe('watches', () => {
  const watch = async (
    query: string,
    act: (c: ReturnType<typeof cluster>) => Promise<unknown>,
  ): Promise<readonly string[]> => {
    // Time goes on when everything was done, however long that takes: then the watch is over.
    let later = 0;
    const c = cluster({
      ...systemClock,
      elapsed: () => systemClock.elapsed() + later,
      sleep: (ms, signal) => systemClock.sleep(Math.min(ms, 20), signal),
    });
    await c.json('GET', machines);
    const from = String(metadata(await c.json('GET', machines)).resourceVersion);
    const response = await c.fetch('GET', `${machines}?watch=1&timeoutSeconds=600&${query.replace('NOW', from)}`);
    const acting = act(c).then(() => {
      later = 600_000;
    });
    const seen: string[] = [];
    for await (const { type, object } of events(response.body as unknown as AsyncIterable<Uint8Array>)) {
      seen.push(`${type} ${String(metadata(object).name ?? object.code ?? '')}`.trim());
    }
    await acting;
    return seen;
  };

  it('begin with what there is, unless they say from when on', async () => {
    expect((await watch('', async () => {})).slice(0, 3)).toEqual(['ADDED db-1', 'ADDED web-1', 'ADDED web-2']);
    expect(await watch('resourceVersion=NOW&labelSelector=app=db', async () => {})).toEqual([]);
  });

  it('tell additions, changes and deletions of what matches, and end with a bookmark', async () => {
    const seen = await watch(
      'resourceVersion=NOW&allowWatchBookmarks=true&fieldSelector=metadata.name=x',
      async ({ json, fetch }) => {
        await json('POST', machines, machine('x'));
        await json('POST', machines, machine('y'));
        await json('PATCH', `${machines}/x`, { metadata: { labels: { a: '1' } } }, 'application/merge-patch+json');
        await fetch('DELETE', `${machines}/x`);
      },
    );
    expect(seen[0]).toBe('ADDED x');
    expect(seen).toContain('MODIFIED x');
    expect(seen.slice(-2)).toEqual(['DELETED x', 'BOOKMARK']);
  });

  it('begin for every spelling of true that Go reads, and for nothing else', async () => {
    const { fetch } = cluster();
    const kindOf = async (flag: string) =>
      (await (await fetch('GET', `${machines}?watch=${flag}&timeoutSeconds=0`)).text()).slice(0, 15);
    for (const flag of ['1', 't', 'true', 'True', 'TRUE']) expect(await kindOf(flag)).toBe('{"type":"ADDED"');
    for (const flag of ['0', 'false', 'False']) expect(await kindOf(flag)).not.toBe('{"type":"ADDED"');
  });

  it('get a 410 inside a 200 when they start too early', async () => {
    expect(await watch('resourceVersion=1', async () => {})).toEqual(['ERROR 410']);
  });
});

describe('the recorded life of a machine', () => {
  it('gets the same answers', async () => {
    const flow = JSON.parse(
      readFileSync(new URL('../../../fixtures/kubevirt/flow.json', import.meta.url), 'utf8'),
    ) as readonly {
      name: string;
      as: keyof typeof tokens;
      method: string;
      path: string;
      body: Json;
      status: number;
    }[];
    const { simulator, json } = cluster();
    await json('POST', machines, machine('flow-1', { runStrategy: 'Always' }));
    for (let tries = 0; tries < 100; tries++) {
      const { status } = (await json('GET', `${machines}/flow-1`)) as { status?: { printableStatus?: string } };
      if (status?.printableStatus === 'Running') break;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const got: string[] = [];
    for (const { name, as, method, path, body } of flow) {
      const request = new Request(`https://c.example${path}`, {
        method,
        headers: { authorization: `Bearer ${tokens[as]}`, accept: 'application/json, */*;q=0.5' },
        ...(body === null ? {} : { body: JSON.stringify(body) }),
      });
      const { status } = await simulator.handle(request);
      got.push(`${name} ${status}`);
      if (/migrate|restart/.test(name)) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        await json('GET', machines);
      }
    }
    expect(got).toEqual(flow.map(({ name, status }) => `${name} ${status}`));
  });
});
