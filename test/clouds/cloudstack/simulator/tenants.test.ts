import { describe, expect, it } from '@jest/globals';
import { type KeyPair, userLogin } from '../../../../src/clouds/cloudstack/simulator/access/credentials.ts';
import { at, type Cloud, createCloud, failure, id, type Loose, textAt } from './cloud.ts';

const retail = id('domain', 'retail');
describe('accounts', () => {
  const wanda = {
    username: 'wanda',
    password: 'p',
    email: 'w@x',
    firstname: 'W',
    lastname: 'X',
    domainid: retail,
    accounttype: '0',
  };

  it('are made with their first user', async () => {
    const cloud = createCloud();
    const { account } = (await cloud.call('createAccount', wanda)).body as { account?: Loose };
    expect(account ?? {}).toMatchObject({
      name: 'wanda',
      roletype: 'User',
      domain: 'retail',
      state: 'enabled',
      user: [{ username: 'wanda' }],
    });
    expect((await cloud.call('createAccount', wanda)).status).toBe(431);
    expect(JSON.stringify(account)).not.toContain('"p"');
  });

  it('say what they have, may have and have left', async () => {
    const [acme] = await createCloud().list('listAccounts', { name: 'acme' });
    expect(acme).toMatchObject({
      vmtotal: 2,
      vmlimit: '20',
      vmavailable: '18',
      vmrunning: 1,
      vmstopped: 1,
      iptotal: 2,
      networktotal: 1,
      cputotal: 3,
      memorytotal: 5120,
    });
    const [admin] = await createCloud().list('listAccounts', { name: 'admin' });
    expect(admin).toMatchObject({ vmlimit: 'Unlimited', vmavailable: 'Unlimited' });
  });

  it('are deleted with everything they have, unless they own a project or came with the cloud', async () => {
    const cloud = createCloud();
    expect((await failure(cloud, 'deleteAccount', { id: id('account', 'admin') }))[0]).toBe(431);
    await cloud.done('deleteAccount', { id: id('account', 'acme') });
    expect(await cloud.list('listVirtualMachines', { listall: 'true', domainid: retail })).toEqual([]);
    expect((await cloud.call('listZones', {}, userLogin)).status).toBe(401);
  });

  it('keep what they have under a new name', async () => {
    const cloud = createCloud();
    await cloud.call('updateAccount', { id: id('account', 'acme'), newname: 'apex' });
    expect(
      (await cloud.list('listVirtualMachines', { account: 'apex', domainid: retail })).map(({ account }) => account),
    ).toEqual(['apex', 'apex']);
  });
});

describe('users', () => {
  it('keep their keys to those who may ask', async () => {
    const cloud = createCloud();
    expect(at((await cloud.call('getUserKeys', { id: id('user', 'anna') }, userLogin)).body, 'userkeys.apikey')).toBe(
      userLogin.apiKey,
    );
    expect((await cloud.call('getUserKeys', { id: id('user', 'admin') }, userLogin)).status).toBe(531);
  });

  it('change their password only when they know the old one', async () => {
    const cloud = createCloud();
    const change = { id: id('user', 'anna'), password: 'new' };
    expect((await cloud.call('updateUser', change, userLogin)).status).toBe(431);
    expect((await cloud.call('updateUser', { ...change, currentpassword: userLogin.password }, userLogin)).status).toBe(
      200,
    );
  });

  it('have key pairs: the private half is shown once', async () => {
    const cloud = createCloud();
    const { keypair } = (await cloud.call('createSSHKeyPair', { name: 'k' })).body as { keypair?: Loose };
    expect(keypair ?? {}).toMatchObject({
      name: 'k',
      fingerprint: expect.stringMatching(/^([0-9a-f]{2}:){15}[0-9a-f]{2}$/),
      privatekey: expect.stringContaining('PRIVATE KEY'),
    });
    expect((await cloud.list('listSSHKeyPairs', { name: 'k' }))[0]).not.toHaveProperty('privatekey');
    expect((await cloud.call('createSSHKeyPair', { name: 'k' })).status).toBe(431);
    expect((await cloud.call('registerSSHKeyPair', { name: 'l', publickey: 'not a key' })).status).toBe(431);
    expect((await cloud.call('deleteSSHKeyPair', { name: 'k' })).body).toEqual({ success: true });
    expect((await cloud.call('deleteSSHKeyPair', { name: 'k' })).status).toBe(431);
  });

  it('register user data and take it away when no machine uses it', async () => {
    const cloud = createCloud();
    const { userdata } = (await cloud.call('registerUserData', { name: 'd', userdata: 'QUJD' })).body as {
      userdata?: Loose;
    };
    await cloud.call('updateVirtualMachine', { id: id('virtualmachine', 'batch-1'), userdataid: String(userdata?.id) });
    expect((await cloud.call('deleteUserData', { id: String(userdata?.id) })).status).toBe(530);
  });
});

