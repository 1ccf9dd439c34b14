// Hosts: added, taken into maintenance and back, degraded, removed; and which of them can take a machine.
import { failed, inUse, invalid } from '../../engine/fault.ts';
import { parseInstant } from '../../engine/instants.ts';
import { listed, lists, select } from '../../engine/lists.ts';
import type { Row } from '../../engine/row.ts';
import { type Call, type Module, type Resource, type Run, sets, success, work } from '../../engine/types.ts';
import { moves, object, subject } from '../../engine/verbs.ts';
import { must, type World } from '../../engine/world.ts';
import { clusterName, podName, zoneName } from '../joins.ts';
import { chooseHost, memoryOf, usedMemory } from '../machines/placement.ts';
import { runOn } from '../machines/power.ts';
import { cpuTotal, cpuUsed } from './capacity.ts';
import { controllerOf, watchOf } from './host-power.ts';
import { newCluster } from './places.ts';

/** A host; its load is worked out from the machines on it. */
const host: Resource = {
  table: 'host',
  key: 'host',
  noun: 'host',
  type: 'Host',
  joins: [zoneName, podName, clusterName, ['managementserverid', 'managementserver', { managementservername: 'name' }]],
  matches: {
    type: (row, value) => String(row.type).toLowerCase() === value.toLowerCase(),
    virtualmachineid: (row, value, call) => call.world.table('virtualmachine').get(value)?.hostid === row.id,
    outofbandmanagementenabled: null,
    outofbandmanagementpowerstate: null,
    hahost: null,
  },
  view: (shown, row, world) => {
    if (row.type === 'Routing' && isMeasured(world, row))
      shown.cpuused = `${((cpuUsed(world, row.id) / cpuTotal(row)) * 60).toFixed(2)}%`;
    else for (const name of MEASURED) delete shown[name];
    shown.hostha = watchOf(row);
    shown.outofbandmanagement = controllerOf(row);
    shown.clustertype = world.table('cluster').get(String(row.clusterid))?.clustertype;
    if (row.hosttags !== undefined) Object.assign(shown, { explicithosttags: row.hosttags, istagarule: false });
    if (row.type !== 'Routing') return;
    const memory = usedMemory(world, row.id);
    const cpu = cpuUsed(world, row.id);
    const total = Number(row.memorytotal);
    Object.assign(shown, {
      memoryallocated: memory,
      memoryallocatedbytes: memory,
      memoryallocatedpercentage: `${((memory / total) * 100).toFixed(2)}%`,
      memorywithoverprovisioning: String(total),
      cpuallocated: `${((cpu / cpuTotal(row)) * 100).toFixed(2)}%`,
      cpuallocatedvalue: cpu,
      cpuallocatedpercentage: `${((cpu / cpuTotal(row)) * 100).toFixed(2)}%`,
      cpuallocatedwithoverprovisioning: `${((cpu / cpuTotal(row)) * 100).toFixed(2)}%`,
      cpuwithoverprovisioning: String(cpuTotal(row)),
      lastpinged: world.stamp(),
    });
  },
};

/** A host of which only the least was asked for: nothing that is worked out, measured or joined. */
const least: Resource = {
  ...host,
  joins: [['managementserverid', 'managementserver', { managementservername: 'name' }]],
  view: (shown, row, world) => {
    for (const name of [...MEASURED, 'memorytotal', 'hypervisorversion', 'hosttags', 'arch', 'events', 'hahost'])
      delete shown[name];
    shown.hostha = watchOf(row);
    shown.outofbandmanagement = controllerOf(row);
    if (row.type !== 'Routing') return;
    Object.assign(shown, { memoryallocated: usedMemory(world, row.id), lastpinged: world.stamp() });
  },
};

/** Figures come a minute after the host, when they were collected for the first time. */
const isMeasured = (world: World, row: Row): boolean =>
  world.now() - (parseInstant(String(row.created)) ?? 0) >= 60_000;

/** An agent that was told to connect anew is back after so long. */
const RECONNECTS_AFTER_MS = 10_000;

/** What is only measured, and shown with the metrics. */
const MEASURED = ['cpuused', 'cpuloadaverage', 'memoryused', 'networkkbsread', 'networkkbswrite'];

