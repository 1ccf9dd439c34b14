// Roles: an ordered list of rules with wildcards; the first that fits a command decides, none means no.
import type { Caller } from '../engine/types.ts';
import type { World } from '../engine/world.ts';

/** Whether the caller's role lets the command through. Root administrators may do everything. */
export function mayCall(world: World, who: Caller, command: string): boolean {
  if (who.roleType === 'Admin') return true;
  const roleId = who.account.roleid;
  for (const rule of world.table('rolepermission').where((row) => row.roleid === roleId)) {
    if (fits(String(rule.rule), command)) return rule.permission === 'allow';
  }
  return false;
}

/** `*` stands for any letters; case does not matter. */
function fits(rule: string, command: string): boolean {
  let pattern = patterns.get(rule);
  if (pattern === undefined) {
    const body = rule.replace(/[^A-Za-z0-9*]/g, '').replaceAll('*', '.*');
    pattern = new RegExp(`^${body}$`, 'i');
    if (patterns.size > 2000) patterns.clear();
    patterns.set(rule, pattern);
  }
  return pattern.test(command);
}

const patterns = new Map<string, RegExp>();

/** What the seeded role `User` may not call although a later rule would let it; comes before `userAllows`. */
export const userDenies: readonly string[] = (
  'list*Metrics listHosts listPods listClusters listStoragePools listStorageP* listImageStores listSystemVms listRouters ' +
  'listAlerts listAlertTypes listCapacity listConfigurations listConfigurationGroups listDomains listDomainChildren ' +
  'listRoles listRolePermissions listManagementServers listUsageRecords listPhysicalNetworks listVlanIpRanges ' +
  'listTrafficTypes listNetworkServiceProviders listInfrastructure listDedicated* listLdap* listAnnotations ' +
  'listSecondaryStag* listSecondaryStorageSelectors listVirtualRouterElements listHypervisorCapabilities ' +
  'listUnmanagedInstances listVmsForImport listVolumesForImport listGuestVlans listHost* listIpv4Subnets* listBgpPeers ' +
  'list*Tungsten* list*Netscaler* list*Nicira* list*Cisco* list*PaloAlto* list*Brocade* list*Baremetal* list*Ucs* list*Vmware*'
).split(' ');

const NOUNS = (
  'Network NetworkACL NetworkACLList NetworkACLItem NetworkPermissions VPC StaticRoute PrivateGateway Volume Snapshot ' +
  'SnapshotPolicy SnapshotPolicies SnapshotFromVMSnapshot VMSnapshot Template TemplatePermissions Iso IsoPermissions Tags ' +
  'SSHKeyPair UserData SecurityGroup AffinityGroup VMAffinityGroup InstanceGroup FirewallRule EgressFirewallRule ' +
  'Ipv6FirewallRule RoutingFirewallRule PortForwardingRule IpForwardingRule LoadBalancer LoadBalancerRule ' +
  'LBStickinessPolicy LBHealthCheckPolicy RemoteAccessVpn VpnConnection VpnCustomerGateway VpnGateway VirtualMachine ' +
  'DefaultNicForVirtualMachine VmNicIp Project ProjectRole ProjectInvitation AccountFromProject KubernetesCluster ' +
  'AutoScalePolicy AutoScaleVmGroup AutoScaleVmProfile Condition Backup BackupSchedule VMSchedule VMFromBackup Bucket ' +
  'SharedFileSystem ConsoleEndpoint Webhook IpAddress User'
).split(' ');

/** What the seeded role `User` may call. */
export const userAllows: readonly string[] = [
  ...(
    'list* query* login logout get* deploy* startVirtualMachine startKubernetesCluster stopVirtualMachine ' +
    'stopKubernetesCluster rebootVirtualMachine destroyVirtualMachine destroyVolume recoverVirtualMachine recoverVolume ' +
    'resetPasswordForVirtualMachine resetSSHKeyForVirtualMachine resetUserDataForVirtualMachine resetVpnConnection ' +
    'restore* revert* attach* detach* resizeVolume extract* copyTemplate copyIso copySnapshot registerTemplate registerIso ' +
    'registerSSHKeyPair registerUserData registerUserKeys associateIpAddress disassociateIpAddress reserveIpAddress ' +
    'releaseIpAddress enableStaticNat disableStaticNat authorizeSecurityGroup* revokeSecurityGroup* assignToLoadBalancerRule ' +
    'removeFromLoadBalancerRule addNicToVirtualMachine removeNicFromVirtualMachine addIpToNic removeIpFromNic addVpnUser ' +
    'removeVpnUser addAccountToProject addUserToProject activateProject suspendProject addResourceDetail removeResourceDetail ' +
    'assignVirtualMachineToBackupOffering removeVirtualMachineFromBackupOffering scaleVirtualMachine scaleKubernetesCluster ' +
    'changeServiceForVirtualMachine changeOfferingForVolume replaceNetworkACLList moveNetworkAclItem restartNetwork ' +
    'restartVPC uploadVolume uploadSslCert setup* validate* archiveEvents archiveSnapshot checkVolume quotaBalance quotaSummary ' +
    'quotaStatement quotaIsEnabled'
  ).split(' '),
  ...NOUNS.flatMap((noun) => [`create${noun}`, `delete${noun}`, `update${noun}`]).filter(
    (rule) => !/(create|delete)User$/.test(rule),
  ),
];
