// Many findings in few rows: what is alike is counted, with some of its names and the call that shows each.
import type { Order } from '../../../../contract/survey.ts';
import type { JsonObject } from '../../../../contract/tool.ts';
import { nextOf, rowOf } from '../rows.ts';
import type { Checked } from './verdicts.ts';

/** So many rows are shown one by one; of more, those that are alike are one. */
export const fewRows = 12;

/** One row for each thing while they are few, else one for what is alike; the order stays: worst first. */
export function foldedRows(all: readonly Checked[], asked: JsonObject): readonly JsonObject[] {
  if (asked.each === true || all.length <= fewRows) return all.map(eachRow);
  const bySame = groupsBy(all, (one) => `${sortOf(one)}\n${whyOf(one)}`);
  // Where reasons differ from thing to thing, their kind is all that is left to count them by.
  const most = bySame.length <= fewRows ? bySame : groupsBy(all, sortOf);
  return most.map((group) => (group.length === 1 ? group.map(eachRow)[0] : groupRow(group, asked)) ?? {});
}

/** How what is well is shown one by one, where it was folded. */
export const unfoldNotes = (rows: readonly JsonObject[]): readonly string[] =>
  rows.some(({ verdict, count }) => verdict === 'ok' && count !== undefined)
    ? ['A line that counts things is unfolded by virtspan_check_health each=true with its verdict, kind and cloud.']
    : [];

/** What one thing is like: verdict, reasons and the next call. */
export function eachRow({ kind, thing, verdict, troubles }: Checked): JsonObject {
  const first = troubles.find(({ next }) => next !== undefined)?.next;
  return rowOf({
    verdict,
    kind,
    name: thing.name,
    where: thing.where,
    cloud: thing.place.label,
    state: thing.said,
    why: whyOf({ troubles }) || undefined,
    next: nextOf(first ?? (verdict === 'ok' ? undefined : thing.look)),
  });
}

function groupRow(group: readonly [Checked, ...Checked[]], asked: JsonObject): JsonObject {
  const [{ verdict, kind, thing }] = group;
  const reasons = [...new Set(group.map(whyOf))].filter((why) => why !== '');
  const more = reasons.length > 2 ? [`and ${reasons.length - 2} other reasons`] : [];
  return rowOf({
    verdict,
    kind,
    count: group.length,
    name: someNames(group.map((one) => one.thing.name)),
    cloud: thing.place.label,
    why: [...reasons.slice(0, 2), ...more].join('; ') || undefined,
    // What is well needs no call of its own: a note says how it is unfolded.
    next:
      verdict === 'ok' ? undefined : nextOf(showing({ verdict, kind, cloud: thing.place.label }, group.length, asked)),
  });
}

/** The call that has a row for each of them. */
const showing = (which: JsonObject, count: number, { show }: JsonObject): Order => ({
  tool: 'virtspan_check_health',
  args: { each: true, ...which, ...(show === 'all' && { show }), ...(count > 25 && { limit: count }) },
});

/** As many names as a cell takes, and how many there are beside them. */
export function someNames(names: readonly string[], room = 40): string {
  const shown: string[] = [];
  for (const name of names) {
    if (shown.length > 0 && shown.join(', ').length + name.length > room) break;
    shown.push(name);
  }
  const left = names.length - shown.length;
  return left === 0 ? shown.join(', ') : `${shown.join(', ')} and ${left} more`;
}

const sortOf = ({ verdict, kind, thing }: Checked): string => `${verdict}\n${kind}\n${thing.place.label}`;

export const whyOf = ({ troubles }: Pick<Checked, 'troubles'>): string => troubles.map(({ why }) => why).join('; ');

/** Those of one key together, in the order in which each key comes first. */
export function groupsBy<T>(all: readonly T[], keyOf: (one: T) => string): readonly (readonly [T, ...T[]])[] {
  const found = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const group = found.get(keyOf(one));
    if (group === undefined) found.set(keyOf(one), [one]);
    else group.push(one);
  }
  return [...found.values()];
}
