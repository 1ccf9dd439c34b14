// What can be chosen, and what is looked up: offerings, templates and data sources of Terraform's provider.
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Loose, Params } from '../cloud.ts';
import { createTerraform, type Made, type Terraform } from './as-terraform.ts';

let tf: Terraform;
beforeAll(async () => {
  tf = await createTerraform();
});
afterEach(() => tf.dropAll());

const SERVICES = 'Dhcp Dns SourceNat PortForwarding Lb UserData StaticNat NetworkACL'.split(' ');

/** Parameters that name one provider for each service. */
function provided(services: readonly string[], by: string): Params {
  const pairs = services.flatMap((service, n) => [
    [`serviceproviderlist[${n}].service`, service],
    [`serviceproviderlist[${n}].provider`, by],
  ]);
  return { supportedservices: services.join(','), ...Object.fromEntries(pairs) };
}

/** Service > provider, as the provider reads them. */
const providersOf = (row: Loose): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    (row.service as readonly { name: string; provider: readonly { name: string }[] }[]).map((it) => [
      it.name,
      it.provider[0]?.name,
    ]),
  );

describe('a service offering', () => {
  const offering = (name: string, more: Params): Promise<Made> =>
    tf.make('serviceOffering', { name, displaytext: name, ...more });

  it('is fixed, and takes a GPU as told', async () => {
    const fixed = await offering('fixed', { cpunumber: '2', cpuspeed: '2200', memory: '8096' });
    expect(await tf.settled(fixed)).toMatchObject({ cpunumber: 2, cpuspeed: 2200, memory: 8096, iscustomized: false });
    await tf.ask('updateServiceOffering', { id: fixed.id, name: 'fixed2', displaytext: 'two' });
    expect(await tf.settled(fixed)).toMatchObject({ name: 'fixed2', displaytext: 'two' });
  });

  it('has bounds, tags and disks that are kept, and is opened to all zones and domains', async () => {
    const domainid = (await tf.make('domain', { name: 'offered' })).id;
    const bound = await offering('bound', {
      ...{ customized: 'true', cpuspeed: '2500', mincpunumber: '2', maxcpunumber: '10', minmemory: '1024' },
      ...{ maxmemory: '4096', hosttags: 'a,b', networkrate: '1024', deploymentplanner: 'UserDispersingPlanner' },
      ...{ offerha: 'true', isvolatile: 'true', limitcpuuse: 'true', dynamicscalingenabled: 'true' },
      ...{ zoneid: tf.zone, domainid, storagetype: 'local', provisioningtype: 'thin', cachemode: 'none' },
      ...{ rootdisksize: '5', tags: 'FOO', diskofferingstrictness: 'false' },
      ...{ bytesreadrate: '1024', bytesreadratemax: '1024', bytesreadratemaxlength: '1024', iopswriterate: '99' },
    });
    expect(await tf.settled(bound)).toMatchObject({
      ...{ iscustomized: true, cpuspeed: 2500, hosttags: 'a,b', networkrate: 1024, storagetype: 'local' },
      ...{ deploymentplanner: 'UserDispersingPlanner', offerha: true, isvolatile: true, limitcpuuse: true },
      ...{ zoneid: tf.zone, zone: 'Sandbox-simulator', domainid, domain: 'offered', rootdisksize: 5 },
      ...{ storagetags: 'FOO', provisioningtype: 'thin', cacheMode: 'none', dynamicscalingenabled: true },
      ...{ diskBytesReadRate: 1024, diskBytesReadRateMax: 1024, diskBytesReadRateMaxLength: 1024 },
      ...{ diskIopsWriteRate: 99, diskofferingstrictness: false },
      serviceofferingdetails: { mincpunumber: '2', maxcpunumber: '10', minmemory: '1024', maxmemory: '4096' },
    });
    await tf.ask('updateServiceOffering', { id: bound.id, zoneid: 'all', domainid: 'public', hosttags: 'c' });
    const row = await tf.settled(bound);
    expect([row.zoneid, row.zone, row.domainid, row.domain]).toEqual([undefined, undefined, undefined, undefined]);
    expect(row).toMatchObject({ hosttags: 'c' });
  });
});

