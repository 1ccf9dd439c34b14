// The commands with which Terraform's provider makes, reads and deletes each kind of resource.
import type { Params } from '../cloud.ts';

export interface Kind {
  readonly create: string;
  readonly list: string;
  readonly remove: string;
  /** Added to a reading. */
  readonly ask?: Params;
  /** Added to the deletion. */
  readonly dropping?: Params;
}

const kind = (
  create: string,
  list: string,
  remove: string,
  more: Omit<Kind, 'create' | 'list' | 'remove'> = {},
): Kind => ({
  create,
  list,
  remove,
  ...more,
});

export const KINDS = {
  account: kind('createAccount', 'listAccounts', 'deleteAccount'),
  acl: kind('createNetworkACLList', 'listNetworkACLLists', 'deleteNetworkACLList'),
  aclRule: kind('createNetworkACL', 'listNetworkACLs', 'deleteNetworkACL'),
  affinityGroup: kind('createAffinityGroup', 'listAffinityGroups', 'deleteAffinityGroup'),
  cluster: kind('addCluster', 'listClusters', 'deleteCluster'),
  cniConfiguration: kind('registerCniConfiguration', 'listCniConfiguration', 'deleteCniConfiguration'),
  customerGateway: kind('createVpnCustomerGateway', 'listVpnCustomerGateways', 'deleteVpnCustomerGateway'),
  diskOffering: kind('createDiskOffering', 'listDiskOfferings', 'deleteDiskOffering'),
  domain: kind('createDomain', 'listDomains', 'deleteDomain'),
  egressRule: kind('createEgressFirewallRule', 'listEgressFirewallRules', 'deleteEgressFirewallRule'),
  firewallRule: kind('createFirewallRule', 'listFirewallRules', 'deleteFirewallRule'),
  forward: kind('createPortForwardingRule', 'listPortForwardingRules', 'deletePortForwardingRule'),
  host: kind('addHost', 'listHosts', 'deleteHost'),
  imageStore: kind('addImageStore', 'listImageStores', 'deleteImageStore'),
  ipAddress: kind('associateIpAddress', 'listPublicIpAddresses', 'disassociateIpAddress'),
  kubernetesVersion: kind(
    'addKubernetesSupportedVersion',
    'listKubernetesSupportedVersions',
    'deleteKubernetesSupportedVersion',
  ),
  loadBalancerRule: kind('createLoadBalancerRule', 'listLoadBalancerRules', 'deleteLoadBalancerRule'),
  machine: kind('deployVirtualMachine', 'listVirtualMachines', 'destroyVirtualMachine', {
    dropping: { expunge: 'true' },
  }),
  network: kind('createNetwork', 'listNetworks', 'deleteNetwork'),
  networkOffering: kind('createNetworkOffering', 'listNetworkOfferings', 'deleteNetworkOffering'),
  physicalNetwork: kind('createPhysicalNetwork', 'listPhysicalNetworks', 'deletePhysicalNetwork'),
  pod: kind('createPod', 'listPods', 'deletePod'),
  privateGateway: kind('createPrivateGateway', 'listPrivateGateways', 'deletePrivateGateway'),
  project: kind('createProject', 'listProjects', 'deleteProject'),
  quotaTariff: kind('quotaTariffCreate', 'quotaTariffList', 'quotaTariffDelete'),
  role: kind('createRole', 'listRoles', 'deleteRole'),
  securityGroup: kind('createSecurityGroup', 'listSecurityGroups', 'deleteSecurityGroup'),
  serviceOffering: kind('createServiceOffering', 'listServiceOfferings', 'deleteServiceOffering'),
  snapshotPolicy: kind('createSnapshotPolicy', 'listSnapshotPolicies', 'deleteSnapshotPolicies'),
  staticRoute: kind('createStaticRoute', 'listStaticRoutes', 'deleteStaticRoute'),
  storagePool: kind('createStoragePool', 'listStoragePools', 'deleteStoragePool'),
  template: kind('registerTemplate', 'listTemplates', 'deleteTemplate', { ask: { templatefilter: 'executable' } }),
  trafficType: kind('addTrafficType', 'listTrafficTypes', 'deleteTrafficType'),
  user: kind('createUser', 'listUsers', 'deleteUser'),
  userData: kind('registerUserData', 'listUserData', 'deleteUserData'),
  vlanIpRange: kind('createVlanIpRange', 'listVlanIpRanges', 'deleteVlanIpRange'),
  volume: kind('createVolume', 'listVolumes', 'deleteVolume'),
  vpc: kind('createVPC', 'listVPCs', 'deleteVPC'),
  vpcOffering: kind('createVPCOffering', 'listVPCOfferings', 'deleteVPCOffering'),
  vpnConnection: kind('createVpnConnection', 'listVpnConnections', 'deleteVpnConnection'),
  vpnGateway: kind('createVpnGateway', 'listVpnGateways', 'deleteVpnGateway'),
  zone: kind('createZone', 'listZones', 'deleteZone'),
} as const satisfies Readonly<Record<string, Kind>>;

export type KindName = keyof typeof KINDS;
