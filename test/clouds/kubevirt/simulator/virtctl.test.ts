// What KubeVirt's own command line asks the simulated cluster for, request by request.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { createKubeVirtSimulator } from '../../../../src/clouds/kubevirt/simulator/simulator.ts';
import { systemClock } from '../../../../src/contract/clock.ts';
import { readPath } from '../../../../src/contract/read-path.ts';
import type { Json, JsonObject } from '../../../../src/contract/tool.ts';
import { loadShape } from '../provider/setup.ts';

const SUB = '/apis/subresources.kubevirt.io/v1';
const NS = '/namespaces/team-a';
const ORIGIN = 'http://127.0.0.1:8001';

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly body: JsonObject;
}

let ask: (
  method: string,
  path: string,
  body?: Json | string,
  headers?: Readonly<Record<string, string>>,
) => Promise<Answer>;
beforeAll(() => {
  const simulator = createKubeVirtSimulator({
    ...{ loadShape, clock: systemClock, random: Math.random, jobMs: 20, withoutToken: 'admin' },
  });
  ask = async (method, path, body, headers = {}) => {
    const sent = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    const response = await simulator.handle(
      new Request(ORIGIN + path, {
        method,
        headers: { accept: 'application/json, */*', 'content-type': 'application/json', ...headers },
        ...(sent === undefined ? {} : { body: sent }),
      }),
    );
    const text = await response.text();
    return { status: response.status, text, body: text.startsWith('{') ? (JSON.parse(text) as JsonObject) : {} };
  };
});

/** Asks again until the answer holds, as the command line does. */
async function until(path: string, holds: (body: JsonObject) => boolean): Promise<JsonObject> {
  for (let tries = 0; tries < 500; tries += 1) {
    const { body } = await ask('GET', path);
    if (holds(body)) return body;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`${path} never became what was waited for`);
}

const machine = (name: string, step: string): string => `${SUB}${NS}/virtualmachines/${name}/${step}`;
const instance = (name: string, step: string): string => `${SUB}${NS}/virtualmachineinstances/${name}/${step}`;
const status = async (...call: Parameters<typeof ask>): Promise<number> => (await ask(...call)).status;