describe('a disk offering', () => {
  const offering = (name: string, more: Params = {}): Promise<Made> =>
    tf.make('diskOffering', { name, displaytext: name, ...more });

  it('without a size is for disks of any size', async () => {
    const made = await offering('any', {
      storagetype: 'local',
      provisioningtype: 'thin',
      tags: 'ssd',
      customized: 'true',
    });
    expect(await tf.settled(made)).toMatchObject({ iscustomized: true, storagetype: 'local', tags: 'ssd' });
  });

  it('has speeds, and is changed in place', async () => {
    const made = await offering('ten', {
      ...{ disksize: '10', iopsreadrate: '1000', iopsreadratemax: '2000', iopsreadratemaxlength: '60' },
      ...{ iopswriterate: '500', bytesreadrate: '1048576', byteswriterate: '524288' },
    });
    expect(await tf.settled(made)).toMatchObject({
      ...{ disksize: 10, storagetype: 'shared', iscustomized: false, displayoffering: true, provisioningtype: 'thin' },
      ...{ diskIopsReadRate: 1000, diskIopsReadRateMax: 2000, diskIopsReadRateMaxLength: 60 },
      ...{ diskIopsWriteRate: 500, diskBytesReadRate: 1_048_576, diskBytesWriteRate: 524_288 },
    });
    await tf.ask('updateDiskOffering', {
      ...{ id: made.id, name: 'ten2', displaytext: 'two', tags: 'gold', cachemode: 'writeback' },
      displayoffering: 'false',
    });
    expect(await tf.settled(made)).toMatchObject({
      ...{ name: 'ten2', displaytext: 'two', tags: 'gold', cacheMode: 'writeback', displayoffering: false },
    });
  });

  it('has options, and places where it may be used', async () => {
    const domainid = (await tf.make('domain', { name: 'disks' })).id;
    const made = await offering('strict', {
      ...{ disksize: '8', provisioningtype: 'sparse', cachemode: 'writeback', disksizestrictness: 'true' },
      ...{ displayoffering: 'false', domainid, zoneid: tf.zone },
    });
    expect(await tf.settled(made)).toMatchObject({
      ...{ provisioningtype: 'sparse', cacheMode: 'writeback', disksizestrictness: true, displayoffering: false },
      ...{ domainid, zoneid: tf.zone },
    });
  });
});

describe('an offering of networks', () => {
  it('of a VPC has the providers that were named, and is switched off', async () => {
    const made = await tf.make('vpcOffering', {
      ...{ name: 'vpcs', displaytext: 'VPCs', enable: 'true', ...provided(SERVICES, 'VpcVirtualRouter') },
    });
    const row = await tf.settled(made);
    expect(row).toMatchObject({ name: 'vpcs', displaytext: 'VPCs', state: 'Enabled', isdefault: false });
    expect(providersOf(row)).toEqual(Object.fromEntries(SERVICES.map((it) => [it, 'VpcVirtualRouter'])));
    await tf.ask('updateVPCOffering', { id: made.id, name: 'vpcs2', state: 'Disabled' });
    expect(await tf.settled(made)).toMatchObject({ name: 'vpcs2', state: 'Disabled' });
  });

  it('of a VPC takes capabilities, and has no services but those that were named', async () => {
    const made = await tf.make('vpcOffering', {
      ...{ name: 'redundant', displaytext: 'redundant', ...provided(['SourceNat', 'NetworkACL'], 'VpcVirtualRouter') },
      ...{ 'servicecapabilitylist[0].service': 'SourceNat' },
      'servicecapabilitylist[0].capabilitytype': 'RedundantRouter',
      'servicecapabilitylist[0].capabilityvalue': 'true',
    });
    const row = await tf.settled(made);
    expect(Object.keys(providersOf(row)).sort()).toEqual(['NetworkACL', 'SourceNat']);
  });

  it('of a network keeps its kind, its rates and its providers', async () => {
    const services = SERVICES.filter((it) => it !== 'NetworkACL');
    const made = await tf.make('networkOffering', {
      ...{ name: 'nets', displaytext: 'Nets', guestiptype: 'Isolated', traffictype: 'GUEST', networkrate: '100' },
      ...{ conservemode: 'true', enable: 'true', maxconnections: '256', ...provided(services, 'VirtualRouter') },
    });
    const row = await tf.settled(made);
    expect(row).toMatchObject({
      ...{ name: 'nets', displaytext: 'Nets', guestiptype: 'Isolated', traffictype: 'Guest', networkrate: 100 },
      ...{ conservemode: true, state: 'Enabled', maxconnections: 256, forvpc: false, specifyvlan: false },
    });
    expect(providersOf(row)).toEqual(Object.fromEntries(services.map((it) => [it, 'VirtualRouter'])));
    await tf.ask('updateNetworkOffering', { id: made.id, name: 'nets2', displaytext: 'two', maxconnections: '512' });
    expect(await tf.settled(made)).toMatchObject({ name: 'nets2', displaytext: 'two' });
  });
});

