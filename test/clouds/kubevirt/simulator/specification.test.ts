// Requests as clients in Go send them, and the specification that kubectl reads before it explains a kind.
import { describe, expect, it } from '@jest/globals';
import { tokens } from '../../../../src/clouds/kubevirt/simulator/access/users.ts';
import { createKubeVirtSimulator } from '../../../../src/clouds/kubevirt/simulator/simulator.ts';
import { PROTOBUF } from '../../../../src/clouds/kubevirt/simulator/wire/protobuf/decode.ts';
import { systemClock } from '../../../../src/contract/clock.ts';
import type { JsonObject } from '../../../../src/contract/tool.ts';
import { loadShape } from '../provider/setup.ts';
import { cluster } from './cluster.ts';

const varint = (value: number): number[] => (value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...varint(value >>> 7)]);
const block = (field: number, ...parts: readonly (string | Buffer)[]): Buffer => {
  const bytes = Buffer.concat(parts.map((part) => Buffer.from(part as string)));
  return Buffer.concat([Buffer.from([...varint(field * 8 + 2), ...varint(bytes.length)]), bytes]);
};
const envelope = (apiVersion: string, kind: string, ...fields: readonly Buffer[]): Buffer =>
  Buffer.concat([
    Buffer.from('k8s\0'),
    block(1, block(1, apiVersion), block(2, kind)),
    block(2, ...fields),
    // Encoding and type of the content, which are empty.
    block(3),
    block(4),
  ]);
const metadata = (name: string): Buffer => block(1, block(1, name), block(3), block(8));

describe('a request in protobuf', () => {
  it('makes the object, and an answer in protobuf alone is not to be had', async () => {
    const simulator = createKubeVirtSimulator({ loadShape, clock: systemClock, random: Math.random, jobMs: 30 });
    const send = (method: string, path: string, headers: Record<string, string>, body?: Buffer): Promise<Response> =>
      simulator.handle(
        new Request(`https://c.example${path}`, {
          method,
          headers: { authorization: `Bearer ${tokens.admin}`, ...headers },
          ...(body === undefined ? {} : { body: new Uint8Array(body) }),
        }),
      );
    const path = '/api/v1/namespaces/team-a/configmaps';
    const map = envelope('v1', 'ConfigMap', metadata('m'), block(2, block(1, 'text'), block(2, 'hello')));
    const made = await send('POST', path, { 'content-type': PROTOBUF, accept: `${PROTOBUF},application/json` }, map);
    expect(made.status).toBe(201);
    expect(await made.json()).toMatchObject({ metadata: { name: 'm', namespace: 'team-a' }, data: { text: 'hello' } });
    expect((await send('POST', path, { 'content-type': PROTOBUF }, map.subarray(0, 20))).status).toBe(400);
    expect((await send('GET', `${path}/m`, { accept: PROTOBUF })).status).toBe(406);
  });
});

describe('the specification', () => {
  it('has the fields of every kind of a group and version, each by a name of its own', async () => {
    const send = cluster();
    const { paths } = (await send('GET', '/openapi/v3')).body as { readonly paths: JsonObject };
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining(['api/v1', 'apis/kubevirt.io/v1', 'apis/cdi.kubevirt.io/v1beta1']),
    );
    const document = (await send('GET', '/openapi/v3/apis/kubevirt.io/v1')).body as {
      readonly paths: JsonObject;
      readonly components: { readonly schemas: Readonly<Record<string, JsonObject>> };
    };
    const { schemas } = document.components;
    expect(schemas.VirtualMachine).toMatchObject({
      'x-kubernetes-group-version-kind': [{ group: 'kubevirt.io', version: 'v1', kind: 'VirtualMachine' }],
      properties: { spec: { $ref: '#/components/schemas/VirtualMachineSpec' } },
      required: ['spec'],
    });
    const referred = [...JSON.stringify(schemas).matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name!);
    expect(referred.filter((name) => schemas[name] === undefined)).toEqual([]);
    expect(Object.keys(document.paths)).toContain('/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachines');
    expect((await send('GET', '/openapi/v3/apis/nobody.example/v1')).status).toBe(404);
  });

  it('goes with definitions that are read, and that nobody changes', async () => {
    const send = cluster();
    const crds = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';
    expect((await send('GET', `${crds}/virtualmachines.kubevirt.io`)).body).toMatchObject({
      spec: { group: 'kubevirt.io', scope: 'Namespaced', names: { kind: 'VirtualMachine', shortNames: ['vm', 'vms'] } },
    });
    expect((await send('DELETE', `${crds}/virtualmachines.kubevirt.io`)).status).toBe(405);
    expect((await send('DELETE', crds)).status).toBe(405);
    expect((await send('POST', crds, { metadata: { name: 'x' } })).status).toBe(405);
  });
});
