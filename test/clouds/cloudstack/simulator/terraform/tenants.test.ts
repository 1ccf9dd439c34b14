// Who there is and what they may: domains, accounts, users, roles, projects, limits, tariffs, as Terraform's provider manages them.
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { KeyPair } from '../../../../../src/clouds/cloudstack/simulator/access/credentials.ts';
import { type Loose, type Params, textAt } from '../cloud.ts';
import { createTerraform, isGone, type Made, type Terraform } from './as-terraform.ts';

let tf: Terraform;
beforeAll(async () => {
  tf = await createTerraform();
});
afterEach(() => tf.dropAll());

const account = (username: string, more: Params = {}): Promise<Made> =>
  tf.make('account', {
    ...{ username, password: 'only-here', firstname: 'First', lastname: 'Last', email: `${username}@example.org` },
    ...more,
  });

describe('a domain', () => {
  it('is renamed, and its path with it', async () => {
    const domain = await tf.make('domain', { name: 'sales', networkdomain: 'sales.example' });
    expect(await tf.settled(domain)).toMatchObject({
      ...{ name: 'sales', networkdomain: 'sales.example', level: 1, path: 'ROOT/sales' },
    });
    await tf.ask('updateDomain', { id: domain.id, name: 'selling', networkdomain: 'selling.example' });
    expect(await tf.settled(domain)).toMatchObject({ name: 'selling', networkdomain: 'selling.example' });
  });
});

describe('an account', () => {
  it('has a role by number or id, a user, and keys when they are asked for', async () => {
    const role = await tf.make('role', { name: 'tenant', type: 'User', description: 'tenants', ispublic: 'true' });
    expect(await tf.settled(role)).toMatchObject({
      name: 'tenant',
      type: 'User',
      description: 'tenants',
      ispublic: true,
    });
    const domainid = (await tf.make('domain', { name: 'tenants' })).id;
    const plain = await account('plain', { accounttype: '2', roleid: '4', domainid });
    expect(await tf.settled(plain)).toMatchObject({ name: 'plain', domainid, accounttype: expect.any(Number) });
    const keyed = await account('keyed', { accounttype: '0', roleid: role.id });
    const row = await tf.settled(keyed);
    expect(row).toMatchObject({
      ...{ name: 'keyed', roleid: role.id, rolename: 'tenant', accounttype: 0 },
      user: [{ username: 'keyed', firstname: 'First', lastname: 'Last', email: 'keyed@example.org' }],
    });
    const userid = textAt(row, 'user.0.id');
    const keys = (await tf.ask('registerUserKeys', { id: userid })) as unknown as Record<
      'apikey' | 'secretkey',
      string
    >;
    expect(await tf.ask('getUserKeys', { id: userid })).toMatchObject(keys);
    const pair: KeyPair = { apiKey: keys.apikey, secretKey: keys.secretkey };
    expect((await tf.cloud.call('listRoles', {}, pair)).status).toBe(432);
    await tf.ask('updateUser', {
      ...{ id: userid, username: 'keyed2', firstname: 'Other', lastname: 'Name', email: 'other@example.org' },
    });
    expect(await tf.settled(keyed)).toMatchObject({
      user: [{ username: 'keyed2', firstname: 'Other', lastname: 'Name', email: 'other@example.org' }],
    });
    const user = await tf.make('user', {
      ...{ account: 'keyed', domainid: String(row.domainid), username: 'second', password: 'only-here' },
      ...{ firstname: 'Second', lastname: 'User', email: 'second@example.org' },
    });
    expect(await tf.settled(user)).toMatchObject({ account: 'keyed', username: 'second', email: 'second@example.org' });
  });
});

