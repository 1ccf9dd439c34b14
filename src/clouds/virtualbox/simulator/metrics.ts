// Performance metrics of the simulated host and its running machines.
import { listOf, type Thing, thing } from './thing.ts';
import { type Call, isOnline, type Methods, needPart, type World } from './world.ts';

/** Name > unit, what the service multiplies values by, and three samples, oldest first. */
const OF_ALL: Readonly<Record<string, readonly [unit: string, scale: number, samples: readonly number[]]>> = {
  'CPU/Load/User': ['%', 1000, [0.001, 0.507, 14.646]],
  'CPU/Load/Kernel': ['%', 1000, [0.25, 0.75, 3.5]],
  'RAM/Usage/Used': ['kB', 1, [524_288, 526_336, 528_384]],
};
const OF_HOST: typeof OF_ALL = {
  ...OF_ALL,
  'RAM/Usage/Free': ['kB', 1, [20_971_520, 20_969_472, 20_967_424]],
  'FS/{/}/Usage/Free': ['MB', 1, [204_800, 204_800, 204_800]],
};
const metricsOf = ({ on }: Thing): typeof OF_ALL => (on === 'IHost' ? OF_HOST : OF_ALL);

/** Objects whose metrics are not collected; those of all others are. */
const idle = new WeakSet<Thing>();
const seen = new WeakSet<Thing>();

export const metricMethods: Methods = {
  IPerformanceCollector_getMetrics: (call) => ({ returnval: metrics(call, pairs(call)) }),
  IPerformanceCollector_setupMetrics: (call) => {
    const chosen = pairs(call);
    for (const { object } of chosen) idle.delete(object);
    return { returnval: metrics(call, chosen) };
  },
  IPerformanceCollector_disableMetrics: (call) => {
    const chosen = pairs(call);
    for (const { object } of chosen) idle.add(object);
    return { returnval: metrics(call, chosen) };
  },
  IPerformanceCollector_queryMetricsData: (call) => {
    const chosen = pairs(call).filter(({ object }) => !isIdle(object));
    const rows = chosen.flatMap(({ name, object }) => {
      const facts = metricsOf(object)[name];
      return facts === undefined ? [] : [{ name, object, facts }];
    });
    return {
      returnMetricNames: rows.map(({ name }) => name),
      returnObjects: rows.map(({ object }) => object),
      returnUnits: rows.map(({ facts }) => facts[0]),
      returnScales: rows.map(({ facts }) => String(facts[1])),
      returnSequenceNumbers: rows.map(() => '0'),
      returnDataIndices: rows.map((_, index) => String(index * 3)),
      returnDataLengths: rows.map(() => '3'),
      returnval: rows.flatMap(({ facts: [, scale, samples] }) =>
        samples.map((value) => String(Math.round(value * scale))),
      ),
    };
  },
};

interface Pair {
  readonly name: string;
  readonly object: Thing;
}

/**
 * Names and objects pair off one to one, the last name for the objects that are left; names beyond the objects are
 * dropped. One name may hold several, separated by commas. Without objects, every name applies to all.
 */
function pairs({ world, texts, things }: Call): readonly Pair[] {
  const names = texts('metricNames');
  const given = things('objects');
  const all = names.length === 0 ? '*' : names.join(',');
  const asked: readonly (readonly [string, Thing])[] =
    given.length === 0
      ? watched(world).map((object) => [all, object])
      : given.map((object, index) => [names[Math.min(index, names.length - 1)] ?? '*', object]);
  return asked.flatMap(([text, object]) =>
    Object.keys(isWatched(world, object) ? metricsOf(object) : {})
      .filter((name) => text.split(',').some((one) => one === '*' || one === name))
      .map((name) => ({ name, object })),
  );
}

const watched = (world: World): readonly Thing[] => [
  needPart(world.vbox, 'host'),
  ...listOf(world.vbox, 'machines').filter(isOnline),
];

const isWatched = (world: World, object: Thing): boolean => watched(world).includes(object);

/** The host's are collected from the start, a machine's when somebody asks for them. */
function isIdle(object: Thing): boolean {
  if (object.on !== 'IHost' && !seen.has(object)) idle.add(object);
  seen.add(object);
  return idle.has(object);
}

const metrics = (_: Call, chosen: readonly Pair[]): readonly Thing[] =>
  chosen.map(({ name, object }) =>
    thing('IPerformanceMetric', {
      metricName: name,
      object,
      unit: metricsOf(object)[name]?.[0] ?? '',
      period: '1',
      count: isIdle(object) ? '0' : '5',
      minimumValue: '0',
      maximumValue: '100000',
    }),
  );
