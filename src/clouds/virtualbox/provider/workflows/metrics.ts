// Load of the host and of machines, as numbers with units.

import { ToolError } from '../../../../contract/errors.ts';
import type { Reply } from '../../../../contract/invocation.ts';
import type { JsonObject } from '../../../../contract/tool.ts';
import { cleanLine } from '../../../../security/hygiene.ts';
import { findMachine, unknown } from '../objects/find.ts';
import { ONLINE } from '../session/holder.ts';
import type { Work } from '../session/work.ts';
import { plainText } from '../soap/values.ts';
import { metricNames, sampled } from './collector.ts';

const usual = ['CPU/Load/User', 'CPU/Load/Kernel', 'RAM/Usage/Used'];

/** Latest values of metrics, collected for a moment where nobody collects them yet. */
export async function showMetrics(work: Work, args: JsonObject): Promise<Reply> {
  const wanted = Array.isArray(args.metrics) && args.metrics.length > 0 ? (args.metrics as readonly string[]) : usual;
  const metrics = wanted.map((name) => plainText(name, 'metrics'));
  const objects = await objectsOf(work, args);
  const there = objects.filter(({ state }) => state === undefined || ONLINE.has(state));
  for (const { name, state } of objects.filter((one) => !there.includes(one)))
    work.note(`Machine "${cleanLine(name, 80)}" is ${state}: it has a load only while it runs.`);
  if (there.length === 0) throw new ToolError('API_REFUSED', offText(objects), { fate: 'refused' });
  const refs = there.map(({ ref }) => ref);
  const samples = await sampled(work, metrics, refs);
  if (samples.length === 0) {
    const known = await metricNames(work, refs);
    const missing = metrics.find((name) => !known.includes(name));
    if (missing !== undefined)
      throw unknown('metric', missing, known, 'virtualbox_list_metrics shows those there are.');
    throw new ToolError('API_REFUSED', 'No value has come in yet. Ask again in some seconds.', { fate: 'refused' });
  }
  const names = new Map(there.map(({ ref, name }) => [ref, name]));
  const data = samples.map(({ object, metric, unit, values }) => ({
    object: names.get(object) ?? object,
    metric,
    value: values.at(-1) ?? null,
    unit,
    samples: [...values],
  }));
  return { data, list: { total: data.length } };
}

interface Watched {
  readonly ref: string;
  readonly name: string;
  /** Of a machine. */
  readonly state?: string;
}

async function objectsOf(work: Work, args: JsonObject): Promise<readonly Watched[]> {
  const { scope } = work;
  const wanted = Array.isArray(args.machines) ? (args.machines as readonly string[]) : [];
  const machines = await Promise.all(
    wanted.map(async (machine): Promise<Watched> => {
      const ref = await findMachine(work, machine, 'machines');
      const [name, state] = await Promise.all([
        scope.text('IMachine_getName', ref),
        scope.text('IMachine_getState', ref),
      ]);
      return { ref, name, state };
    }),
  );
  if (machines.length > 0 && args.host !== true) return machines;
  return [{ name: 'host', ref: await scope.text('IVirtualBox_getHost', scope.root) }, ...machines];
}

const offText = (machines: readonly Watched[]): string =>
  `${machines.map(({ name, state }) => `Machine "${cleanLine(name, 80)}" is ${state}`).join(', ')}: there is a load only while one runs.`;
