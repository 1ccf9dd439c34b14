// Fields that the specification gives an answer and that a real 4.22 leaves out of it, whatever the record holds.
import type { Field } from './row.ts';

/** Commands > fields, for every command of the line. */
const ABSENT: readonly (readonly [commands: string, fields: string])[] = [
  ['createDomain updateDomain moveDomain listDomainChildren', 'gputotal hasannotations'],
  ['createLBStickinessPolicy listLBStickinessPolicies', 'zoneid'],
  ['listStorageTags', 'id'],
  ['listOsCategories addOsCategory updateOsCategory', 'created'],
  ['createRole updateRole importRole', 'isdefault'],
  ['createRolePermission', 'rolename'],
  ['createProjectRolePermission updateProjectRolePermission', 'projectrolename'],
  ['registerUserKeys updateAccount', 'apikeyaccess'],
  ['createSnapshot', 'locationtype'],
  ['listSnapshots', 'osdisplayname snapshottype'],
  ['listVirtualMachinesMetrics listVolumesMetrics', 'domainpath'],
  ['resetUserDataForVirtualMachine', 'arch instancename'],
  ['listTemplates', 'bootable'],
  ['findHostsForMigration', 'hasenoughcapacity'],
  [
    'updateTemplate updateIso updateVnfTemplate',
    'arch isextractable passwordenabled physicalsize size status url zoneid zonename',
  ],
  ['assignVolume changeOfferingForVolume', 'hypervisor storagetype'],
  ['createTemplate', 'size'],
  ['scaleVirtualMachine', 'lastupdated'],
  ['restoreVirtualMachine', 'pooltype'],
  ['listUserData registerUserData listCniConfiguration registerCniConfiguration', 'accountid'],
  ['addIpToNic', 'virtualmachineid'],
  ['reserveIpAddress updateIpAddress', 'vlanid vlanname'],
  ['authorizeSecurityGroupIngress authorizeSecurityGroupEgress', 'virtualmachinecount'],
  ['createStorageNetworkIpRange', 'podid zoneid'],
  ['addObjectStoragePool updateObjectStoragePool', 'url'],
  ['createBackupSchedule listBackupSchedule updateBackupSchedule', 'account created domain domainid'],
  ['createBucket', 'domain domainid domainpath'],
  ['listBackups', 'domainpath'],
  [
    'createSharedFileSystem updateSharedFileSystem listSharedFileSystems startSharedFileSystem stopSharedFileSystem ' +
      'restartSharedFileSystem',
    'domainpath networkid networkname',
  ],
  ['listManagementServers', 'kernelversion'],
  ['listAffinityGroups createAffinityGroup', 'virtualmachineIds=[]'],
  ['listTemplatePermissions listIsoPermissions', 'account=[]'],
];

interface Left {
  readonly name: string;
  /** Left out only while it is an empty list. */
  readonly isEmpty: boolean;
}

const BY_COMMAND: ReadonlyMap<string, readonly Left[]> = new Map(
  ABSENT.flatMap(([commands, fields]) => {
    const left = fields.split(' ').map((it) => ({ name: it.replace('=[]', ''), isEmpty: it.endsWith('=[]') }));
    return commands.split(' ').map((command) => [command, left] as const);
  }),
);

/** Takes out of a record what this command does not answer. */
export function leaveOut<T extends Record<string, Field>>(command: string, shown: T): T {
  for (const { name, isEmpty } of BY_COMMAND.get(command) ?? []) {
    const value = shown[name];
    if (!isEmpty || (Array.isArray(value) && value.length === 0)) delete shown[name];
  }
  return shown;
}
