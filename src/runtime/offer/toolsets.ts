// Curated bundles of tools for one kind of work, chosen at launch like any category: `--toolsets cloudstack/vm-lifecycle`.
import type { Selection, ToolListing } from '../tools/enabled-tools.ts';

/** A bundle of one provider: which tools, by patterns on their names without the provider. */
export interface Bundle {
  readonly title: string;
  readonly doc: string;
  readonly provider: string;
  /** Whole names; `*` stands for any letters. */
  readonly tools: readonly string[];
}

/** Bundles by `provider/name`. Each stays near forty tools, where models still choose well. */
export const bundles: Readonly<Record<string, Bundle>> = {
  'cloudstack/vm-lifecycle': {
    title: 'Machines from birth to end',
    doc: 'Deploy, start, stop, resize, move, snapshot and remove virtual machines, with what is needed to choose well.',
    provider: 'cloudstack',
    tools: words(`list_virtual_machines deploy_virtual_machine start_virtual_machine stop_virtual_machine
      reboot_virtual_machine destroy_virtual_machine recover_virtual_machine expunge_virtual_machine
      update_virtual_machine scale_virtual_machine migrate_virtual_machine find_hosts_for_migration
      restore_virtual_machine reset_password_for_virtual_machine reset_ssh_key_for_virtual_machine
      create_console_endpoint list_virtual_machines_metrics create_vm_snapshot list_vm_snapshots
      revert_to_vm_snapshot delete_vm_snapshot create_vm_schedule list_vm_schedules list_zones list_templates
      list_service_offerings list_disk_offerings list_networks list_ssh_key_pairs list_hosts attach_iso detach_iso
      list_affinity_groups list_events query_async_job_result`),
  },
  'cloudstack/networking': {
    title: 'Networks and the way in',
    doc: 'Networks, addresses, firewall, port forwarding, load balancing and routers.',
    provider: 'cloudstack',
    tools: words(`list_networks create_network update_network delete_network restart_network list_network_offerings
      list_public_ip_addresses associate_ip_address disassociate_ip_address enable_static_nat disable_static_nat
      list_port_forwarding_rules create_port_forwarding_rule delete_port_forwarding_rule list_firewall_rules
      create_firewall_rule delete_firewall_rule list_egress_firewall_rules create_egress_firewall_rule
      delete_egress_firewall_rule list_load_balancer_rules create_load_balancer_rule delete_load_balancer_rule
      assign_to_load_balancer_rule remove_from_load_balancer_rule list_load_balancer_rule_instances list_routers
      reboot_router get_router_health_check_results list_nics add_nic_to_virtual_machine
      remove_nic_from_virtual_machine list_virtual_machines list_zones query_async_job_result`),
  },
  'cloudstack/vpc-and-vpn': {
    title: 'Private clouds and tunnels',
    doc: 'VPCs with tiers, access lists, gateways and routes; site-to-site and remote access VPN.',
    provider: 'cloudstack',
    tools: words(`*_vpc *_vpcs list_vpc_offerings *_network_acl *_network_acls *_network_acl_list *_network_acl_lists
      *_network_acl_item *_static_route *_static_routes *_private_gateway *_private_gateways *_vpn_connection
      *_vpn_connections *_vpn_customer_gateway *_vpn_customer_gateways *_vpn_gateway *_vpn_gateways *_remote_access_vpn
      *_remote_access_vpns *_vpn_user *_vpn_users list_networks create_network`),
  },
  'cloudstack/storage': {
    title: 'Disks, snapshots and backups',
    doc: 'Volumes with their snapshots, schedules and backups.',
    provider: 'cloudstack',
    tools: words(`list_volumes create_volume attach_volume detach_volume resize_volume update_volume delete_volume
      destroy_volume recover_volume migrate_volume change_offering_for_volume upload_volume extract_volume check_volume
      list_disk_offerings list_snapshots create_snapshot delete_snapshot revert_snapshot copy_snapshot
      list_snapshot_policies create_snapshot_policy update_snapshot_policy delete_snapshot_policies list_backups
      create_backup restore_backup delete_backup list_backup_schedule create_backup_schedule delete_backup_schedule
      list_backup_offerings assign_virtual_machine_to_backup_offering list_virtual_machines
      find_storage_pools_for_migration query_async_job_result`),
  },
  'cloudstack/image-store': {
    title: 'Images',
    doc: 'Templates, ISOs and the secondary storage that holds them.',
    provider: 'cloudstack',
    tools: words(`*_template *_templates *_template_permissions *_iso *_isos *_iso_permissions list_image_stores
      add_image_store update_image_store delete_image_store list_image_store_objects migrate_secondary_storage_data
      list_os_types list_zones list_volumes`),
  },
  'cloudstack/tenants': {
    title: 'Tenants and their limits',
    doc: 'Domains, accounts, users, roles, projects, limits and usage.',
    provider: 'cloudstack',
    tools: words(`*_account *_accounts list_users create_user update_user delete_user disable_user enable_user
      list_domains create_domain update_domain delete_domain list_roles list_role_permissions list_projects
      create_project delete_project add_account_to_project list_project_accounts list_resource_limits
      update_resource_limit update_resource_count list_usage_records list_usage_types list_events`),
  },
  'cloudstack/infrastructure': {
    title: 'The hardware below',
    doc: 'Zones, pods, clusters, hosts, storage pools and system machines: capacity, maintenance and alerts.',
    provider: 'cloudstack',
    tools: words(`list_zones list_pods list_clusters list_hosts list_hosts_metrics update_host
      prepare_host_for_maintenance cancel_host_maintenance reconnect_host list_storage_pools list_storage_pools_metrics
      update_storage_pool enable_storage_maintenance cancel_storage_maintenance list_image_stores list_system_vms
      start_system_vm stop_system_vm reboot_system_vm destroy_system_vm list_routers reboot_router list_capacity
      list_infrastructure list_alerts archive_alerts list_events list_async_jobs query_async_job_result
      list_management_servers list_configurations update_configuration get_diagnostics_data run_diagnostics
      list_virtual_machines migrate_virtual_machine generate_cluster_drs_plan execute_cluster_drs_plan`),
  },
  'kubevirt/vm-lifecycle': {
    title: 'Machines from birth to end',
    doc: 'Create, start, stop, migrate, snapshot and remove virtual machines in Kubernetes.',
    provider: 'kubevirt',
    tools: words(`list_virtual_machines get_virtual_machine create_virtual_machine patch_virtual_machine
      delete_virtual_machine start_virtual_machine stop_virtual_machine restart_virtual_machine
      migrate_virtual_machine list_virtual_machine_instances get_virtual_machine_instance
      pause_virtual_machine_instance unpause_virtual_machine_instance soft_reboot_virtual_machine_instance
      *_volume_to_virtual_machine *_volume_from_virtual_machine list_virtual_machine_snapshots
      create_virtual_machine_snapshot delete_virtual_machine_snapshot create_virtual_machine_restore
      list_virtual_machine_restores create_virtual_machine_clone list_virtual_machine_instancetypes
      list_virtual_machine_cluster_instancetypes list_virtual_machine_preferences
      list_virtual_machine_cluster_preferences list_data_volumes create_data_volume
      get_guest_os_info_of_virtual_machine_instance get_screenshot_of_virtual_machine_instance`),
  },
  'kubevirt/storage': {
    title: 'Disks and images',
    doc: 'Data volumes, import crons, data sources, uploads and exports.',
    provider: 'kubevirt',
    tools: words(`*_data_volume *_data_volumes *_data_source *_data_sources *_data_import_cron *_data_import_crons
      create_upload_token_request *_virtual_machine_export *_virtual_machine_exports`),
  },
  'virtualbox/vm-lifecycle': {
    title: 'Machines from birth to end',
    doc: 'Create, start, stop, configure, snapshot, clone and remove machines of VirtualBox.',
    provider: 'virtualbox',
    tools: words(`list_machines get_machine create_machine update_machine start_machine stop_machine power_down_machine
      press_machine_power_button pause_machine resume_machine reset_machine save_machine_state discard_saved_state
      delete_machine unregister_machine clone_machine take_snapshot restore_snapshot delete_snapshot list_snapshots
      attach_device detach_device attach_disk mount_medium unmount_medium change_dvd create_disk resize_medium list_media
      add_storage_controller get_network_adapter update_network_adapter forward_port list_port_forwarding
      create_shared_folder take_screenshot get_console run_guest_command export_machines import_appliance get_host`),
  },
};

/** The selection with every bundle in place of its name; other toolsets and names stay. */
export function expandBundles(selection: Selection, tools: readonly ToolListing[]): Selection {
  const chosen = (selection.toolsets ?? []).flatMap((toolset) => (Object.hasOwn(bundles, toolset) ? [toolset] : []));
  if (chosen.length === 0) return selection;
  const toolsets = selection.toolsets!.filter((toolset) => !chosen.includes(toolset));
  const names = new Set([...(selection.names ?? []), ...chosen.flatMap((name) => toolsOf(bundles[name]!, tools))]);
  return { ...selection, toolsets, names: [...names] };
}

/** Names of the tools in a bundle, as the catalog has them; patterns that match nothing are left out. */
export function toolsOf({ provider, tools: patterns }: Bundle, tools: readonly ToolListing[]): readonly string[] {
  const tests = patterns.map((pattern) => new RegExp(`^${provider}_${pattern.replaceAll('*', '[a-z0-9_]*')}$`));
  return tools
    .filter((tool) => tool.provider === provider && tests.some((test) => test.test(tool.name)))
    .map(({ name }) => name);
}

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
