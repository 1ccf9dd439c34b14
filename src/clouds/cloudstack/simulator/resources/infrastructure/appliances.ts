// The machines that the cloud runs for itself: system VMs and virtual routers.
import { internal, noEntity } from '../../engine/fault.ts';
import { idOf } from '../../engine/ids.ts';
import { listed, lists } from '../../engine/lists.ts';
import type { Row } from '../../engine/row.ts';
import type { Module, Resource, Run } from '../../engine/types.ts';
import { record, sets, success, work } from '../../engine/types.ts';
import { moves, mustBe, object, subject } from '../../engine/verbs.ts';
import { must, type World } from '../../engine/world.ts';
import { hostName, podName, serviceOfferingName, templateName, vpcName, zoneName } from '../joins.ts';
import { chooseHost } from '../machines/placement.ts';

const systemVm: Resource = {
  table: 'systemvm',
  key: 'systemvm',
  noun: 'system VM',
  type: 'SystemVm',
  joins: [zoneName, podName, hostName, templateName, serviceOfferingName],
  view: (shown, row, world) => {
    shown.hostcontrolstate = controlState(world, row);
    // Only the agent of secondary storage tells its version.
    if (row.systemvmtype === 'consoleproxy') for (const name of ['agentstate', 'version']) delete shown[name];
  },
};

function controlState(world: World, row: Row): string | undefined {
  const host = world.table('host').get(String(row.hostid));
  return host === undefined ? undefined : String(host.resourcestate);
}

/** The cards of a router: towards its network, its host, and the outside. */
function cardsOf(world: World, row: Row): Row[] {
  const guest = world.table('network').get(String(row.guestnetworkid));
  const card = (part: string, fields: Omit<Row, 'id'>): Row => ({ id: idOf('nic', `${row.id} ${part}`), ...fields });
  return [
    ...(guest === undefined
      ? []
      : [
          card('guest', {
            networkid: guest.id,
            networkname: guest.name,
            netmask: guest.netmask,
            ipaddress: row.guestipaddress,
            isolationuri: guest.broadcasturi,
            broadcasturi: guest.broadcasturi,
            traffictype: 'Guest',
            type: guest.type,
            isdefault: false,
            macaddress: row.guestmacaddress,
            mtu: 1500,
          }),
        ]),
    card('control', {
      networkid: row.linklocalnetworkid,
      netmask: row.linklocalnetmask,
      gateway: '169.254.0.1',
      ipaddress: row.linklocalip,
      traffictype: 'Control',
      isdefault: false,
      macaddress: row.linklocalmacaddress,
    }),
    ...(row.publicip === undefined
      ? []
      : [
          card('public', {
            networkid: row.publicnetworkid,
            netmask: row.publicnetmask,
            gateway: row.gateway,
            ipaddress: row.publicip,
            traffictype: 'Public',
            isdefault: true,
            macaddress: row.publicmacaddress,
          }),
        ]),
  ];
}

const ON_HOST = 'hostid hostname hostcontrolstate hypervisor linklocalip linklocalmacaddress linklocalnetmask'.split(
  ' ',
);

const router: Resource = {
  table: 'router',
  key: 'router',
  noun: 'router',
  type: 'DomainRouter',
  owned: true,
  joins: [
    zoneName,
    podName,
    hostName,
    templateName,
    serviceOfferingName,
    vpcName,
    ['guestnetworkid', 'network', { guestnetworkname: 'name' }],
  ],
  view: (shown, row, world) => {
    shown.hostcontrolstate = controlState(world, row);
    // What a router has on its host, it has while it runs.
    if (row.state === 'Stopped') for (const name of ON_HOST) delete shown[name];
    shown.nic = cardsOf(world, row);
  },
  matches: {
    networkid: (row, value) => row.guestnetworkid === value,
    forvpc: (row, value) => (row.vpcid !== undefined) === (value.toLowerCase() === 'true'),
    fetchhealthcheckresults: null,
    healthchecksfailed: (row, value) => (row.healthchecksfailed === true) === (value.toLowerCase() === 'true'),
  },
};

