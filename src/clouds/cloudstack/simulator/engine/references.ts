// Parameters that name other things: which table they point into, checked before a command runs.
import type { AnyTool } from '../../../../contract/tool.ts';
import type { Args } from './args.ts';
import { ApiFault, denied, invalid, noEntity } from './fault.ts';
import { isUuid } from './ids.ts';
import { isBelow, maySee } from './owners.ts';
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
  counterid: ['counter'],
  conditionids: ['condition'],
  vmprofileid: ['autoscalevmprofile'],
  scaleuppolicyids: ['autoscalepolicy'],
  scaledownpolicyids: ['autoscalepolicy'],
  objectstorageid: ['objectstore'],
  gatewayid: ['privategateway'],
  s2svpngatewayid: ['vpngateway'],
  s2scustomergatewayid: ['vpncustomergateway'],
  nspid: ['networkserviceprovider'],
  projectids: ['project'],
  accountids: ['account'],
  storageids: ['storagepool'],
  podids: ['pod'],
  autoscalevmgroupid: ['autoscalevmgroup'],
  backupid: ['backup'],
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

/** Parameters in which a 4.22 finds nothing, whatever id they hold: their declaration names no kind of thing. */
const UNREADABLE = new Set(['listBuckets.objectstorageid']);

/** Kinds whose rows a database keeps as removed; those of every other kind are gone for good. */
const KEPT = new Set(
  (
    'virtualmachine volume snapshot vmsnapshot template iso network vpc serviceoffering diskoffering networkoffering ' +
    'vpcoffering account project role domain zone pod cluster host user userdata vpngateway vpncustomergateway ' +
    'vpnconnection privategateway router systemvm imagestore backup backupoffering kubernetescluster ' +
    'kubernetessupportedversion physicalnetwork webhook sharedfs autoscalepolicy autoscalevmgroup autoscalevmprofile ' +
    'condition counter instancegroup'
  ).split(' '),
);

/** Commands that take the id of something removed as if it were there. */
const REPEATABLE = new Set([
  ...['deleteServiceOffering', 'deleteDiskOffering', 'deleteAccount', 'deleteVPC', 'deleteRole'],
  ...['deleteAutoScalePolicy', 'deleteAutoScaleVmGroup', 'deleteSnapshot'],
]);

/** Numbers of the refusal of something removed, where they are not the usual ones. */
const OF_REMOVED: Readonly<Record<string, readonly [status: number, kind: number]>> = { deleteWebhook: [530, 9999] };

/** Lists that refuse the id of something removed instead of being empty. */
const STRICT = new Set(['listAccounts', 'listDomains']);

/**
 * Puts ids in the place of the numbers by which a row may be named too. Throws 431 for an id that names nothing, with
 * another number when it names something removed, and 531 for a thing of somebody else.
 */
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
    // A filter by an id that is there and empty names nothing; it is not left out.
    if ((name === 'id' || field.kind === 'uuid') && command.startsWith('list') && args.sent(name) && !args.has(name))
      throw noEntity(command, name, '');
    if ((field.kind !== 'uuid' && !isList) || !args.has(name)) continue;
    if (UNREADABLE.has(`${command}.${name}`)) throw noEntity(command, name, args.need(name));
    const tables = EXCEPTIONS[`${command}.${name}`] ?? TABLES[name] ?? ownTable(module, name);
    if (tables === undefined || tables.length === 0) continue;
    const listed = isList ? args.list(name) : [args.need(name)];
    const given = name === 'ids' && command.startsWith('list') ? listed.filter(isUuid) : listed;
    const ids = given.map((value) => resolved(world, who, command, name, value, tables));
    if (ids.some((id, index) => id !== given[index])) args.set(name, ids.join(','));
  }
}

function ownTable(module: Module, name: string): readonly string[] | undefined {
  return module.resource !== undefined && (name === 'id' || name === 'ids') ? [module.resource.table] : undefined;
}

function resolved(
  world: World,
  who: Caller,
  command: string,
  name: string,
  value: string,
  tables: readonly string[],
): string {
  if (value === '-1') {
    // All projects; all zones, for an image.
    if (name === 'projectid' || (name === 'zoneid' && /^(register|list|getUploadParamsFor)/.test(command)))
      return value;
    if (name === 'id') throw invalid(`Nothing has the id ${value}.`);
  }
  const isNumber = /^\d+$/.test(value);
  for (const table of tables) {
    const rows = world.table(table);
    const id = isNumber ? rows.idOf(Number(value)) : value;
    const row = id === undefined ? undefined : rows.get(id);
    if (row !== undefined) {
      if (!(name === 'id' && command.startsWith('list'))) checkOwner(world, who, command, name, row);
      if (table === 'domain') checkDomain(world, who, row);
      return row.id;
    }
    const removed = id === undefined || !KEPT.has(table) ? undefined : rows.removed(id);
    if (removed === undefined) continue;
    if (REPEATABLE.has(command) || (command.startsWith('list') && !STRICT.has(command))) return removed.id;
    const [status, kind] = OF_REMOVED[command] ?? [431, 4350];
    // Clients tell by the first words that an account is gone.
    throw new ApiFault(status, `Unable to find ${table} by id ${value}: it was removed.`, { kind });
  }
  // A number is taken as one of the database, whatever it may be in this.
  if (isNumber && command.startsWith('list') && value !== '0') return NOBODY;
  throw noEntity(command, name, value);
}

/** Names nothing, ever. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

function checkOwner(world: World, who: Caller, command: string, name: string, row: Row): void {
  if (row.domainid === undefined || (row.account === undefined && row.projectid === undefined)) return;
  if (row.ispublic === true || row._shared === true || maySee(world, who, row)) return;
  throw denied(
    `The caller does not have permission to operate with the entity ${row.id} that ${name} of ${command} names.`,
  );
}

function checkDomain(world: World, who: Caller, row: Row): void {
  if (who.roleType === 'Admin' || isBelow(world, row.id, String(who.account.domainid))) return;
  throw denied(`The account ${who.account.name} does not have permission to operate within the domain ${row.id}.`);
}
