import { describe, expect, it } from '@jest/globals';
import { userLogin } from '../../../../src/clouds/cloudstack/simulator/access/credentials.ts';
import { createCloud, id, type Params } from './cloud.ts';

const names = (rows: readonly { readonly [name: string]: unknown }[]): string[] =>
  rows.map((row) => String(row.name)).sort();

describe('a list of machines', () => {
  const cases: readonly (readonly [what: string, params: Params, expected: readonly string[]])[] = [
    ['by state', { state: 'Stopped' }, ['acme-db-1', 'batch-1', 'dr-db-1', 'legacy-1']],
    ['by state in another case', { state: 'error' }, ['broken-1']],
    ['by zone', { zoneid: id('zone', 'zrh1') }, ['acme-db-1', 'acme-web-1', 'broken-1', 'dr-db-1']],
    ['by part of the name', { name: 'web-' }, ['acme-web-1', 'shop-web-1', 'web-1', 'web-2']],
    ['by keyword', { keyword: 'LEGACY' }, ['legacy-1']],
    ['by id', { id: id('virtualmachine', 'db-1') }, ['db-1']],
    ['by ids', { ids: `${id('virtualmachine', 'db-1')},${id('virtualmachine', 'web-1')}` }, ['db-1', 'web-1']],
    ['by host', { hostid: id('host', 'fra1-kvm-03') }, ['db-1']],
    ['by network', { networkid: id('network', 'shop-web') }, ['shop-web-1']],
    ['by VPC', { vpcid: id('vpc', 'shop-vpc') }, ['shop-app-1', 'shop-web-1']],
    ['by template', { templateid: id('template', 'windows-2022') }, ['legacy-1']],
    ['by offering', { serviceofferingid: id('serviceoffering', 'ha-large') }, ['db-1']],
    ['by group', { groupid: id('instancegroup', 'production') }, ['web-1', 'web-2']],
    ['by affinity group', { affinitygroupid: id('affinitygroup', 'spread-web') }, ['web-1', 'web-2']],
    ['by key pair', { keypair: 'anna-key' }, ['acme-web-1']],
    ['by storage pool', { storageid: id('storagepool', 'zrh1-ceph-1') }, ['acme-db-1', 'dr-db-1']],
    ['by what fits several filters', { state: 'Running', zoneid: id('zone', 'zrh1') }, ['acme-web-1']],
    ['by what nothing fits', { state: 'Migrating' }, []],
  ];
  it.each(cases)('is narrowed %s', async (_what, params, expected) => {
    expect(names(await createCloud().list('listVirtualMachines', { listall: 'true', ...params }))).toEqual(expected);
  });

  it.each(['id', 'zoneid', 'hostid', 'templateid'])('is refused with an empty %s', async (name) => {
    const { status, body } = await createCloud().call('listVirtualMachines', { [name]: '' });
    expect([status, body.cserrorcode]).toEqual([431, 9999]);
  });

  it('is narrowed by tags, with and without a value', async () => {
    const cloud = createCloud();
    const on = { resourcetype: 'UserVm', resourceids: id('virtualmachine', 'web-2') };
    await cloud.done('createTags', { ...on, 'tags[0].key': 'env', 'tags[0].value': 'prod' });
    const tagged = (key: string, value: string): Promise<readonly { readonly [name: string]: unknown }[]> =>
      cloud.list('listVirtualMachines', { listall: 'true', 'tags[0].key': key, 'tags[0].value': value });
    expect(names(await tagged('env', 'prod'))).toEqual(['web-2']);
    expect(names(await tagged('env', ''))).toEqual(['web-2']);
    expect(names(await tagged('env', 'test'))).toEqual([]);
  });

  it('names what its ids point at', async () => {
    const [machine] = await createCloud().list('listVirtualMachines', { id: id('virtualmachine', 'shop-web-1') });
    expect(machine).toMatchObject({
      zonename: 'fra1',
      hostname: 'fra1-kvm-01',
      templatename: 'ubuntu-24.04',
      serviceofferingname: 'medium',
      cpunumber: 2,
      memory: 4096,
      account: 'admin',
      domain: 'ROOT',
      domainpath: 'ROOT',
      nic: [{ ipaddress: '10.20.1.11', networkname: 'shop-web', vpcname: 'shop-vpc', isdefault: true }],
    });
  });

  it('shows new names at once', async () => {
    const cloud = createCloud();
    await cloud.call('updateZone', { id: id('zone', 'fra1'), name: 'fra2' });
    const [machine] = await cloud.list('listVirtualMachines', { id: id('virtualmachine', 'web-1') });
    expect(machine?.zonename).toBe('fra2');
  });
});

