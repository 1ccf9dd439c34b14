// Has machines backed up again and again: by the cloud where it can, else by a line for cron.
import { ToolError } from '../../../../contract/errors.ts';
import type { Reply } from '../../../../contract/invocation.ts';
import type { Machine, Schedule } from '../../../../contract/survey.ts';
import type { JsonObject } from '../../../../contract/tool.ts';
import { gather, type Placed, readerOf, unseenNotes } from '../gather.ts';
import { listReply, rowOf } from '../rows.ts';
import type { Item } from '../run-book.ts';
import type { Work } from '../work.ts';
import { carryOut } from './change-many.ts';
import { selected } from './select.ts';

/** Throws PARAM_ errors for what cannot be meant. */
export async function scheduleBackups(work: Work, args: JsonObject): Promise<Reply> {
  const plan = scheduleIn(args);
  const seen = await gather(work, ['machines']);
  const meant = await Promise.all(
    selected(seen.machines, args).map(async (machine) => ({ machine, items: await itemsFor(work, machine, plan) })),
  );
  const byCron = meant.filter(({ items }) => items === undefined).map(({ machine }) => machine);
  const items = meant.flatMap((one) => one.items ?? []);
  const results =
    args.preview === true
      ? items.map((item) => ({ item, outcome: 'would', said: undefined }))
      : await carryOut(work, items);
  const rows = [
    ...results.map(({ item: { name, where, place, state }, outcome, said }) =>
      rowOf({ outcome, name, where, cloud: place.label, state, said: said ?? 'by the cloud' }),
    ),
    ...byCron.map(({ name, where, place, state }) =>
      rowOf({
        outcome: 'unsent',
        name,
        where,
        cloud: place.label,
        state,
        said: 'no schedule in this cloud: see the line for cron',
      }),
    ),
  ];
  const isWrong = results.some(({ outcome }) => outcome !== 'done' && outcome !== 'would');
  return {
    ...listReply(rows, 50, [...cronNotes(byCron, plan, work.context.profile), ...unseenNotes(seen.unseen)]),
    ...(isWrong && { verdict: 'wrong' as const }),
  };
}

/** Undefined where the cloud has no schedule for it. */
async function itemsFor(
  { calls }: Work,
  machine: Placed<Machine>,
  plan: Schedule,
): Promise<readonly Item[] | undefined> {
  const { name, where, state, place } = machine;
  const orders = await (await place.cloud.survey()).schedule?.(machine, plan, readerOf(place, calls));
  return orders?.map((order) => ({ name, state, place, order, ...(where !== undefined && { where }) }));
}

function scheduleIn({ every, at, day, keep, timezone }: JsonObject): Schedule {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/.exec(String(at ?? '02:30')) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) {
    throw new ToolError('PARAM_VALUE', `"at" is a time such as 02:30, not "${String(at)}". Nothing was sent.`);
  }
  const most = every === 'week' ? 7 : 28;
  if (typeof day === 'number' && (day < 1 || day > most)) {
    throw new ToolError('PARAM_VALUE', `"day" is 1 to ${most} for every ${String(every)}. Nothing was sent.`);
  }
  return {
    every: every as Schedule['every'],
    hour: Number(hour),
    minute: Number(minute),
    day: typeof day === 'number' ? day : 1,
    keep: typeof keep === 'number' ? keep : 7,
    timezone: typeof timezone === 'string' ? timezone : 'UTC',
  };
}

/** As crontab(5) takes them; a week begins with Sunday, as day 0 there and 1 here. */
const times: { readonly [Every in Schedule['every']]: (plan: Schedule) => string } = {
  hour: ({ minute }) => `${minute} * * * *`,
  day: ({ minute, hour }) => `${minute} ${hour} * * *`,
  week: ({ minute, hour, day }) => `${minute} ${hour} * * ${day - 1}`,
  month: ({ minute, hour, day }) => `${minute} ${hour} ${day} * *`,
};

function cronNotes(machines: readonly Placed<Machine>[], plan: Schedule, profile: string): readonly string[] {
  if (machines.length === 0) return [];
  const names = machines.map(({ id }) => shellWord(`names=${id}`)).join(' ');
  const line = `virtspan call virtspan_back_up_machines ${names} keep=${plan.keep} --profile ${shellWord(profile)}`;
  return [
    `For cron, in the time zone ${plan.timezone}: ${times[plan.every](plan)} ${line}`,
    'Nobody can be asked there: old backups go only where the policy lets their deletion go unasked.',
  ];
}

/** A percent sign ends a command in a crontab. */
const shellWord = (text: string): string =>
  /^[\w@:.,/=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''").replaceAll('%', '\\%')}'`;
