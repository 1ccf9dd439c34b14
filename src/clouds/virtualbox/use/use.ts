// What VirtualBox tells of use: the last samples of its performance collector, seconds apart.
import { asToolError } from '../../../contract/errors.ts';
import type { Read } from '../../../contract/survey.ts';
import { numberAt, textAt } from '../../../contract/survey-values.ts';
import type { JsonObject } from '../../../contract/tool.ts';
import type { ReadUse, Use, UseReport } from '../../../contract/use.ts';

const kept = 'VirtualBox keeps the last samples of its collector, a second apart, and nothing older.';

export const use: ReadUse = async ({ by }, read): Promise<UseReport> => {
  if (by === 'disk') return { uses: [], kept: ['VirtualBox measures no single disks.'] };
  if (by === 'owner') return { uses: [], kept: ['VirtualBox knows no owners of machines.'] };
  try {
    const rows = by === 'host' ? await sampled({ host: true }, read) : await ofMachines(read);
    return { kept: [kept], uses: usesOf(rows) };
  } catch (thrown) {
    return { uses: [], kept: [`VirtualBox told no use: ${asToolError(thrown).message}`] };
  }
};

const cpu = ['CPU/Load/User', 'CPU/Load/Kernel'];
const memory = 'RAM/Usage/Used';

const sampled = (args: JsonObject, read: Read): Promise<readonly JsonObject[]> =>
  read('virtualbox_show_metrics', { ...args, metrics: [...cpu, memory] });

async function ofMachines(read: Read): Promise<readonly JsonObject[]> {
  const machines = await read('virtualbox_list_machines');
  const running = machines
    .filter((row) => textAt(row, 'state') === 'Running')
    .flatMap((row) => textAt(row, 'name') ?? []);
  return running.length === 0 ? [] : sampled({ machines: running }, read);
}

/** The load is that of the guest and that of the host for it. */
function usesOf(rows: readonly JsonObject[]): readonly Use[] {
  const names = [...new Set(rows.flatMap((row) => textAt(row, 'object') ?? []))];
  return names.flatMap((name): readonly Use[] => {
    const own = rows.filter((row) => textAt(row, 'object') === name);
    const loads = own.filter((row) => cpu.includes(textAt(row, 'metric') ?? '')).map(numbersIn);
    const length = Math.min(...loads.map((values) => values.length));
    const total = Array.from({ length: loads.length === 0 ? 0 : length }, (_, at) =>
      loads.reduce((sum, values) => sum + (values[at] ?? 0), 0),
    );
    const used = own.find((row) => textAt(row, 'metric') === memory);
    return [
      ...series(name, 'cpu', '%', total),
      ...series(name, 'memory', 'bytes', used === undefined ? [] : numbersIn(used).map((value) => value * 1024)),
    ];
  });
}

const series = (name: string, what: Use['what'], unit: string, values: readonly number[]): readonly Use[] =>
  values.length === 0 ? [] : [{ name, what, unit, samples: values.map((value) => ({ value })) }];

const numbersIn = (row: JsonObject): readonly number[] =>
  (Array.isArray(row.samples) ? row.samples : []).flatMap(
    (_, at) => numberAt({ at: (row.samples as readonly number[])[at] ?? 0 }, 'at') ?? [],
  );
