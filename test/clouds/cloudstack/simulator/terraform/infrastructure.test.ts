// What is below the machines: zones, pods, clusters, hosts, storage, fabric and settings, as Terraform's provider manages them.
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Loose, Params } from '../cloud.ts';
import { createTerraform, type Made, type Terraform } from './as-terraform.ts';

let tf: Terraform;
beforeAll(async () => {
  tf = await createTerraform();
});
afterEach(() => tf.dropAll());

const zone = (name: string, more: Params = {}): Promise<Made> =>
  tf.make('zone', {
    ...{ name, networktype: 'Advanced', dns1: '192.0.2.8', internaldns1: '192.0.2.4', ...more },
  });

const fabric = (zoneid: string, more: Params = {}): Promise<Made> =>
  tf.make('physicalNetwork', {
    ...{ zoneid, name: 'fabric', broadcastdomainrange: 'ZONE', isolationmethods: 'VLAN' },
    ...more,
  });

describe('a zone', () => {
  it('is changed in every field', async () => {
    const made = await zone('new', { dns2: '192.0.2.9', internaldns2: '192.0.2.5', domain: 'zone.example' });
    expect(await tf.settled(made)).toMatchObject({
      ...{ name: 'new', networktype: 'Advanced', dns1: '192.0.2.8', dns2: '192.0.2.9' },
      ...{ internaldns1: '192.0.2.4', internaldns2: '192.0.2.5', domain: 'zone.example' },
    });
    await tf.ask('updateZone', {
      ...{ id: made.id, name: 'newer', dns1: '192.0.2.4', dns2: '192.0.2.4', internaldns1: '192.0.2.8' },
      ...{ internaldns2: '192.0.2.8', domain: 'zone.example', guestcidraddress: '172.29.0.0/20' },
    });
    expect(await tf.settled(made)).toMatchObject({
      name: 'newer',
      dns1: '192.0.2.4',
      guestcidraddress: '172.29.0.0/20',
    });
  });

  it('has pods and clusters', async () => {
    const { id: zoneid } = await zone('with-pod');
    const pod = await tf.make('pod', {
      ...{ zoneid, name: 'pod', gateway: '172.29.0.1', netmask: '255.255.240.0', startip: '172.29.0.2' },
      allocationstate: 'Disabled',
    });
    expect(await tf.settled(pod)).toMatchObject({
      ...{ zoneid, name: 'pod', gateway: '172.29.0.1', netmask: '255.255.240.0', allocationstate: 'Disabled' },
      startip: ['172.29.0.2'],
    });
    const cluster = await tf.make('cluster', {
      ...{ zoneid, podid: pod.id, clustername: 'cluster', clustertype: 'CloudManaged', hypervisor: 'KVM' },
    });
    expect(await tf.settled(cluster)).toMatchObject({
      ...{ name: 'cluster', clustertype: 'CloudManaged', hypervisortype: 'KVM', podid: pod.id, zoneid },
    });
  });

  it('has a fabric with kinds of traffic and ranges of addresses', async () => {
    const { id: zoneid } = await zone('with-fabric');
    const net = await fabric(zoneid, { networkspeed: '1G', tags: 'vlan' });
    expect(await tf.settled(net)).toMatchObject({
      ...{ name: 'fabric', zoneid, broadcastdomainrange: 'ZONE', isolationmethods: 'VLAN', networkspeed: '1G' },
      tags: 'vlan',
    });
    const traffic = { physicalnetworkid: net.id, traffictype: 'Management' };
    const { id } = await tf.ask('addTrafficType', { ...traffic, kvmnetworklabel: 'mgmt' });
    await tf.ask('updateTrafficType', { id: String(id), kvmnetworklabel: 'mgmt2' });
    expect(await tf.cloud.list('listTrafficTypes', { physicalnetworkid: net.id })).toMatchObject([
      { id, ...traffic, kvmnetworklabel: 'mgmt2' },
    ]);
    const range = await tf.make('vlanIpRange', {
      ...{ physicalnetworkid: net.id, zoneid, forvirtualnetwork: 'true', vlan: 'vlan://123' },
      ...{ gateway: '10.0.0.1', netmask: '255.255.255.0', startip: '10.0.0.2', endip: '10.0.0.10' },
    });
    const row = { gateway: '10.0.0.1', netmask: '255.255.255.0', startip: '10.0.0.2', vlan: 'vlan://123' };
    expect(await tf.settled(range)).toMatchObject({ ...row, endip: '10.0.0.10' });
    await tf.ask('updateVlanIpRange', { id: range.id, ...row, endip: '10.0.0.20' });
    expect(await tf.settled(range)).toMatchObject({ ...row, endip: '10.0.0.20' });
    await tf.drop(range);
    await tf.ask('deleteTrafficType', { id: String(id) });
    expect(await tf.cloud.list('listTrafficTypes', { physicalnetworkid: net.id })).toEqual([]);
  });

  it('has providers of services, off and on, and gone with its fabric', async () => {
    const { id: zoneid } = await zone('with-providers');
    const net = await fabric(zoneid);
    const provider = async (name: string): Promise<Loose> => {
      const [row, ...more] = await tf.cloud.list('listNetworkServiceProviders', { physicalnetworkid: net.id, name });
      expect([row?.name, more]).toEqual([name, []]);
      return row as Loose;
    };
    const elements = [
      ['VirtualRouter', 'listVirtualRouterElements', 'configureVirtualRouterElement'],
      ['VpcVirtualRouter', 'listVirtualRouterElements', 'configureVirtualRouterElement'],
      ['InternalLbVm', 'listInternalLoadBalancerElements', 'configureInternalLoadBalancerElement'],
      ['ConfigDrive'],
    ] as const;
    for (const enabled of ['true', 'false'])
      for (const [name, list, configure] of elements) {
        const { id } = await provider(name);
        if (list !== undefined && configure !== undefined) {
          const [element] = await tf.cloud.list(list, { nspid: String(id) });
          expect(element).toMatchObject({ nspid: id });
          const configured = await tf.ask(configure, { id: String(element?.id), enabled });
          expect(configured).toMatchObject({ id: element?.id, enabled: enabled === 'true' });
        }
        const state = enabled === 'true' ? 'Enabled' : 'Disabled';
        await tf.ask('updateNetworkServiceProvider', { id: String(id), state });
        expect(await provider(name)).toMatchObject({ state });
      }
    const router = await provider('VirtualRouter');
    await tf.ask('updateNetworkServiceProvider', { id: String(router.id), servicelist: 'Dhcp,Dns' });
    expect(await provider('VirtualRouter')).toMatchObject({
      ...{ physicalnetworkid: net.id, servicelist: ['Dhcp', 'Dns'], state: 'Disabled' },
    });
    const { id } = await provider('SecurityGroupProvider');
    await tf.ask('deleteNetworkServiceProvider', { id: String(id) });
    const left = await tf.cloud.list('listNetworkServiceProviders', { physicalnetworkid: net.id });
    expect(left.some((row) => row.id === id)).toBe(false);
    await tf.drop(net);
    const after = await tf.cloud.call('listNetworkServiceProviders', { physicalnetworkid: net.id });
    expect(after.status === 200 ? (after.body.networkserviceprovider ?? []) : []).toEqual([]);
  });
});