describe('a template', () => {
  it('is registered, waited for, tagged and changed', async () => {
    const [os] = await tf.cloud.list('listOsTypes');
    const template = await tf.make('template', {
      ...{ name: 'image', displaytext: 'image', format: 'QCOW2', hypervisor: 'KVM', zoneid: tf.zone },
      ...{ ostypeid: String(os?.id), url: 'http://images.example/image.qcow2' },
    });
    await tf.ask('createTags', {
      ...{ resourceids: template.id, resourcetype: 'Template', 'tags[0].key': 'from', 'tags[0].value': 'terraform' },
    });
    for (let n = 0; n < 20 && (await tf.read(template))?.isready !== true; n += 1) tf.cloud.clock.at += 10_000;
    expect(await tf.settled(template)).toMatchObject({
      ...{ name: 'image', format: 'QCOW2', hypervisor: 'KVM', ostypename: os?.description, isready: true },
      ...{ zonename: 'Sandbox-simulator', tags: [{ key: 'from', value: 'terraform' }] },
    });
    await tf.ask('updateTemplate', {
      ...{ id: template.id, displaytext: 'other', isdynamicallyscalable: 'true', passwordenabled: 'true' },
    });
    expect(await tf.settled(template)).toMatchObject({
      ...{ displaytext: 'other', isdynamicallyscalable: true, passwordenabled: true },
    });
  });

  it('is found by the description of its system', async () => {
    const [os] = await tf.cloud.list('listOsTypes');
    expect(await tf.cloud.list('listOsTypes', { description: String(os?.description) })).toEqual([os]);
  });
});

describe('a source of data', () => {
  it('has something in each list that is looked through', async () => {
    for (const [command, params] of [
      ...[
        ['listZones'],
        ['listPods'],
        ['listClusters'],
        ['listDomains'],
        ['listProjects'],
        ['listRoles'],
        ['listUsers'],
      ],
      ...[['listAccounts'], ['listPhysicalNetworks'], ['listServiceOfferings'], ['listDiskOfferings']],
      ...[['listNetworkOfferings'], ['listVPCOfferings'], ['listResourceLimits'], ['listConfigurations']],
      ['listTemplates', { templatefilter: 'executable' }],
    ] as readonly (readonly [string, Params?])[]) {
      const rows = await tf.cloud.list(command, params ?? {});
      expect([command, rows.length > 0]).toEqual([command, true]);
    }
  });

  it('can tell the latest of those that match', async () => {
    const lists =
      'NetworkOfferings ServiceOfferings DiskOfferings VPCOfferings Users Projects VPCs Volumes VirtualMachines Templates';
    const asked = { listall: 'true', templatefilter: 'executable' };
    for (const command of lists.split(' ').map((what) => `list${what}`))
      for (const { name, created } of await tf.cloud.list(command, asked))
        expect([command, name, created]).toEqual([
          ...[command, name],
          expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d{4}$/),
        ]);
  });

  it('of GPUs answers, empty or not', async () => {
    for (const command of ['listGpuCards', 'listVgpuProfiles']) expect((await tf.cloud.call(command)).status).toBe(200);
  });
});
