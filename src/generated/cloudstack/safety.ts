// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { SafetyTable } from '../../runtime/catalog.ts';

/** What a person who is asked must see, and what must not be lost. */
export const safety: SafetyTable = {
  dependents: {
    UserVm: [
      { tool: 'cloudstack_list_volumes', label: 'disks', by: { virtualmachineid: 'id' }, args: { listall: true } },
      {
        tool: 'cloudstack_list_vm_snapshots',
        label: 'snapshots of the machine',
        by: { virtualmachineid: 'id' },
        args: { listall: true },
      },
      {
        tool: 'cloudstack_list_load_balancer_rules',
        label: 'load balancer rules',
        by: { virtualmachineid: 'id' },
        args: { listall: true },
      },
      {
        tool: 'cloudstack_list_ip_forwarding_rules',
        label: 'static addresses',
        by: { virtualmachineid: 'id' },
        args: { listall: true },
      },
      { tool: 'cloudstack_list_backups', label: 'backups', by: { virtualmachineid: 'id' }, args: { listall: true } },
    ],
    Volume: [
      { tool: 'cloudstack_list_snapshots', label: 'snapshots', by: { volumeid: 'id' }, args: { listall: true } },
    ],
    Network: [
      { tool: 'cloudstack_list_virtual_machines', label: 'machines', by: { networkid: 'id' }, args: { listall: true } },
      {
        tool: 'cloudstack_list_public_ip_addresses',
        label: 'public addresses',
        by: { associatednetworkid: 'id' },
        args: { listall: true },
      },
      {
        tool: 'cloudstack_list_load_balancer_rules',
        label: 'load balancer rules',
        by: { networkid: 'id' },
        args: { listall: true },
      },
      { tool: 'cloudstack_list_routers', label: 'routers', by: { networkid: 'id' }, args: { listall: true } },
    ],
    Vpc: [
      { tool: 'cloudstack_list_networks', label: 'tiers', by: { vpcid: 'id' }, args: { listall: true } },
      { tool: 'cloudstack_list_virtual_machines', label: 'machines', by: { vpcid: 'id' }, args: { listall: true } },
      {
        tool: 'cloudstack_list_public_ip_addresses',
        label: 'public addresses',
        by: { vpcid: 'id' },
        args: { listall: true },
      },
    ],
    IPAddress: [
      {
        tool: 'cloudstack_list_port_forwarding_rules',
        label: 'port forwarding rules',
        by: { ipaddressid: 'id' },
        args: { listall: true },
      },
      {
        tool: 'cloudstack_list_firewall_rules',
        label: 'firewall rules',
        by: { ipaddressid: 'id' },
        args: { listall: true },
      },
      {
        tool: 'cloudstack_list_load_balancer_rules',
        label: 'load balancer rules',
        by: { publicipid: 'id' },
        args: { listall: true },
      },
    ],
    NetworkACL: [
      { tool: 'cloudstack_list_network_acls', label: 'rules', by: { aclid: 'id' }, args: { listall: true } },
    ],
    SecurityGroup: [
      {
        tool: 'cloudstack_list_virtual_machines',
        label: 'machines',
        by: { securitygroupid: 'id' },
        args: { listall: true },
      },
    ],
    AffinityGroup: [
      {
        tool: 'cloudstack_list_virtual_machines',
        label: 'machines',
        by: { affinitygroupid: 'id' },
        args: { listall: true },
      },
    ],
    Template: [
      {
        tool: 'cloudstack_list_virtual_machines',
        label: 'machines made from it',
        by: { templateid: 'id' },
        args: { listall: true },
      },
    ],
    Iso: [
      {
        tool: 'cloudstack_list_virtual_machines',
        label: 'machines that have it attached',
        by: { isoid: 'id' },
        args: { listall: true },
      },
    ],
    ServiceOffering: [
      {
        tool: 'cloudstack_list_virtual_machines',
        label: 'machines',
        by: { serviceofferingid: 'id' },
        args: { listall: true },
      },
    ],
    DiskOffering: [
      { tool: 'cloudstack_list_volumes', label: 'disks', by: { diskofferingid: 'id' }, args: { listall: true } },
    ],
    BackupOffering: [
      {
        tool: 'cloudstack_list_virtual_machines',
        label: 'machines',
        by: { backupofferingid: 'id' },
        args: { listall: true },
      },
    ],
    NetworkOffering: [
      { tool: 'cloudstack_list_networks', label: 'networks', by: { networkofferingid: 'id' }, args: { listall: true } },
    ],
    VpcOffering: [
      { tool: 'cloudstack_list_vpcs', label: 'VPCs', by: { vpcofferingid: 'id' }, args: { listall: true } },
    ],
    Host: [
      { tool: 'cloudstack_list_virtual_machines', label: 'machines', by: { hostid: 'id' }, args: { listall: true } },
      { tool: 'cloudstack_list_system_vms', label: 'system machines', by: { hostid: 'id' } },
      { tool: 'cloudstack_list_routers', label: 'routers', by: { hostid: 'id' }, args: { listall: true } },
    ],
    StoragePool: [
      { tool: 'cloudstack_list_volumes', label: 'disks', by: { storageid: 'id' }, args: { listall: true } },
      { tool: 'cloudstack_list_system_vms', label: 'system machines', by: { storageid: 'id' } },
    ],
    ImageStore: [
      {
        tool: 'cloudstack_list_templates',
        label: 'templates',
        by: { imagestoreid: 'id' },
        args: { listall: true, templatefilter: 'all' },
      },
      { tool: 'cloudstack_list_snapshots', label: 'snapshots', by: { imagestoreid: 'id' }, args: { listall: true } },
    ],
    Cluster: [
      { tool: 'cloudstack_list_hosts', label: 'hosts', by: { clusterid: 'id' }, args: { type: 'Routing' } },
      { tool: 'cloudstack_list_storage_pools', label: 'storage pools', by: { clusterid: 'id' } },
      { tool: 'cloudstack_list_virtual_machines', label: 'machines', by: { clusterid: 'id' }, args: { listall: true } },
    ],
    Pod: [
      { tool: 'cloudstack_list_clusters', label: 'clusters', by: { podid: 'id' } },
      { tool: 'cloudstack_list_hosts', label: 'hosts', by: { podid: 'id' }, args: { type: 'Routing' } },
    ],
    PhysicalNetwork: [
      {
        tool: 'cloudstack_list_public_ip_addresses',
        label: 'public addresses',
        by: { physicalnetworkid: 'id' },
        args: { listall: true },
      },
      { tool: 'cloudstack_list_networks', label: 'networks', by: { physicalnetworkid: 'id' }, args: { listall: true } },
    ],
    Zone: [
      { tool: 'cloudstack_list_pods', label: 'pods', by: { zoneid: 'id' } },
      { tool: 'cloudstack_list_hosts', label: 'hosts', by: { zoneid: 'id' }, args: { type: 'Routing' } },
      { tool: 'cloudstack_list_virtual_machines', label: 'machines', by: { zoneid: 'id' }, args: { listall: true } },
      { tool: 'cloudstack_list_networks', label: 'networks', by: { zoneid: 'id' }, args: { listall: true } },
    ],
    Account: [
      { tool: 'cloudstack_list_virtual_machines', label: 'machines', by: { account: 'name', domainid: 'domainid' } },
      { tool: 'cloudstack_list_volumes', label: 'disks', by: { account: 'name', domainid: 'domainid' } },
      { tool: 'cloudstack_list_networks', label: 'networks', by: { account: 'name', domainid: 'domainid' } },
      { tool: 'cloudstack_list_snapshots', label: 'snapshots', by: { account: 'name', domainid: 'domainid' } },
      { tool: 'cloudstack_list_users', label: 'users', by: { account: 'name', domainid: 'domainid' } },
    ],
    Domain: [
      {
        tool: 'cloudstack_list_accounts',
        label: 'accounts',
        by: { domainid: 'id' },
        args: { isrecursive: true, listall: true },
      },
      {
        tool: 'cloudstack_list_virtual_machines',
        label: 'machines',
        by: { domainid: 'id' },
        args: { isrecursive: true, listall: true },
      },
      {
        tool: 'cloudstack_list_volumes',
        label: 'disks',
        by: { domainid: 'id' },
        args: { isrecursive: true, listall: true },
      },
      {
        tool: 'cloudstack_list_networks',
        label: 'networks',
        by: { domainid: 'id' },
        args: { isrecursive: true, listall: true },
      },
    ],
    Project: [
      { tool: 'cloudstack_list_virtual_machines', label: 'machines', by: { projectid: 'id' }, args: { listall: true } },
      { tool: 'cloudstack_list_volumes', label: 'disks', by: { projectid: 'id' }, args: { listall: true } },
      { tool: 'cloudstack_list_networks', label: 'networks', by: { projectid: 'id' }, args: { listall: true } },
    ],
    AutoScaleVmGroup: [
      {
        tool: 'cloudstack_list_virtual_machines',
        label: 'machines',
        by: { autoscalevmgroupid: 'id' },
        args: { listall: true },
      },
    ],
    InstanceGroup: [
      { tool: 'cloudstack_list_virtual_machines', label: 'machines', by: { groupid: 'id' }, args: { listall: true } },
    ],
    UserData: [
      {
        tool: 'cloudstack_list_virtual_machines',
        label: 'machines',
        by: { userdataid: 'id' },
        args: { listall: true },
      },
    ],
    ObjectStore: [
      { tool: 'cloudstack_list_buckets', label: 'buckets', by: { objectstorageid: 'id' }, args: { listall: true } },
    ],
    KubernetesSupportedVersion: [
      {
        tool: 'cloudstack_list_kubernetes_clusters',
        label: 'Kubernetes clusters of all versions',
        by: {},
        args: { listall: true },
      },
    ],
    Extension: [
      {
        tool: 'cloudstack_list_virtual_machines',
        label: 'machines',
        by: { extensionid: 'id' },
        args: { listall: true },
      },
    ],
  },
  onceOnly: [
    'cloudstack_change_out_of_band_management_password',
    'cloudstack_cloudian_sso_login',
    'cloudstack_create_console_endpoint',
    'cloudstack_create_ssh_key_pair',
    'cloudstack_get_upload_params_for_iso',
    'cloudstack_get_upload_params_for_kubernetes_supported_version',
    'cloudstack_get_upload_params_for_template',
    'cloudstack_get_upload_params_for_volume',
    'cloudstack_issue_certificate',
    'cloudstack_login',
    'cloudstack_oauth_login',
    'cloudstack_register_user_keys',
    'cloudstack_reset_password_for_virtual_machine',
    'cloudstack_saml_sso',
    'cloudstack_setup_user_two_factor_authentication',
  ],
};
