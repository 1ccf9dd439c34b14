// What was used over time by machine, disk, host or owner, as far as each cloud keeps it, with a small plot.
import { asToolError } from '../../../../contract/errors.ts';
import type { Reply } from '../../../../contract/invocation.ts';
import type { JsonObject } from '../../../../contract/tool.ts';
import type { Use, UseBy, UseQuestion } from '../../../../contract/use.ts';
import { matchesGlob } from '../../../../security/glob.ts';
import { readerOf } from '../gather.ts';
import type { Place } from '../places.ts';
import { listReply, rowOf, sizeText } from '../rows.ts';
import { sparkline } from '../sparkline.ts';
import type { Work } from '../work.ts';
import { useChart } from './use-chart.ts';

export type PlacedUse = Use & { readonly place: Place };

const dayMs = 86_400_000;
/** Rows are wide here. */
const usualSeries = 12;

/** The highest first, what is alike together. */
export async function showUse(work: Work, args: JsonObject): Promise<Reply> {
  const by = (typeof args.by === 'string' ? args.by : 'machine') as UseBy;
  const days = typeof args.days === 'number' && args.days > 0 ? args.days : by === 'owner' ? 14 : 1;
  const seen = await usesIn(work, { by, from: work.now - days * dayMs, to: work.now });
  const uses = seen.uses.filter(
    ({ name, owner, what }) =>
      (typeof args.name !== 'string' || matchesGlob(args.name, name)) &&
      (args.owner === undefined || args.owner === owner) &&
      (args.what === undefined || args.what === what),
  );
  const sorted = [...uses].sort((a, b) => order(a).localeCompare(order(b)) || peakOf(b) - peakOf(a));
  if (args.as === 'mermaid') return { data: useChart(sorted), notes: seen.kept };
  return listReply(sorted.map(rowFor), args.limit ?? usualSeries, seen.kept);
}

const order = ({ what, unit }: Use): string => `${what} ${unit}`;

async function usesIn({ places, calls, context }: Work, question: UseQuestion) {
  const all = await Promise.all(
    places.map(async (place) => {
      try {
        const readUse = await place.cloud.use();
        const { uses, kept } = (await readUse?.(question, readerOf(place, calls))) ?? { uses: [], kept: [] };
        return { uses: uses.map((one): PlacedUse => ({ ...one, place })), kept };
      } catch (thrown) {
        if (context.signal.aborted) throw thrown;
        return { uses: [], kept: [`${place.label}: ${asToolError(thrown).message}`] };
      }
    }),
  );
  return { uses: all.flatMap(({ uses }) => uses), kept: [...new Set(all.flatMap(({ kept }) => kept))] };
}

const valuesOf = ({ samples }: Use): readonly number[] => samples.map(({ value }) => value);
const peakOf = (use: Use): number => Math.max(...valuesOf(use));

function rowFor(use: PlacedUse): JsonObject {
  const values = valuesOf(use);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const text = (value: number): string => amountText(value, use.unit);
  return rowOf({
    ...{ what: use.what, name: use.name, where: use.where, owner: use.owner === use.name ? undefined : use.owner },
    ...{ cloud: use.place.label, last: text(values.at(-1) ?? 0) },
    ...(values.length > 1 && { mean: text(mean), peak: text(peakOf(use)), plot: sparkline(values) }),
    ...{ samples: values.length, since: use.samples[0]?.at },
  });
}

/** Bytes as sizes; the rest with one digit behind the point, and small ones with two. */
export const amountText = (value: number, unit: string): string =>
  unit === 'bytes'
    ? sizeText(value)
    : `${Math.abs(value) < 10 ? Math.round(value * 100) / 100 : Math.round(value * 10) / 10} ${unit}`.trim();
