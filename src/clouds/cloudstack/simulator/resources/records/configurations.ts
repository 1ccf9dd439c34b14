// Global settings, what the cloud says it can do, and its inventory in numbers.
import { internal, invalid } from '../../engine/fault.ts';
import { listed, select } from '../../engine/lists.ts';
import type { Row } from '../../engine/row.ts';
import type { Call, Module, Resource } from '../../engine/types.ts';
import { record } from '../../engine/types.ts';
import { object } from '../../engine/verbs.ts';
import { setting } from '../../engine/world.ts';

const nameless = (shown: Row): void => void delete (shown as { id?: string }).id;

const configuration: Resource = {
  table: 'configuration',
  key: 'configuration',
  noun: 'setting',
  partial: ['name'],
  view: (shown) => {
    nameless(shown);
    if (shown.scope === 'global') delete shown.scope;
  },
  matches: { zoneid: null, clusterid: null, storageid: null, accountid: null, domainid: null, imagestoreuuid: null },
};

/** Settings hold for all or for one zone, cluster, pool, account or domain. */
export const configurations: Module = {
  commands: {
    listConfigurations: (call) =>
      listed(
        call,
        configuration,
        select(call, configuration).map((row) => scoped(call, row)),
      ),
    updateConfiguration: (call) => {
      const row = settingNamed(call);
      const value = call.args.text('value') ?? '';
      const kept = value === '' ? undefined : value;
      // Who is no administrator of the whole cloud has settings of domains and accounts only.
      if (call.who.roleType !== 'Admin' && scopeOf(call) === undefined)
        throw internal(`The setting ${row.name} holds for the whole cloud, which is not yours.`);
      if (row.type === 'Number' && value !== '' && !/^-?\d+(\.\d+)?$/.test(value))
        throw invalid(`The setting ${row.name} takes a number, not "${value}".`);
      if (row.type === 'Boolean' && value !== '' && !/^(true|false)$/i.test(value))
        throw invalid(`The setting ${row.name} is true or false, not "${value}".`);
      const scope = scopeOf(call);
      if (scope === undefined) row.value = kept;
      else row[`_${scope}`] = value;
      return object(configuration, scoped(call, row));
    },
    resetConfiguration: (call) => {
      const row = settingNamed(call);
      const scope = scopeOf(call);
      if (scope === undefined) row.value = row.defaultvalue;
      else row[`_${scope}`] = undefined;
      return object(configuration, scoped(call, row));
    },
    listConfigurationGroups: (call) => {
      const groups = [
        ...new Set(
          call.world
            .table('configuration')
            .all()
            .map((row) => String(row.group)),
        ),
      ];
      const rows = groups.map((name, index) => ({
        id: name,
        name,
        description: name,
        precedence: index + 1,
        subgroup: [{ name: 'Others', precedence: 1 }],
      }));
      return listed(
        call,
        { table: 'configurationgroup', key: 'configurationgroup', noun: 'group', view: nameless },
        rows.filter((row) => (call.args.text('group') ?? row.name) === row.name),
      );
    },
    listCapabilities: (call) =>
      record('capability', {
        securitygroupsenabled: false,
        dynamicrolesenabled: true,
        cloudstackversion: call.world.version,
        userpublictemplateenabled: true,
        supportELB: 'false',
        projectinviterequired: false,
        allowusercreateprojects: true,
        customdiskofferingminsize: 1,
        customdiskofferingmaxsize: 4096,
        regionsecondaryenabled: false,
        kvmsnapshotenabled: true,
        allowuserviewdestroyedvm: setting(call.world, 'allow.user.view.destroyed.vm') === 'true',
        allowuserexpungerecovervm: setting(call.world, 'allow.user.expunge.recover.vm') === 'true',
        allowuserexpungerecovervolume: false,
        allowuserviewalldomainaccounts: false,
        allowuserforcestopvm: true,
        kubernetesserviceenabled: true,
        kubernetesclusterexperimentalfeaturesenabled: false,
        defaultuipagesize: 20,
        instancesstatsretentiontime: 720,
        instancesstatsuseronly: false,
        instancesdisksstatsretentionenabled: false,
        customhypervisordisplayname: 'Custom',
        instancesdisksstatsretentiontime: 720,
        sharedfsvmmincpucount: 2,
        sharedfsvmminramsize: 1024,
        additionalconfigenabled: false,
        ...(call.who.roleType === 'Admin' && { extensionspath: '/usr/share/cloudstack-management/extensions' }),
        instanceleaseenabled: false,
        dynamicscalingenabled: true,
      }),
    listInfrastructure: (call) => {
      const count = (table: string, fits: (row: Row) => boolean = () => true): number =>
        call.world.table(table).where(fits).length;
      return record('infrastructure', {
        zones: count('zone'),
        pods: count('pod'),
        clusters: count('cluster'),
        hosts: count('host', (row) => row.type === 'Routing'),
        storagepools: count('storagepool'),
        imagestores: count('imagestore'),
        backuprepositories: 0,
        objectstores: 0,
        systemvms: count('systemvm'),
        routers: count('router'),
        ilbvms: 0,
        cpusockets: call.world
          .table('host')
          .all()
          .reduce((sum, row) => sum + Number(row.cpusockets ?? 0), 0),
        managementservers: count('managementserver'),
        alerts: count('alert', (row) => row.archived !== true),
      });
    },
  },
};

function settingNamed(call: Call): Row {
  const name = call.args.need('name');
  const row = call.world.table('configuration').get(name);
  if (row === undefined) throw invalid(`There is no setting ${name}.`);
  return row;
}

/** A setting may differ for one zone, cluster, pool, account or domain. */
function scopeOf(call: Call): string | undefined {
  const [name, other] = ['zoneid', 'clusterid', 'storageid', 'accountid', 'domainid'].filter((it) => call.args.has(it));
  if (other !== undefined) throw invalid(`A setting has one scope: ${name} or ${other}.`);
  return name === undefined ? undefined : `${name}/${call.args.text(name)}`;
}

function scoped(call: Call, row: Row): Row {
  const scope = scopeOf(call);
  const own = scope === undefined ? undefined : row[`_${scope}`];
  return own === undefined ? row : { ...row, value: own };
}
