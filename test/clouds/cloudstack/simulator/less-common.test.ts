import { beforeAll, describe, expect, it } from '@jest/globals';
import type { KeyPair } from '../../../../src/clouds/cloudstack/simulator/access/credentials.ts';
import { idOf } from '../../../../src/clouds/cloudstack/simulator/engine/ids.ts';
import { at, type Cloud, createCloud, failure, textAt } from './cloud.ts';

const GIB = 1_073_741_824;
const zoneid = idOf('zone', 'fra1');
let cloud: Cloud;
beforeAll(() => {
  cloud = createCloud();
});

/** Keys of a new plain user. */
async function someone(name: string): Promise<KeyPair> {
  const made = await cloud.call('createAccount', {
    ...{ username: name, password: 'only-here', firstname: 'S', lastname: 'O', email: 's@example.org' },
    roleid: idOf('role', 'User'),
  });
  const pair = (await cloud.call('registerUserKeys', { id: textAt(made.body, 'account.user.0.id') })).body;
  return { apiKey: textAt(pair, 'userkeys.apikey'), secretKey: textAt(pair, 'userkeys.secretkey') };
}

describe('a shared file system', () => {
  const asked = {
    name: 'papers',
    zoneid,
    diskofferingid: idOf('diskoffering', 'disk-custom'),
    filesystem: 'XFS',
    size: '3',
  };

  it('has a volume, a card in its network and a machine big enough', async () => {
    const [small, big] = ['1', '2'].map((cpunumber) =>
      cloud.call('createServiceOffering', {
        ...{ name: `files-${cpunumber}`, displaytext: 'x', cpunumber, cpuspeed: '1000', memory: '2048' },
      }),
    );
    const [network] = await cloud.list('listNetworks', { zoneid, type: 'Isolated' });
    Object.assign(asked, { networkid: String(network?.id) });
    const tooSmall = textAt((await small)?.body, 'serviceoffering.id');
    expect((await cloud.call('createSharedFileSystem', { ...asked, serviceofferingid: tooSmall })).body).toMatchObject({
      errorcode: 431,
      errortext: expect.stringContaining('sharedfsvm.min.cpu.count'),
    });
    const serviceofferingid = textAt((await big)?.body, 'serviceoffering.id');
    const made = await cloud.done('createSharedFileSystem', { ...asked, serviceofferingid });
    expect(made).toMatchObject({
      sharedfs: {
        ...{ state: 'Ready', vmstate: 'Running', size: 3 * GIB, sizegb: '3.00 GiB', filesystem: 'XFS' },
        nic: [{ networkname: network?.name, ipaddress: expect.stringMatching(/^10\./) }],
      },
    });
    const [volume] = await cloud.list('listVolumes', { id: textAt(made, 'sharedfs.volumeid') });
    expect(volume).toMatchObject({ size: 3 * GIB, state: 'Ready', storageid: at(made, 'sharedfs.storageid') });
  });

  it('is destroyed when it is stopped, comes back, and takes its volume along in the end', async () => {
    const [files] = await cloud.list('listSharedFileSystems', { name: 'papers' });
    const it = { id: String(files?.id) };
    expect((await failure(cloud, 'destroySharedFileSystem', it))[0]).toBe(431);
    await cloud.done('stopSharedFileSystem', it);
    await cloud.done('destroySharedFileSystem', it);
    await cloud.call('recoverSharedFileSystem', it);
    expect(await cloud.done('startSharedFileSystem', it)).toMatchObject({ sharedfs: { state: 'Ready' } });
    await cloud.done('destroySharedFileSystem', { ...it, forced: 'true', expunge: 'true' });
    expect(await cloud.list('listSharedFileSystems', { name: 'papers' })).toEqual([]);
    expect(await cloud.list('listVolumes', { id: String(files?.volumeid) })).toEqual([]);
  });
});

