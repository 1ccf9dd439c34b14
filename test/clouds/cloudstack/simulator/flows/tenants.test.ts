import { describe, expect, it } from '@jest/globals';
import { createKit, isolated, small, template, text, zone } from './kit.ts';

const everything = 'listVirtualMachines listVolumes listNetworks listRouters listProjects listPublicIpAddresses'.split(
  ' ',
);

describe('the life of tenants', () => {
  it('counts against limits, stops machines of the disabled, and leaves nothing of the deleted behind', async () => {
    const { run, refusal, list, network, machine, account } = createKit();
    const domainid = text(await run('createDomain', { name: 'lab' }), 'id');
    const ann = await account('ann', domainid);
    await run('updateResourceLimit', { resourcetype: '0', account: 'ann', domainid, max: '1' });
    const networkids = await network('n', {}, ann.keys);
    const first = text(await machine('v', networkids, {}, ann.keys), 'id');
    const second = { zoneid: zone, serviceofferingid: small, templateid: template, networkids };
    expect(await refusal('deployVirtualMachine', second, ann.keys)).toBe(535);
    expect(await list('listAccounts', { id: ann.id })).toMatchObject([{ vmtotal: 1, vmlimit: '1', vmavailable: '0' }]);
    await run('disableAccount', { id: ann.id, lock: 'true' });
    expect(await list('listVirtualMachines', { id: first })).toMatchObject([{ state: 'Running' }]);
    await run('disableAccount', { id: ann.id, lock: 'false' });
    expect(await list('listVirtualMachines', { id: first })).toMatchObject([{ state: 'Stopped' }]);
    expect(await refusal('listVirtualMachines', {}, ann.keys)).toBe(401);
    await run('enableAccount', { id: ann.id });
    await run('deleteAccount', { id: ann.id });
    for (const command of everything)
      expect([command, await list(command, { listall: 'true', domainid })]).toEqual([command, []]);
    await run('deleteDomain', { id: domainid });
  });

  it('takes domains below along with what is in them, where it is told to', async () => {
    const { run, refusal, list, network, machine, account } = createKit();
    const id = text(await run('createDomain', { name: 'lab' }), 'id');
    const domainid = text(await run('createDomain', { name: 'sub', parentdomainid: id }), 'id');
    const ann = await account('ann', domainid);
    await machine('v', await network('n', {}, ann.keys), {}, ann.keys);
    await run('createProject', { name: 'p', account: 'ann', domainid });
    expect(await refusal('deleteDomain', { id })).toBe(530);
    await run('deleteDomain', { id, cleanup: 'true' });
    for (const command of [...everything, 'listAccounts', 'listDomains']) {
      const left = (await list(command, { listall: 'true' })).filter((row) =>
        [row.domainid, row.id].includes(domainid),
      );
      expect([command, left]).toEqual([command, []]);
    }
  });

  it('suspends a project with its machines, gives it to another member, and deletes it with everything', async () => {
    const { run, refusal, list, account } = createKit();
    const domainid = text(await run('createDomain', { name: 'lab' }), 'id');
    const [ann, ben] = [await account('ann', domainid), await account('ben', domainid)];
    const id = text(await run('createProject', { name: 'p' }, ann.keys), 'id');
    expect(await refusal('updateProject', { id, account: 'ben' }, ann.keys)).toBe(431);
    await run('addAccountToProject', { projectid: id, account: 'ben' }, ann.keys);
    const net = { name: 'n', zoneid: zone, networkofferingid: isolated, projectid: id };
    const networkids = text(await run('createNetwork', net, ben.keys), 'id');
    const wanted = { zoneid: zone, serviceofferingid: small, templateid: template, networkids, projectid: id };
    const machine = await run('deployVirtualMachine', wanted, ben.keys);
    expect(machine).toMatchObject({ project: 'p', state: 'Running' });
    expect(machine).not.toHaveProperty('account');
    await run('suspendProject', { id }, ann.keys);
    expect(await list('listVirtualMachines', { projectid: id })).toMatchObject([{ state: 'Stopped' }]);
    await run('activateProject', { id }, ann.keys);
    await run('updateProject', { id, account: 'ben' }, ann.keys);
    await run('deleteAccountFromProject', { projectid: id, account: 'ann' }, ben.keys);
    await run('deleteProject', { id, cleanup: 'true' }, ben.keys);
    expect((await list('listVirtualMachines', { projectid: '-1' })).filter((row) => row.projectid === id)).toEqual([]);
  });
});