describe('a role', () => {
  it('is renamed', async () => {
    const role = await tf.make('role', { name: 'reader', type: 'User' });
    await tf.ask('updateRole', { id: role.id, name: 'readers', description: 'who reads' });
    expect(await tf.settled(role)).toMatchObject({ name: 'readers', description: 'who reads', type: 'User' });
  });

  it('has rules in an order that is kept and changed', async () => {
    const role = await tf.make('role', { name: 'ordered', type: 'User' });
    const rules = async (): Promise<readonly Loose[]> => tf.cloud.list('listRolePermissions', { roleid: role.id });
    const add = (rule: string, permission: string): Promise<Loose> =>
      tf.ask('createRolePermission', { roleid: role.id, rule, permission, description: 'of a test' });
    const first = await add('listZones', 'allow');
    const last = await add('*', 'deny');
    expect(first).toMatchObject({ id: expect.any(String), rule: 'listZones', permission: 'allow' });
    expect(await rules()).toMatchObject([
      { id: first.id, roleid: role.id, rule: 'listZones', permission: 'allow', description: 'of a test' },
      { id: last.id, rule: '*' },
    ]);
    await tf.ask('updateRolePermission', { roleid: role.id, ruleorder: `${String(last.id)},${String(first.id)}` });
    expect((await rules()).map(({ rule }) => rule)).toEqual(['*', 'listZones']);
    await tf.ask('updateRolePermission', { roleid: role.id, ruleid: String(first.id), permission: 'deny' });
    expect(await rules()).toMatchObject([{ rule: '*' }, { id: first.id, permission: 'deny' }]);
    await tf.ask('deleteRolePermission', { id: String(first.id) });
    expect(await rules()).toHaveLength(1);
    const again = await add('listZones', 'allow');
    await tf.ask('updateRolePermission', { roleid: role.id, ruleorder: `${String(again.id)},${String(last.id)}` });
    expect((await rules()).map(({ id }) => id)).toEqual([again.id, last.id]);
  });
});

describe('a project', () => {
  it('is renamed, and belongs to the account that was named', async () => {
    const project = await tf.make('project', { name: 'shop', displaytext: 'Shop' });
    expect(await tf.settled(project)).toMatchObject({ name: 'shop', displaytext: 'Shop', domain: 'ROOT' });
    await tf.ask('updateProject', { id: project.id, name: 'shops', displaytext: 'Shops' });
    expect(await tf.settled(project)).toMatchObject({ name: 'shops', displaytext: 'Shops' });
    const domainid = await tf.named('listDomains', 'ROOT');
    const owned = await tf.make('project', { name: 'owned', displaytext: 'Owned', account: 'admin', domainid });
    expect(await tf.settled(owned)).toMatchObject({ owner: [{ account: 'admin' }], domainid });
    expect((await tf.cloud.call('listProjects', { name: 'nobody has it' })).body).toEqual({});
  });
});

describe('a limit', () => {
  it('of a domain and of an account is set, changed and lifted', async () => {
    const domainid = (await tf.make('domain', { name: 'limited' })).id;
    await account('limited', { roleid: '4', accounttype: '2', domainid });
    for (const owner of [{ domainid }, { domainid, account: 'limited' }])
      for (const resourcetype of ['0', '1', '2', '3', '4', '6', '7', '8', '9', '10', '11'])
        for (const max of ['10', '0', '-1']) {
          if ('account' in owner && resourcetype === '5') continue;
          await tf.ask('updateResourceLimit', { ...owner, resourcetype, max });
          const found = await tf.cloud.list('listResourceLimits', { ...owner, resourcetype });
          expect(found).toMatchObject([{ resourcetype, max: Number(max), domainid }]);
        }
    await tf.ask('updateResourceLimit', { domainid, resourcetype: '5', max: '15' });
    expect(await tf.cloud.list('listResourceLimits', { domainid, resourcetype: '5' })).toMatchObject([{ max: 15 }]);
    expect((await tf.cloud.list('listResourceLimits')).length).toBeGreaterThan(5);
  });
});

