// What keeps traffic out: security groups, static NAT behind a firewall, rules against leaving, ranges of policies.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf } from '../../../src/clouds/cloudstack/simulator/engine/ids.ts';
import type { Plant } from '../../../src/clouds/cloudstack/simulator/engine/plants.ts';
import { type AllClouds, allClouds } from './world.ts';

const machine = (name: string) => idOf('virtualmachine', name);
const inGroup = (name: string, group: string): Plant => ({
  kind: 'row',
  table: 'virtualmachine',
  row: { id: machine(name), _securitygroupids: [idOf('securitygroup', group)] },
});
const group = (name: string): Plant => ({
  kind: 'row',
  table: 'securitygroup',
  row: { id: idOf('securitygroup', name), name, account: 'admin', domainid: idOf('domain', 'ROOT') },
});

let clouds: AllClouds;
beforeAll(async () => {
  clouds = await allClouds([group('empty'), group('callers'), inGroup('web-2', 'empty'), inGroup('web-1', 'callers')], {
    only: ['cloudstack', 'kubevirt'],
  });
});
afterAll(() => clouds.close());

const ask = async (from: string, to: string, port: number, protocol = 'tcp') =>
  (await clouds.call('virtspan_check_path', { from, to, port, protocol })).text;

describe('a security group', () => {
  it('without a rule lets nothing in', async () => {
    expect(await ask('cloudstack:web-1', 'cloudstack:web-2', 22)).toMatch(
      /does not reach web-2 .*security group empty, which lets in only what a rule allows/,
    );
  });

  it('lets in what a rule allows, and nothing beside that', async () => {
    await clouds.call('cloudstack_authorize_security_group_ingress', {
      ...{ securitygroupid: idOf('securitygroup', 'empty'), protocol: 'tcp', startport: 22, endport: 22 },
      cidrlist: ['0.0.0.0/0'],
    });
    expect(await ask('cloudstack:web-1', 'cloudstack:web-2', 22)).toMatch(/web-1 reaches web-2/);
    expect(await ask('cloudstack:web-1', 'cloudstack:web-2', 23)).toMatch(/does not reach web-2/);
    expect(await ask('cloudstack:web-1', 'cloudstack:web-2', 22, 'udp')).toMatch(/does not reach web-2/);
  });

  it('keeps nothing from leaving until there is a rule for that, which is judged by where it goes', async () => {
    await clouds.call('cloudstack_authorize_security_group_egress', {
      ...{ securitygroupid: idOf('securitygroup', 'callers'), protocol: 'tcp', startport: 1, endport: 65535 },
      cidrlist: ['192.0.2.0/24'],
    });
    expect(await ask('cloudstack:web-1', 'cloudstack:web-2', 22)).toMatch(
      /does not reach .*rules of the source itself/,
    );
  });
});

describe('static NAT', () => {
  it('gives the whole address to a machine, and the firewall of the address still decides', async () => {
    expect(await ask('internet', 'cloudstack:db-1', 5432)).toMatch(
      /address 203\.0\.113\.13: no rule lets tcp\/5432 through/,
    );
    await clouds.call('cloudstack_create_firewall_rule', {
      ...{ ipaddressid: '203.0.113.13', protocol: 'tcp', startport: 5432, endport: 5432, cidrlist: ['0.0.0.0/0'] },
    });
    expect(await ask('internet', 'cloudstack:db-1', 5432)).toMatch(/internet reaches db-1/);
    expect(await ask('internet', 'cloudstack:db-1', 5432, 'udp')).toMatch(/does not reach/);
  });
});

describe('a forwarding', () => {
  it('leads on each port of its range, and only for its protocol', async () => {
    const { id, ipaddress } = (
      await clouds.call('cloudstack_associate_ip_address', { networkid: idOf('network', 'prod-net') })
    ).data as { readonly id: string; readonly ipaddress: string };
    await clouds.call('cloudstack_create_port_forwarding_rule', {
      ...{ ipaddressid: id, protocol: 'udp', publicport: 7000, publicendport: 7009 },
      ...{ privateport: 9000, privateendport: 9009, virtualmachineid: machine('db-1'), openfirewall: true },
    });
    expect(await ask('internet', 'cloudstack:db-1', 9004, 'udp')).toContain(`${ipaddress}:7004 leads to it`);
    expect(await ask('internet', 'cloudstack:db-1', 9010, 'udp')).not.toContain(ipaddress);
    expect(await ask('internet', 'cloudstack:db-1', 9004)).not.toContain(ipaddress);
  });
});

describe('a network policy', () => {
  const policy = (name: string, spec: object) =>
    clouds.call('kubevirt_create_network_policy', {
      namespace: 'team-a',
      body: { metadata: { name }, spec: { podSelector: { matchLabels: { app: 'web' } }, ...spec } },
    });

  it('with a port by name or of another protocol lets no other port in', async () => {
    await policy('named', {
      policyTypes: ['Ingress'],
      ingress: [{ ports: [{ protocol: 'TCP', port: 'http' }, { protocol: 'UDP' }] }],
    });
    expect(await ask('kubevirt:web-2', 'kubevirt:web-1', 80)).toMatch(/network policy named denies it/);
    expect(await ask('kubevirt:web-2', 'kubevirt:web-1', 53, 'udp')).toMatch(/web-2 reaches web-1/);
  });

  it('with a range lets in the range without what it leaves out', async () => {
    const instances = await clouds.rows('kubevirt_list_virtual_machine_instances', { namespace: 'team-a' });
    const [, first] = /"ipAddress":"(\d+)\./.exec(JSON.stringify(instances)) ?? [];
    expect(first).toBeDefined();
    await policy('range', {
      policyTypes: ['Ingress'],
      ingress: [{ from: [{ ipBlock: { cidr: '0.0.0.0/0', except: [`${first}.0.0.0/8`] } }] }],
    });
    expect(await ask('kubevirt:web-2', 'kubevirt:web-1', 80)).toMatch(/does not reach/);
  });
});

describe('rules that could not be read', () => {
  it('leave it open whether something is reached, instead of a yes', async () => {
    const blind = await allClouds(
      [{ kind: 'refusal', command: 'listSecurityGroups', status: 531, text: 'no', times: 20 }],
      { only: ['cloudstack'] },
    );
    const { text, verdict } = await blind.call('virtspan_check_path', { from: 'web-1', to: 'web-2', port: 22 });
    expect(text).toMatch(/Whether web-1 reaches web-2 .*cannot be said: not all of rules could be read/);
    expect(verdict).toBe('wrong');
    await blind.close();
  });
});
