// What a host has beside itself: a controller that switches it on and off from outside, and somebody who watches it.
import { invalid } from '../../engine/fault.ts';
import type { Field, Row } from '../../engine/row.ts';
import { type Call, type Module, type Resource, success, work } from '../../engine/types.ts';
import { object } from '../../engine/verbs.ts';
import { must, type World } from '../../engine/world.ts';

/** A controller as its own commands answer it: named by its host. */
const controller: Resource = {
  table: 'host',
  key: 'outofbandmanagement',
  noun: 'host',
  type: 'Host',
  bare: true,
  view: (shown, row) => {
    for (const name of Object.keys(shown)) delete shown[name];
    shown.hostid = row.id;
  },
};

const watch: Resource = { ...controller, key: 'hostha' };

/** The controller of a host, as the host shows it. */
export const controllerOf = (row: Row): Record<string, Field> => ({
  powerstate: 'Disabled',
  enabled: row._oobm === true,
  ...((row._controller ?? {}) as Record<string, Field>),
});

/** Who watches a host, as the host shows it. */
export const watchOf = (row: Row): Record<string, Field> => ({
  haenable: row._ha === true,
  hastate: row._ha === true ? 'Available' : 'Disabled',
  ...(row._haprovider !== undefined && { haprovider: row._haprovider }),
});

/** Controllers are configured once and then switched; a watch needs somebody who keeps it. */
export const hostPower: Module = {
  resource: controller,
  commands: {
    configureOutOfBandManagement: (call) => {
      const row = hostOf(call);
      row._controller = Object.fromEntries(
        ['driver', 'address', 'port', 'username', 'password'].map((name) => [name, call.args.text(name)]),
      );
      return object(controller, row, {
        ...controllerOf(row),
        description: `The controller of the host ${row.name} is set.`,
        status: true,
      });
    },
    enableOutOfBandManagementForHost: switches('_oobm', true),
    disableOutOfBandManagementForHost: switches('_oobm', false),
    configureHAForHost: (call) => {
      const row = hostOf(call);
      const provider = call.args.need('provider');
      return work(() => {
        row._haprovider = provider;
        return object(watch, row, { haprovider: provider });
      });
    },
    enableHAForHost: (call) => {
      const row = hostOf(call);
      if (row._haprovider === undefined)
        throw invalid(`Nobody watches the host ${row.name} yet: configureHAForHost says who does.`);
      return work(() => {
        row._ha = true;
        return object(watch, row, { haenable: true, status: true });
      });
    },
    disableHAForHost: (call) => {
      const row = hostOf(call);
      return work(() => {
        row._ha = false;
        return object(watch, row, { haenable: false, status: true });
      });
    },
    listHostHAResources: (call) => {
      const watched = call.world
        .table('host')
        .where((row) => row._haprovider !== undefined && (call.args.text('hostid') ?? row.id) === row.id)
        .map((row) => ({ hostid: row.id, ...watchOf(row) }));
      return { kind: 'body', body: watched.length === 0 ? {} : { count: watched.length, hostha: watched } };
    },
  },
};

function switches(field: '_oobm', on: boolean): Module['commands'][string] {
  return (call) => {
    const row = hostOf(call);
    if (row._controller === undefined)
      throw invalid(`The host ${row.name} has no controller yet: configureOutOfBandManagement sets one.`);
    return work(() => {
      row[field] = on;
      return object(controller, row, { enabled: on, status: true });
    });
  };
}

const hostOf = (call: Call): Row => must(call.world, 'host', call.args.need('hostid'), 'host');

/** A host is given to a domain or an account, and taken back. */
export const dedicatedHosts: Module = {
  commands: {
    dedicateHost: (call) => {
      const row = hostOf(call);
      const { world, args } = call;
      if (dedicationsOf(world).some((it) => it.hostid === row.id))
        throw invalid(`The host ${row.name} is dedicated already: release it first.`);
      const account = args.text('account');
      const domainid = args.need('domainid');
      const owner = world.table('account').first((it) => it.name === account && it.domainid === domainid);
      if (account !== undefined && owner === undefined) throw invalid(`The domain has no account ${account}.`);
      return work(() => {
        const made = world.table(DEDICATIONS).put({
          id: world.newId(),
          hostid: row.id,
          domainid,
          accountid: owner?.id,
          affinitygroupid: groupFor(call, domainid, account),
        });
        // The server wraps this answer in a list without a name.
        return { kind: 'body', body: { null: { responses: [told(world, made)] } } };
      });
    },
    releaseDedicatedHost: (call) => {
      const row = hostOf(call);
      const given = dedicationsOf(call.world).find((it) => it.hostid === row.id);
      if (given === undefined) throw invalid(`The host ${row.name} is dedicated to nobody.`);
      return work(() => {
        call.world.table(DEDICATIONS).drop(given.id);
        const isNeeded = dedicationsOf(call.world).some((it) => it.affinitygroupid === given.affinitygroupid);
        if (!isNeeded) call.world.table('affinitygroup').drop(String(given.affinitygroupid));
        return success;
      });
    },
    listDedicatedHosts: (call) => {
      const { args, world } = call;
      const account = args.text('account');
      const found = dedicationsOf(world)
        .filter((it) => ['hostid', 'domainid'].every((name) => (args.text(name) ?? it[name]) === it[name]))
        .filter((it) => account === undefined || world.table('account').get(String(it.accountid))?.name === account)
        .map((it) => told(world, it));
      return { kind: 'body', body: found.length === 0 ? {} : { count: found.length, dedicatedhost: found } };
    },
  },
};

const DEDICATIONS = 'dedicatedhost';

const dedicationsOf = (world: World): readonly Row[] => world.table(DEDICATIONS).all();

/** Machines of the domain or account are kept on its hosts by a group of its own, which comes with the first of them. */
function groupFor({ world, who }: Call, domainid: string, account: string | undefined): string {
  const name = `DedicatedGrp-${account ?? `domain-${String(world.table('domain').get(domainid)?.name)}`}`;
  const groups = world.table('affinitygroup');
  const there = groups.first((it) => it.name === name && it.domainid === domainid);
  if (there !== undefined) return there.id;
  const id = world.newId();
  groups.put({
    id,
    name,
    type: 'ExplicitDedication',
    description: 'Machines on hosts of their own',
    account: account ?? who.account.name,
    domainid,
  });
  return id;
}

function told(world: World, { id, hostid, domainid, accountid, affinitygroupid }: Row): Record<string, Field> {
  const hostname = world.table('host').get(String(hostid))?.name;
  return { id, hostid, hostname, domainid, affinitygroupid, ...(accountid !== undefined && { accountid }) };
}
