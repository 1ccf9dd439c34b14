// Rows as answers have them: the next call as text, no empty members, no more than were asked for.
import type { Reply } from '../../../contract/invocation.ts';
import { isObject } from '../../../contract/read-path.ts';
import type { Order } from '../../../contract/survey.ts';
import { present } from '../../../contract/survey-values.ts';
import type { Json, JsonObject } from '../../../contract/tool.ts';

/** `cloudstack_list_hosts id=4f2a`, as a shell and the command line take it: names are whoever's, and end no word. */
export const orderText = ({ tool, args }: Order): string =>
  [tool, ...Object.entries(args).map(([name, value]) => shellWord(`${name}=${argumentText(value)}`))].join(' ');

/** One word for a shell, in quotes where it needs them. */
export const shellWord = (text: string): string =>
  /^[\w@:.,/=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;

const argumentText = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** The next call of a row; it becomes text, or goes, by `sayNext`. */
export const nextOf = (order: Order | undefined): JsonObject | undefined =>
  order === undefined ? undefined : { tool: order.tool, args: order.args };

/** Rows with each next call as text; calls of what is not offered are left out. */
export const sayNext = (rows: readonly JsonObject[], isOffered: (tool: string) => boolean): readonly JsonObject[] =>
  rows.map((row) => {
    if (!isObject(row.next)) return row;
    const { next, ...others } = row;
    const { tool, args } = next as unknown as Order;
    return isOffered(tool) ? { ...row, next: orderText({ tool, args }) } : others;
  });

/** The members that have a value, as a row. */
export const rowOf = (members: Readonly<Record<string, Json | undefined>>): JsonObject => present<JsonObject>(members);

export const usualRows = 25;

/** The first rows, with how many there are; `notes` stand below. */
export function listReply(rows: readonly JsonObject[], limit: Json | undefined, notes: readonly string[]): Reply {
  const most = typeof limit === 'number' ? limit : usualRows;
  const left = rows.length - most;
  const cut = left > 0 ? [`${left} more; limit=${rows.length} shows all.`] : [];
  return {
    data: rows.slice(0, most),
    list: { total: rows.length },
    ...(notes.length + cut.length > 0 && { notes: [...cut, ...notes] }),
  };
}

/** The first few lines, and how many more there are: a reason that holds for thousands is told of some. */
export const fewOf = (lines: readonly string[], most = 6): readonly string[] =>
  lines.length <= most
    ? lines
    : [...lines.slice(0, most - 1), `The same or alike for ${lines.length - most + 1} more.`];

const GiB = 1024 ** 3;

/** `12.3 GiB`, for sentences. */
export const sizeText = (bytes: number): string =>
  bytes >= 1024 * GiB
    ? `${tenths(bytes / GiB / 1024)} TiB`
    : bytes >= GiB
      ? `${tenths(bytes / GiB)} GiB`
      : `${tenths(bytes / 1024 ** 2)} MiB`;

const tenths = (number: number): string => (Math.round(number * 10) / 10).toString();

/** Days since an instant; undefined for what has none. */
export const daysSince = ({ created }: { readonly created?: string | undefined }, now: number): number | undefined =>
  created === undefined ? undefined : (now - Date.parse(created)) / 86_400_000;

/** `2 disks, 1 address`. */
export const countText = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .map(([what, count]) => `${count} ${what}${count === 1 ? '' : what.endsWith('s') ? 'es' : 's'}`)
    .join(', ');