describe('a quota', () => {
  it('has tariffs that are found by id and among all, and told as removed', async () => {
    const tariff = await tf.ask('quotaTariffCreate', {
      ...{ name: 'cores', usagetype: '1', value: '0.05', description: 'of cores' },
      activationrule: "serviceOffering.id == 'x' && zone.name == 'y'",
    });
    const of = async (id: unknown): Promise<Loose | undefined> =>
      (await tf.cloud.list('quotaTariffList', { id: String(id) }))[0];
    expect(await of(tariff.id)).toMatchObject({
      ...{ name: 'cores', usageType: 1, tariffValue: 0.05, description: 'of cores' },
      activationRule: "serviceOffering.id == 'x' && zone.name == 'y'",
    });
    expect((await tf.cloud.list('quotaTariffList')).some(({ id }) => id === tariff.id)).toBe(true);
    const changed = await tf.ask('quotaTariffUpdate', {
      ...{ name: 'cores', value: '0.1', description: 'other', enddate: '2030-12-31' },
    });
    expect(await of(changed.id)).toMatchObject({ name: 'cores', tariffValue: 0.1, description: 'other' });
    await tf.ask('quotaTariffDelete', { id: String(changed.id) });
    expect((await tf.cloud.list('quotaTariffList')).some(({ name }) => name === 'cores')).toBe(false);
    const gone = await tf.read({ kind: 'quotaTariff', id: String(changed.id) });
    expect(gone === undefined || gone.removed !== undefined).toBe(true);
  });

  it('is summed up once the plugin is on, with and without an account', async () => {
    expect(await tf.ask('quotaIsEnabled')).toMatchObject({ isenabled: false });
    await tf.ask('updateConfiguration', { name: 'quota.enable.service', value: 'true' });
    expect(await tf.ask('quotaIsEnabled')).toMatchObject({ isenabled: true });
    const all = await tf.cloud.list('quotaSummary');
    expect(all[0]).toMatchObject({ account: expect.any(String), domainid: expect.any(String) });
    const domainid = await tf.named('listDomains', 'ROOT');
    expect(await tf.cloud.list('quotaSummary', { account: 'admin', domainid })).toMatchObject([{ account: 'admin' }]);
  });
});

describe('a security group', () => {
  it('has rules for nets and for groups, each revoked by its id', async () => {
    const make = (name: string): Promise<Made> => tf.make('securityGroup', { name, description: 'of a test' });
    const [group] = [await make('foo'), await make('bar')];
    const ingress = await tf.ask('authorizeSecurityGroupIngress', {
      ...{ securitygroupid: group.id, protocol: 'tcp', startport: '80', endport: '80', cidrlist: '172.18.100.0/24' },
    });
    expect(ingress.ingressrule).toMatchObject([
      { protocol: 'tcp', startport: 80, endport: 80, cidr: '172.18.100.0/24' },
    ]);
    const icmp = await tf.ask('authorizeSecurityGroupIngress', {
      ...{ securitygroupid: group.id, protocol: 'icmp', icmptype: '-1', icmpcode: '-1', cidrlist: '172.18.100.0/24' },
    });
    expect(icmp.ingressrule).toMatchObject([{ protocol: 'icmp', icmptype: -1, icmpcode: -1 }]);
    const egress = await tf.ask('authorizeSecurityGroupEgress', {
      ...{ securitygroupid: group.id, protocol: 'tcp', startport: '443', endport: '443' },
      ...{ 'usersecuritygrouplist[0].account': 'admin', 'usersecuritygrouplist[0].group': 'bar' },
    });
    const [rule] = egress.egressrule as readonly Loose[];
    expect(rule).toMatchObject({ account: 'admin', securitygroupname: 'bar', startport: 443 });
    expect(rule).not.toHaveProperty('cidr');
    expect(await tf.settled(group)).toMatchObject({ egressrule: [rule], ingressrule: [{}, {}] });
    const id = String(rule?.ruleid);
    await tf.ask('revokeSecurityGroupEgress', { id });
    expect(isGone(await tf.refusal('revokeSecurityGroupEgress', { id }), id)).toBe(true);
    expect(await tf.named('listSecurityGroups', 'foo', { securitygroupname: 'foo' })).toBe(group.id);
  });
});

describe('user data', () => {
  it('are kept as they are sent, and a line break in base64 is no fault', async () => {
    const text = Buffer.from('#!/bin/sh\necho one\n').toString('base64');
    const data = await tf.make('userData', {
      name: 'hello',
      userdata: `${text.slice(0, 8)}\n${text.slice(8)}`,
      params: 'a,b',
    });
    expect(await tf.settled(data)).toMatchObject({ name: 'hello', userdata: text, params: 'a,b' });
    expect(await tf.refusal('registerUserData', { name: 'long', userdata: 'A'.repeat(32_772) })).toContain(
      'User data has exceeded configurable max length',
    );
  });

  it('of networks of Kubernetes are no user data of machines', async () => {
    const config = await tf.make('cniConfiguration', { name: 'calico', cniconfig: 'e30=', params: 'NODE,MTU' });
    expect(await tf.settled(config)).toMatchObject({ name: 'calico', userdata: 'e30=', params: 'NODE,MTU' });
  });
});
