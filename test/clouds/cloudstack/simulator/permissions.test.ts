import { describe, expect, it } from '@jest/globals';
import { userLogin } from '../../../../src/clouds/cloudstack/simulator/access/credentials.ts';
import { type Cloud, createCloud, id, type Params } from './cloud.ts';

describe('a plain user', () => {
  const barred = [
    'listHosts',
    'listConfigurations',
    'createZone',
    'addHost',
    'createAccount',
    'updateConfiguration',
    'deleteDomain',
    'listUsageRecords',
    'createServiceOffering',
    'triggerShutdown',
  ];
  it.each(barred)('may not call %s', async (command) => {
    const { status, envelope, body } = await createCloud().call(command, {}, userLogin);
    expect({ status, envelope }).toEqual({ status: 432, envelope: 'errorresponse' });
    expect(body.errortext).toContain(`[${command}] does not exist or is not available for the account`);
  });

  it.each(['listZones', 'listTemplates', 'listServiceOfferings', 'queryAsyncJobResult', 'createVolume', 'createTags'])(
    'may call %s',
    async (command) => {
      const { status } = await createCloud().call(command, {}, userLogin);
      expect(status).not.toBe(432);
    },
  );

  const foreign: readonly (readonly [command: string, params: Params])[] = [
    ['stopVirtualMachine', { id: id('virtualmachine', 'web-1') }],
    ['attachVolume', { id: id('volume', 'spare-1'), virtualmachineid: id('virtualmachine', 'acme-web-1') }],
    ['createFirewallRule', { ipaddressid: id('publicipaddress', '203.0.113.12'), protocol: 'tcp' }],
    [
      'createVolume',
      {
        name: 'v',
        diskofferingid: id('diskoffering', 'disk-20'),
        zoneid: id('zone', 'fra1'),
        projectid: id('project', 'webshop'),
      },
    ],
  ];
  it.each(foreign)('gets 531 for what is not his: %s %j', async (command, params) => {
    expect((await createCloud().call(command, params, userLogin)).status).toBe(531);
  });

  it('lists nothing by the id of what is not his', async () => {
    const foreign = await createCloud().call('listVirtualMachines', { id: id('virtualmachine', 'web-1') }, userLogin);
    expect(foreign).toMatchObject({ status: 200, body: {} });
  });

  it('cannot act for another account', async () => {
    const params = {
      name: 'v',
      diskofferingid: id('diskoffering', 'disk-20'),
      zoneid: id('zone', 'fra1'),
      account: 'admin',
      domainid: id('domain', 'ROOT'),
    };
    expect((await createCloud().call('createVolume', params, userLogin)).status).toBe(531);
  });

  it('may use shared and public things of others', async () => {
    const cloud = createCloud();
    const params = {
      zoneid: id('zone', 'zrh1'),
      serviceofferingid: id('serviceoffering', 'small'),
      templateid: id('template', 'debian-12'),
      name: 'own',
    };
    expect(await cloud.done('deployVirtualMachine', params, userLogin)).toMatchObject({
      virtualmachine: { state: 'Running', account: 'acme' },
    });
  });
});

describe('roles', () => {
  async function accountWith(
    cloud: Cloud,
    rules: readonly (readonly [rule: string, permission: string])[],
    type = 'User',
  ): Promise<{ apiKey: string; secretKey: string }> {
    const role = (await cloud.call('createRole', { name: 'watcher', type })).body.role as { id: string };
    for (const [rule, permission] of rules)
      await cloud.call('createRolePermission', { roleid: role.id, rule, permission });
    const account = {
      username: 'wanda',
      password: 'p',
      email: 'w@x',
      firstname: 'W',
      lastname: 'X',
      roleid: role.id,
      domainid: id('domain', 'retail'),
    };
    const created = (await cloud.call('createAccount', account)).body.account as { user: { id: string }[] };
    const keys = (await cloud.call('registerUserKeys', { id: created.user[0]!.id })).body.userkeys as {
      apikey: string;
      secretkey: string;
    };
    return { apiKey: keys.apikey, secretKey: keys.secretkey };
  }

  it('decide by the first rule that fits, and by no when none does', async () => {
    const cloud = createCloud();
    const keys = await accountWith(cloud, [
      ['listVolumes', 'deny'],
      ['list*', 'allow'],
    ]);
    expect((await cloud.call('listVirtualMachines', {}, keys)).status).toBe(200);
    expect((await cloud.call('listVolumes', {}, keys)).status).toBe(432);
    expect((await cloud.call('createVolume', {}, keys)).status).toBe(432);
  });

  it('give domain administrators their domain and what is below', async () => {
    const cloud = createCloud();
    const keys = await accountWith(cloud, [['*', 'allow']], 'DomainAdmin');
    const machines = await cloud.list('listVirtualMachines', { listall: 'true' }, keys);
    expect(machines.map(({ name }) => name).sort()).toEqual(['acme-db-1', 'acme-web-1']);
    expect((await cloud.call('stopVirtualMachine', { id: id('virtualmachine', 'web-1') }, keys)).status).toBe(531);
    expect((await cloud.call('stopVirtualMachine', { id: id('virtualmachine', 'acme-web-1') }, keys)).status).toBe(200);
  });

  it('that came with the cloud stay, and so do those in use', async () => {
    const cloud = createCloud();
    await accountWith(cloud, []);
    const [watcher] = await cloud.list('listRoles', { name: 'watcher' });
    expect((await cloud.call('deleteRole', { id: String(watcher?.id) })).status).toBe(530);
    expect((await cloud.call('deleteRole', { id: id('role', 'User') })).status).toBe(531);
  });
});