describe('rules, ranges and images that few ask for', () => {
  it('forwards ports of an address with static NAT only, and tells the number of the address', async () => {
    const ports = { protocol: 'TCP', startport: '443', endport: '444' };
    const [source] = await cloud.list('listPublicIpAddresses', { issourcenat: 'true' });
    const refused = await cloud.call('createIpForwardingRule', { ...ports, ipaddressid: String(source?.id) });
    expect(refused.status).toBe(431);
    const ipaddressid = idOf('publicipaddress', '203.0.113.13');
    const made = await cloud.done('createIpForwardingRule', { ...ports, ipaddressid });
    expect(made).toMatchObject({
      ipforwardingrule: { state: 'Active', ipaddress: '203.0.113.13', virtualmachinename: 'db-1', endport: 444 },
    });
    expect(typeof at(made, 'ipforwardingrule.ipaddressid')).toBe('number');
    expect(await cloud.list('listIpForwardingRules', { ipaddressid })).toHaveLength(1);
    await cloud.done('deleteIpForwardingRule', { id: textAt(made, 'ipforwardingrule.id') });
    expect(await cloud.list('listIpForwardingRules', { ipaddressid })).toEqual([]);
  });

  it('adds a range to the management network of a pod and takes it away', async () => {
    const [pod] = await cloud.list('listPods');
    const [gateway, netmask] = [String(pod?.gateway), String(pod?.netmask)];
    const [startip, endip] = [gateway.replace(/1$/, '200'), gateway.replace(/1$/, '210')];
    const range = { podid: String(pod?.id), startip, endip };
    expect(
      (await failure(cloud, 'createManagementNetworkIpRange', { ...range, gateway: '10.9.9.9', netmask }))[0],
    ).toBe(431);
    const made = await cloud.done('createManagementNetworkIpRange', { ...range, gateway, netmask });
    expect(at(made, 'pod.ipranges.1')).toMatchObject({ startip, endip, vlanid: 'vlan://untagged' });
    await cloud.done('deleteManagementNetworkIpRange', { ...range, vlan: 'untagged' });
    expect((await cloud.list('listPods'))[0]?.ipranges).toEqual(pod?.ipranges);
  });

  it('gives a range of public addresses to a domain and takes it back', async () => {
    const range = {
      startip: '192.168.77.10',
      endip: '192.168.77.12',
      gateway: '192.168.77.1',
      netmask: '255.255.255.0',
    };
    const made = await cloud.call('createVlanIpRange', { ...range, zoneid, vlan: '777', forvirtualnetwork: 'true' });
    const it = { id: textAt(made.body, 'vlan.id') };
    const domainid = idOf('domain', 'ROOT');
    expect((await cloud.call('dedicatePublicIpRange', { ...it, domainid })).body).toMatchObject({
      vlan: { domainid, domain: 'ROOT', cidr: '192.168.77.0/24' },
    });
    expect((await cloud.call('dedicatePublicIpRange', { ...it, domainid })).status).toBe(431);
    expect((await cloud.call('releasePublicIpRange', it)).body).toEqual({ success: true });
  });

  it('keeps the cards of a template of a network function', async () => {
    const made = await cloud.call('registerVnfTemplate', {
      ...{ name: 'wall', url: 'http://images.example.org/wall.qcow2', format: 'QCOW2', hypervisor: 'KVM', zoneid },
      ...{ 'vnfnics[0].deviceid': '0', 'vnfnics[0].name': 'inside', 'vnfdetails[0].access_methods': 'console' },
    });
    const id = textAt(made.body, 'template.0.id');
    const changed = await cloud.call('updateVnfTemplate', { id, 'vnfdetails[0].access_methods': 'ssh' });
    expect(changed.body).toMatchObject({
      template: {
        templatetype: 'VNF',
        vnfnics: [{ name: 'inside', deviceid: 0 }],
        vnfdetails: { access_methods: 'ssh' },
      },
    });
    cloud.clock.at += 2000;
    expect(await cloud.list('listVnfTemplates', { templatefilter: 'self' })).toMatchObject([{ id }]);
    await cloud.done('deleteVnfTemplate', { id });
    expect(await cloud.list('listVnfTemplates', { templatefilter: 'self' })).toEqual([]);
  });

  it('takes volumes only in a format that the zone reads, from an address of that format', async () => {
    const upload = { name: 'in', zoneid, format: 'VHD', url: 'http://images.example.org/in.vhd' };
    expect((await failure(cloud, 'uploadVolume', upload))[0]).toBe(431);
    expect((await failure(cloud, 'uploadVolume', { ...upload, format: 'QCOW2' }))[0]).toBe(530);
    expect((await cloud.call('getUploadParamsForVolume', { name: 'in', zoneid, format: 'VHD' })).status).toBe(431);
    const { body } = await cloud.call('getUploadParamsForVolume', { name: 'in', zoneid, format: 'QCOW2' });
    expect(Object.keys(at(body, 'getuploadparams') as object).sort()).toEqual(
      ['expires', 'id', 'metadata', 'postURL', 'signature'].sort(),
    );
  });
});

