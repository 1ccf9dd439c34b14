// Requests as cloudmonkey makes them, and what it needs of the answers: it ends with a fault of its own where a value is missing.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { sign } from '../../../../src/clouds/cloudstack/provider/sign.ts';
import { adminLogin } from '../../../../src/clouds/cloudstack/simulator/access/credentials.ts';
import { Secret } from '../../../../src/security/credentials.ts';
import { type Answered, at, type Cloud, createCloud, get, type Loose, type Params, post, read } from './cloud.ts';

let cloud: Cloud;
beforeAll(() => {
  cloud = createCloud();
});

/** A command with everything that cloudmonkey adds: a signature that lapses, and its own `filter`, which it sends too. */
async function cmk(command: string, params: Params = {}, send: typeof get = get): Promise<Answered> {
  const expires = new Date(cloud.clock.at + 900_000).toISOString().replace(/\.\d+Z$/, 'Z');
  const fields: [string, string][] = Object.entries({
    ...{ command, response: 'json', signatureversion: '3', expires, apiKey: adminLogin.apiKey, filter: 'id,name' },
    ...params,
  });
  const signed: [string, string][] = [...fields, ['signature', sign(fields, new Secret(adminLogin.secretKey))]];
  return read(await cloud.simulator.handle(send(signed)));
}

describe('cloudmonkey', () => {
  it('takes over every command that the server has', async () => {
    const { body, envelope } = await cmk('listApis', { listall: 'true' });
    expect(envelope).toBe('listapisresponse');
    const apis = body.api as readonly Loose[];
    expect(body.count).toBe(apis.length);
    expect(apis.length).toBeGreaterThan(700);
    const areTexts = (row: Loose, ...names: readonly string[]): boolean =>
      names.every((name) => typeof row[name] === 'string');
    const isWhole = (api: Loose): boolean =>
      areTexts(api, 'name', 'description') &&
      typeof api.isasync === 'boolean' &&
      Array.isArray(api.response) &&
      (api.params as readonly Loose[]).every(
        (it) => areTexts(it, 'name', 'type', 'description') && typeof it.required === 'boolean',
      );
    expect(apis.filter((api) => !isWhole(api)).map(({ name }) => name)).toEqual([]);
  });

  it('reads lists without an empty value, and is not in the way with its own parameters', async () => {
    for (const [command, params] of [
      ...[['listZones'], ['listHosts'], ['listClusters'], ['listStoragePools'], ['listAccounts'], ['listDomains']],
      ...[['listServiceOfferings'], ['listNetworkOfferings'], ['listUsers'], ['listConfigurations'], ['listEvents']],
      ['listVirtualMachines', { listall: 'true' }],
      ['listVolumes', { listall: 'true' }],
      ['listNetworks', { listall: 'true' }],
      ['listTemplates', { templatefilter: 'executable' }],
    ] as readonly (readonly [string, Params?])[]) {
      const { status, body } = await cmk(command, params);
      expect([command, status]).toEqual([command, 200]);
      expect(Number(body.count)).toBeGreaterThan(0);
      const nothing = JSON.stringify(body).match(/"[^"]+":null/g) ?? [];
      expect([command, nothing]).toEqual([command, []]);
    }
    expect((await cmk('listVirtualMachines', { name: 'nobody' })).body).toEqual({});
  });

  it('waits for jobs, sent in an address or a form, and shows how one failed', async () => {
    const [machine] = await cloud.list('listVirtualMachines', { listall: 'true', state: 'Running' });
    const id = String(machine?.id);
    const job = async (started: Answered): Promise<Loose> => {
      cloud.clock.at += 5000;
      return (await cmk('queryAsyncJobResult', { jobid: String(started.body.jobid) })).body;
    };
    const stopped = await job(await cmk('stopVirtualMachine', { id }, post));
    expect(stopped).toMatchObject({ jobstatus: 1, jobresult: { virtualmachine: { id, state: 'Stopped' } } });
    const started = await job(await cmk('startVirtualMachine', { id }));
    expect(at(started, 'jobresult.virtualmachine.state')).toBe('Running');
    cloud.simulator.plant({ kind: 'job', command: 'stopVirtualMachine', fate: 'fails' });
    const failed = await job(await cmk('stopVirtualMachine', { id }));
    expect(failed).toMatchObject({ jobstatus: 2, jobresult: { errorcode: 530, errortext: expect.any(String) } });
  });

  it('is told why, with both numbers', async () => {
    const id = '99999999-9999-4999-8999-999999999999';
    const { status, body, envelope } = await cmk('listVirtualMachines', { id });
    expect(envelope).toMatch(/response$/);
    expect([status, body.errorcode, body.cserrorcode]).toEqual([431, 431, 9999]);
    expect(body.errortext).toContain('entity does not exist');
  });

  it('logs in with a name, and calls with the session in an address', async () => {
    for (const domain of ['/', '']) {
      const { username, password } = adminLogin;
      const fields = { command: 'login', username, password, domain, response: 'json' };
      const response = await cloud.simulator.handle(post(Object.entries(fields)));
      expect(response.status).toBe(200);
      // Over plain HTTP a cookie that is secure would be kept back.
      expect(response.headers.getSetCookie().join()).not.toMatch(/;\s*secure/i);
      const cookies = response.headers.getSetCookie().map((it) => it.split(';')[0] ?? '');
      const sessionkey = cookies.find((it) => it.startsWith('sessionkey='))?.slice('sessionkey='.length) ?? '';
      const list = { command: 'listZones', response: 'json', sessionkey: decodeURIComponent(sessionkey) };
      const zones = await read(await cloud.simulator.handle(get(Object.entries(list), { cookie: cookies.join('; ') })));
      expect([domain, zones.status, Number(zones.body.count) > 0]).toEqual([domain, 200, true]);
    }
  });
});
