// A question says what will change, by name, from what to what; what cannot work is no question.
import { describe, expect, it } from '@jest/globals';
import type { ToolError } from '../../../src/contract/errors.ts';
import type { Question } from '../../../src/contract/person.ts';
import type { JsonObject } from '../../../src/contract/tool.ts';
import { type Between, type OtherCloud, type OtherProvider, otherCloud } from '../../attack/other-cloud.ts';
import { personWho } from '../pipeline/world.ts';

async function askedIn(cloud: OtherCloud, tool: string, args: JsonObject): Promise<Question | undefined> {
  const person = personWho('declined');
  await cloud.settle(tool, args, { person });
  return person.questions[0];
}

const linesOf = async (
  id: OtherProvider,
  tool: string,
  args: JsonObject,
  between?: Between,
): Promise<readonly string[]> => (await askedIn(await otherCloud(id, between), `${id}_${tool}`, args))?.lines ?? [];

/** Answers of some lists instead of the simulator's. */
const answering =
  (rows: Readonly<Record<string, readonly JsonObject[]>>): Between =>
  async (tool, args, context, inner) => {
    const own = rows[tool.name.replace('cloudstack_', '')];
    return own === undefined ? inner.call(tool, args, context) : { data: own };
  };
const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

describe('a question of CloudStack', () => {
  it('about a limit says which, from what to what', async () => {
    const limits = [
      { resourcetype: '1', resourcetypename: 'public_ip', max: 7 },
      { resourcetype: '0', resourcetypename: 'user_vm', max: 20 },
    ];
    const args = { account: 'acme', domainid: 'retail', resourcetype: 0, max: 5 };
    const lines = await linesOf(
      'cloudstack',
      'update_resource_limit',
      args,
      answering({ list_resource_limits: limits }),
    );
    expect(lines).toContain('Changes max of user_vm: 20 > 5');
  });

  it('about a limit of memory says both in its unit, and what is no limit as that', async () => {
    const limits = [
      { resourcetype: '8', resourcetypename: 'cpu', max: -1 },
      { resourcetype: '9', resourcetypename: 'memory', max: 4_096 },
    ];
    const about = async (resourcetype: number, max: number) => {
      const args = { account: 'acme', domainid: 'retail', resourcetype, max };
      return linesOf('cloudstack', 'update_resource_limit', args, answering({ list_resource_limits: limits }));
    };
    expect(await about(9, 1_024)).toContain('Changes max of memory: 4096 MiB > 1024 MiB');
    expect(await about(8, 4)).toContain('Changes max of cpu: no limit > 4');
  });

  it('about a setting says its present value, its scope and no wider reach than that', async () => {
    const rows = [
      { name: 'cpu.overprovisioning.factor.x', value: '9' },
      { name: 'cpu.overprovisioning.factor', value: '1.0', scope: 'cluster' },
    ];
    const setting = { name: 'cpu.overprovisioning.factor', value: '2.0' };
    const between = answering({ list_configurations: rows });
    const cloud = await otherCloud('cloudstack', between);
    const { data } = await cloud.execute('cloudstack_list_clusters', {}, { controls: { format: 'json' } });
    const [cluster] = data as readonly JsonObject[];
    const within = await linesOf(
      'cloudstack',
      'update_configuration',
      { ...setting, clusterid: cluster!.id! },
      between,
    );
    expect(within).toContain('Changes value of cpu.overprovisioning.factor cluster: 1.0 > 2.0');
    expect(within).toContain('Effect: write; risk: high; reach: cluster.');
    const everywhere = await linesOf('cloudstack', 'update_configuration', setting, between);
    expect(everywhere).toContain('Effect: write; risk: high; reach: cloud.');
  });

  it('about a setting that could not be read says that', async () => {
    const between: Between = async (tool, args, context, inner) => {
      if (tool.name === 'cloudstack_list_configurations') throw new Error('down');
      return inner.call(tool, args, context);
    };
    const lines = await linesOf('cloudstack', 'update_configuration', { name: 'a.b', value: '1' }, between);
    expect(lines).toContain('What value is now could not be looked up');
  });

  it('about a network card names network and address, and no rules of other cards', async () => {
    const cloud = await otherCloud('cloudstack');
    const read = { controls: { format: 'json' } } as const;
    const { data } = await cloud.execute('cloudstack_list_virtual_machines', { name: 'web-1' }, read);
    const [machine] = data as readonly JsonObject[];
    const [card] = machine!.nic as readonly JsonObject[];
    const question = await askedIn(cloud, 'cloudstack_remove_nic_from_virtual_machine', {
      virtualmachineid: machine!.id!,
      nicid: card!.id!,
    });
    expect(question!.title).toBe(`Remove NIC from virtual machine: "${card!.networkname} ${card!.ipaddress}"?`);
    expect(question!.lines.join('\n')).toContain('virtual machine "web-1"');
    expect(question!.lines.join('\n')).not.toMatch(/rules:|disks:/);
  });

  it('about a VPN connection names both of its ends', async () => {
    const between = answering({
      list_vpn_connections: [
        {
          id: uuid(7),
          publicip: '203.0.113.9',
          gateway: '198.51.100.4',
          s2svpngatewayid: uuid(8),
          s2scustomergatewayid: uuid(9),
        },
      ],
      list_vpn_gateways: [{ id: uuid(8), publicip: '203.0.113.9', vpcname: 'shop' }],
      list_vpn_customer_gateways: [{ id: uuid(9), name: 'branch', gateway: '198.51.100.4', cidrlist: '10.9.0.0/16' }],
    });
    const lines = await linesOf('cloudstack', 'delete_vpn_connection', { id: uuid(7) }, between);
    expect(lines).toContain('gateway at this end: 1 ("203.0.113.9 of VPC shop")');
    expect(lines).toContain('gateway at the other end: 1 ("branch 198.51.100.4 10.9.0.0/16")');
  });

  it('about a VPC lists gateways, routers and routes that go with it', async () => {
    const between = answering({
      list_vpcs: [{ id: uuid(3), name: 'shop' }],
      list_private_gateways: [{ id: uuid(4), ipaddress: '10.200.0.2', vlan: '77' }],
      list_vpn_gateways: [{ id: uuid(5), publicip: '192.0.2.6' }],
      list_routers: [{ id: uuid(6), name: 'r-9-VM' }],
    });
    const lines = await linesOf('cloudstack', 'delete_vpc', { id: uuid(3) }, between);
    expect(lines).toEqual(
      expect.arrayContaining([
        'private gateways: 1 ("10.200.0.2 77")',
        'VPN gateways: 1 ("192.0.2.6")',
        'routers: 1 ("r-9-VM")',
      ]),
    );
  });

  it('says that another machine is shown by the name that was given', async () => {
    const cloud = await otherCloud('cloudstack');
    await cloud.execute('cloudstack_update_virtual_machine', { id: 'web-2', displayname: 'web-1' });
    const question = await askedIn(cloud, 'cloudstack_stop_virtual_machine', { id: 'web-1' });
    expect(question!.title).toBe('Stop virtual machine: "web-1"?');
    expect(question!.lines.join('\n')).toContain('; not "web-2", shown by that name too');
  });

  it('about tags names the machine that they are taken from', async () => {
    const cloud = await otherCloud('cloudstack');
    const { data } = await cloud.execute('cloudstack_list_virtual_machines', { name: 'web-1' });
    const [machine] = data as readonly JsonObject[];
    const question = await askedIn(cloud, 'cloudstack_delete_tags', {
      resourcetype: 'UserVm',
      resourceids: [machine!.id!],
      tags: { env: 'prod' },
    });
    expect(question!.title).toContain('"web-1"');
  });

  it('is put about a smaller group of machines, and not about a larger one', async () => {
    const between = answering({
      list_auto_scale_vm_groups: [{ id: uuid(2), name: 'web', minmembers: 2, maxmembers: 5 }],
    });
    const raised = await linesOf('cloudstack', 'update_auto_scale_vm_group', { id: uuid(2), maxmembers: 9 }, between);
    expect(raised).toEqual([]);
    const lowered = await linesOf('cloudstack', 'update_auto_scale_vm_group', { id: uuid(2), maxmembers: 3 }, between);
    expect(lowered).toContain('Changes maxmembers: 5 > 3');
    expect(lowered).toContain('Because: machines above the new limit are destroyed at once.');
    const unread = await linesOf(
      'cloudstack',
      'update_auto_scale_vm_group',
      { id: uuid(2), maxmembers: 9 },
      answering({ list_auto_scale_vm_groups: [] }),
    );
    // What is not there is not asked about.
    expect(unread).toEqual([]);
  });

  it('about the size of a disk tells both sizes in their units, although they are counted in different ones', async () => {
    const between = answering({ list_volumes: [{ id: uuid(1), name: 'data', size: 21_474_836_480 }] });
    const lines = await linesOf('cloudstack', 'resize_volume', { id: uuid(1), size: 10, shrinkok: true }, between);
    expect(lines.find((line) => line.startsWith('Changes size: '))).toBe('Changes size: 20 GiB > 10 GiB');
  });

  it('is not put about the start of a stopped machine', async () => {
    const cloud = await otherCloud('cloudstack');
    const { data } = await cloud.execute('cloudstack_list_virtual_machines', { state: 'Stopped', listall: true });
    const [machine] = data as readonly JsonObject[];
    const person = personWho('declined');
    const done = await cloud.settle('cloudstack_start_virtual_machine', { id: machine!.id! }, { person });
    expect(done).not.toBeInstanceOf(Error);
    expect(person.questions).toEqual([]);
  });
});

