// Parameters that name other things: which table they point into, checked before a command runs.
import type { AnyTool } from '../../../../contract/tool.ts';
import type { Args } from './args.ts';
import { denied, invalid } from './fault.ts';
import { isUuid } from './ids.ts';
import { maySee } from './owners.ts';
import type { Row } from './row.ts';
import type { Caller, Module } from './types.ts';
import type { World } from './world.ts';

/** Parameter > tables in which the thing may be. Only parameters of kind uuid (or lists of them) are looked up. */
const TABLES: Readonly<Record<string, readonly string[]>> = {
  zoneid: ['zone'],
  destzoneid: ['zone'],
  sourcezoneid: ['zone'],
  zoneids: ['zone'],
  destzoneids: ['zone'],
  podid: ['pod'],
  clusterid: ['cluster'],
  hostid: ['host'],
  serviceofferingid: ['serviceoffering'],
  diskofferingid: ['diskoffering'],
  overridediskofferingid: ['diskoffering'],
  networkofferingid: ['networkoffering'],
  vpcofferingid: ['vpcoffering'],
  backupofferingid: ['backupoffering'],
  templateid: ['template', 'iso'],
  isoid: ['iso'],
  ostypeid: ['ostype'],
  oscategoryid: ['oscategory'],
  virtualmachineid: ['virtualmachine', 'systemvm', 'router'],
  virtualmachineids: ['virtualmachine'],
  volumeid: ['volume'],
  volumeids: ['volume'],
  snapshotid: ['snapshot'],
  vmsnapshotid: ['vmsnapshot'],
  networkid: ['network'],
  networkids: ['network'],
  associatednetworkid: ['network'],
  physicalnetworkid: ['physicalnetwork'],
  vpcid: ['vpc'],
  aclid: ['networkacllist'],
  ipaddressid: ['publicipaddress'],
  publicipid: ['publicipaddress'],
  lbruleid: ['loadbalancerrule'],
  storageid: ['storagepool'],
  imagestoreid: ['imagestore'],
  domainid: ['domain'],
  parentdomainid: ['domain'],
  accountid: ['account', 'project'],
  userid: ['user'],
  roleid: ['role'],
  projectid: ['project'],
  affinitygroupid: ['affinitygroup'],
  affinitygroupids: ['affinitygroup'],
  securitygroupid: ['securitygroup'],
  securitygroupids: ['securitygroup'],
  groupid: ['instancegroup'],
  userdataid: ['userdata'],
  kubernetesversionid: ['kubernetessupportedversion'],
  managementserverid: ['managementserver'],
};

/** Where the same word means something else. An empty list leaves the parameter unchecked. */
const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  'attachIso.id': ['iso'],
  'createVMFromBackup.templateid': [],
  'deleteRolePermission.id': ['rolepermission'],
  'findStoragePoolsForMigration.id': ['volume'],
  'removeIpFromNic.id': [],
  'revokeSecurityGroupEgress.id': [],
  'revokeSecurityGroupIngress.id': [],
};

/** Throws 431 for an id that names nothing and 531 for a thing of somebody else. */
export function checkReferences(
  world: World,
  who: Caller,
  tool: AnyTool,
  command: string,
  args: Args,
  module: Module,
): void {
  for (const [name, field] of Object.entries(tool.params)) {
    const isList = field.kind === 'list' && field.of?.kind === 'uuid';
    if ((field.kind !== 'uuid' && !isList) || !args.has(name)) continue;
    const tables = EXCEPTIONS[`${command}.${name}`] ?? TABLES[name] ?? ownTable(module, name);
    if (tables === undefined || tables.length === 0) continue;
    for (const id of isList ? args.list(name) : [args.text(name)!]) checkOne(world, who, command, name, id, tables);
  }
}

function ownTable(module: Module, name: string): readonly string[] | undefined {
  return module.resource !== undefined && (name === 'id' || name === 'ids') ? [module.resource.table] : undefined;
}

function checkOne(
  world: World,
  who: Caller,
  command: string,
  name: string,
  id: string,
  tables: readonly string[],
): void {
  // All projects; all zones, for an image.
  if (id === '-1' && (name === 'projectid' || (name === 'zoneid' && /^register/i.test(command)))) return;
  let row: Row | undefined;
  for (const table of tables) row ??= world.table(table).get(id);
  if (row === undefined) {
    const why = isUuid(id) ? 'no such entity exists, or it is not yours to see' : 'no entity has that number';
    throw invalid(`The value ${id} of parameter ${name} is not valid: ${why}.`);
  }
  if (row.domainid === undefined || (row.account === undefined && row.projectid === undefined)) return;
  if (row.ispublic === true || row._shared === true || maySee(world, who, row)) return;
  throw denied(`The entity ${id} that ${name} of ${command} names belongs to another account.`);
}
