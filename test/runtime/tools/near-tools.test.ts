// Who named a tool that there is not is led to one that does what was meant, and never from a question to a change.
import { describe, expect, it } from '@jest/globals';
import { catalogs } from '../../../src/generated/catalog.ts';
import type { ToolListing } from '../../../src/runtime/tools/enabled-tools.ts';
import { nearTools } from '../../../src/runtime/tools/near-tools.ts';
import { createRegistry } from '../../../src/runtime/tools/registry.ts';

const all = await Promise.all(Object.values(catalogs).map((load) => load()));
const { entries } = createRegistry(all);
const { alike } = all[0]!;
const near = (name: string) => nearTools(name, entries, alike!).slice(0, 3);
const effectOf = (name: string) => entries.find((entry) => entry.name === name)?.effect;

describe('nearTools', () => {
  it.each([
    ['kubevirt_list_vm_cluster_preferences', 'kubevirt_list_virtual_machine_cluster_preferences'],
    ['kubevirt_get_guestosinfo_of_virtual_machine_instance', 'kubevirt_get_guest_os_info_of_vmi'],
    ['virtualbox_list_guest_os_types', 'virtualbox_list_guest_types'],
    ['cloudstack_list_public_ips', 'cloudstack_list_public_ip_addresses'],
  ])('for %s has %s among the three that are told', (written, meant) => {
    expect(near(written)).toContain(meant);
  });

  it.each([
    ['kubevirt_start_vm', 'kubevirt_start_virtual_machine'],
    ['cloudstack_create_vm', 'cloudstack_deploy_virtual_machine'],
    ['cloudstack_list_vms', 'cloudstack_list_virtual_machines'],
    ['cloudstack_make_disk', 'cloudstack_create_volume'],
    ['virtualbox_start_vm', 'virtualbox_start_machine'],
    ['virtualbox_start_virtual_machine', 'virtualbox_start_machine'],
    ['cloudstack_list_public_ips', 'cloudstack_list_public_ip_addresses'],
    ['kubevirt_pause_vmis', 'kubevirt_pause_virtual_machine_instance'],
    ['kubevirt_get_pvc', 'kubevirt_get_persistent_volume_claim'],
    ['kubevirt_read_virtual_machine', 'kubevirt_get_virtual_machine'],
    ['cloudstack_describe_instances', 'cloudstack_list_virtual_machines'],
    ['cloudstack_fetch_zones', 'cloudstack_list_zones'],
    ['cloudstack_shutdown_vm', 'cloudstack_stop_virtual_machine'],
    ['cloudstack_plug_disk', 'cloudstack_attach_volume'],
  ])('for %s, which is the same in other words, has %s first', (written, meant) => {
    expect(near(written)[0]).toBe(meant);
  });

  it('for a name without a cloud has the one of each cloud', () => {
    const started = ['cloudstack_start_virtual_machine', 'kubevirt_start_virtual_machine', 'virtualbox_start_machine'];
    expect(near('start_vm')).toEqual(started);
    expect(near('startVM')).toEqual(started);
    expect(near('create_vm')).toEqual(expect.arrayContaining(['cloudstack_deploy_virtual_machine']));
  });

  it.each([
    'virtualbox_list_storage_controllers',
    'virtualbox_list_shared_folders',
    'virtualbox_list_dhcp_servers',
    'kubevirt_list_vm_cluster_preference',
    'cloudstack_list_vm_snapshot',
  ])('leads from %s to what reads alone', (written) => {
    const names = near(written);
    expect(names.length).toBeGreaterThan(0);
    expect(names.map(effectOf)).toEqual(names.map(() => 'read'));
  });

  it('tells what changes where a change was asked for, or where nothing else is near', () => {
    expect(near('virtualbox_make_shared_folder')).toContain('virtualbox_create_shared_folder');
    const tool = (name: string, effect: ToolListing['effect']) => ({ ...entries[0]!, name, effect }) as ToolListing;
    const few = [tool('toy_list_zones', 'read'), tool('toy_delete_machines', 'destroy')];
    expect(nearTools('toy_list_machines', few, { verbs: [] })).toContain('toy_list_zones');
    expect(nearTools('toy_make_machines', few, { verbs: [] })).toEqual(['toy_delete_machines']);
  });
});
