// Machines with figures, their history, and their consoles.

import { parseInstant, stamp } from '../../engine/instants.ts';
import { listed, select } from '../../engine/lists.ts';
import type { Row } from '../../engine/row.ts';
import type { Call, Module, Resource } from '../../engine/types.ts';
import { record } from '../../engine/types.ts';
import { subject } from '../../engine/verbs.ts';
import { machine } from './machine.ts';

/** Total of a machine > what it is counted from, in KiB. */
const measured = {
  networkread: 'networkkbsread',
  networkwrite: 'networkkbswrite',
  diskread: 'diskkbsread',
  diskwrite: 'diskkbswrite',
} as const;

const withFigures: Resource = {
  ...machine,
  view: (shown, row, world) => {
    machine.view?.(shown, row, world);
    shown.cputotal = `${((Number(shown.cpunumber) * Number(shown.cpuspeed)) / 1000).toFixed(1)} Ghz`;
    shown.memorytotal = `${(Number(shown.memory) / 1024).toFixed(2)} GiB`;
    // A machine that nobody has measured yet has no figures to add up.
    if (typeof shown.networkkbsread !== 'number') return;
    for (const figure of ['networkread', 'networkwrite', 'diskread', 'diskwrite'] as const) {
      shown[figure] = `${(Number(shown[measured[figure]]) / 1024).toFixed(2)} MiB`;
    }
    shown.diskiopstotal = Number(shown.diskioread) + Number(shown.diskiowrite);
  },
};

/** Figures are made up, and the same machine always has the same. */
export const machineMetrics: Module = {
  resource: machine,
  commands: {
    listVirtualMachinesMetrics: (call) => listed(call, withFigures, select(call, machine)),
    listVirtualMachinesUsageHistory: (call) => {
      const rows = select(call, machine).filter((row) => row.state === 'Running');
      return listed(
        call,
        history,
        rows.map((row) => ({ id: row.id, name: row.name, displayname: row.displayname, stats: samples(call, row) })),
      );
    },
    createConsoleEndpoint: (call) => {
      const row = subject(call, machine, 'virtualmachineid');
      if (row.state !== 'Running')
        return record('consoleendpoint', { success: false, details: `The virtual machine ${row.name} does not run.` });
      const token = `SIMULATED-TOKEN-${call.world.newId()}`;
      return record('consoleendpoint', {
        success: true,
        url: `https://console.simulated.example/resource/noVNC/vnc.html?token=${token}`,
        websocket: { token, host: 'console.simulated.example', port: '443', path: 'websockify', extra: '' },
      });
    },
    listVnfAppliances: () => ({ kind: 'body', body: {} }),
  },
};

const history: Resource = { table: 'virtualmachine', key: 'virtualmachine', noun: 'virtual machine' };

const stepMs = 300_000;

/**
 * One sample every five minutes of the last hour in which the machine ran: what it is known to use, which does not change
 * by itself. A machine that nobody has measured yet has none.
 */
export function samples(call: Call, row: Row | undefined): Row[] {
  if (row === undefined || row.state !== 'Running') return [];
  const { world, args } = call;
  const shown: Row = { ...row };
  machine.view?.(shown, row, world);
  if (typeof shown.networkkbsread !== 'number') return [];
  const now = world.now();
  const first = Math.max(
    now - 12 * stepMs,
    parseInstant(String(row.lastupdated ?? row.created)) ?? 0,
    args.has('startdate') ? (parseInstant(args.need('startdate')) ?? 0) : 0,
  );
  const last = Math.min(now, args.has('enddate') ? (parseInstant(args.need('enddate'), true) ?? now) : now);
  const figures = Object.fromEntries(told.map((name) => [name, shown[name]]));
  return Array.from(
    { length: Math.max(0, Math.floor((last - first) / stepMs)) },
    (_, index) => ({ timestamp: stamp(first + (index + 1) * stepMs), ...figures }) as unknown as Row,
  );
}

const told = [
  ...['cpuused', 'diskioread', 'diskiowrite', 'diskkbsread', 'diskkbswrite', 'memoryintfreekbs', 'memorykbs'],
  ...['memorytargetkbs', 'networkkbsread', 'networkkbswrite'],
];
