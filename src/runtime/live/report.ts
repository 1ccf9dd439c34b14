// What one profile's service has of what there are tools for: the numbers, and how they are said.
import { mostAdopted } from '../../contract/adoption.ts';
import type { Provider } from '../../contract/invocation.ts';
import type { Learned } from '../../contract/live.ts';
import { cleanLine } from '../../security/hygiene.ts';
import type { Registry } from '../tools/registry.ts';
import { isLater } from '../tools/version-in.ts';
import type { Live } from './live.ts';

export interface LiveReport {
  readonly version?: string;
  /** The versions whose facts are known, oldest first; the tools are made for the last. */
  readonly known: readonly string[];
  readonly role?: string;
  /** What else there is, by its name > version. */
  readonly beside?: Readonly<Record<string, string>>;
  readonly tools: number;
  /** Tools that these credentials may use there. */
  readonly usable: number;
  /** Tools that came with a later version. */
  readonly later: readonly string[];
  /** Tools that the service does not offer to these credentials for another reason. */
  readonly withheld: readonly string[];
  /** Tools that the service takes with fewer parameters. */
  readonly narrower: number;
  /** Tools whose calls go to another version of what they were made for. */
  readonly elsewhere: readonly string[];
  /** Operations of the service's own, for which no tool is generated. */
  readonly own: readonly string[];
  /** How far this machine's clock is ahead, in milliseconds. */
  readonly skewMs?: number;
  /** When it was heard: milliseconds since 1970. */
  readonly at: number;
  readonly gap?: string;
}

/** Loads every tool of the provider. */
export async function liveReport(
  live: Live,
  registry: Registry,
  provider: Provider,
  profile: string,
  learned: Learned,
): Promise<LiveReport> {
  const { versions, operations: since } = await registry.versions(provider.id);
  const names = registry.entries.filter((entry) => entry.provider === provider.id).map(({ name }) => name);
  const later: string[] = [];
  const withheld: string[] = [];
  const elsewhere: string[] = [];
  let narrower = 0;
  const { version, role, beside, skewMs, at, gap, own = [] } = learned;
  for (const name of names) {
    const { tool } = await registry.load(name);
    const { fit } = await live.standing(provider, profile, tool, learned);
    const came = tool.operations.map((id) => since[id]).find((one) => one !== undefined);
    if (fit.served === 'yes') {
      narrower += fit.lacks.length > 0 ? 1 : 0;
      if (fit.lacks.length === 0 && fit.tool !== undefined) elsewhere.push(name);
    } else if (came !== undefined && version !== undefined && isLater(came, version)) later.push(name);
    else withheld.push(name);
  }
  return {
    ...(version !== undefined && { version }),
    known: versions,
    ...(role !== undefined && { role }),
    ...(beside !== undefined && { beside }),
    tools: names.length,
    usable: names.length - later.length - withheld.length,
    ...{ later, withheld, narrower, elsewhere, own: own.map(({ name }) => String(name)) },
    ...(skewMs !== undefined && { skewMs }),
    at,
    ...(gap !== undefined && { gap }),
  };
}

/** One sentence a line. */
export function liveLines(report: LiveReport): readonly string[] {
  const { version, known, role, tools, usable, later, withheld, narrower, elsewhere, own, gap, beside } = report;
  const as = role === undefined ? '' : ` as "${cleanLine(role, 80)}"`;
  return [
    `Of ${tools} tools ${usable} can be used here${as}${version === undefined ? '' : `; ${against(version, known)}`}.`,
    ...(later.length === 0 ? [] : [`${later.length} came with a later version: ${some(later)}.`]),
    ...(withheld.length === 0 ? [] : [`${withheld.length} are off or not for these credentials: ${some(withheld)}.`]),
    ...(narrower === 0 ? [] : [`${narrower} take fewer parameters here than they are made for.`]),
    ...(elsewhere.length === 0 ? [] : [`${elsewhere.length} go to another version of the same: ${some(elsewhere)}.`]),
    ...(own.length === 0
      ? []
      : [
          `${own.length} of its own, for which no tool was generated: ${some(own)}. ${own.length > mostAdopted ? `The first ${mostAdopted}` : 'They'} are tools of the category own.`,
        ]),
    ...(beside === undefined ? [] : [`Beside it: ${besideText(beside)}.`]),
    ...(gap === undefined ? [] : [gap]),
  ];
}

/** Fewer seconds than this between two clocks do no harm. */
const tolerableMs = 30_000;

/** The distance of the clocks; always said, because signed requests of a clock that is wrong look like wrong keys. */
export function clockLine({ skewMs }: LiveReport): string | undefined {
  if (skewMs === undefined) return undefined;
  if (Math.abs(skewMs) < tolerableMs) return 'The clocks agree.';
  const seconds = Math.round(Math.abs(skewMs) / 1000);
  return `This machine's clock is ${seconds} s ${skewMs > 0 ? 'ahead of' : 'behind'} the server's: set it right, or signatures, tokens and certificates are refused as if they were wrong.`;
}

const besideText = (beside: NonNullable<LiveReport['beside']>): string =>
  Object.entries(beside)
    .map(([name, version]) => `${name} ${cleanLine(version, 40)}`)
    .join(', ');

const shown = 5;
const some = (names: readonly string[]): string =>
  `${names.slice(0, shown).join(', ')}${names.length > shown ? `, and ${names.length - shown} more` : ''}`;

function against(version: string, known: readonly string[]): string {
  const [newest] = known.slice(-1);
  if (newest === undefined) return `it is ${version}`;
  if (known.includes(version)) {
    return version === newest
      ? 'its version is the one that they are made for'
      : `it is ${version}, and they are made for ${newest}`;
  }
  if (isLater(version, newest)) return `its version is newer than ${newest}, which they are made for`;
  return `its version is not one of those that are known (${known.join(', ')})`;
}