describe('who asks, and for what', () => {
  it('tells a plain user how the machine stands, not what lies below it', async () => {
    const keys = await someone('plain');
    await cloud.call(
      'createNetwork',
      { name: 'own', zoneid, networkofferingid: idOf('networkoffering', 'isolated') },
      keys,
    );
    const [network] = await cloud.list('listNetworks', {}, keys);
    for (const hidden of ['vlan', 'broadcasturi', 'displaynetwork', 'details'])
      expect(network).not.toHaveProperty(hidden);
    const [ours] = await cloud.list('listVirtualMachines');
    expect(ours).toHaveProperty('arch');
    expect(ours).not.toHaveProperty('readonlydetails');
    expect((await cloud.list('listUsers', {}, keys))[0]).not.toHaveProperty('apikeyaccess');
  });

  it('lets settings of the whole cloud be changed by its administrators only', async () => {
    const apart = (await cloud.call('createDomain', { name: 'apart' })).body;
    const made = await cloud.call('createAccount', {
      ...{ username: 'head', password: 'only-here', firstname: 'H', lastname: 'D', email: 'h@example.org' },
      ...{
        roleid: idOf('role', 'Domain Admin'),
        domainid: textAt(apart, 'domain.id'),
      },
    });
    const pair = (await cloud.call('registerUserKeys', { id: textAt(made.body, 'account.user.0.id') })).body;
    const keys = { apiKey: textAt(pair, 'userkeys.apikey'), secretKey: textAt(pair, 'userkeys.secretkey') };
    const refused = await cloud.call('updateConfiguration', { name: 'wait', value: '5' }, keys);
    expect(refused.body).toMatchObject({ errorcode: 530, cserrorcode: 9999 });
  });

  it('takes a role in with its rules, and again only by force', async () => {
    const role = { name: 'reader', type: 'User', 'rules[0].rule': 'list*', 'rules[0].permission': 'allow' };
    const made = await cloud.call('importRole', role);
    const roleid = textAt(made.body, 'role.id');
    expect(await cloud.list('listRolePermissions', { roleid })).toMatchObject([{ rule: 'list*', permission: 'allow' }]);
    expect((await cloud.call('importRole', role)).status).toBe(530);
    const again = await cloud.call('importRole', { ...role, 'rules[0].rule': 'listZones', forced: 'true' });
    expect(at(again.body, 'role.id')).toBe(roleid);
    expect(await cloud.list('listRolePermissions', { roleid })).toMatchObject([{ rule: 'listZones' }]);
  });

  it('knows jobs by their numbers, and fails on letters that names cannot hold', async () => {
    const fresh = createCloud();
    const started = await fresh.call('stopVirtualMachine', { id: idOf('virtualmachine', 'web-1') });
    expect((await fresh.call('queryAsyncJobResult', { jobid: '1' })).body.jobid).toBe(started.body.jobid);
    expect((await fresh.call('queryAsyncJobResult', { jobid: '2' })).status).toBe(431);
    expect((await fresh.call('listZones', { name: 'so 🎉' })).body).toMatchObject({
      errorcode: 530,
      cserrorcode: 4250,
    });
  });

  it('counts calls only while the setting is on', async () => {
    expect(await cloud.call('getApiLimit')).toMatchObject({ status: 432, envelope: 'errorresponse' });
    await cloud.call('updateConfiguration', { name: 'api.throttling.enabled', value: 'true' });
    expect((await cloud.call('getApiLimit')).body).toMatchObject({ apilimit: { account: 'admin', apiAllowed: 24 } });
    expect((await cloud.call('resetApiLimit')).body).toEqual({ success: true });
  });

  it('has results of a router once it was looked at', async () => {
    const [router] = await cloud.list('listRouters');
    const it = { routerid: String(router?.id) };
    expect((await cloud.call('getRouterHealthCheckResults', it)).body).toMatchObject({ errorcode: 530 });
    const { body } = await cloud.call('getRouterHealthCheckResults', { ...it, performfreshchecks: 'true' });
    expect(at(body, 'routerhealthchecks.healthchecks.0')).toMatchObject({ success: true, checktype: 'basic' });
  });

  it('fails the job that deletes a snapshot again, and lets OS types of users go', async () => {
    const [snapshot] = await cloud.list('listSnapshots');
    const it = { id: String(snapshot?.id) };
    await cloud.done('deleteSnapshot', it);
    expect((await failure(cloud, 'deleteSnapshot', it))[0]).toBe(530);
    const oscategoryid = idOf('oscategory', 'Debian');
    const made = await cloud.done('addGuestOs', { oscategoryid, osdisplayname: 'Debian 13' });
    expect(made).toMatchObject({ ostype: { name: 'Debian 13', oscategoryname: 'Debian', isuserdefined: true } });
    await cloud.done('removeGuestOs', { id: textAt(made, 'ostype.id') });
    expect((await failure(cloud, 'removeGuestOs', { id: idOf('ostype', 'Rocky Linux 9') }))[0]).toBe(431);
  });
});

