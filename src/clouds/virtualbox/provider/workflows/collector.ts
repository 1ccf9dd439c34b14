// Values of performance metrics: collected for a moment where nobody collects them, and left as they were found.
import { type Args, textOf } from '../session/scope.ts';
import type { Work } from '../session/work.ts';
import type { Element } from '../soap/xml.ts';

export interface Sample {
  /** Reference to the host or machine. */
  readonly object: string;
  readonly metric: string;
  readonly unit: string;
  /** Oldest first, in the unit. */
  readonly values: readonly number[];
}

const periodS = 1;
const count = 5;
/** Two samples: a load is a difference. */
const firstMs = 2_500;

/**
 * The values of metrics, by full names, of objects. Metrics that are collected already answer at once. What was switched
 * on for this is switched off again.
 */
export async function sampled(
  work: Work,
  metrics: readonly string[],
  objects: readonly string[],
  waitMs = firstMs,
): Promise<readonly Sample[]> {
  const { scope, desk } = work;
  const collector = await scope.text('IVirtualBox_getPerformanceCollector', scope.root);
  // Several names pair off with several objects one to one; in one element, separated by commas, they all apply to each.
  const about: Args = [['metricNames', metrics.join(',')], ...objects.map((ref) => ['objects', ref] as const)];
  const idle = await idleObjects(work, collector, objects);
  // Values of metrics that are not collected any more stay readable: they would pass for those of now.
  const known = idle.length === 0 ? await samplesOf(work, collector, about) : [];
  if (known.length >= metrics.length * objects.length) return known;
  const all: Args = [['metricNames', '*'], ...idle.map((ref) => ['objects', ref] as const)];
  if (idle.length > 0) {
    await scope.act('IPerformanceCollector_setupMetrics', collector, [
      ...all,
      ['period', String(periodS)],
      ['count', String(count)],
    ]);
  }
  try {
    await desk.clock.sleep(waitMs, scope.signal);
    return await samplesOf(work, collector, about);
  } finally {
    if (idle.length > 0) {
      const off = [['_this', collector], ...all] as const;
      await scope.send('IPerformanceCollector_disableMetrics', off, {}).catch(() => undefined);
    }
  }
}

/** Full names of the metrics that objects have; those that only sum others up (`:avg`, `:min`, `:max`) left out. */
export async function metricNames(work: Work, objects: readonly string[]): Promise<readonly string[]> {
  const { scope } = work;
  const collector = await scope.text('IVirtualBox_getPerformanceCollector', scope.root);
  const metrics = await scope.texts('IPerformanceCollector_getMetrics', collector, [
    ['metricNames', '*'],
    ...objects.map((ref) => ['objects', ref] as const),
  ]);
  const names = await Promise.all(metrics.map((ref) => scope.text('IPerformanceMetric_getMetricName', ref)));
  return [...new Set(names)].filter((name) => !name.includes(':'));
}

/** Those of which nothing is collected: nobody misses it when it is switched off again. */
async function idleObjects(work: Work, collector: string, objects: readonly string[]): Promise<readonly string[]> {
  const { scope } = work;
  const isIdle = await Promise.all(
    objects.map(async (object) => {
      const fields = await scope.ask('IPerformanceCollector_getMetrics', collector, [
        ['metricNames', 'CPU/Load/User'],
        ['objects', object],
      ]);
      const metric = textOf(fields);
      return metric === '' || (await scope.text('IPerformanceMetric_getCount', metric)) === '0';
    }),
  );
  return objects.filter((_, index) => isIdle[index]);
}

/** The service sends seven parallel lists and one list of all values. */
async function samplesOf({ scope }: Work, collector: string, about: Args): Promise<readonly Sample[]> {
  const fields: readonly Element[] = await scope.ask('IPerformanceCollector_queryMetricsData', collector, about);
  const list = (name: string): readonly string[] =>
    fields.filter((field) => field.name === name).map(({ text }) => text);
  const [objects, units, scales] = [list('returnObjects'), list('returnUnits'), list('returnScales')];
  const [starts, lengths, values] = [list('returnDataIndices'), list('returnDataLengths'), list('returnval')];
  return list('returnMetricNames').flatMap((metric, index): Sample[] => {
    const start = Number(starts[index]);
    const own = values.slice(start, start + Number(lengths[index]));
    const scale = Number(scales[index]);
    const [object, unit] = [objects[index], units[index]];
    if (own.length === 0 || object === undefined || unit === undefined) return [];
    return [{ object, metric, unit, values: own.map((value) => Number(value) / scale) }];
  });
}