describe('the reach of a list', () => {
  const admin: readonly (readonly [what: string, params: Params, count: number])[] = [
    ['the own account without listall', {}, 10],
    ['every account with listall', { listall: 'true' }, 12],
    ['one account', { account: 'acme', domainid: id('domain', 'retail') }, 2],
    ['one domain', { domainid: id('domain', 'ROOT') }, 10],
    ['a domain and those below it', { domainid: id('domain', 'ROOT'), isrecursive: 'true' }, 12],
    ['one project', { projectid: id('project', 'webshop') }, 1],
    ['every project', { projectid: '-1' }, 1],
    ['one id wherever it is', { id: id('virtualmachine', 'acme-web-1') }, 1],
  ];
  it.each(admin)('for the root administrator is %s', async (_what, params, count) => {
    expect(await createCloud().list('listVirtualMachines', params)).toHaveLength(count);
  });

  it('for a user is the own account, listall or not', async () => {
    const { list } = createCloud();
    for (const params of [{}, { listall: 'true' }, { isrecursive: 'true', listall: 'true' }]) {
      expect(names(await list('listVirtualMachines', params, userLogin))).toEqual(['acme-db-1', 'acme-web-1']);
    }
  });

  it('keeps destroyed machines from users and shows them to administrators', async () => {
    const cloud = createCloud();
    await cloud.done('destroyVirtualMachine', { id: id('virtualmachine', 'acme-db-1') });
    expect(names(await cloud.list('listVirtualMachines', {}, userLogin))).toEqual(['acme-web-1']);
    expect(names(await cloud.list('listVirtualMachines', { listall: 'true', state: 'Destroyed' }))).toEqual([
      'acme-db-1',
      'old-test',
    ]);
  });

  it('leaves out what only administrators may know', async () => {
    const { list } = createCloud();
    const [machine] = await list('listVirtualMachines', { name: 'acme-web-1' }, userLogin);
    expect(machine).not.toHaveProperty('hostname');
    expect(machine).not.toHaveProperty('instancename');
    const [volume] = await list('listVolumes', {}, userLogin);
    expect(volume).not.toHaveProperty('storage');
  });
});

describe('other lists', () => {
  const cases: readonly (readonly [command: string, params: Params, expected: readonly string[]])[] = [
    ['listVolumes', { type: 'ROOT', virtualmachineid: id('virtualmachine', 'db-1') }, ['ROOT-db-1']],
    ['listVolumes', { listall: 'true', diskofferingid: id('diskoffering', 'disk-100') }, ['spare-1']],
    ['listNetworks', { type: 'Shared' }, ['office-shared']],
    ['listNetworks', { forvpc: 'true' }, ['shop-app', 'shop-db', 'shop-web']],
    ['listNetworks', { supportedservices: 'Lb,Vpn', zoneid: id('zone', 'zrh1') }, ['dr-net']],
    ['listTemplates', { templatefilter: 'self', name: 'debian-12', showunique: 'true' }, ['debian-12']],
    [
      'listTemplates',
      { templatefilter: 'all', zoneid: id('zone', 'zrh1'), keyword: 'debian' },
      ['acme-golden', 'debian-12'],
    ],
    ['listServiceOfferings', { cpunumber: '4' }, ['custom', 'ha-large', 'large', 'xlarge']],
    [
      'listServiceOfferings',
      { issystem: 'true', systemvmtype: 'domainrouter' },
      ['System Offering For Software Router'],
    ],
    ['listHosts', { type: 'Routing', zoneid: id('zone', 'zrh1') }, ['zrh1-kvm-01', 'zrh1-kvm-02']],
    ['listStoragePools', { scope: 'ZONE' }, ['fra1-ceph-1', 'zrh1-ceph-1']],
    ['listRouters', { listall: 'true', forvpc: 'true' }, ['r-11-VM']],
    ['listSystemVms', { systemvmtype: 'consoleproxy' }, ['v-2-VM', 'v-4-VM']],
    ['listAccounts', { listall: 'true' }, ['acme', 'admin']],
    ['listDomains', { listall: 'true', level: '1' }, ['retail']],
    ['listConfigurations', { name: 'expunge.delay' }, ['expunge.delay']],
  ];
  it.each(cases)('%s %j', async (command, params, expected) => {
    expect(names(await createCloud().list(command, params))).toEqual(expected);
  });

  it('show the public addresses in use, and the free ones when asked', async () => {
    const { list } = createCloud();
    const inUse = await list('listPublicIpAddresses', { listall: 'true', zoneid: id('zone', 'fra1') });
    expect(inUse.map(({ ipaddress }) => ipaddress)).toEqual([
      '203.0.113.10',
      '203.0.113.12',
      '203.0.113.13',
      '203.0.113.14',
    ]);
    expect(await list('listPublicIpAddresses', { state: 'Free', zoneid: id('zone', 'fra1') })).toHaveLength(27);
  });

  it('show the newest event first', async () => {
    const times = (await createCloud().list('listEvents', { listall: 'true' })).map(({ created }) => String(created));
    expect(times).toEqual([...times].sort().reverse());
  });
});

describe('pages', () => {
  it.each(['0', '-1'])('before the first are the first: %s', async (page) => {
    const { list } = createCloud();
    const first = await list('listOsCategories', { page: '1', pagesize: '3' });
    expect(first).toHaveLength(3);
    expect(await list('listOsCategories', { page, pagesize: '3' })).toEqual(first);
  });

  it.each(['listAlertTypes', 'listCapacity', 'listHypervisors', 'listRolePermissions', 'listUsageTypes'])(
    'are no matter of %s, which comes whole',
    async (command) => {
      const { call, list } = createCloud();
      const { count } = (await call(command, { page: '1', pagesize: '1' })).body;
      expect(await list(command, { page: '2', pagesize: '1' })).toHaveLength(Number(count));
    },
  );

  it('of key pairs begin with the newest', async () => {
    const { call, list } = createCloud();
    await call('createSSHKeyPair', { name: 'latest' });
    expect((await list('listSSHKeyPairs', { page: '1', pagesize: '1' }))[0]).toMatchObject({ name: 'latest' });
  });
});
