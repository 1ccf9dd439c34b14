import { describe, expect, it } from '@jest/globals';
import { secondFactor } from '../../../../src/clouds/cloudstack/simulator/access/credentials.ts';
import type { AnyShape, FieldDef } from '../../../../src/contract/tool.ts';
import { allTools, type Cloud, createCloud, id, type Loose, registry } from './cloud.ts';

const THINGS: Readonly<Record<string, string>> = {
  zoneid: id('zone', 'fra1'),
  podid: id('pod', 'fra1-pod-1'),
  clusterid: id('cluster', 'fra1-kvm-1'),
  hostid: id('host', 'fra1-kvm-01'),
  domainid: id('domain', 'ROOT'),
  accountid: id('account', 'admin'),
  networkid: id('network', 'prod-net'),
  virtualmachineid: id('virtualmachine', 'web-1'),
  virtualmachineids: id('virtualmachine', 'web-1'),
  volumeid: id('volume', 'spare-1'),
  snapshotid: id('snapshot', 'db-1-weekly'),
  templateid: id('template', 'debian-12'),
  serviceofferingid: id('serviceoffering', 'medium'),
  diskofferingid: id('diskoffering', 'disk-20'),
  networkofferingid: id('networkoffering', 'DefaultL2NetworkOffering'),
  vpcid: id('vpc', 'shop-vpc'),
  vpcofferingid: id('vpcoffering', 'Default VPC offering'),
  ipaddressid: id('publicipaddress', '203.0.113.12'),
  publicipid: id('publicipaddress', '203.0.113.10'),
  storageid: id('storagepool', 'fra1-ceph-1'),
  aclid: id('networkacllist', 'shop-web-acl'),
  physicalnetworkid: id('physicalnetwork', 'fra1-fabric'),
  lbruleid: id('loadbalancerrule', 'https'),
  ostypeid: id('ostype', 'Rocky Linux 9'),
  projectid: id('project', 'webshop'),
  userid: id('user', 'anna'),
  managementserverid: id('managementserver', 'mgmt-1'),
  codefor2fa: secondFactor,
  protocol: 'tcp',
  account: 'admin',
  templatefilter: 'all',
  startdate: '2026-10-01',
  enddate: '2026-10-02',
};

/** What each required parameter of a command gets. */
function filled(params: Readonly<Record<string, FieldDef>>): Record<string, string> {
  const given: Record<string, string> = {};
  for (const [name, field] of Object.entries(params)) {
    if (field.required !== true) continue;
    const known = THINGS[name];
    const isRows = field.kind === 'map' || (field.kind === 'list' && field.of?.kind === 'map');
    if (isRows) Object.assign(given, { [`${name}[0].key`]: 'k', [`${name}[0].value`]: 'v' });
    else
      given[name] =
        known ??
        { uuid: id('any', 'thing'), whole: '1', number: '1', flag: 'true', instant: '2026-10-01' }[
          field.kind as string
        ] ??
        (field.of?.kind === 'uuid' ? id('any', 'thing') : 'x');
  }
  return given;
}

const fits = (value: unknown, field: FieldDef): boolean => {
  switch (field.kind) {
    case 'flag':
      return typeof value === 'boolean';
    case 'whole':
    case 'number':
      return typeof value === 'number';
    case 'list':
      return Array.isArray(value);
    case 'text':
    case 'uuid':
    case 'instant':
      return typeof value === 'string';
    default:
      return true;
  }
};

/** The first record of an answer, through the job where there is one. */
async function record(cloud: Cloud, body: Loose): Promise<Loose | undefined> {
  let result = body;
  if (typeof body.jobid === 'string' && Object.keys(body).every((name) => name === 'jobid' || name === 'id')) {
    cloud.clock.at += 1000;
    const job = (await cloud.call('queryAsyncJobResult', { jobid: body.jobid })).body;
    if (job.jobstatus !== 1) return undefined;
    result = job.jobresult as Loose;
  }
  const value = Object.entries(result).find(([name]) => !['count', 'success', 'displaytext'].includes(name))?.[1];
  return (Array.isArray(value) ? value[0] : value) as Loose | undefined;
}

// Fields that real servers send although the specification does not list them.
const UNLISTED = new Set([
  'listAlertTypes',
  'listProjectAccounts',
  'createAutoScaleVmProfile',
  'listAutoScaleVmProfiles',
  'dedicateHost',
]);