describe('a host', () => {
  it('is added to a named cluster, put into maintenance, and deleted', async () => {
    const podid = await tf.named('listPods', 'POD0');
    const host = await tf.make('host', {
      ...{ podid, zoneid: tf.zone, hypervisor: 'Simulator', url: 'http://sim/c1/h', clustername: 'C1' },
      ...{ username: 'root', password: 'only-here' },
    });
    expect(await tf.settled(host)).toMatchObject({
      ...{ hypervisor: 'Simulator', clustername: 'C1', podid, zoneid: tf.zone, state: 'Up', resourcestate: 'Enabled' },
      name: expect.any(String),
    });
    await tf.ask('prepareHostForMaintenance', { id: host.id });
    // The provider looks again until it is there, as the machines on it are moved first.
    for (let n = 0; n < 20 && (await tf.read(host))?.resourcestate !== 'Maintenance'; n += 1) tf.cloud.clock.at += 3000;
    expect(await tf.settled(host)).toMatchObject({ resourcestate: 'Maintenance' });
  });

  it('is refused without a password in words that are waited for', async () => {
    const podid = await tf.named('listPods', 'POD0');
    expect(
      await tf.refusal('addHost', {
        ...{ podid, zoneid: tf.zone, hypervisor: 'Simulator', url: 'http://sim/c1/h', clustername: 'C1' },
        username: 'root',
      }),
    ).toContain('Username and Password need to be provided');
  });
});

