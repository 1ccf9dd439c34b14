// How everything stands at one moment, and what differs between two of them.
import type { JsonObject } from '../../../../contract/tool.ts';
import type { Place } from '../places.ts';
import { nextOf, rowOf } from '../rows.ts';
import { eachRow, fewRows, groupsBy, someNames, whyOf } from './fold.ts';
import { needed } from './health.ts';
import { type Checked, order, type Seen, type Verdict, verdicts } from './verdicts.ts';

export interface Standing {
  readonly things: ReadonlyMap<string, Checked>;
  /** Clouds of which something could not be read: by what answers call them, what and why. */
  readonly blind: ReadonlyMap<string, string>;
}

/** What became of one thing between two looks. */
export interface Change {
  readonly before: Verdict | 'new';
  readonly verdict: Verdict | 'gone';
  /** As it is, or as it was last. */
  readonly now: Checked;
  readonly why: string;
}

/** `before` is told for what could not be read this time: nothing is well again, or gone, that nobody saw. */
export function standingOf(seen: Seen, kind: unknown, before?: Standing): Standing {
  const fresh = verdicts(seen).filter((one) => kind === undefined || one.kind === kind);
  const things = new Map(fresh.map((one) => [keyOf(one), one]));
  for (const [key, last] of before?.things ?? []) {
    if (!isUnseen(seen, last)) continue;
    const now = things.get(key);
    if (now === undefined || order.indexOf(last.verdict) < order.indexOf(now.verdict)) things.set(key, last);
  }
  const blind = new Map<string, string>();
  for (const { place, kind: what, code, why } of seen.unseen) {
    const first = blind.get(place.label);
    blind.set(place.label, first === undefined ? `${what} cannot be read: ${code}: ${why}` : first);
  }
  return { things, blind };
}

const keyOf = ({ kind, thing }: Checked): string => `${thing.place.label}\n${kind}\n${thing.id}`;

const isUnseen = ({ unseen }: Seen, { kind, thing }: Checked): boolean =>
  unseen.some((one) => one.place.label === thing.place.label && needed[kind]?.includes(one.kind as never));

/** In the order of what they are now, worst first. */
export function changesBetween(before: Standing, after: Standing): readonly Change[] {
  const changes: Change[] = [];
  for (const [key, now] of after.things) {
    const last = before.things.get(key);
    if (last === undefined) {
      if (now.verdict !== 'ok') changes.push({ before: 'new', verdict: now.verdict, now, why: whyOf(now) });
    } else if (last.verdict !== now.verdict) {
      const why = now.verdict === 'ok' ? `it is well again; it was: ${whyOf(last) || last.verdict}` : whyOf(now);
      changes.push({ before: last.verdict, verdict: now.verdict, now, why });
    } else if (last.thing.said !== now.thing.said) {
      const why = `it was ${last.thing.said ?? 'silent'} and is ${now.thing.said ?? 'silent'}`;
      changes.push({ before: last.verdict, verdict: now.verdict, now, why });
    } else if (now.troubles.length > last.troubles.length) {
      changes.push({ before: last.verdict, verdict: now.verdict, now, why: whyOf(now) });
    }
  }
  for (const [key, last] of before.things) {
    if (after.things.has(key)) continue;
    changes.push({ before: last.verdict, verdict: 'gone', now: last, why: 'it is not there any more' });
  }
  const rank = ({ verdict }: Change): number => (verdict === 'gone' ? order.length : order.indexOf(verdict));
  return changes.sort((a, b) => rank(a) - rank(b));
}

/** Rows of changes: one for each while they are few, else one for those that are alike; then what happened to whole clouds. */
export function changeRows(before: Standing, after: Standing, at: string): readonly JsonObject[] {
  const changes = changesBetween(before, after);
  const groups =
    changes.length <= fewRows
      ? changes.map((one) => [one] as const)
      : groupsBy(changes, ({ before: was, verdict, now }) =>
          [was, verdict, now.kind, now.thing.place.label].join('\n'),
        );
  const rows = groups.map(([first, ...more]) => {
    const { kind, thing } = first.now;
    const shared = { at, before: first.before, verdict: first.verdict, kind, cloud: thing.place.label };
    if (more.length === 0) return rowOf({ ...eachRow(first.now), ...shared, why: first.why, state: thing.said });
    const reasons = [...new Set([first, ...more].map(({ why }) => why))];
    return rowOf({
      ...shared,
      count: more.length + 1,
      name: someNames([first, ...more].map(({ now }) => now.thing.name)),
      why: `${reasons[0]}${reasons.length > 1 ? `; and ${reasons.length - 1} other reasons` : ''}`,
      next: first.verdict === 'gone' ? undefined : showing(first.verdict, kind, thing.place),
    });
  });
  const clouds = [...new Set([...before.blind.keys(), ...after.blind.keys()])].flatMap((cloud) => {
    const [was, is] = [before.blind.get(cloud), after.blind.get(cloud)];
    if ((was === undefined) === (is === undefined)) return [];
    const [from, to] = is === undefined ? (['unknown', 'ok'] as const) : (['ok', 'unknown'] as const);
    const why = is ?? 'everything can be read again';
    return [rowOf({ at, before: from, verdict: to, kind: 'cloud', name: cloud, cloud, why })];
  });
  return [...clouds, ...rows];
}

const showing = (verdict: Verdict, kind: string, { label }: Place): JsonObject | undefined =>
  nextOf({ tool: 'virtspan_check_health', args: { each: true, verdict, kind, cloud: label } });

/** How many things stand how, and which clouds could not be read. */
export function standingText({ things, blind }: Standing): string {
  const all = [...things.values()];
  const counts = order.map((each) => `${all.filter(({ verdict }) => verdict === each).length} ${each}`);
  const unread = blind.size === 0 ? '' : `; not read whole: ${[...blind.keys()].join(', ')}`;
  return `${all.length} things: ${counts.join(', ')}${unread}`;
}

/** Whether something is bad, or cannot be read. */
export const isWrong = ({ things, blind }: Standing): boolean =>
  blind.size > 0 || [...things.values()].some(({ verdict }) => verdict === 'bad');