/** Secondary storage and console machines; a destroyed one is replaced. */
export const systemVms: Module = {
  resource: systemVm,
  commands: {
    listSystemVms: lists(systemVm),
    startSystemVm: starts(systemVm),
    stopSystemVm: moves(systemVm, { from: ['Running', 'Stopped'], via: 'Stopping', to: 'Stopped' }),
    rebootSystemVm: moves(systemVm, { from: ['Running'], to: 'Running' }),
    destroySystemVm: reborn(systemVm),
    migrateSystemVm: (call) => {
      const row = subject(call, systemVm, 'virtualmachineid');
      mustBe(row, systemVm, ['Running']);
      row.state = 'Migrating';
      return work(
        () => {
          Object.assign(row, {
            hostid: chooseHost(call.world, row, { hostId: call.args.text('hostid') }).id,
            state: 'Running',
          });
          return object(systemVm, row);
        },
        { undo: sets(row, { state: 'Running' }) },
      );
    },
    scaleSystemVm: takesOffering(systemVm),
    changeServiceForSystemVm: takesOffering(systemVm),
    patchSystemVm: (call) => {
      if (call.args.has('id')) subject(call, systemVm);
      return work(() => success);
    },
    listSystemVmsUsageHistory: (call) => listed(call, systemVm, []),
  },
};

/** What a router looks at first of itself. */
const CHECKS = ['connectivity.test', 'filesystem.writable.test', 'dns_check.py', 'dhcp_check.py', 'gateways_check.py'];

/** Virtual routers of networks and VPCs. */
export const routers: Module = {
  resource: router,
  commands: {
    listRouters: lists(router),
    listInternalLoadBalancerVMs: (call) => listed(call, router, []),
    startRouter: starts(router),
    stopRouter: moves(router, { from: ['Running', 'Stopped'], via: 'Stopping', to: 'Stopped' }),
    rebootRouter: moves(router, { from: ['Running'], to: 'Running' }),
    destroyRouter: (call) => {
      const row = subject(call, router);
      return work(() => {
        call.world.table('router').drop(row.id);
        return object(router, { ...row, state: 'Destroyed' });
      });
    },
    changeServiceForRouter: takesOffering(router),
    getRouterHealthCheckResults: (call) => {
      const row = must(call.world, 'router', call.args.need('routerid'), 'router');
      if (call.args.flag('performfreshchecks') === true) row._checkedat = call.world.stamp();
      if (row._checkedat === undefined)
        throw internal(`The router ${row.name} has no results yet: performfreshchecks makes some.`);
      const healthchecks = CHECKS.map((checkname) => ({
        ...{ checkname, checktype: 'basic', success: true, lastupdated: row._checkedat },
      }));
      return record('routerhealthchecks', { routerid: row.id, healthchecks });
    },
    runDiagnostics: (call) => {
      const row = ['router', 'systemvm']
        .map((table) => call.world.table(table).get(call.args.need('targetid')))
        .find((it) => it !== undefined);
      if (row === undefined) throw noEntity(call.command, 'targetid', call.args.need('targetid'));
      mustBe(row, router, ['Running']);
      // Nothing is sent anywhere: the way it ended is told, and no line that a program would have printed.
      return work(() => record('diagnostics', { stdout: '', stderr: '', exitcode: '0' }));
    },
  },
};

function starts(resource: Resource): Run {
  return (call) => {
    const row = subject(call, resource);
    mustBe(row, resource, ['Stopped']);
    row.state = 'Starting';
    return work(
      () => {
        Object.assign(row, { hostid: chooseHost(call.world, row).id, state: 'Running' });
        return object(resource, row);
      },
      { undo: sets(row, { state: 'Stopped' }) },
    );
  };
}

/** A destroyed system VM is replaced by a new one with another id. */
function reborn(resource: Resource): Run {
  return (call) => {
    const row = subject(call, resource);
    return work(() => {
      const table = call.world.table(resource.table);
      table.drop(row.id);
      const number = Number(/\d+/.exec(String(row.name))?.[0] ?? 0) + 1;
      table.put({
        ...row,
        id: call.world.newId(),
        name: String(row.name).replace(/\d+/, String(number)),
        created: call.world.stamp(),
        state: 'Running',
      });
      return object(resource, { ...row, state: 'Destroyed' });
    });
  };
}

function takesOffering(resource: Resource): Run {
  return (call) => {
    const row = subject(call, resource);
    mustBe(row, resource, ['Stopped', 'Running']);
    return work(() => object(resource, Object.assign(row, { serviceofferingid: call.args.text('serviceofferingid') })));
  };
}