describe('what clients tell a thing by', () => {
  it('is the rules of this call, in the answer of a security group', async () => {
    const { body } = await cloud.call('createSecurityGroup', { name: 'walls' });
    const group = { securitygroupid: textAt(body, 'securitygroup.id') };
    const rule = (startport: string) => ({
      ...group,
      protocol: 'TCP',
      startport,
      endport: startport,
      cidrlist: '10.0.0.0/8',
    });
    await cloud.done('authorizeSecurityGroupIngress', rule('22'));
    const second = await cloud.done('authorizeSecurityGroupIngress', rule('443'));
    expect(at(second, 'securitygroup.ingressrule')).toMatchObject([{ startport: 443 }]);
    expect(at((await cloud.list('listSecurityGroups', { id: group.securitygroupid }))[0], 'ingressrule')).toHaveLength(
      2,
    );
  });

  it('is an id that no rule of a group has: refused at once, in the words that they look for', async () => {
    const id = '12121212-3434-4545-8676-787878787878';
    for (const command of ['revokeSecurityGroupIngress', 'revokeSecurityGroupEgress']) {
      const { status, body } = await cloud.call(command, { id });
      expect([status, body.errortext]).toEqual([
        431,
        expect.stringContaining(`Invalid parameter id value=${id} due to`),
      ]);
    }
  });

  it('is an offering that is open to all zones again, and one whose words are none', async () => {
    const fixed = { name: 'here', displaytext: 'x', cpunumber: '1', cpuspeed: '1000', memory: '1024', zoneid };
    const { id } = (await cloud.call('createServiceOffering', fixed)).body.serviceoffering as { id: string };
    expect((await cloud.call('updateServiceOffering', { id, zoneid: 'rubbish' })).status).toBe(431);
    const { body } = await cloud.call('updateServiceOffering', { id, zoneid: 'all' });
    expect(body.serviceoffering).not.toHaveProperty('zoneid');
  });

  it('is what a profile deploys with, by names and values', async () => {
    const [template] = await cloud.list('listTemplates', { templatefilter: 'executable', zoneid });
    const profile = {
      ...{ zoneid, templateid: String(template?.id) },
      ...{ 'otherdeployparams[0].name': 'networkids', 'otherdeployparams[0].value': 'a,b' },
    };
    const [offering] = await cloud.list('listServiceOfferings');
    const made = await cloud.done('createAutoScaleVmProfile', { ...profile, serviceofferingid: String(offering?.id) });
    expect(at(made, 'autoscalevmprofile.otherdeployparams')).toEqual({ networkids: 'a,b' });
  });

  it('is a tariff that was made, in the list of them', async () => {
    const made = await cloud.call('quotaTariffCreate', { name: 'disk', usagetype: '6', value: '2.5' });
    expect(made.body).not.toHaveProperty('displaytext');
    const id = textAt(made.body, 'quotatariff.id');
    expect(await cloud.list('quotaTariffList')).toMatchObject([{ id, name: 'disk', tariffValue: 2.5 }]);
    expect((await cloud.call('quotaTariffDelete', { id })).body).toMatchObject({ success: true });
    expect(await cloud.list('quotaTariffList')).toEqual([]);
  });

  it('is the name that a snapshot of a machine was given, not the one that the server keeps', async () => {
    const virtualmachineid = idOf('virtualmachine', 'web-1');
    await cloud.done('createVMSnapshot', { virtualmachineid, name: 'given' });
    expect(await cloud.list('listVMSnapshot', { name: 'given' })).toMatchObject([{ displayname: 'given' }]);
    expect(await cloud.list('listVMSnapshot', { name: 'other' })).toEqual([]);
  });

  it('is key and value alone, of the tags of a network', async () => {
    const [network] = await cloud.list('listNetworks', { zoneid, type: 'Isolated' });
    const tag = { 'tags[0].key': 'by', 'tags[0].value': 'me' };
    await cloud.done('createTags', { resourcetype: 'Network', resourceids: String(network?.id), ...tag });
    expect((await cloud.list('listNetworks', { id: String(network?.id) }))[0]?.tags).toEqual([
      { key: 'by', value: 'me' },
    ]);
  });
});
