// Events: every change leaves one, with the type name that CloudStack gives it.
import type { AnyTool } from '../../../../contract/tool.ts';
import type { Row } from './row.ts';
import type { Caller } from './types.ts';
import type { World } from './world.ts';

/** Event types that do not follow from the command's name. */
const TYPES: Readonly<Record<string, string>> = {
  deployVirtualMachine: 'VM.CREATE',
  startVirtualMachine: 'VM.START',
  stopVirtualMachine: 'VM.STOP',
  rebootVirtualMachine: 'VM.REBOOT',
  destroyVirtualMachine: 'VM.DESTROY',
  expungeVirtualMachine: 'VM.EXPUNGE',
  recoverVirtualMachine: 'VM.RECOVER',
  updateVirtualMachine: 'VM.UPDATE',
  updateConfiguration: 'CONFIGURATION.VALUE.EDIT',
  scaleVirtualMachine: 'VM.UPGRADE',
  changeServiceForVirtualMachine: 'VM.UPGRADE',
  migrateVirtualMachine: 'VM.MIGRATE',
  assignVirtualMachine: 'VM.MOVE',
  restoreVirtualMachine: 'VM.RESTORE',
  resetPasswordForVirtualMachine: 'VM.RESETPASSWORD',
  resetSSHKeyForVirtualMachine: 'VM.RESETSSHKEY',
  attachIso: 'ISO.ATTACH',
  detachIso: 'ISO.DETACH',
  addNicToVirtualMachine: 'NIC.CREATE',
  removeNicFromVirtualMachine: 'NIC.DELETE',
  updateDefaultNicForVirtualMachine: 'NIC.UPDATE',
  associateIpAddress: 'NET.IPASSIGN',
  disassociateIpAddress: 'NET.IPRELEASE',
  enableStaticNat: 'STATICNAT.ENABLE',
  disableStaticNat: 'STATICNAT.DISABLE',
  createFirewallRule: 'FIREWALL.OPEN',
  deleteFirewallRule: 'FIREWALL.CLOSE',
  createEgressFirewallRule: 'FIREWALL.EGRESS.OPEN',
  deleteEgressFirewallRule: 'FIREWALL.EGRESS.CLOSE',
  createPortForwardingRule: 'NET.RULEADD',
  deletePortForwardingRule: 'NET.RULEDELETE',
  createLoadBalancerRule: 'LB.CREATE',
  deleteLoadBalancerRule: 'LB.DELETE',
  updateLoadBalancerRule: 'LB.UPDATE',
  assignToLoadBalancerRule: 'LB.ASSIGN.TO.RULE',
  removeFromLoadBalancerRule: 'LB.REMOVE.FROM.RULE',
  prepareHostForMaintenance: 'MAINT.PREPARE',
  cancelHostMaintenance: 'MAINT.CANCEL',
  createSSHKeyPair: 'REGISTER.SSH.KEYPAIR',
  registerSSHKeyPair: 'REGISTER.SSH.KEYPAIR',
  registerUserKeys: 'REGISTER.USER.KEY',
  login: 'USER.LOGIN',
  logout: 'USER.LOGOUT',
  createTags: 'CREATE_TAGS',
  deleteTags: 'DELETE_TAGS',
  registerIso: 'ISO.CREATE',
  registerTemplate: 'TEMPLATE.CREATE',
  createAffinityGroup: 'AG.CREATE',
  deleteAffinityGroup: 'AG.DELETE',
  createVMSchedule: 'VM.SCHEDULE.CREATE',
  updateVMSchedule: 'VM.SCHEDULE.UPDATE',
  deleteVMSchedule: 'VM.SCHEDULE.DELETE',
  addKubernetesSupportedVersion: 'KUBERNETES.VERSION.ADD',
  createServiceOffering: 'SERVICE.OFFERING.CREATE',
  deleteServiceOffering: 'SERVICE.OFFERING.DELETE',
  createDiskOffering: 'DISK.OFFERING.CREATE',
  deleteDiskOffering: 'DISK.OFFERING.DELETE',
  createNetworkOffering: 'NETWORK.OFFERING.CREATE',
  deleteNetworkOffering: 'NETWORK.OFFERING.DELETE',
  createSecurityGroup: 'SG.CREATE',
  deleteSecurityGroup: 'SG.DELETE',
  authorizeSecurityGroupIngress: 'SG.AUTH.INGRESS',
  revokeSecurityGroupIngress: 'SG.REVOKE.INGRESS',
  authorizeSecurityGroupEgress: 'SG.AUTH.EGRESS',
  revokeSecurityGroupEgress: 'SG.REVOKE.EGRESS',
  createPhysicalNetwork: 'PHYSICAL.NETWORK.CREATE',
  deletePhysicalNetwork: 'PHYSICAL.NETWORK.DELETE',
  createVlanIpRange: 'VLAN.IP.RANGE.CREATE',
  deleteVlanIpRange: 'VLAN.IP.RANGE.DELETE',
  createRemoteAccessVpn: 'VPN.REMOTE.ACCESS.CREATE',
  deleteRemoteAccessVpn: 'VPN.REMOTE.ACCESS.DESTROY',
  addVpnUser: 'VPN.USER.ADD',
  removeVpnUser: 'VPN.USER.REMOVE',
  createVpnGateway: 'VPN.S2S.VPN.GATEWAY.CREATE',
  deleteVpnGateway: 'VPN.S2S.VPN.GATEWAY.DELETE',
};

/** Those of them that have a name of their own. */
export const NAMED_EVENTS: readonly string[] = [...new Set(Object.values(TYPES))];

/** What happened to what. */
export interface Happening {
  readonly state: 'Created' | 'Scheduled' | 'Completed';
  readonly level: 'INFO' | 'ERROR';
  readonly description: string;
  readonly resourceId?: string | undefined;
  readonly resourceType?: string | undefined;
  readonly resourceName?: string | undefined;
  readonly parentId?: string | undefined;
}

/** Notes an event of the caller. Returns its id. */
export function note(world: World, who: Caller, type: string, happening: Happening): string {
  const row: Row = {
    id: world.newId(),
    username: who.user.username,
    type,
    level: happening.level,
    description: happening.description,
    account: who.account.name,
    domainid: who.account.domainid,
    resourceid: happening.resourceId,
    resourcetype: happening.resourceType,
    resourcename: happening.resourceName,
    created: world.stamp(),
    state: happening.state,
    parentid: happening.parentId,
    archived: false,
  };
  world.table('event').put(row);
  return row.id;
}

/** The type of a command's events: `VOLUME.CREATE` for createVolume. */
export function eventType(command: string): string {
  const known = TYPES[command];
  if (known !== undefined) return known;
  return command.replace(/^([a-z]+)(.+)$/, '$2.$1').toUpperCase();
}

/** Whether a command leaves events: everything that is no read. */
export const leavesEvents = (tool: AnyTool): boolean => tool.effect !== 'read';
