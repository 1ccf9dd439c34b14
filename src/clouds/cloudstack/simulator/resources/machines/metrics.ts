// Machines with figures, their history, and their consoles.

import { stamp } from '../../engine/instants.ts';
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

/** One sample every five minutes of the last hour. */
export function samples(call: Call, row: Row): Row[] {
  const seed = Number.parseInt(row.id.slice(0, 4), 16);
  return Array.from({ length: 12 }, (_, index) => {
    const wave = (seed + index * 37) % 100;
    return {
      timestamp: stamp(call.world.now() - (12 - index) * 300_000),
      cpuused: `${wave}%`,
      diskioread: wave * 10,
      diskiowrite: wave * 7,
      diskiopstotal: wave * 17,
      diskkbsread: wave * 100,
      diskkbswrite: wave * 80,
      memoryintfreekbs: 262_144,
      memorykbs: 1_048_576,
      memorytargetkbs: 1_048_576,
      networkkbsread: wave * 3,
      networkkbswrite: wave * 2,
      networkread: `${wave} KB`,
      networkwrite: `${wave} KB`,
    } as unknown as Row;
  });
}
