// The scale of a pool, as clients of the scale subresource read and write it: an object of its own.
import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../../../src/contract/tool.ts';
import { cluster, MERGE } from './cluster.ts';

const pools = '/apis/pool.kubevirt.io/v1beta1/namespaces/team-a/virtualmachinepools';
const scale = `${pools}/web/scale`;

async function withPool() {
  const send = cluster();
  const labels = { app: 'web' };
  const made = await send('POST', pools, {
    apiVersion: 'pool.kubevirt.io/v1beta1',
    kind: 'VirtualMachinePool',
    metadata: { name: 'web' },
    spec: {
      replicas: 1,
      selector: { matchLabels: labels },
      virtualMachineTemplate: {
        metadata: { labels },
        spec: {
          runStrategy: 'Halted',
          template: { metadata: { labels }, spec: { domain: { devices: {}, memory: { guest: '64Mi' } } } },
        },
      },
    },
  });
  expect(made.status).toBe(201);
  return send;
}

describe('the scale of a pool', () => {
  it('read, changed and replaced is what the pool asks for', async () => {
    const send = await withPool();
    const { body: read } = await send('GET', scale);
    expect(read).toMatchObject({ kind: 'Scale', apiVersion: 'autoscaling/v1', spec: { replicas: 1 } });
    const replaced = await send('PUT', scale, { ...read, spec: { replicas: 3 } });
    expect(replaced).toMatchObject({ status: 200, body: { kind: 'Scale', spec: { replicas: 3 } } });
    const stale = await send('PUT', scale, { ...read, spec: { replicas: 4 } });
    expect(stale).toMatchObject({ status: 409, body: { reason: 'Conflict' } });
    expect((await send('GET', `${pools}/web`)).body).toMatchObject({ spec: { replicas: 3 } });
  });

  it('is patched by itself: what a pool has beside it cannot be reached', async () => {
    const send = await withPool();
    const patched = await send('PATCH', scale, { spec: { replicas: 2, paused: true } }, MERGE);
    expect(patched).toMatchObject({ status: 200, body: { kind: 'Scale', spec: { replicas: 2 } } });
    const { spec } = (await send('GET', `${pools}/web`)).body as { readonly spec: JsonObject };
    expect(spec.replicas).toBe(2);
    expect(spec.paused).toBeUndefined();
  });

  it.each([
    ['a text', 'two', 'cannot unmarshal string into Go struct field ScaleSpec.spec.replicas of type int32'],
    ['a part of one', 1.5, 'cannot unmarshal number 1.5 into Go struct field ScaleSpec.spec.replicas of type int32'],
  ])('refuses %s', async (_, replicas, says) => {
    const send = await withPool();
    const { status, body } = await send('PATCH', scale, { spec: { replicas } }, MERGE);
    expect(status).toBe(422);
    expect(body.message).toMatch(`"kind\\":\\"Scale`);
    expect(body.message).toMatch(says);
  });

  it('refuses another kind of object in its place', async () => {
    const send = await withPool();
    const { body } = await send('GET', `${pools}/web`);
    expect(await send('PUT', scale, body)).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining('does not match the expected API version (autoscaling/v1)') },
    });
  });
});
