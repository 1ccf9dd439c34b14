// The asynchronous commands that make their entity before the job exists and answer with its id beside the job's.

const NAMES =
  'addGuestOs addGuestOsMapping addIpToNic addNetworkServiceProvider addTrafficType addVpnUser associateIpAddress ' +
  'createAffinityGroup createAutoScalePolicy createAutoScaleVmGroup createAutoScaleVmProfile createBackup createBucket ' +
  'createCondition createCounter createEgressFirewallRule createFirewallRule createGlobalLoadBalancerRule ' +
  'createInternalLoadBalancerElement createIpForwardingRule createIpv6FirewallRule createKubernetesCluster ' +
  'createLBHealthCheckPolicy createLBStickinessPolicy createLoadBalancer createLoadBalancerRule createNetworkACL ' +
  'createNetworkACLList createPhysicalNetwork createPortForwardingRule createPortableIpRange createPrivateGateway ' +
  'createProject createRemoteAccessVpn createRoutingFirewallRule createServiceInstance createSharedFileSystem createSnapshot ' +
  'createSnapshotFromVMSnapshot createStaticRoute createTemplate createVMFromBackup createVMSnapshot createVPC ' +
  'createVPCOffering createVirtualRouterElement createVolume createVpnConnection createVpnCustomerGateway createVpnGateway ' +
  'deployVirtualMachine deployVnfAppliance updateTungstenFabricLBHealthMonitor';

/** Names as the specification spells them. */
export const createCommands: ReadonlySet<string> = new Set(NAMES.split(' '));
