import { describe, expect, it } from '@jest/globals';
import { createCloud, id, type Loose } from './cloud.ts';

describe('the cloud at the beginning', () => {
  it('is the same every time', async () => {
    for (const command of [
      'listVirtualMachines',
      'listVolumes',
      'listNetworks',
      'listEvents',
      'listAccounts',
      'listTemplates',
    ]) {
      const params = { listall: 'true', templatefilter: 'all' };
      expect(await createCloud().list(command, params)).toEqual(
        await createCloud({ random: () => 0.5 }).list(command, params),
      );
    }
  });

  it('holds together: every id in it names something', async () => {
    const cloud = createCloud();
    const lists = [
      'listZones',
      'listPods',
      'listClusters',
      'listHosts',
      'listStoragePools',
      'listServiceOfferings',
      'listDiskOfferings',
      'listNetworkOfferings',
      'listVPCOfferings',
      'listVirtualMachines',
      'listVolumes',
      'listSnapshots',
      'listNetworks',
      'listVPCs',
      'listPublicIpAddresses',
      'listNetworkACLLists',
      'listOsTypes',
      'listOsCategories',
      'listTemplates',
      'listIsos',
      'listAccounts',
      'listUsers',
      'listDomains',
      'listRoles',
      'listPhysicalNetworks',
      'listVlanIpRanges',
      'listManagementServers',
      'listInstanceGroups',
      'listAffinityGroups',
      'listBackupOfferings',
      'listRouters',
      'listSystemVms',
      'listFirewallRules',
      'listPortForwardingRules',
      'listLoadBalancerRules',
      'listEgressFirewallRules',
    ];
    const rows: Loose[] = [];
    for (const command of lists) {
      const filters = { templatefilter: 'all', isofilter: 'all' };
      rows.push(...(await cloud.list(command, { listall: 'true', ...filters })));
      if (command === 'listVirtualMachines' || command === 'listVolumes' || command === 'listNetworks')
        rows.push(...(await cloud.list(command, { projectid: '-1' })));
    }
    rows.push(...(await cloud.list('listServiceOfferings', { issystem: 'true' })));
    rows.push(...(await cloud.list('listNetworks', { issystem: 'true', listall: 'true' })));
    const known = new Set(rows.map(({ id: own }) => own));
    const loose = rows.flatMap((row) =>
      Object.entries(row)
        .filter(
          ([name, value]) =>
            /^(zone|pod|cluster|host|template|serviceoffering|network|vpc|networkoffering|vpcoffering|virtualmachine|volume|ostype|oscategory|account|domain|role|physicalnetwork|group|storage|acl|associatednetwork|publicip|ipaddress|guestnetwork)id$/.test(
              name,
            ) && !known.has(value),
        )
        .map(([name]) => `${String(row.name ?? row.id)}.${name}`),
    );
    expect(loose).toEqual([]);
  });

  it('has large disks on stopped machines, a detached one, and a machine in the bin', async () => {
    const { list } = createCloud();
    const volumes = await list('listVolumes', { listall: 'true' });
    const large = volumes
      .filter(({ size, vmstate }) => Number(size) > 100 * 1_073_741_824 && vmstate === 'Stopped')
      .map(({ name }) => name);
    expect(large).toEqual(['batch-1-data', 'legacy-1-data', 'acme-db-1-data']);
    expect(volumes.filter(({ virtualmachineid }) => virtualmachineid === undefined).map(({ name }) => name)).toEqual([
      'spare-1',
      'archive-2023',
    ]);
    const states = (await list('listVirtualMachines', { listall: 'true' })).map(({ state }) => state);
    expect([...new Set(states)].sort()).toEqual(['Destroyed', 'Error', 'Running', 'Stopped']);
  });

  it('keeps bounded what grows by itself', async () => {
    const cloud = createCloud();
    for (let n = 0; n < 1200; n += 1) await cloud.call('createSSHKeyPair', { name: 'same' });
    for (let n = 0; n < 1100; n += 1) await cloud.call('updateZone', { id: id('zone', 'fra1'), name: `fra${n}` });
    expect(cloud.simulator.requests).toHaveLength(1000);
    expect((await cloud.call('listEvents', { listall: 'true' })).body.count).toBe(1000);
  });

  it('forgets the oldest finished jobs, never a pending one', async () => {
    const cloud = createCloud();
    const [machine] = await cloud.list('listVirtualMachines', { name: 'web-1' });
    cloud.simulator.plant({ kind: 'job', command: 'stopVirtualMachine', fate: 'stuck' });
    const stuck = String((await cloud.call('stopVirtualMachine', { id: String(machine?.id) })).body.jobid);
    const finished: string[] = [];
    for (let n = 0; n < 2100; n += 1) {
      finished.push(String((await cloud.call('updateNetwork', { id: id('network', 'prod-net') })).body.jobid));
      cloud.clock.at += 1000;
    }
    expect((await cloud.list('listAsyncJobs', { listall: 'true' })).map(({ jobid }) => jobid)).toEqual([stuck]);
    expect((await cloud.call('queryAsyncJobResult', { jobid: finished[0]! })).status).toBe(431);
    expect((await cloud.call('queryAsyncJobResult', { jobid: finished.at(-1)! })).body.jobstatus).toBe(1);
    expect((await cloud.call('queryAsyncJobResult', { jobid: stuck })).body.jobstatus).toBe(0);
  });
});