describe('every command of the specification', () => {
  it('answers in its envelope: 200, or 431 when it finds no such thing; records fit their shape in name and kind', async () => {
    const tools = await allTools();
    expect(tools.length).toBeGreaterThan(900);
    const cloud = createCloud({ jobMs: 100 });
    const wrong: string[] = [];
    let simulatedOnly = 0;
    for (const { call, params, result } of tools) {
      if (call.kind !== 'query' || call.command === 'login' || call.command === 'logout') continue;
      const { command } = call;
      cloud.simulator.reset();
      const answered = await cloud.call(command, filled(params));
      if (answered.headers.get('x-virtspan-simulated') === 'shape') simulatedOnly += 1;
      // Calls are counted only where a setting says so: the rest of such commands is asked in less-common.test.ts.
      if (answered.status === 432 && /ApiLimit$/.test(command)) continue;
      if (answered.envelope !== (call.envelope ?? `${command.toLowerCase()}response`))
        wrong.push(`${command}: envelope ${answered.envelope}`);
      if (![200, 430, 431, 530, 537].includes(answered.status))
        wrong.push(`${command}: ${answered.status} ${String(answered.body.errortext)}`);
      if (answered.status !== 200 || UNLISTED.has(command)) continue;
      const first = await record(cloud, answered.body);
      const name = result.kind === 'list' ? result.of?.shape : result.shape;
      if (first === undefined || name === undefined || name === 'Success') continue;
      const shape: AnyShape = await (await registry()).shape(name, 'cloudstack');
      for (const [field, value] of Object.entries(first)) {
        const def = shape[field];
        if (def === undefined) wrong.push(`${command}: ${name} has no field ${field}`);
        else if (!fits(value, def)) wrong.push(`${command}: ${field} is ${JSON.stringify(value)}, not ${def.kind}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(simulatedOnly).toBeGreaterThan(250);
  }, 120_000);
});

describe('a command without a model', () => {
  it('says so in a header; one with a model does not', async () => {
    const { call } = createCloud();
    expect((await call('listGpuCards')).headers.get('x-virtspan-simulated')).toBe('shape');
    expect((await call('listZones')).headers.has('x-virtspan-simulated')).toBe(false);
  });

  it('invents nothing: what nobody made is not there, and what nobody set stays away', async () => {
    const { call } = createCloud();
    expect((await call('listWebhooks')).body).toEqual({});
    const made = (await call('createWebhook', { name: 'w', payloadurl: 'https://hooks.example.org/w' })).body;
    expect(made.webhook).toMatchObject({ name: 'w', payloadurl: 'https://hooks.example.org/w', account: 'admin' });
    for (const name of ['secretkey', 'description', 'project', 'projectid'])
      expect(made.webhook).not.toHaveProperty(name);
  });

  it('behind which nothing stands says so in its answer too', async () => {
    const answered = await createCloud().call('cleanVMReservations');
    const job = (await createCloud().job('cleanVMReservations')).jobresult;
    expect(`${JSON.stringify(answered.body)}${JSON.stringify(job)}`).toContain('nothing was done');
  });

  it('remembers what its family made, changed and removed', async () => {
    const cloud = createCloud();
    const made = (
      await cloud.call('createGpuCard', {
        name: 'A100',
        deviceid: '20b0',
        devicename: 'GA100',
        vendorname: 'N',
        vendorid: '10de',
      })
    ).body as { gpucard?: Loose };
    const own = { id: String(made.gpucard?.id) };
    expect(await cloud.list('listGpuCards', own)).toMatchObject([{ name: 'A100', deviceid: '20b0' }]);
    await cloud.call('updateGpuCard', { ...own, name: 'A100-80' });
    expect((await cloud.list('listGpuCards')).map(({ name }) => name)).toEqual(['A100-80']);
    expect((await cloud.call('deleteGpuCard', own)).body).toEqual({ success: true });
    expect(await cloud.list('listGpuCards')).toEqual([]);
    expect((await cloud.call('deleteGpuCard', own)).body.errortext).toContain('entity does not exist');
  });

  it('succeeds as a job where the API has one, with an id where it creates', async () => {
    const cloud = createCloud();
    const { body } = await cloud.call('createCounter', {
      name: 'c',
      source: 'cpu',
      value: '1.3',
      provider: 'VirtualRouter',
    });
    expect(Object.keys(body).sort()).toEqual(['id', 'jobid']);
    cloud.clock.at += 1000;
    expect((await cloud.call('queryAsyncJobResult', { jobid: String(body.jobid) })).body).toMatchObject({
      jobstatus: 1,
      jobresult: { counter: { id: body.id, name: 'c' } },
    });
  });

  it('still refuses what is missing or malformed', async () => {
    const { call } = createCloud();
    expect((await call('createGpuCard', { name: 'A100' })).status).toBe(431);
    expect((await call('listGpuDevices', { hostid: 'nowhere' })).status).toBe(431);
  });
});
