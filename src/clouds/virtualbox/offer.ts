// What VirtualBox offers to MCP clients beside its tools.
import type { Bundle, CloudOffer } from '../../contract/offer.ts';
import { virtualboxTasks } from './tasks.ts';

/** Each stays near forty tools, where models still choose well. */
const bundles: Readonly<Record<string, Bundle>> = {
  'vm-lifecycle': {
    title: 'Machines from birth to end',
    doc: 'Create, start, stop, configure, snapshot, clone and remove machines of VirtualBox.',
    tools: words(`list_machines get_machine create_machine update_machine start_machine stop_machine power_down_machine
      press_machine_power_button pause_machine resume_machine reset_machine save_machine_state discard_saved_state
      delete_machine unregister_machine clone_machine take_snapshot restore_snapshot delete_snapshot list_snapshots
      attach_device detach_device attach_disk mount_medium unmount_medium change_dvd create_disk resize_medium list_media
      add_storage_controller get_network_adapter update_network_adapter forward_port list_port_forwarding
      create_shared_folder take_screenshot get_console run_guest_command export_machines import_appliance get_host`),
  },
};

export const offer: CloudOffer = {
  provider: 'virtualbox',
  bundles,
  tasks: virtualboxTasks,
  inventory: ['virtualbox_list_machines', 'virtualbox_list_media'],
};

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