describe('domains', () => {
  it('form a tree of paths', async () => {
    const cloud = createCloud();
    const made = (await cloud.call('createDomain', { name: 'north', parentdomainid: retail })).body as {
      domain?: Loose;
    };
    expect(made.domain ?? {}).toMatchObject({
      path: 'ROOT/retail/north',
      level: 2,
      parentdomainname: 'retail',
      haschild: false,
    });
    expect((await cloud.call('createDomain', { name: 'North', parentdomainid: retail })).status).toBe(431);
    await cloud.call('updateDomain', { id: retail, name: 'trade' });
    const below = await cloud.list('listDomainChildren', { isrecursive: 'true', listall: 'true' });
    expect(below.map(({ path }) => path)).toEqual(['ROOT/trade', 'ROOT/trade/north']);
    expect((await cloud.call('moveDomain', { domainid: retail, parentdomainid: String(made.domain?.id) })).status).toBe(
      431,
    );
  });

  it('are deleted when nobody is in them, or with all who are', async () => {
    const cloud = createCloud();
    expect((await failure(cloud, 'deleteDomain', { id: retail }))[0]).toBe(530);
    await cloud.done('deleteDomain', { id: retail, cleanup: 'true' });
    expect(await cloud.list('listAccounts', { listall: 'true' })).toHaveLength(1);
    expect((await failure(cloud, 'deleteDomain', { id: id('domain', 'ROOT') }))[0]).toBe(431);
  });
});

describe('projects', () => {
  const webshop = id('project', 'webshop');

  /** Keys of a user of ROOT. */
  async function member(cloud: Cloud): Promise<KeyPair> {
    const nora = { username: 'nora', password: 'p', email: 'n@x', firstname: 'N', lastname: 'O', accounttype: '0' };
    const made = (await cloud.call('createAccount', { ...nora, domainid: id('domain', 'ROOT') })).body;
    const { body } = await cloud.call('registerUserKeys', { id: textAt(made, 'account.user.0.id') });
    return { apiKey: textAt(body, 'userkeys.apikey'), secretKey: textAt(body, 'userkeys.secretkey') };
  }

  it('let accounts in and out', async () => {
    const cloud = createCloud();
    expect(await cloud.list('listProjects', {}, userLogin)).toEqual([]);
    // Accounts of other domains are not found.
    expect((await failure(cloud, 'addAccountToProject', { projectid: webshop, account: 'acme' }))[0]).toBe(431);
    const keys = await member(cloud);
    await cloud.done('addAccountToProject', { projectid: webshop, account: 'nora' });
    expect((await cloud.list('listProjects', {}, keys)).map(({ name }) => name)).toEqual(['webshop']);
    expect(await cloud.list('listVirtualMachines', { projectid: webshop }, keys)).toMatchObject([
      { name: 'ws-build-1', project: 'webshop' },
    ]);
    expect((await cloud.list('listProjectAccounts', { projectid: webshop })).map(({ role }) => role)).toEqual([
      'Admin',
      'Regular',
    ]);
    await cloud.done('deleteAccountFromProject', { projectid: webshop, account: 'nora' });
    const machine = { id: id('virtualmachine', 'ws-build-1') };
    expect(await cloud.list('listVirtualMachines', machine, keys)).toEqual([]);
    expect((await cloud.call('stopVirtualMachine', machine, keys)).status).toBe(531);
    expect((await failure(cloud, 'deleteAccountFromProject', { projectid: webshop, account: 'admin' }))[0]).toBe(431);
  });

  it('grow only while they are active', async () => {
    const cloud = createCloud();
    await cloud.done('suspendProject', { id: webshop });
    const volume = {
      name: 'v',
      diskofferingid: id('diskoffering', 'disk-20'),
      zoneid: id('zone', 'fra1'),
      projectid: webshop,
    };
    expect((await cloud.call('createVolume', volume)).status).toBe(531);
    await cloud.done('activateProject', { id: webshop });
    expect(await cloud.done('createVolume', volume)).toMatchObject({ volume: { project: 'webshop' } });
  });

  it('are deleted empty, or with everything in them', async () => {
    const cloud = createCloud();
    expect((await failure(cloud, 'deleteProject', { id: webshop }))[1]).toMatch(/ws-build-1/);
    await cloud.done('deleteProject', { id: webshop, cleanup: 'true' });
    expect(await cloud.list('listVirtualMachines', { projectid: '-1' })).toEqual([]);
  });
});

describe('limits', () => {
  it('are told and set per account, project or domain', async () => {
    const cloud = createCloud();
    const acme = { account: 'acme', domainid: retail };
    expect(await cloud.list('listResourceLimits', { ...acme, resourcetype: '2' })).toMatchObject([
      { resourcetypename: 'volume', max: 40, account: 'acme' },
    ]);
    await cloud.call('updateResourceLimit', { ...acme, resourcetype: '2', max: '3' });
    const volume = { name: 'v', diskofferingid: id('diskoffering', 'disk-20'), zoneid: id('zone', 'zrh1') };
    expect((await cloud.call('createVolume', volume, userLogin)).status).toBe(535);
    await cloud.call('updateResourceLimit', { ...acme, resourcetype: '2', max: '-1' });
    expect((await cloud.call('createVolume', volume, userLogin)).status).toBe(200);
    expect((await cloud.call('updateResourceLimit', { ...acme, resourcetype: '99', max: '1' })).status).toBe(431);
    expect(await cloud.list('updateResourceCount', { ...acme, resourcetype: '0' })).toMatchObject([
      { resourcecount: 2 },
    ]);
  });
});
