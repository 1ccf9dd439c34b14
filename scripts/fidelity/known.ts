// The differences that are known, each with its reason: a list that may only shrink.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Placed } from './tally.ts';

/** Reason > the places where it shows: `machines:11 listVirtualMachines keys`. */
export type Known = Readonly<Record<string, readonly string[]>>;

/** How a finding is named in the list. */
export const nameOf = ({ place, measure }: Pick<Placed, 'place' | 'measure'>): string => `${place} ${measure}`;

const fileIn = (folder: string): string => join(folder, 'known-differences.txt');

/** The list as it stands: a line `# reason`, and below it one place a line. */
export function readKnown(folder: string): Known {
  const known: Record<string, string[]> = {};
  let places: string[] = [];
  for (const line of readFileSync(fileIn(folder), 'utf8').trimEnd().split('\n')) {
    if (!line.startsWith('# ')) places.push(line);
    else {
      places = [];
      known[line.slice(2)] = places;
    }
  }
  return known;
}

/** What is different and not known, and what is known and no longer different. */
export function against(
  known: Known,
  findings: readonly Placed[],
): { readonly fresh: string[]; readonly gone: string[] } {
  const listed = new Set(Object.values(known).flat());
  const shown = new Set(findings.filter(({ same }) => !same).map(nameOf));
  return {
    fresh: [...shown].filter((name) => !listed.has(name)),
    gone: [...listed].filter((name) => !shown.has(name)),
  };
}

/** Takes out of the list what is no longer different; adds nothing. */
export function shrink(folder: string, findings: readonly Placed[]): void {
  const known = readKnown(folder);
  const gone = new Set(against(known, findings).gone);
  const left = Object.entries(known)
    .map(([reason, places]) => [reason, places.filter((place) => !gone.has(place))] as const)
    .filter(([, places]) => places.length > 0);
  const text = left.map(([reason, places]) => [`# ${reason}`, ...places].join('\n')).join('\n');
  writeFileSync(fileIn(folder), `${text}\n`);
}
