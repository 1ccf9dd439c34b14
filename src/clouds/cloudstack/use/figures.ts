// Figures of machines and disks over time.
import { asToolError } from '../../../contract/errors.ts';
import type { Read } from '../../../contract/survey.ts';
import { numberAt, objectsAt, present, textAt } from '../../../contract/survey-values.ts';
import type { JsonObject } from '../../../contract/tool.ts';
import type { Use, UseQuestion, UseReport, UseWhat } from '../../../contract/use.ts';
import { everybody } from '../survey/machines.ts';

type Reading = readonly [what: UseWhat, unit: string, of: (sample: JsonObject) => number | undefined];

/** Read and written since the sample before, as CloudStack counts it: KiB. */
const kib = (sample: JsonObject, ...names: readonly string[]): number | undefined => {
  const parts = names.flatMap((name) => numberAt(sample, name) ?? []);
  return parts.length === 0 ? undefined : parts.reduce((total, part) => total + part, 0) * 1024;
};

/** CloudStack writes shares as `12.5%`. */
export const shareAt = (row: JsonObject, name: string): number | undefined => {
  const text = textAt(row, name)?.replace('%', '').replace(',', '.').trim();
  const share = text === undefined || text === '' ? Number.NaN : Number(text);
  return Number.isFinite(share) ? share : undefined;
};

const disk: Reading = ['disk', 'bytes', (sample) => kib(sample, 'diskkbsread', 'diskkbswrite')];

const ofMachines: readonly Reading[] = [
  ['cpu', '%', (sample) => shareAt(sample, 'cpuused')],
  ['memory', '%', memoryShare],
  disk,
  ['network', 'bytes', (sample) => kib(sample, 'networkkbsread', 'networkkbswrite')],
];

/** Machines whose guest tells nothing have no free memory to subtract. */
function memoryShare(sample: JsonObject): number | undefined {
  const [all, free] = [numberAt(sample, 'memorykbs'), numberAt(sample, 'memoryintfreekbs')];
  return all === undefined || free === undefined || all <= 0 || free < 0 ? undefined : ((all - free) / all) * 100;
}

const sources = {
  machine: ['cloudstack_list_virtual_machines_usage_history', ofMachines, 'vm.stats.max.retention.time'],
  disk: ['cloudstack_list_volumes_usage_history', [disk], 'volume.stats.interval'],
} as const;

export async function figures({ by, from, to }: UseQuestion, read: Read): Promise<UseReport> {
  const [tool, readings, setting] = sources[by === 'disk' ? 'disk' : 'machine'];
  const span = { startdate: instantText(from), enddate: instantText(to) };
  try {
    const [rows, about] = await Promise.all([read(tool, span), aboutAll(by, read)]);
    const uses = rows.flatMap((row) => usesOf(row, readings, about.get(textAt(row, 'id') ?? '')));
    const none = uses.length === 0 ? ' It has none of this span.' : '';
    return {
      uses,
      kept: [`CloudStack keeps figures of ${by}s for the time that its setting ${setting} leads to.${none}`],
    };
  } catch (thrown) {
    return { uses: [], kept: [`CloudStack did not tell its figures: ${asToolError(thrown).message}`] };
  }
}

/** As CloudStack reads it: no parts of a second, an offset. */
const instantText = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}+0000`;

/** Who pays and where it is: the history does not say. */
async function aboutAll(by: UseQuestion['by'], read: Read): Promise<ReadonlyMap<string, JsonObject>> {
  const tool = by === 'disk' ? 'cloudstack_list_volumes' : 'cloudstack_list_virtual_machines';
  const rows = await read(tool, everybody).catch(() => []);
  return new Map(rows.map((row) => [textAt(row, 'id') ?? '', row]));
}

const usesOf = (row: JsonObject, readings: readonly Reading[], about: JsonObject | undefined): readonly Use[] =>
  readings.flatMap(([what, unit, figure]): readonly Use[] => {
    const samples = objectsAt(row, 'stats').flatMap((sample) => {
      const value = figure(sample);
      return value === undefined ? [] : [present<Use['samples'][number]>({ at: textAt(sample, 'timestamp'), value })];
    });
    if (samples.length === 0) return [];
    const name = textAt(row, 'displayname') ?? textAt(row, 'name') ?? '';
    const owner = textAt(about, 'project') ?? textAt(about, 'account');
    return [present<Use>({ name, what, unit, samples, owner, where: textAt(about, 'zonename') })];
  });
