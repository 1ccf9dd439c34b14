import { describe, expect, it } from '@jest/globals';
import { userLogin } from '../../../../src/clouds/cloudstack/simulator/access/credentials.ts';
import { at, type Cloud, createCloud, failure, id, type Loose, type Params } from './cloud.ts';

const vm = (name: string): string => id('virtualmachine', name);
const small: Params = {
  zoneid: id('zone', 'fra1'),
  serviceofferingid: id('serviceoffering', 'small'),
  templateid: id('template', 'debian-12'),
};
const one = async (cloud: Cloud, name: string): Promise<Loose | undefined> =>
  (await cloud.list('listVirtualMachines', { id: vm(name) }))[0];

describe('a machine', () => {
  it('is deployed: starting first, then running on a host with an address, disks and a password', async () => {
    const cloud = createCloud();
    const { body } = await cloud.call('deployVirtualMachine', {
      ...small,
      name: 'new-1',
      diskofferingid: id('diskoffering', 'disk-20'),
    });
    const own = { id: String(body.id) };
    expect((await cloud.list('listVirtualMachines', own))[0]).toMatchObject({ state: 'Starting' });
    expect(await cloud.list('listVolumes', { virtualmachineid: own.id })).toMatchObject([
      { type: 'ROOT', state: 'Allocated' },
      { type: 'DATADISK', state: 'Allocated' },
    ]);
    cloud.clock.at += 1000;
    const job = (await cloud.call('queryAsyncJobResult', { jobid: String(body.jobid) })).body;
    expect(job).toMatchObject({
      jobstatus: 1,
      jobresult: {
        virtualmachine: {
          ...own,
          name: 'new-1',
          state: 'Running',
          hostname: expect.any(String),
          password: expect.stringMatching(/^\w{6}$/),
          nic: [{ networkname: 'prod-net', ipaddress: '10.1.1.10' }],
        },
      },
    });
    expect(await cloud.list('listVolumes', { virtualmachineid: own.id })).toMatchObject([
      { state: 'Ready', deviceid: 0 },
      { state: 'Ready', deviceid: 1 },
    ]);
    expect((await cloud.list('listVirtualMachines', own))[0]).not.toHaveProperty('password');
  });

  it('is deployed without being started', async () => {
    const result = await createCloud().done('deployVirtualMachine', { ...small, startvm: 'false' });
    expect(result).toMatchObject({ virtualmachine: { state: 'Stopped' } });
  });

  const refused: readonly (readonly [what: string, params: Params, status: number, says: RegExp])[] = [
    ['without a template or a disk', { templateid: '' }, 431, /template/],
    ['from a template of another zone', { templateid: id('template', 'acme-golden') }, 431, /fra1/],
    ['into a network of another zone', { networkids: id('network', 'dr-net') }, 431, /dr-net.*fra1/],
    ['with a name that is no host name', { name: 'my server' }, 431, /host name/],
    ['with a name that the network has', { name: 'WEB-1' }, 431, /already exists/],
    ['with user data that is not base64', { userdata: 'not base64!' }, 431, /base64/],
    [
      'with a customized offering and no size',
      { serviceofferingid: id('serviceoffering', 'custom') },
      431,
      /cpuNumber/,
    ],
    ['with a root disk below the template', { rootdisksize: '2' }, 431, /smaller/],
    ['with an address outside of the network', { ipaddress: '10.9.9.9' }, 431, /outside/],
    ['with an address that is taken', { ipaddress: '10.1.1.11' }, 431, /taken/],
  ];
  it.each(refused)('is not deployed %s', async (_what, params, status, says) => {
    const cloud = createCloud();
    const answered = await cloud.call('deployVirtualMachine', { ...small, ...params });
    expect(answered).toMatchObject({ status, body: { errortext: expect.stringMatching(says) } });
    expect(await cloud.list('listVirtualMachines', { listall: 'true' })).toHaveLength(12);
  });

  it('takes the size that a customized offering leaves open', async () => {
    const params = {
      ...small,
      serviceofferingid: id('serviceoffering', 'custom'),
      'details[0].cpuNumber': '3',
      'details[0].memory': '3072',
    };
    expect(await createCloud().done('deployVirtualMachine', params)).toMatchObject({
      virtualmachine: { cpunumber: 3, memory: 3072 },
    });
  });

  it('is refused with 535 beyond the limit of its account', async () => {
    const cloud = createCloud();
    await cloud.call('updateResourceLimit', {
      account: 'acme',
      domainid: id('domain', 'retail'),
      resourcetype: '0',
      max: '2',
    });
    const zurich = { ...small, zoneid: id('zone', 'zrh1') };
    expect(await cloud.call('deployVirtualMachine', zurich, userLogin)).toMatchObject({
      status: 535,
      body: {
        cserrorcode: 9999,
        errortext: expect.stringMatching(/Maximum amount of resources of Type = 'user_vm'.*limit is 2/),
      },
    });
  });

  it('finds no host when memory runs out', async () => {
    const cloud = createCloud();
    const huge = {
      ...small,
      serviceofferingid: id('serviceoffering', 'custom'),
      'details[0].cpuNumber': '1',
      'details[0].memory': '130000',
    };
    expect(await failure(cloud, 'deployVirtualMachine', huge)).toEqual([533, expect.stringContaining('capacity')]);
  });

  it('starts, stops, reboots and migrates', async () => {
    const cloud = createCloud();
    expect(await cloud.done('stopVirtualMachine', { id: vm('web-1') })).toMatchObject({
      virtualmachine: { state: 'Stopped' },
    });
    expect(await one(cloud, 'web-1')).not.toHaveProperty('hostid');
    expect(
      await cloud.done('startVirtualMachine', { id: vm('web-1'), hostid: id('host', 'fra1-kvm-02') }),
    ).toMatchObject({ virtualmachine: { state: 'Running', hostname: 'fra1-kvm-02' } });
    expect(await cloud.done('rebootVirtualMachine', { id: vm('web-1') })).toMatchObject({
      virtualmachine: { state: 'Running' },
    });
    expect(
      await cloud.done('migrateVirtualMachine', { virtualmachineid: vm('web-1'), hostid: id('host', 'fra1-kvm-03') }),
    ).toMatchObject({ virtualmachine: { state: 'Running', hostname: 'fra1-kvm-03' } });
  });

  const wrongState: readonly (readonly [command: string, params: Params, status?: number])[] = [
    ['startVirtualMachine', { id: vm('web-1') }],
    ['rebootVirtualMachine', { id: vm('batch-1') }],
    ['migrateVirtualMachine', { virtualmachineid: vm('batch-1'), hostid: id('host', 'fra1-kvm-01') }],
    ['migrateVirtualMachine', { virtualmachineid: vm('web-1'), hostid: id('host', 'fra1-kvm-01') }],
    ['resetPasswordForVirtualMachine', { id: vm('web-1') }],
    ['resetSSHKeyForVirtualMachine', { id: vm('web-1'), keypair: 'ops-laptop' }],
    ['scaleVirtualMachine', { id: vm('web-1'), serviceofferingid: id('serviceoffering', 'large') }, 530],
    ['expungeVirtualMachine', { id: vm('web-1') }, 530],
    ['updateVMAffinityGroup', { id: vm('web-1'), affinitygroupids: '' }],
  ];
  it.each(wrongState)('is refused %s in the wrong state', async (command, params, status = 431) => {
    expect((await failure(createCloud(), command, params))[0]).toBe(status);
  });

  it('is destroyed, recovered, destroyed again and gone after the expunge delay', async () => {
    const cloud = createCloud();
    await cloud.done('destroyVirtualMachine', { id: vm('web-1') });
    expect(await one(cloud, 'web-1')).toMatchObject({ state: 'Destroyed' });
    expect(at((await cloud.call('recoverVirtualMachine', { id: vm('web-1') })).body, 'virtualmachine.state')).toBe(
      'Stopped',
    );
    cloud.clock.at += 25 * 3_600_000;
    expect(await one(cloud, 'web-1')).toMatchObject({ state: 'Stopped' });
    await cloud.done('destroyVirtualMachine', { id: vm('web-1') });
    cloud.clock.at += 25 * 3_600_000;
    expect((await cloud.call('listVirtualMachines', { id: vm('web-1') })).body).toEqual({});
    expect((await cloud.call('startVirtualMachine', { id: vm('web-1') })).body).toMatchObject({ cserrorcode: 4350 });
  });

  it('expunged takes its root disk and rules along and leaves its data disks', async () => {
    const cloud = createCloud();
    await cloud.done('destroyVirtualMachine', { id: vm('batch-1'), expunge: 'true' });
    const [data] = await cloud.list('listVolumes', { name: 'batch-1-data' });
    expect(data).toMatchObject({ state: 'Ready', size: 250 * 1_073_741_824 });
    expect(data).not.toHaveProperty('virtualmachineid');
    expect(await cloud.list('listVolumes', { name: 'ROOT-batch-1' })).toEqual([]);
    await cloud.done('destroyVirtualMachine', { id: vm('web-1'), expunge: 'true' });
    expect(await cloud.list('listPortForwardingRules')).toEqual([]);
    expect(await cloud.list('listLoadBalancerRuleInstances', { id: id('loadbalancerrule', 'https') })).toMatchObject([
      { name: 'web-2' },
    ]);
  });

  it('that is protected is not destroyed', async () => {
    expect(await failure(createCloud(), 'destroyVirtualMachine', { id: vm('db-1') })).toEqual([
      431,
      expect.stringMatching(/has delete protection enabled and cannot be deleted\.$/),
    ]);
  });

  it('is not expunged by a plain user', async () => {
    const cloud = createCloud();
    const { body } = await cloud.call('destroyVirtualMachine', { id: vm('acme-db-1'), expunge: 'true' }, userLogin);
    cloud.clock.at += 1000;
    const asked = (await cloud.call('queryAsyncJobResult', { jobid: String(body.jobid) }, userLogin)).body;
    expect(asked).toMatchObject({ jobstatus: 2, jobresultcode: 530 });
  });

  it('is changed while it may be', async () => {
    const cloud = createCloud();
    await cloud.call('updateVirtualMachine', {
      id: vm('web-1'),
      displayname: 'Front',
      group: 'staging',
      deleteprotection: 'true',
    });
    expect(await one(cloud, 'web-1')).toMatchObject({ displayname: 'Front', group: 'staging', deleteprotection: true });
    expect((await cloud.call('updateVirtualMachine', { id: vm('web-1'), name: 'front' })).status).toBe(200);
    expect((await cloud.call('updateVirtualMachine', { id: vm('batch-1'), name: 'jobs-1' })).status).toBe(200);
  });

  it('is scaled while stopped, and while running only upwards when it may', async () => {
    const cloud = createCloud();
    await cloud.done('scaleVirtualMachine', { id: vm('batch-1'), serviceofferingid: id('serviceoffering', 'small') });
    expect(await one(cloud, 'batch-1')).toMatchObject({ cpunumber: 1, serviceofferingname: 'small' });
    await cloud.call('updateVirtualMachine', { id: vm('web-1'), isdynamicallyscalable: 'true' });
    await cloud.done('scaleVirtualMachine', { id: vm('web-1'), serviceofferingid: id('serviceoffering', 'large') });
    expect(
      (
        await failure(cloud, 'scaleVirtualMachine', {
          id: vm('web-1'),
          serviceofferingid: id('serviceoffering', 'small'),
        })
      )[1],
    ).toMatch(/only grows/);
    expect(
      at(
        (
          await cloud.call('changeServiceForVirtualMachine', {
            id: vm('batch-1'),
            serviceofferingid: id('serviceoffering', 'large'),
          })
        ).body,
        'virtualmachine.cpunumber',
      ),
    ).toBe(4);
  });

  it('gets a new password, once, and a new key', async () => {
    const cloud = createCloud();
    const reset = await cloud.done('resetPasswordForVirtualMachine', { id: vm('batch-1') });
    expect(at(reset, 'virtualmachine.password')).toMatch(/^\w{6}$/);
    await cloud.done('resetSSHKeyForVirtualMachine', { id: vm('batch-1'), keypair: 'ops-laptop' });
    expect(await one(cloud, 'batch-1')).toMatchObject({ keypairs: 'ops-laptop' });
    expect((await failure(cloud, 'resetSSHKeyForVirtualMachine', { id: vm('batch-1'), keypair: 'nobody' }))[0]).toBe(
      431,
    );
  });

  it('gets an ISO and gives it back', async () => {
    const cloud = createCloud();
    const iso = { id: id('iso', 'virtio-win'), virtualmachineid: vm('web-1') };
    expect(await cloud.done('attachIso', iso)).toMatchObject({ virtualmachine: { isoname: 'virtio-win' } });
    expect((await failure(cloud, 'deleteIso', { id: iso.id }))[0]).toBe(530);
    await cloud.done('detachIso', { virtualmachineid: vm('web-1') });
    expect((await failure(cloud, 'detachIso', { virtualmachineid: vm('web-1') }))[0]).toBe(431);
  });

  it('changes hands while it is stopped, disks included', async () => {
    const cloud = createCloud();
    const to = { virtualmachineid: vm('dr-db-1'), account: 'acme', domainid: id('domain', 'retail') };
    expect(
      (
        await cloud.call('assignVirtualMachine', {
          ...to,
          virtualmachineid: vm('web-1'),
          networkids: id('network', 'acme-net'),
        })
      ).status,
    ).toBe(431);
    await cloud.call('assignVirtualMachine', { ...to, networkids: id('network', 'acme-net') });
    expect(await one(cloud, 'dr-db-1')).toMatchObject({ account: 'acme', nic: [{ networkname: 'acme-net' }] });
    expect(
      (await cloud.list('listVolumes', { virtualmachineid: vm('dr-db-1'), listall: 'true' })).map(
        ({ account }) => account,
      ),
    ).toEqual(['acme', 'acme']);
  });

  it('has figures, a history and a console while it runs', async () => {
    const cloud = createCloud();
    expect((await cloud.list('listVirtualMachinesMetrics', { id: vm('web-1') }))[0]).toMatchObject({
      cputotal: '4.0 Ghz',
      memorytotal: '4.00 GiB',
      cpuused: expect.stringMatching(/%$/),
    });
    expect(at((await cloud.list('listVirtualMachinesUsageHistory', { id: vm('web-1') }))[0], 'stats.length')).toBe(12);
    expect(
      at((await cloud.call('createConsoleEndpoint', { virtualmachineid: vm('web-1') })).body, 'consoleendpoint.url'),
    ).toMatch(/token=/);
    const stopped = await cloud.call('createConsoleEndpoint', { virtualmachineid: vm('batch-1') });
    expect(at(stopped.body, 'consoleendpoint.success')).toBe(false);
  });
});
