// Load of the host and of machines, as numbers with units.
import type { Json, JsonObject } from '../../../contract.ts';
import { ToolError } from '../../../errors.ts';
import type { Reply } from '../../../invocation.ts';
import { findMachine } from '../find.ts';
import type { Args } from '../scope.ts';
import { plainText } from '../values.ts';
import type { Work } from '../work.ts';
import type { Element } from '../xml.ts';

const periodS = 1;

/** Latest values of metrics, collected for a moment where nobody collects them yet. */
export async function showMetrics(work: Work, args: JsonObject): Promise<Reply> {
  const { scope, desk } = work;
  const collector = await scope.text('IVirtualBox_getPerformanceCollector', scope.root);
  const names = (
    Array.isArray(args.metrics)
      ? (args.metrics as readonly string[])
      : ['CPU/Load/User', 'CPU/Load/Kernel', 'RAM/Usage/Used']
  ).map((name) => ['metricNames', plainText(name, 'metrics')] as const);
  const objects = await objectsOf(work, args);
  const about: Args = [...names, ...objects.map(({ ref }) => ['objects', ref] as const)];
  await scope.act('IPerformanceCollector_setupMetrics', collector, [
    ['metricNames', '*'],
    ...objects.map(({ ref }) => ['objects', ref] as const),
    ['period', String(periodS)],
    ['count', '5'],
  ]);
  await desk.clock.sleep(periodS * 2500, scope.signal);
  const fields = await scope.ask('IPerformanceCollector_queryMetricsData', collector, about);
  const data = rowsOf(fields, new Map(objects.map(({ ref, name }) => [ref, name])));
  if (data.length === 0)
    throw new ToolError('API_REFUSED', 'No such metric has a value. virtualbox_list_metrics shows those there are.', {
      fate: 'refused',
    });
  return { data, list: { total: data.length } };
}

async function objectsOf(
  work: Work,
  args: JsonObject,
): Promise<readonly { readonly ref: string; readonly name: string }[]> {
  const { scope } = work;
  const wanted = Array.isArray(args.machines) ? (args.machines as readonly string[]) : [];
  const machines = await Promise.all(
    wanted.map(async (name) => ({ name, ref: await findMachine(work, name, 'machines') })),
  );
  if (machines.length > 0 && args.host !== true) return machines;
  return [{ name: 'host', ref: await scope.text('IVirtualBox_getHost', scope.root) }, ...machines];
}

/** The service sends seven parallel lists and one list of all values. */
function rowsOf(fields: readonly Element[], names: ReadonlyMap<string, string>): readonly Json[] {
  const list = (name: string): readonly string[] =>
    fields.filter((field) => field.name === name).map(({ text }) => text);
  const [metrics, objects, units, scales] = [
    list('returnMetricNames'),
    list('returnObjects'),
    list('returnUnits'),
    list('returnScales'),
  ];
  const [starts, lengths, values] = [list('returnDataIndices'), list('returnDataLengths'), list('returnval')];
  return metrics.flatMap((metric, index): Json[] => {
    const start = Number(starts[index]);
    const own = values
      .slice(start, start + Number(lengths[index]))
      .map((value) => Number(value) / Number(scales[index]));
    const last = own.at(-1);
    return last === undefined
      ? []
      : [
          {
            object: names.get(objects[index]!) ?? objects[index]!,
            metric,
            value: last,
            unit: units[index]!,
            samples: own,
          },
        ];
  });
}
