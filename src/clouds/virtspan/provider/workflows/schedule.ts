// Has machines backed up again and again: by the cloud where it can, else by a line for cron.
import { asToolError, ToolError } from '../../../../contract/errors.ts';
import type { Reply } from '../../../../contract/invocation.ts';
import type { Machine, Read, Schedule } from '../../../../contract/survey.ts';
import type { JsonObject } from '../../../../contract/tool.ts';
import { gather, type Placed, readersOf, unseenNotes } from '../gather.ts';
import { fewOf, listReply, rowOf, shellWord } from '../rows.ts';
import type { Item } from '../run-book.ts';
import type { Work } from '../work.ts';
import { carryOut } from './change-many.ts';
import { selected } from './select.ts';

/** Throws PARAM_ errors for what cannot be meant. */
export async function scheduleBackups(work: Work, args: JsonObject): Promise<Reply> {
  const plan = scheduleIn(args);
  const seen = await gather(work, ['machines']);
  const read = readersOf(work.calls);
  const meant = await Promise.all(
    selected(seen.machines, args, seen.unseen).map(async (machine) => ({
      machine,
      found: await itemsFor(work, machine, plan, read(machine.place)),
    })),
  );
  const byCron = meant.filter(({ found }) => found === undefined).map(({ machine }) => machine);
  const items = meant.flatMap(({ found }) => (Array.isArray(found) ? found : []));
  const cannot = meant.flatMap(({ machine: { name, place }, found }) =>
    typeof found === 'string' ? [`${name} (${place.label}) cannot be scheduled: ${found}`] : [],
  );
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
  const isWrong = cannot.length > 0 || results.some(({ outcome }) => outcome !== 'done' && outcome !== 'would');
  return {
    ...listReply(rows, 50, [
      ...fewOf(cannot),
      ...cronNotes(byCron, plan, work.context.profile),
      ...unseenNotes(seen.unseen),
    ]),
    ...(isWrong && { verdict: 'wrong' as const }),
  };
}

/** Undefined where the cloud has no schedule for it, a text where it cannot be read. Throws for a caller who stopped. */
async function itemsFor(
  { context }: Work,
  machine: Placed<Machine>,
  plan: Schedule,
  read: Read,
): Promise<readonly Item[] | string | undefined> {
  const { name, where, state, place } = machine;
  try {
    const orders = await (await place.cloud.survey()).schedule?.(machine, plan, read);
    if (orders?.length === 0) return 'it has nothing that could be backed up.';
    return orders?.map((order) => ({ name, state, place, order, ...(where !== undefined && { where }) }));
  } catch (thrown) {
    if (context.signal.aborted) throw thrown;
    return asToolError(thrown).message;
  }
}

function scheduleIn({ every, at, day, keep, timezone }: JsonObject): Schedule {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/.exec(String(at ?? '02:30')) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) {
    throw new ToolError('PARAM_VALUE', `"at" is a time such as 02:30, not "${String(at)}". Nothing was sent.`);
  }
  // It stands in a line that people copy into their crontab.
  if (timezone !== undefined && !/^[\w+/-]{1,64}$/.test(String(timezone))) {
    throw new ToolError('PARAM_VALUE', '"timezone" takes a name such as Europe/Paris. Nothing was sent.');
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
  const names = machines.map(({ id }) => cronWord(`names=${id}`)).join(' ');
  const line = `virtspan call virtspan_back_up_machines ${names} keep=${plan.keep} --profile ${cronWord(profile)}`;
  return [
    `For cron, in the time zone ${plan.timezone}: ${times[plan.every](plan)} ${line}`,
    'Nobody can be asked there: old backups go only where the policy lets their deletion go unasked.',
  ];
}

/** A percent sign ends a command in a crontab, in quotes too. */
const cronWord = (text: string): string => shellWord(text).replaceAll('%', '\\%');