describe('virtctl', () => {
  it('asks for the version and for the image of its tools', async () => {
    expect((await ask('GET', `${SUB}/version`)).body.gitVersion).toMatch(/^v\d/);
    expect((await ask('GET', `${SUB}/guestfs`)).body).toMatchObject({ tag: expect.any(String) });
  });

  it('starts, pauses, resumes, restarts and stops a machine', async () => {
    expect(await status('PUT', machine('db-1', 'start'), {})).toBe(202);
    const path = `/apis/kubevirt.io/v1${NS}/virtualmachineinstances/db-1`;
    await until(path, (body) => readPath(body, 'status.phase') === 'Running');
    for (const step of ['pause', 'unpause', 'softreboot', 'reset', 'freeze', 'unfreeze'])
      expect([step, await status('PUT', instance('db-1', step), {})]).toEqual([step, 200]);
    expect((await ask('PUT', machine('db-1', 'start'), {})).body).toMatchObject({
      ...{ code: 409, message: expect.stringContaining('VM is already running') },
    });
    const before = readPath((await ask('GET', path)).body, 'metadata.uid');
    expect(await status('PUT', machine('db-1', 'restart'), {})).toBe(202);
    await until(path, (body) => {
      const uid = readPath(body, 'metadata.uid');
      return uid !== undefined && uid !== before && readPath(body, 'status.phase') === 'Running';
    });
    expect(await status('PUT', machine('db-1', 'stop'), { gracePeriod: 0 })).toBe(202);
    await until(path, (body) => body.code === 404);
    expect((await ask('PUT', machine('none', 'stop'), {})).body).toMatchObject({ code: 404 });
  });

  it('asks the guest, takes a picture of it and moves it', async () => {
    expect((await ask('GET', instance('web-1', 'guestosinfo'))).body).toHaveProperty('guestAgentVersion');
    for (const list of ['filesystemlist', 'userlist'])
      expect((await ask('GET', instance('web-1', list))).body.items).toHaveLength(1);
    const shot = await ask('GET', instance('web-1', 'vnc/screenshot'), undefined, { accept: 'image/png' });
    expect(shot.text.slice(1, 4)).toBe('PNG');
    expect(await status('PUT', machine('web-1', 'migrate'), {})).toBe(202);
    const moves = `/apis/kubevirt.io/v1${NS}/virtualmachineinstancemigrations`;
    const { items } = await until(moves, (body) =>
      (body.items as readonly JsonObject[]).some((it) => readPath(it, 'status.phase') === 'Succeeded'),
    );
    expect(items).toHaveLength(1);
  });

  it('exposes a machine without a target port', async () => {
    const { body } = await ask('POST', `/api/v1${NS}/services`, {
      ...{ apiVersion: 'v1', kind: 'Service', metadata: { name: 'web-ssh', creationTimestamp: null } },
      spec: { ports: [{ protocol: 'TCP', port: 22, targetPort: '' }], selector: { app: 'web' }, type: 'NodePort' },
      status: { loadBalancer: {} },
    });
    expect(body).toMatchObject({
      spec: { type: 'NodePort', ports: [{ port: 22, targetPort: 22, nodePort: expect.any(Number) }] },
    });
  });

  it('plugs a disk in and out', async () => {
    await ask('POST', `/apis/cdi.kubevirt.io/v1beta1${NS}/datavolumes`, {
      ...{ apiVersion: 'cdi.kubevirt.io/v1beta1', kind: 'DataVolume', metadata: { name: 'plugged' } },
      spec: { source: { blank: {} }, storage: { resources: { requests: { storage: '1Gi' } } } },
    });
    await until(
      `/apis/cdi.kubevirt.io/v1beta1${NS}/datavolumes/plugged`,
      (body) => readPath(body, 'status.phase') === 'Succeeded',
    );
    const disk = { name: 'plugged', serial: 'plugged', disk: { bus: 'scsi' } };
    const volumeSource = { dataVolume: { name: 'plugged', hotpluggable: true } };
    expect(await status('PUT', machine('web-2', 'addvolume'), { name: 'plugged', disk, volumeSource })).toBe(202);
    expect(await status('PUT', machine('web-2', 'removevolume'), { name: 'plugged' })).toBe(202);
  });

  it('dumps the memory of a machine into a new claim', async () => {
    await ask('POST', `/api/v1${NS}/persistentvolumeclaims`, {
      ...{ apiVersion: 'v1', kind: 'PersistentVolumeClaim' },
      metadata: { name: 'memory', labels: { 'cdi.kubevirt.io/applyStorageProfile': 'true' } },
      spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '3Gi' } } },
    });
    expect(await status('PUT', machine('web-2', 'memorydump'), { claimName: 'memory', phase: '' })).toBe(202);
    const path = `/apis/kubevirt.io/v1${NS}/virtualmachines/web-2`;
    await until(path, (body) => readPath(body, 'status.memoryDumpRequest.phase') === 'Completed');
    expect(await status('PUT', machine('web-2', 'removememorydump'))).toBe(202);
  });

  const upload = async (name: string): Promise<readonly [Answer, Answer]> => {
    const { body } = await ask('GET', '/apis/cdi.kubevirt.io/v1beta1/cdiconfigs/config');
    expect(readPath(body, 'status.uploadProxyURL')).toBe(ORIGIN);
    const request = await ask('POST', `/apis/upload.cdi.kubevirt.io/v1beta1${NS}/uploadtokenrequests`, {
      ...{ apiVersion: 'upload.cdi.kubevirt.io/v1beta1', kind: 'UploadTokenRequest' },
      ...{ metadata: { name: 'token-for-virtctl' }, spec: { pvcName: name }, status: {} },
    });
    const authorization = `Bearer ${String(readPath(request.body, 'status.token'))}`;
    const headers = { authorization, 'content-type': 'application/octet-stream' };
    const url = '/v1beta1/upload-async';
    return [await ask('HEAD', url, undefined, headers), await ask('POST', url, 'an image', headers)];
  };
  const claimed = (name: string, phase: string) =>
    until(`/api/v1${NS}/persistentvolumeclaims/${name}`, (body) => {
      const annotations = readPath(body, 'metadata.annotations') as Readonly<Record<string, Json>> | undefined;
      return annotations?.['cdi.kubevirt.io/storage.pod.phase'] === phase;
    });

  it('uploads an image to a data volume', async () => {
    const path = `/apis/cdi.kubevirt.io/v1beta1${NS}/datavolumes`;
    await ask('POST', path, {
      ...{ apiVersion: 'cdi.kubevirt.io/v1beta1', kind: 'DataVolume', metadata: { name: 'image' }, status: {} },
      spec: {
        source: { upload: {} },
        contentType: 'kubevirt',
        storage: { resources: { requests: { storage: '1Gi' } } },
      },
    });
    await until(`${path}/image`, (body) => readPath(body, 'status.phase') === 'UploadReady');
    expect((await upload('image')).map((it) => it.status)).toEqual([200, 200]);
    await claimed('image', 'Succeeded');
    await until(`${path}/image`, (body) => readPath(body, 'status.phase') === 'Succeeded');
    expect((await upload('image'))[1].status).toBe(503);
  });

  it('uploads an image to a claim, and to none without a token', async () => {
    await ask('POST', `/api/v1${NS}/persistentvolumeclaims`, {
      ...{ apiVersion: 'v1', kind: 'PersistentVolumeClaim' },
      metadata: { name: 'raw', annotations: { 'cdi.kubevirt.io/storage.upload.target': '' } },
      spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
    });
    await claimed('raw', 'Running');
    expect(await status('POST', '/v1beta1/upload-async', 'x', { authorization: 'Bearer none' })).toBe(401);
    expect((await upload('raw')).map((it) => it.status)).toEqual([200, 200]);
    await claimed('raw', 'Succeeded');
  });

  it('is told that consoles and ports want a websocket', async () => {
    for (const step of ['console', 'vnc', 'portforward/22/tcp'])
      expect((await ask('GET', instance('web-1', step))).text).toContain('not using the websocket protocol');
  });
});
