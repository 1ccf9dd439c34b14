// What a job says it is about: which type of thing, and whether the id of the thing stands beside it. Recorded of a real 4.22.

/** Types whose jobs tell the id too > their commands. */
const WITH_ID: Readonly<Record<string, string>> = {
  Account: 'deleteAccount disableAccount',
  AutoScalePolicy: 'createAutoScalePolicy',
  AutoScaleVmGroup: 'createAutoScaleVmGroup',
  AutoScaleVmProfile: 'createAutoScaleVmProfile',
  Condition: 'createCondition',
  Counter: 'createCounter',
  DomainRouter: 'rebootRouter runDiagnostics startRouter stopRouter',
  FirewallRule:
    'createEgressFirewallRule createFirewallRule createIpForwardingRule createLoadBalancerRule ' +
    'createPortForwardingRule',
  Host:
    'cancelHostMaintenance declareHostAsDegraded disableOutOfBandManagementForHost ' +
    'enableOutOfBandManagementForHost prepareHostForMaintenance reconnectHost',
  IpAddress:
    'addIpToNic associateIpAddress createRemoteAccessVpn deleteRemoteAccessVpn disassociateIpAddress ' +
    'updateIpAddress',
  Iso: 'deleteIso extractIso',
  PhysicalNetwork: 'createPhysicalNetwork deletePhysicalNetwork',
  PrivateGateway: 'createPrivateGateway',
  SecurityGroup: 'authorizeSecurityGroupEgress authorizeSecurityGroupIngress revokeSecurityGroupEgress',
  Snapshot: 'createSnapshot deleteSnapshot revertSnapshot',
  StaticRoute: 'createStaticRoute',
  StoragePool: 'cancelStorageMaintenance enableStorageMaintenance',
  Template: 'copyTemplate createTemplate deleteTemplate deleteVnfTemplate extractTemplate',
  TrafficType: 'addTrafficType',
  VirtualMachine:
    'addNicToVirtualMachine attachIso deployVirtualMachine destroyVirtualMachine detachIso expungeVirtualMachine ' +
    'migrateVirtualMachine rebootVirtualMachine resetPasswordForVirtualMachine resetSSHKeyForVirtualMachine ' +
    'restoreVirtualMachine scaleVirtualMachine startVirtualMachine stopVirtualMachine',
  Volume: 'attachVolume checkVolume createVolume destroyVolume detachVolume extractVolume resizeVolume updateVolume',
};

/** Types that are told alone > their commands. */
const TYPE_ONLY: Readonly<Record<string, string>> = {
  AffinityGroup: 'createAffinityGroup deleteAffinityGroup',
  Backup: 'createBackup',
  Bucket: 'createBucket',
  Domain: 'deleteDomain',
  GuestOs: 'addGuestOs',
  Network: 'deleteNetwork restartNetwork updateNetwork',
  NetworkAcl: 'createNetworkACLList deleteNetworkACLList updateNetworkACLList',
  NetworkAclItem: 'createNetworkACL deleteNetworkACL updateNetworkACLItem',
  None:
    'addVpnUser configureVirtualRouterElement createLBStickinessPolicy createProject createVPC createVPCOffering ' +
    'createVpnConnection createVpnGateway updateSnapshotPolicy',
  PortableIpAddress: 'createPortableIpRange',
  Project: 'addAccountToProject addUserToProject deleteAccountFromProject',
  SecurityGroup: 'revokeSecurityGroupIngress',
  SharedFS: 'createSharedFileSystem',
  VmSnapshot: 'createVMSnapshot deleteVMSnapshot revertToVMSnapshot',
  Volume: 'migrateVolume',
  Vpc: 'deleteVPC restartVPC updateVPC',
  VpcOffering: 'deleteVPCOffering updateVPCOffering',
  VpnCustomerGateway: 'createVpnCustomerGateway deleteVpnCustomerGateway updateVpnCustomerGateway',
};

/** Commands whose jobs say nothing of it. */
const SILENT =
  'activateProject addResourceDetail archiveSnapshot assignToLoadBalancerRule assignVirtualMachineToBackupOffering ' +
  'changeOfferingForVolume configureHAForHost createIpv4SubnetForZone createManagementNetworkIpRange ' +
  'createStorageNetworkIpRange createTags dedicateHost deleteAutoScalePolicy deleteAutoScaleVmGroup ' +
  'deleteAutoScaleVmProfile deleteBackup deleteCondition deleteCounter deleteEgressFirewallRule deleteFirewallRule ' +
  'deleteIpForwardingRule deleteIpv4SubnetForZone deleteKubernetesSupportedVersion deleteLBStickinessPolicy ' +
  'deleteLoadBalancerRule deleteManagementNetworkIpRange deletePortForwardingRule deletePortableIpRange ' +
  'deletePrivateGateway deleteProject deleteStaticRoute deleteStorageNetworkIpRange deleteTags deleteTrafficType ' +
  'deleteVpnConnection deleteVpnGateway destroySharedFileSystem disableAutoScaleVmGroup disableStaticNat ' +
  'disableUser enableAutoScaleVmGroup expungeSharedFileSystem generateAlert importBackupOffering moveNetworkAclItem ' +
  'releaseDedicatedHost removeFromLoadBalancerRule removeGuestOs removeIpFromNic removeNicFromVirtualMachine ' +
  'removeResourceDetail removeVirtualMachineFromBackupOffering removeVpnUser replaceNetworkACLList ' +
  'resetVpnConnection restartSharedFileSystem restoreBackup runCustomAction startSharedFileSystem ' +
  'stopSharedFileSystem suspendProject updateAutoScalePolicy updateAutoScaleVmGroup updateCondition ' +
  'updateDefaultNicForVirtualMachine updateFirewallRule updateGuestOs updateLoadBalancerRule ' +
  'updateNetworkServiceProvider updatePhysicalNetwork updatePortForwardingRule updateProject ' +
  'updateStorageNetworkIpRange updateTrafficType updateVMAffinityGroup updateVmNicIp uploadVolume';

/** What the record of a job tells of its subject. */
export interface JobSubject {
  readonly type?: string;
  readonly hasId: boolean;
}

const subjects = new Map<string, JobSubject>([
  ...spread(WITH_ID, true),
  ...spread(TYPE_ONLY, false),
  ...SILENT.split(' ').map((command): [string, JobSubject] => [command, { hasId: false }]),
]);

/** What jobs of a command tell; of a command that was never seen to run, the type of its thing with its id. */
export function jobSubject(command: string, type: string | undefined): JobSubject {
  return subjects.get(command) ?? (type === undefined ? { hasId: false } : { type, hasId: true });
}

function spread(types: Readonly<Record<string, string>>, hasId: boolean): [string, JobSubject][] {
  return Object.entries(types).flatMap(([type, commands]) =>
    commands.split(' ').map((command): [string, JobSubject] => [command, { type, hasId }]),
  );
}
