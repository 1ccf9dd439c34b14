// What a real CloudStack showed operators, by its case: found in projects and by address, said where it is true, and whole.
import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../src/contract/tool.ts';
import { type AttackedCloud, attackedCloud, personWho } from './cloud.ts';

const row = async (cloud: AttackedCloud, tool: string, args: JsonObject = {}): Promise<JsonObject> => {
  const { data } = await cloud.execute(tool, args, { controls: { format: 'json' } });
  return [data].flat()[0] as JsonObject;
};

/** The lines of the question that the call puts, to somebody who says no. */
async function asked(cloud: AttackedCloud, tool: string, args: JsonObject): Promise<readonly string[]> {
  const person = personWho('declined');
  await cloud.refusal(tool, args, { person });
  const [question] = person.questions;
  return [question!.title, ...question!.lines];
}

describe('things of a project', () => {
  it('are found by their names, with their project and with what hangs on them', async () => {
    const cloud = await attackedCloud();
    const lines = await asked(cloud, 'cloudstack_destroy_virtual_machine', { id: 'ws-build-1' });
    expect(lines.join('\n')).toMatch(/project webshop/);
    expect(lines.join('\n')).toMatch(/^disks: \d+ \("ROOT-/m);
  });
});

describe('what has no name', () => {
  it('is found by the address that its list shows', async () => {
    const cloud = await attackedCloud();
    await cloud.execute('cloudstack_create_vpn_gateway', { vpcid: 'shop-vpc' }, { person: personWho('agreed') });
    const { publicip, id } = await row(cloud, 'cloudstack_list_vpn_gateways', { listall: true });
    const lines = await asked(cloud, 'cloudstack_delete_vpn_gateway', { id: publicip! });
    expect(lines[0]).toContain(String(publicip));
    expect(lines.join('\n')).toContain(String(id).slice(0, 8));
  });

  it('is found by what it connects', async () => {
    const cloud = await attackedCloud();
    const args = { virtualmachineid: 'web-1', nicid: 'prod-net' };
    const [title] = await asked(cloud, 'cloudstack_remove_nic_from_virtual_machine', args);
    expect(title).toContain('"prod-net 10.1.1.11"');
  });
});

describe('the note that a list is of the own account only', () => {
  it('stands where that is so, and not under offerings and templates', async () => {
    const cloud = await attackedCloud();
    const noteOf = async (tool: string, args: JsonObject = {}) =>
      ((await cloud.execute(tool, args)).notes ?? []).join().includes('Of your own account only');
    expect(await noteOf('cloudstack_list_virtual_machines')).toBe(true);
    expect(await noteOf('cloudstack_list_ssh_key_pairs')).toBe(true);
    expect(await noteOf('cloudstack_list_service_offerings')).toBe(false);
    expect(await noteOf('cloudstack_list_templates', { templatefilter: 'self' })).toBe(false);
  });
});

describe('a name that nothing has', () => {
  it.each([5, 520])('costs the same few requests among %i things', async (many) => {
    const cloud = await attackedCloud();
    const at = cloud.simulator.requests.length;
    for (let made = 0; made < many; made += 1) {
      await cloud.execute('cloudstack_create_affinity_group', { name: `ag-${made}`, type: 'host anti-affinity' });
    }
    const before = cloud.simulator.requests.length;
    expect(before).toBeGreaterThan(at);
    const person = personWho('agreed');
    const error = await cloud.refusal('cloudstack_delete_affinity_group', { id: 'no such group' }, { person });
    expect(error.code).toBe('NAME_UNKNOWN');
    expect(cloud.simulator.requests.length - before).toBeLessThanOrEqual(3);
    expect(person.questions).toEqual([]);
  });
});

describe('a private key that is shown', () => {
  it('is not said to be taken back', async () => {
    const cloud = await attackedCloud();
    const person = personWho('declined');
    await cloud
      .execute('cloudstack_create_ssh_key_pair', { name: 'x' }, { person, controls: { reveal: true } })
      .catch(() => 0);
    expect(person.questions[0]!.lines[0]).toBe('What is shown cannot be taken back.');
  });
});

describe('an expunged machine', () => {
  it('is said by name, although the answer holds neither name nor id', async () => {
    const cloud = await attackedCloud();
    const args = { id: 'batch-1', expunge: true };
    const { notes } = await cloud.execute('cloudstack_destroy_virtual_machine', args, { person: personWho('agreed') });
    expect(notes!.join()).toContain('Done to virtual machine "batch-1"');
  });
});

describe('many machines that are destroyed at once', () => {
  it('share their look-ups, and each question shows its own', async () => {
    const cloud = await attackedCloud();
    const { data } = await cloud.execute(
      'cloudstack_list_virtual_machines',
      { listall: true },
      { controls: { format: 'json' } },
    );
    const machines = (data as readonly JsonObject[]).filter(({ state }) => state !== 'Destroyed');
    const person = personWho('agreed');
    const before = cloud.simulator.requests.length;
    await Promise.all(
      machines.map(({ id }) =>
        cloud.execute('cloudstack_destroy_virtual_machine', { id: id! }, { person }).catch(() => {}),
      ),
    );
    const asked = cloud.simulator.requests.slice(before).map(({ command }) => command);
    const lookups = asked.filter((command) => /^list/i.test(command));
    // Alone each reads its record and five lists, before and after the yes.
    expect(lookups.length).toBeLessThan(6 * machines.length);
    expect(person.questions).toHaveLength(machines.length);
    for (const { name } of machines) {
      const question = person.questions.find(({ title }) => title === `Destroy virtual machine: "${name}"?`);
      expect(question!.lines.join('\n')).toContain(`"ROOT-${name}"`);
    }
  });
});
