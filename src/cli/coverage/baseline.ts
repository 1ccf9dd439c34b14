// The numbers of an earlier report, to see where they go.
import { readFile } from 'node:fs/promises';
import { isObject } from '../../contract/read-path.ts';
import type { Json } from '../../contract/tool.ts';
import { UsageError } from '../usage.ts';
import type { Report } from './model.ts';

/** What is written down of a provider. */
export interface Baseline {
  readonly version: string;
  readonly operations: number;
  readonly generated: number;
  readonly worded: number;
  readonly classified: number;
  readonly exercised?: number;
  /** Operation > kind of exclusion: what somebody has looked at and left out. */
  readonly excluded: Readonly<Record<string, string>>;
}
export type Baselines = Readonly<Record<string, Baseline>>;

/** Provider > lines about what became of its numbers. */
export type Trend = Readonly<Record<string, readonly string[]>>;

/** The text of a baseline file: one name to a line, for its diff to be read. */
export const baselineText = (report: Report): string => `${JSON.stringify(baselinesOf(report), undefined, 2)}\n`;

function baselinesOf(report: Report): Baselines {
  return Object.fromEntries(
    Object.entries(report).map(([provider, { version, total, exclusions }]) => {
      const { operations, generated, worded, classified, exercised } = total;
      const excluded = exclusions.flatMap(({ kind, in: found }) =>
        found.flatMap(({ ids }) => ids.map((id) => [id, kind] as const)),
      );
      return [
        provider,
        {
          ...{ version, operations, generated, worded, classified },
          ...(exercised !== undefined && { exercised }),
          excluded: Object.fromEntries(excluded.sort(([a], [b]) => (a < b ? -1 : 1))),
        },
      ];
    }),
  );
}

/** Throws UsageError when the file cannot be read or is none. */
export async function readBaseline(file: string): Promise<Baselines> {
  const text = await readFile(file, 'utf8').catch((thrown: NodeJS.ErrnoException) => {
    throw new UsageError(`${file} cannot be read (${thrown.code}); --write-baseline makes one.`);
  });
  try {
    const read = JSON.parse(text) as Json;
    if (isObject(read)) return read as unknown as Baselines;
  } catch {
    // Told below.
  }
  throw new UsageError(`${file} is no baseline; --write-baseline makes one.`);
}

/** What went up or down since, and which of that is a loss. */
export function trendOf(
  report: Report,
  baselines: Baselines,
): { readonly trend: Trend; readonly losses: readonly string[] } {
  const now = baselinesOf(report);
  const losses: string[] = [];
  const trend = Object.entries(now).map(([provider, one]) => {
    const old = Object.hasOwn(baselines, provider) ? baselines[provider] : undefined;
    if (old === undefined) return [provider, ['no earlier numbers']] as const;
    const moved = measured.flatMap((name) => {
      const [then, is] = [old[name], one[name]];
      if (then === undefined || is === undefined || then === is) return [];
      if (is < then && name !== 'operations') losses.push(`${provider}: ${name} fell from ${then} to ${is}.`);
      return [`${name} ${then} > ${is}`];
    });
    const fresh = Object.entries(one.excluded).filter(([id, kind]) => old.excluded?.[id] !== kind);
    for (const [id, kind] of fresh)
      losses.push(`${provider}: ${id} is left out (${kind}), which the baseline does not list.`);
    const closed = Object.keys(old.excluded ?? {}).filter((id) => !Object.hasOwn(one.excluded, id)).length;
    const lines = [
      ...moved,
      ...(closed > 0 ? [`${closed} no longer left out`] : []),
      ...(fresh.length > 0 ? [`${fresh.length} newly left out`] : []),
    ];
    return [provider, [`since ${old.version}: ${lines.length === 0 ? 'unchanged' : lines.join(', ')}`]] as const;
  });
  return { trend: Object.fromEntries(trend), losses };
}

const measured = ['operations', 'generated', 'worded', 'classified', 'exercised'] as const;