/** Maintenance empties a host first; only an empty one in maintenance is removed. */
export const hosts: Module = {
  resource: host,
  commands: {
    listHosts: (call) => lists(call.args.list('details').includes('min') ? least : host)(call),
    addHost: (call) => {
      const { args, world } = call;
      const url = args.need('url');
      if (!/^[a-z]+:\/\/\S+/i.test(url)) throw invalid(`The address ${url} of the host is none.`);
      const clusterId = clusterOf(call);
      const address = url.replace(/^[a-z]+:\/\//i, '').replace(/[/:].*$/, '');
      const isMade = args.need('hypervisor').toLowerCase() === 'simulator';
      checkLogin(call);
      if (!isMade && world.table('host').some((row) => row.name === address || row.ipaddress === address))
        throw invalid(`The host ${address} is part of the cloud already.`);
      const row: Row = {
        ...MODEL,
        version: world.version,
        id: world.newId(),
        name: isMade ? `SimulatedAgent.${world.newId()}` : address,
        ipaddress: address,
        zoneid: args.need('zoneid'),
        podid: args.need('podid'),
        clusterid: clusterId,
        hypervisor: args.need('hypervisor'),
        hosttags: args.text('hosttags'),
        managementserverid: world.table('managementserver').all()[0]?.id,
        created: world.stamp(),
      };
      world.table('host').put(row);
      return { kind: 'list', resource: host, rows: [row], total: 1 };
    },
    updateHost: (call) => {
      const row = subject(call, host);
      const { args } = call;
      for (const name of ['name', 'hosttags', 'annotation', 'oscategoryid'])
        if (args.has(name)) row[name] = args.text(name);
      if (args.has('annotation'))
        Object.assign(row, { lastannotated: call.world.stamp(), username: call.who.user.username });
      const wanted = args.text('allocationstate')?.toLowerCase();
      if (wanted !== undefined) row.resourcestate = wanted === 'disable' ? 'Disabled' : 'Enabled';
      return object(host, row);
    },
    prepareHostForMaintenance: (call) => {
      const row = subject(call, host);
      if (row.resourcestate !== 'Enabled' && row.resourcestate !== 'Disabled')
        throw failed(`The host ${row.name} is ${row.resourcestate} and cannot go into maintenance.`);
      const before = row.resourcestate;
      row.resourcestate = 'PrepareForMaintenance';
      return work(
        () => {
          // The job ends while the host still prepares; when its machines are gone it is in maintenance.
          const leaves = evacuate(call, row) === 0 ? 0 : call.world.jobMs;
          call.world.timeline.add(call.world.now() + leaves, () => {
            if (row.resourcestate === 'PrepareForMaintenance') row.resourcestate = 'Maintenance';
          });
          return object(host, row);
        },
        { undo: sets(row, { resourcestate: before }) },
      );
    },
    cancelHostMaintenance: moves(host, {
      field: 'resourcestate',
      check: (row) => {
        if (!['Maintenance', 'PrepareForMaintenance', 'ErrorInMaintenance'].includes(String(row.resourcestate)))
          throw failed(`The host ${row.name} is ${row.resourcestate} and not in maintenance.`);
      },
      to: 'Enabled',
    }),
    declareHostAsDegraded: moves(host, { field: 'resourcestate', from: ['Enabled', 'Disabled'], to: 'Degraded' }),
    cancelHostAsDegraded: moves(host, { field: 'resourcestate', from: ['Degraded'], to: 'Enabled' }),
    reconnectHost: (call) => {
      const row = subject(call, host);
      const { world } = call;
      return work(() => {
        const { managementserverid } = row;
        Object.assign(row, { state: 'Disconnected', managementserverid: undefined });
        world.timeline.add(world.now() + RECONNECTS_AFTER_MS, () => {
          if (row.state === 'Disconnected') Object.assign(row, { state: 'Up', managementserverid });
        });
        return object(host, row);
      });
    },
    releaseHostReservation: (call) => {
      subject(call, host);
      return work(() => success);
    },
    deleteHost: (call) => {
      const row = subject(call, host);
      const machine = call.world.table('virtualmachine').first((it) => it.hostid === row.id);
      if (machine !== undefined && call.args.flag('forced') !== true)
        throw inUse(`The virtual machine ${machine.name} runs on the host ${row.name}.`);
      if (
        row.resourcestate !== 'Maintenance' &&
        row.resourcestate !== 'Degraded' &&
        call.args.flag('forced') !== true
      ) {
        throw failed(`The host ${row.name} is ${row.resourcestate}: take it into maintenance first.`);
      }
      for (const it of call.world.table('virtualmachine').where((one) => one.hostid === row.id))
        Object.assign(it, { state: 'Stopped', hostid: undefined });
      call.world.table('host').drop(row.id);
      return success;
    },
    findHostsForMigration: candidates,
    listHostsMetrics: (call) => listed(call, withFigures, select(call, host)),
  },
};

/** What a host is when nothing else is said. */
export const MODEL: Omit<Row, 'id'> = {
  type: 'Routing',
  state: 'Up',
  resourcestate: 'Enabled',
  hypervisor: 'KVM',
  hypervisorversion: '8.0.0',
  cpunumber: 32,
  cpuspeed: 2600,
  memorytotal: 137_438_953_472,
  arch: 'x86_64',
  capabilities: 'hvm,snapshot',
  hahost: false,
  islocalstorageactive: false,
  ueficapability: true,
  cpuloadaverage: 1.4,
  networkkbsread: 51_234_567,
  networkkbswrite: 48_765_432,
  events: 'ShutdownRequested; AgentDisconnected; Ping; ManagementServerDown; HostDown; StartAgentRebalance',
};

const withFigures: Resource = {
  ...host,
  view: (shown, row, world) => {
    host.view?.(shown, row, world);
    if (row.type !== 'Routing') return;
    const gib = (bytes: unknown): string => `${(Number(bytes) / 1_073_741_824).toFixed(2)} GB`;
    Object.assign(shown, {
      powerstate: 'Disabled',
      instances: String(world.table('virtualmachine').where((it) => it.hostid === row.id).length),
      systeminstances: String(world.table('systemvm').where((it) => it.hostid === row.id).length),
      cputotalghz: `${(cpuTotal(row) / 1000).toFixed(2)} Ghz (x 1.0)`,
      cpuallocatedghz: `${(cpuUsed(world, row.id) / 1000).toFixed(2)} Ghz`,
      memorytotalgb: gib(row.memorytotal),
      memoryallocatedgb: gib(shown.memoryallocated),
    });
    if (!isMeasured(world, row)) return;
    for (const name of MEASURED) shown[name] = row[name];
    shown.memoryused = Math.floor(usedMemory(world, row.id) * 0.8);
    shown.cpuused = `${((cpuUsed(world, row.id) / cpuTotal(row)) * 60).toFixed(2)}%`;
    Object.assign(shown, {
      cpuusedghz: `${((cpuUsed(world, row.id) * 0.6) / 1000).toFixed(2)} Ghz`,
      memoryusedgb: gib(shown.memoryused),
      networkread: gib(Number(row.networkkbsread) * 1024),
      networkwrite: gib(Number(row.networkkbswrite) * 1024),
      cputhreshold: false,
      cpudisablethreshold: false,
      memorythreshold: false,
      memorydisablethreshold: false,
    });
  },
};

/** Moves every machine of a host to others; those that find none stop. Tells how many there were. */
function evacuate(call: Call, row: Row): number {
  const { world } = call;
  const machines = world.table('virtualmachine').where((it) => it.hostid === row.id);
  for (const machine of machines) {
    try {
      runOn(world, machine, chooseHost(world, machine));
    } catch {
      Object.assign(machine, { state: 'Stopped', hostid: undefined });
    }
  }
  return machines.length;
}

function candidates(call: Call): ReturnType<Run> {
  const { world } = call;
  const machine = must(world, 'virtualmachine', call.args.need('virtualmachineid'), 'virtual machine');
  if (machine.state !== 'Running')
    throw invalid(`The virtual machine ${machine.name} is ${machine.state}: only running ones migrate between hosts.`);
  const need = memoryOf(world, machine) * 1_048_576;
  const rows = world
    .table('host')
    .where((row) => row.zoneid === machine.zoneid && row.type === 'Routing' && row.id !== machine.hostid);
  const judged: Resource = {
    ...host,
    view: (shown, row, there) => {
      host.view?.(shown, row, there);
      const hasRoom = usedMemory(there, row.id) + need <= Number(row.memorytotal);
      Object.assign(shown, {
        hasenoughcapacity: hasRoom,
        suitableformigration: hasRoom && row.state === 'Up' && row.resourcestate === 'Enabled',
        requiresStorageMotion: false,
      });
    },
  };
  const { virtualmachineid: _, ...matches } = host.matches ?? {};
  return listed(call, judged, select(call, { ...host, matches: { ...matches, virtualmachineid: null } }, rows));
}

/** The cluster that a new host joins: by its id, by its name in the pod, made when nothing there has the name. */
function clusterOf(call: Call): string | undefined {
  const { args, world } = call;
  const inPod = world.table('cluster').where((row) => row.podid === args.text('podid'));
  const name = args.text('clustername');
  if (args.has('clusterid') || name === undefined) return args.text('clusterid') ?? inPod[0]?.id;
  return (inPod.find((row) => row.name === name) ?? newCluster(call)).id;
}

/** Who logs in to the host: a key does for KVM, VMware logs in elsewhere. */
function checkLogin({ args }: Call): void {
  const kind = args.need('hypervisor').toLowerCase();
  if (kind === 'vmware' || (args.has('username') && (kind === 'kvm' || args.has('password')))) return;
  throw invalid(kind === 'kvm' ? 'Username need to be provided.' : 'Username and Password need to be provided.');
}