describe('a question of VirtualBox', () => {
  it('about remote access says from what to what, and what the default lets in', async () => {
    const lines = await linesOf('virtualbox', 'update_vrde_server', { machine: 'web-1', enabled: true });
    expect(lines.find((line) => line.startsWith('Changes enabled: '))).toMatch(/no > yes$/);
    expect(lines.join('\n')).toContain('With authType Null, which is the default');
  });

  it('about the size of a disk shows both sizes with their unit', async () => {
    const lines = await linesOf('virtualbox', 'resize_medium', { medium: 'db-1.vdi', logicalSize: 42_949_672_960 });
    expect(lines.find((line) => line.startsWith('Changes logicalSize: '))).toMatch(
      /^Changes logicalSize: \d+ GiB > 40 GiB$/,
    );
  });
});

describe('nobody is asked', () => {
  const refused = async (id: OtherProvider, tool: string, args: JsonObject, between?: Between): Promise<ToolError> => {
    const cloud = await otherCloud(id, between);
    const person = personWho('agreed');
    const error = (await cloud.settle(`${id}_${tool}`, args, { person })) as ToolError;
    expect(person.questions).toEqual([]);
    expect(cloud.sent).toEqual([]);
    expect(error.fate).toBe('refused');
    expect(error.message).toContain('Nobody was asked, nothing was sent.');
    return error;
  };

  it.each(['stop', 'destroy', 'reboot'])('about what is left of an expunged machine: %s', async (act) => {
    const between = answering({
      list_virtual_machines: [{ id: uuid(1), name: 'old', state: 'Expunging' }],
    });
    const error = await refused('cloudstack', `${act}_virtual_machine`, { id: uuid(1) }, between);
    expect(error.message).toContain('state of "old" is Expunging');
  });

  it('about a snapshot that a running machine is to be put back to', async () => {
    const between: Between = async (tool, args, context, inner) => {
      const reply = await inner.call(tool, args, context);
      if (tool.name !== 'virtualbox_list_machines') return reply;
      return { ...reply, data: (reply.data as readonly JsonObject[]).map((row) => ({ ...row, state: 'Running' })) };
    };
    const error = await refused('virtualbox', 'restore_snapshot', { machine: 'web-1', snapshot: 'fresh' }, between);
    expect(error.message).toContain('has to be powered off or saved');
  });

  it('about the keyboard of a machine that is off, and about the stop of one that does not run', async () => {
    await refused('virtualbox', 'type_text', { machine: 'web-1', text: 'a' });
    await refused('kubevirt', 'stop_virtual_machine', { namespace: 'team-a', name: 'db-1' });
    await refused('kubevirt', 'migrate_virtual_machine', { namespace: 'team-a', name: 'db-1' });
  });
});
