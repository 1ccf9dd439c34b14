// What CloudStack offers to MCP clients beside its tools.
import type { Bundle, CloudOffer } from '../../contract/offer.ts';
import { cloudstackTasks } from './tasks.ts';

/** Each stays near forty tools, where models still choose well. */
const bundles: Readonly<Record<string, Bundle>> = {
  'vm-lifecycle': {
    title: 'Machines from birth to end',
    doc: 'Deploy, start, stop, resize, move, snapshot and remove virtual machines, with what is needed to choose well.',
    tools: words(`list_virtual_machines deploy_virtual_machine start_virtual_machine stop_virtual_machine
      reboot_virtual_machine destroy_virtual_machine recover_virtual_machine expunge_virtual_machine
      update_virtual_machine scale_virtual_machine migrate_virtual_machine find_hosts_for_migration
      restore_virtual_machine reset_password_for_virtual_machine reset_ssh_key_for_virtual_machine
      create_console_endpoint list_virtual_machines_metrics create_vm_snapshot list_vm_snapshots
      revert_to_vm_snapshot delete_vm_snapshot create_vm_schedule list_vm_schedules list_zones list_templates
      list_service_offerings list_disk_offerings list_networks list_ssh_key_pairs list_hosts attach_iso detach_iso
      list_affinity_groups list_events query_async_job_result`),
  },
  networking: {
    title: 'Networks and the way in',
    doc: 'Networks, addresses, firewall, port forwarding, load balancing and routers.',
    tools: words(`list_networks create_network update_network delete_network restart_network list_network_offerings
      list_public_ip_addresses associate_ip_address disassociate_ip_address enable_static_nat disable_static_nat
      list_port_forwarding_rules create_port_forwarding_rule delete_port_forwarding_rule list_firewall_rules
      create_firewall_rule delete_firewall_rule list_egress_firewall_rules create_egress_firewall_rule
      delete_egress_firewall_rule list_load_balancer_rules create_load_balancer_rule delete_load_balancer_rule
      assign_to_load_balancer_rule remove_from_load_balancer_rule list_load_balancer_rule_instances list_routers
      reboot_router get_router_health_check_results list_nics add_nic_to_virtual_machine
      remove_nic_from_virtual_machine list_virtual_machines list_zones query_async_job_result`),
  },
  'vpc-and-vpn': {
    title: 'Private clouds and tunnels',
    doc: 'VPCs with tiers, access lists, gateways and routes; site-to-site and remote access VPN.',
    tools: words(`*_vpc *_vpcs list_vpc_offerings *_network_acl *_network_acls *_network_acl_list *_network_acl_lists
      *_network_acl_item *_static_route *_static_routes *_private_gateway *_private_gateways *_vpn_connection
      *_vpn_connections *_vpn_customer_gateway *_vpn_customer_gateways *_vpn_gateway *_vpn_gateways *_remote_access_vpn
      *_remote_access_vpns *_vpn_user *_vpn_users list_networks create_network`),
  },
  storage: {
    title: 'Disks, snapshots and backups',
    doc: 'Volumes with their snapshots, schedules and backups.',
    tools: words(`list_volumes create_volume attach_volume detach_volume resize_volume update_volume delete_volume
      destroy_volume recover_volume migrate_volume change_offering_for_volume upload_volume extract_volume check_volume
      list_disk_offerings list_snapshots create_snapshot delete_snapshot revert_snapshot copy_snapshot
      list_snapshot_policies create_snapshot_policy update_snapshot_policy delete_snapshot_policies list_backups
      create_backup restore_backup delete_backup list_backup_schedule create_backup_schedule delete_backup_schedule
      list_backup_offerings assign_vm_to_backup_offering list_virtual_machines
      find_storage_pools_for_migration query_async_job_result`),
  },
  'image-store': {
    title: 'Images',
    doc: 'Templates, ISOs and the secondary storage that holds them.',
    tools: words(`*_template *_templates *_template_permissions *_iso *_isos *_iso_permissions list_image_stores
      add_image_store update_image_store delete_image_store list_image_store_objects migrate_secondary_storage_data
      list_os_types list_zones list_volumes`),
  },
  tenants: {
    title: 'Tenants and their limits',
    doc: 'Domains, accounts, users, roles, projects, limits and usage.',
    tools: words(`*_account *_accounts list_users create_user update_user delete_user disable_user enable_user
      list_domains create_domain update_domain delete_domain list_roles list_role_permissions list_projects
      create_project delete_project add_account_to_project list_project_accounts list_resource_limits
      update_resource_limit update_resource_count list_usage_records list_usage_types list_events`),
  },
  infrastructure: {
    title: 'The hardware below',
    doc: 'Zones, pods, clusters, hosts, storage pools and system machines: capacity, maintenance and alerts.',
    tools: words(`list_zones list_pods list_clusters list_hosts list_hosts_metrics update_host
      prepare_host_for_maintenance cancel_host_maintenance reconnect_host list_storage_pools list_storage_pools_metrics
      update_storage_pool enable_storage_maintenance cancel_storage_maintenance list_image_stores list_system_vms
      start_system_vm stop_system_vm reboot_system_vm destroy_system_vm list_routers reboot_router list_capacity
      list_infrastructure list_alerts archive_alerts list_events list_async_jobs query_async_job_result
      list_management_servers list_configurations update_configuration get_diagnostics_data run_diagnostics
      list_virtual_machines migrate_virtual_machine generate_cluster_drs_plan execute_cluster_drs_plan`),
  },
};

export const offer: CloudOffer = {
  provider: 'cloudstack',
  bundles,
  tasks: cloudstackTasks,
  inventory: [
    'cloudstack_list_zones',
    'cloudstack_list_clusters',
    'cloudstack_list_hosts',
    'cloudstack_list_virtual_machines',
    'cloudstack_list_volumes',
    'cloudstack_list_networks',
    'cloudstack_list_vpcs',
    'cloudstack_list_public_ip_addresses',
    'cloudstack_list_storage_pools',
    'cloudstack_list_routers',
    'cloudstack_list_kubernetes_clusters',
  ],
};

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
