// What the coverage report says of each provider, put together from the generator, the tests, a server and other versions.
import type { Counts, ExclusionReason, Growth, ProviderCoverage } from '../../contract/coverage.ts';
import type { AgainstReport } from './against.ts';

/** A category, or all of them. Operations of the spec are counted, but for the last three as far as they were looked at. */
export interface Row extends Counts {
  /** Their tool was called by the last run of the tests, and answered. */
  readonly exercised?: number;
  /** The server that was asked has them. */
  readonly live?: number;
}

/** Something that the report counts against the API, by operation. */
export interface Gap {
  readonly kind: 'missing' | 'left out' | 'no words' | 'not classified' | 'not exercised' | 'not on the server';
  readonly operation: string;
  readonly category: string;
  readonly why: string;
}

/** One operation of the spec. */
export interface Listed {
  readonly id: string;
  readonly category: string;
  /** Undefined when it is left out. */
  readonly tool?: string;
  readonly effect?: string;
  readonly risk?: string;
  readonly gaps: readonly Gap['kind'][];
}

export interface ProviderReport {
  readonly version: string;
  readonly tools: number;
  readonly total: Row;
  readonly categories: Readonly<Record<string, Row>>;
  readonly mix: ProviderCoverage['mix'];
  readonly exclusions: readonly ExclusionReason[];
  readonly growth: readonly Growth[];
  readonly gaps: readonly Gap[];
  /** Every operation of the spec; only where names were asked for. */
  readonly operations?: readonly Listed[];
  /** Against another version, a file or a server. */
  readonly against?: AgainstReport;
  /** What is on the server that was asked. */
  readonly live?:
    | { readonly profile: string; readonly version: string; readonly own?: readonly string[] }
    | { readonly profile: string; readonly unread: string };
}

export type Report = Readonly<Record<string, ProviderReport>>;

/** A tool and what it stands for. */
export interface ToolRow {
  readonly name: string;
  readonly category: string;
  readonly operations: readonly string[];
  readonly effect: string;
  readonly risk: string;
}

export interface ReportParts {
  readonly coverage: ProviderCoverage;
  /** Every tool, where operations are to be told apart. */
  readonly tools?: readonly ToolRow[];
  /** Tools that answered in the last run of the tests; undefined when there is no record of one. */
  readonly exercised?: ReadonlySet<string>;
  /** Spec ids that the server has, and where they were asked for. */
  readonly live?: {
    readonly profile: string;
    readonly version: string;
    readonly operations: ReadonlySet<string>;
    /** What only the server has, where that is not told by a comparison. */
    readonly own?: readonly string[];
  };
  readonly unread?: { readonly profile: string; readonly unread: string };
  readonly against?: AgainstReport;
}

/**
 * Share of all operations of the spec, in percent, cut to one decimal: 99.96 is not 100. What is left out counts,
 * whatever the reason: a reason explains a gap and does not close it.
 */
export function percentOf({ operations }: Pick<Counts, 'operations'>, part: number): number {
  return operations === 0 ? 100 : Math.floor((part / operations) * 1000) / 10;
}

/** The report of one provider. */
export function reportOf(parts: ReportParts): ProviderReport {
  const { coverage, tools, exercised, live, unread, against } = parts;
  const { version, total, mix, exclusions, growth = [] } = coverage;
  const operations = tools === undefined ? undefined : operationsOf(parts, tools);
  const row = (category: string | undefined, counts: Counts): Row => {
    const mine = operations?.filter((one) => category === undefined || one.category === category) ?? [];
    const without = (kind: Gap['kind']) => mine.filter(({ tool, gaps }) => tool !== undefined && !gaps.includes(kind));
    return {
      ...counts,
      ...(exercised !== undefined && { exercised: without('not exercised').length }),
      ...(live !== undefined && { live: mine.filter(({ gaps }) => !gaps.includes('not on the server')).length }),
    };
  };
  return {
    version,
    tools: coverage.tools,
    total: row(undefined, total),
    categories: Object.fromEntries(
      Object.entries(coverage.categories).map(([category, counts]) => [category, row(category, counts)]),
    ),
    mix,
    exclusions,
    growth,
    gaps: [...gapsOf(coverage), ...(operations ?? []).flatMap(gapsSeen)],
    ...(operations !== undefined && { operations }),
    ...(against !== undefined && { against }),
    ...(live !== undefined && { live: aboutLive(live) }),
    ...(unread !== undefined && { live: unread }),
  };
}

const aboutLive = ({ profile, version, own = [] }: NonNullable<ReportParts['live']>) => ({
  profile,
  version,
  ...(own.length > 0 && { own }),
});

/** What the generator knows to be missing. */
function gapsOf({ exclusions, missing, unworded, unclassified }: ProviderCoverage): readonly Gap[] {
  return [
    ...missing.map(
      (operation): Gap => ({ kind: 'missing', operation, category: '', why: 'neither a tool nor a reason' }),
    ),
    ...exclusions.flatMap(({ kind, why, in: found }) =>
      found.flatMap(({ category, ids }) =>
        ids.map((operation): Gap => ({ kind: 'left out', operation, category, why: `${kind}: ${why}` })),
      ),
    ),
    ...unworded.operations.map(
      (operation): Gap => ({ kind: 'no words', operation, category: '', why: 'no sentence says what it does' }),
    ),
    ...unworded.params.map(
      (operation): Gap => ({ kind: 'no words', operation, category: '', why: 'no words say what it means' }),
    ),
    ...unclassified.map(
      (operation): Gap => ({
        kind: 'not classified',
        operation,
        category: '',
        why: 'nobody has said what it does to the cloud',
      }),
    ),
  ];
}

/** What the tests and the server leave open. */
const gapsSeen = ({ id, category, gaps }: Listed): readonly Gap[] =>
  gaps.flatMap((kind): readonly Gap[] => {
    if (kind === 'not exercised')
      return [{ kind, operation: id, category, why: 'no test had an answer from its tool' }];
    if (kind === 'not on the server')
      return [{ kind, operation: id, category, why: 'the server that was asked lacks it' }];
    return [];
  });

function operationsOf({ coverage, exercised, live }: ReportParts, tools: readonly ToolRow[]): readonly Listed[] {
  const { exclusions, unworded, unclassified } = coverage;
  const [wordless, unlooked] = [new Set(unworded.operations), new Set(unclassified)];
  const isMissing = (id: string): boolean => live !== undefined && !live.operations.has(id);
  const generated = new Map<string, Listed>();
  for (const { name, category, operations, effect, risk } of tools) {
    for (const id of operations) {
      const isTried = exercised?.has(name) !== false || generated.get(id)?.gaps.includes('not exercised') === false;
      const gaps: Gap['kind'][] = [
        ...(wordless.has(id) ? (['no words'] as const) : []),
        ...(unlooked.has(id) ? (['not classified'] as const) : []),
        ...(isTried ? [] : (['not exercised'] as const)),
        ...(isMissing(id) ? (['not on the server'] as const) : []),
      ];
      // Several tools may stand for one operation: patch and apply are one endpoint.
      const first = generated.get(id);
      generated.set(id, first === undefined ? { id, category, tool: name, effect, risk, gaps } : { ...first, gaps });
    }
  }
  const left = exclusions.flatMap(({ in: found }) =>
    found.flatMap(({ category, ids }) =>
      ids.map(
        (id): Listed => ({
          id,
          category,
          gaps: ['left out', ...(isMissing(id) ? (['not on the server'] as const) : [])],
        }),
      ),
    ),
  );
  return [...generated.values(), ...left].sort((a, b) => (a.id < b.id ? -1 : 1));
}
