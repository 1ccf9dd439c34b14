import { describe, expect, it } from '@jest/globals';
import { id } from '../cloud.ts';
import { createKit, otherZone, small, template, text, zone } from './kit.ts';

describe('the life of machines, disks and images', () => {
  it('keeps machines of an anti-affinity group apart, and refuses one more than there are hosts', async () => {
    const { run, refusal, list, network, machine } = createKit();
    const networkids = await network('n');
    const affinitygroupids = text(await run('createAffinityGroup', { name: 'g', type: 'host anti-affinity' }), 'id');
    const count = (await list('listHosts', { zoneid: zone, type: 'Routing' })).length;
    const hosts = new Set<unknown>();
    for (let n = 0; n < count; n += 1) hosts.add((await machine(`m${n}`, networkids, { affinitygroupids })).hostid);
    expect(hosts.size).toBe(count);
    const wanted = { zoneid: zone, serviceofferingid: small, templateid: template, networkids, affinitygroupids };
    expect(await refusal('deployVirtualMachine', wanted)).toBe(533);
  });

  it('places by host tags and keeps off hosts that are given to somebody', async () => {
    const { run, refusal, list, network } = createKit();
    const networkids = await network('n');
    const size = { cpunumber: '1', cpuspeed: '500', memory: '512' };
    const tagged = text(await run('createServiceOffering', { name: 't', ...size, hosttags: 'nowhere' }), 'id');
    const wanted = { zoneid: zone, templateid: template, networkids };
    expect(await refusal('deployVirtualMachine', { ...wanted, serviceofferingid: tagged })).toBe(533);
    const hosts = await list('listHosts', { zoneid: zone, type: 'Routing' });
    for (const host of hosts) await run('dedicateHost', { hostid: text(host, 'id'), domainid: id('domain', 'ROOT') });
    expect(await refusal('deployVirtualMachine', { ...wanted, serviceofferingid: small })).toBe(533);
    const affinitygroupids = text(await list('listDedicatedHosts'), '0.affinitygroupid');
    await run('deployVirtualMachine', { ...wanted, serviceofferingid: small, affinitygroupids });
    for (const host of hosts) await run('releaseDedicatedHost', { hostid: text(host, 'id') });
    expect(await list('listDedicatedHosts')).toEqual([]);
  });

  it('lets an offering go while machines keep it, and nobody can choose it any more', async () => {
    const { run, refusal, list, network, machine } = createKit();
    const networkids = await network('n');
    const size = { cpunumber: '3', cpuspeed: '500', memory: '512' };
    const serviceofferingid = text(await run('createServiceOffering', { name: 'own', ...size }), 'id');
    const made = text(await machine('a', networkids, { serviceofferingid }), 'id');
    await run('deleteServiceOffering', { id: serviceofferingid });
    expect(await list('listServiceOfferings', { id: serviceofferingid })).toEqual([]);
    const kept = { serviceofferingname: 'own', cpunumber: 3 };
    expect(await list('listVirtualMachines', { id: made })).toMatchObject([kept]);
    const wanted = { zoneid: zone, templateid: template, networkids, serviceofferingid };
    expect(await refusal('deployVirtualMachine', wanted)).toBe(431);
  });

  it('makes a template of a snapshot of a root disk, and machines of the template', async () => {
    const { run, list, network, machine } = createKit();
    const networkids = await network('n');
    const first = text(await machine('a', networkids), 'id');
    const volumeid = text(await list('listVolumes', { virtualmachineid: first, type: 'ROOT' }), '0.id');
    const snapshotid = text(await run('createSnapshot', { volumeid }), 'id');
    const ostypeid = text(await list('listOsTypes'), '0.id');
    const made = await run('createTemplate', { name: 't', displaytext: 't', snapshotid, ostypeid });
    expect(made).toMatchObject({ isready: true, sourcetemplateid: template });
    expect(await machine('b', networkids, { templateid: text(made, 'id') })).toMatchObject({ state: 'Running' });
  });

  it('has an image in every zone that it was copied to, until it is deleted there', async () => {
    const { cloud, run, list } = createKit();
    const ostypeid = text(await list('listOsTypes'), '0.id');
    const image = { name: 'i', displaytext: 'i', url: 'http://x.example/i.iso', zoneid: zone, ostypeid };
    const own = text(await run('registerIso', image), 'id');
    cloud.clock.at += 5000;
    const zones = async () => (await list('listIsos', { isofilter: 'self', id: own })).map(({ zoneid }) => zoneid);
    await run('copyIso', { id: own, sourcezoneid: zone, destzoneid: otherZone });
    expect(await zones()).toEqual([zone, otherZone]);
    await run('deleteIso', { id: own, zoneid: zone });
    expect(await zones()).toEqual([otherZone]);
    await run('deleteIso', { id: own });
    expect(await zones()).toEqual([]);
  });

  it('is installed from an ISO onto a disk whose size is said', async () => {
    const { refusal, network, machine } = createKit();
    const networkids = await network('n');
    const templateid = id('iso', 'debian-12-netinst');
    const wanted = { zoneid: zone, serviceofferingid: small, templateid, networkids };
    expect(await refusal('deployVirtualMachine', wanted)).toBe(431);
    const disk = { templateid, diskofferingid: id('diskoffering', 'disk-20'), hypervisor: 'KVM' };
    expect(await machine('a', networkids, disk)).toMatchObject({ isoid: templateid, state: 'Running' });
  });

  it('takes plans of backups and of starts along', async () => {
    const { run, list, network, machine } = createKit();
    const virtualmachineid = text(await machine('a', await network('n')), 'id');
    const backupofferingid = id('backupoffering', 'nightly');
    await run('assignVirtualMachineToBackupOffering', { virtualmachineid, backupofferingid });
    const plan = { virtualmachineid, intervaltype: 'DAILY', schedule: '02:30', timezone: 'UTC' };
    await run('createBackupSchedule', plan);
    await run('removeVirtualMachineFromBackupOffering', { virtualmachineid });
    expect(await list('listBackupSchedule', { virtualmachineid })).toEqual([]);
    const cron = { virtualmachineid, action: 'stop', schedule: '0 3 * * *', timezone: 'UTC' };
    expect(await run('createVMSchedule', cron)).toMatchObject({ action: 'STOP', enabled: true });
    expect(await list('listVMSchedule', { virtualmachineid })).toHaveLength(1);
  });
});
