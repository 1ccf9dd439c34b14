// Findings summed up: per measure, per operation, and the list of differences.
import { compare, type Finding, MEASURES, type Measure } from './compare.ts';
import type { Recording } from './recording.ts';
import type { Replayed } from './replay.ts';

/** A finding with the place where it was made: `machines:11 listVirtualMachines`. */
export interface Placed<M extends string = string> extends Finding<M> {
  readonly place: string;
  readonly command: string;
}

/** Shares from 0 to 1, and over how many comparisons. */
export interface Share {
  readonly same: number;
  readonly of: number;
  /** Mean likeness, where it is measured. */
  readonly jaccard?: number;
}

/** Every finding of a recording that was replayed. */
export function findingsOf({ name, exchanges }: Recording, replayed: readonly Replayed[]): readonly Placed[] {
  return exchanges.flatMap((exchange, index) => {
    const command = exchange.command ?? '(none)';
    return compare(exchange, replayed[index]!).map((finding) => ({
      ...finding,
      command,
      place: `${name}:${exchange.n} ${command}`,
    }));
  });
}

/** Share of agreement per measure. */
export function sharesOf(findings: readonly Placed[]): Readonly<Record<Measure, Share>>;
export function sharesOf<M extends string>(
  findings: readonly Placed[],
  measures: readonly M[],
): Readonly<Record<M, Share>>;
export function sharesOf(
  findings: readonly Placed[],
  measures: readonly string[] = MEASURES,
): Readonly<Record<string, Share>> {
  const shares = measures.map((measure) => {
    const these = findings.filter((finding) => finding.measure === measure);
    const likeness = these.flatMap(({ jaccard }) => (jaccard === undefined ? [] : [jaccard]));
    const share: Share = {
      same: these.filter(({ same }) => same).length,
      of: these.length,
      ...(likeness.length > 0 && { jaccard: likeness.reduce((sum, it) => sum + it, 0) / likeness.length }),
    };
    return [measure, share] as const;
  });
  return Object.fromEntries(shares);
}