describe('storage', () => {
  it('of machines is tagged, renamed and put into maintenance', async () => {
    const place = {
      ...{
        zoneid: tf.zone,
        podid: await tf.named('listPods', 'POD0'),
        clusterid: await tf.named('listClusters', 'C0'),
      },
    };
    const pool = await tf.make('storagePool', {
      ...{ ...place, name: 'primary', url: 'nfs://192.0.2.6/export/primary11', scope: 'CLUSTER' },
      ...{ hypervisor: 'Simulator', tags: 'XYZ,123' },
    });
    expect(await tf.settled(pool)).toMatchObject({
      ...{ ...place, name: 'primary', scope: 'CLUSTER', hypervisor: 'Simulator', tags: 'XYZ,123', state: 'Up' },
      ...{ ipaddress: '192.0.2.6', path: '/export/primary11', type: 'NetworkFilesystem' },
    });
    await tf.ask('updateStoragePool', { id: pool.id, name: 'primary1', tags: 'XYZ,123,456' });
    await tf.ask('enableStorageMaintenance', { id: pool.id });
    expect(await tf.settled(pool)).toMatchObject({ name: 'primary1', tags: 'XYZ,123,456', state: 'Maintenance' });
  });

  it('of images is named', async () => {
    const store = await tf.make('imageStore', {
      ...{ name: 'second', provider: 'NFS', url: 'nfs://192.0.2.6:/export/secondary2', zoneid: tf.zone },
    });
    expect(await tf.settled(store)).toMatchObject({
      ...{ name: 'second', providername: 'NFS', url: 'nfs://192.0.2.6:/export/secondary2', zoneid: tf.zone },
    });
  });
});

describe('a setting', () => {
  it('is set, read by its name, and reset', async () => {
    // The name is looked for within names.
    const value = async (): Promise<unknown> =>
      (await tf.cloud.list('listConfigurations', { name: 'host' })).find(({ name }) => name === 'host')?.value;
    const before = await value();
    expect(await tf.ask('updateConfiguration', { name: 'host', value: '192.0.2.77' })).toMatchObject({ name: 'host' });
    expect(await value()).toBe('192.0.2.77');
    await tf.ask('resetConfiguration', { name: 'host' });
    expect(await value()).toBe(before);
  });

  it('tells whether the service of Kubernetes is on', async () => {
    const [row] = await tf.cloud.list('listConfigurations', { name: 'cloud.kubernetes.service.enabled' });
    expect(['true', 'false']).toContain(row?.value);
  });
});

describe('a version of Kubernetes', () => {
  it('is there, and is switched off', async () => {
    const version = await tf.make('kubernetesVersion', {
      ...{ semanticversion: '1.23.3', url: 'http://images.example/setup-1.23.3.iso', mincpunumber: '2' },
      minmemory: '2048',
    });
    expect(await tf.settled(version)).toMatchObject({
      ...{ semanticversion: '1.23.3', mincpunumber: 2, minmemory: 2048, state: 'Enabled' },
    });
    await tf.ask('updateKubernetesSupportedVersion', { id: version.id, state: 'Disabled' });
    expect(await tf.settled(version)).toMatchObject({ state: 'Disabled' });
  });
});
