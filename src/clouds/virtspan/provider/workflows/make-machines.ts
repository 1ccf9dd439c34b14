// Makes machines of a recipe, waits until they are ready, and tells what is left where a step fails.
import { asToolError, ToolError } from '../../../../contract/errors.ts';
import type { Reply } from '../../../../contract/invocation.ts';
import { own } from '../../../../contract/read-path.ts';
import type { Machine, Order } from '../../../../contract/survey.ts';
import { textsAt } from '../../../../contract/survey-values.ts';
import type { JsonObject } from '../../../../contract/tool.ts';
import { gather, type Placed, unseenNotes } from '../gather.ts';
import type { Place } from '../places.ts';
import { listReply, orderText, rowOf } from '../rows.ts';
import type { Work } from '../work.ts';
import { refuseTooMany } from './change-many.ts';
import { joinNetworks, refuseUnusable } from './join-networks.ts';
import { type Readiness, whenReady } from './ready.ts';
import { orderFor, readRecipe } from './recipe.ts';

interface Made {
  readonly name: string;
  readonly outcome: 'made' | 'failed' | 'unsent' | 'unknown';
  readonly said?: string;
  /** How many of the steps were done. */
  readonly done: number;
}

/** Throws PARAM_ errors for what cannot be meant; what becomes of each machine is in the answer. */
export async function makeMachines(work: Work, args: JsonObject): Promise<Reply> {
  const { clouds } = readRecipe(String(args.recipe));
  const place = placeFor(work, Object.keys(clouds), args.cloud);
  const steps = clouds[place.cloud.id] ?? [];
  const things = await thingsIn(place, steps);
  const names = [...new Set(textsAt(args, 'names'))];
  if (names.length === 0) throw refused('PARAM_MISSING', '"names" has to name the new machines.');
  refuseTooMany(work, names.length * things);
  const before = await gather({ ...work, places: [place] }, ['machines']);
  // Later steps know the machine by its name alone: one that is taken, by whatever cannot be seen too, would be another's.
  if (before.unseen.length > 0)
    throw refused('API_REFUSED', `Which names are taken cannot be seen. ${unseenNotes(before.unseen).join(' ')}`);
  const taken = names.filter((name) => before.machines.some((one) => one.id === name || one.name === name));
  if (taken.length > 0) throw refused('PARAM_VALUE', `Machines are called ${taken.join(', ')} already.`);
  await refuseUnusable(work, place, textsAt(args, 'networks'));
  if (args.preview === true) {
    const rows = names.map((name) =>
      rowOf({
        outcome: 'would',
        name,
        cloud: place.label,
        said: [
          ...steps.map((step) => orderText(orderFor(step, name))),
          ...textsAt(args, 'networks').map((network) => `then into network ${network}`),
        ].join('; '),
      }),
    );
    return listReply(rows, 50, [`${names.length} machines would be made, in ${steps.length} steps each; none was.`]);
  }
  // The first steps of all are ordered together, so that a person is asked once.
  const raw = await Promise.all(names.map((name) => makeOne(work, place, steps, name)));
  const made = await withNetworks(work, place, raw, textsAt(args, 'networks'));
  const waited = made.filter(({ outcome }) => outcome === 'made').map(({ name }) => name);
  const { states, all: after } = await whenReady(
    work,
    {
      ...{ places: [place], wish: args.ready ?? 'running', expected: waited.length },
      seconds: typeof args.wait === 'number' ? args.wait : 60,
    },
    (machines) => machines.filter(({ name }) => waited.includes(name)),
  );
  const rows = made.map((one) =>
    rowFor(
      one,
      place,
      states.find(({ machine }) => machine.name === one.name),
    ),
  );
  const left = await leftovers(made, after, steps.length);
  const count = rows.filter(({ outcome }) => outcome === 'done').length;
  return {
    ...listReply(rows, 50, [`${count} of ${names.length} machines are there and ready.`, ...left]),
    ...(count < names.length && { verdict: 'wrong' as const }),
  };
}

/** The only place of the recipe's clouds, or of the one that is named. */
function placeFor({ places }: Work, clouds: readonly string[], wanted: unknown): Place {
  const fit = places.filter(
    ({ cloud, label }) =>
      clouds.includes(cloud.id) && (wanted === undefined || wanted === cloud.id || wanted === label),
  );
  const [only, other] = fit;
  if (only === undefined)
    throw refused('PARAM_VALUE', `The recipe is for ${clouds.join(', ')}, and none of these is meant.`);
  if (other === undefined) return only;
  throw refused('PARAM_MISSING', `"cloud" has to say which is meant: ${fit.map(({ label }) => label).join(', ')}.`);
}

/**
 * How many things a recipe makes for each name. It is text from anywhere: it calls nothing but what makes machines, and makes one
 * of them, so that what the operator lets one call make cannot stand in its steps.
 */
async function thingsIn({ cloud }: Place, steps: readonly Order[]): Promise<number> {
  const { makes = {} } = await cloud.survey();
  const kinds = steps.map(({ tool }) => {
    const kind = own(makes, tool);
    if (kind !== undefined) return kind;
    const may = Object.keys(makes).join(', ');
    throw refused('PARAM_VALUE', `A recipe of ${cloud.title} may call ${may}, and not ${tool}.`);
  });
  const machines = kinds.filter((kind) => kind === 'machine').length;
  if (machines !== 1)
    throw refused('PARAM_VALUE', `A recipe makes one machine for each name; this one makes ${machines}.`);
  return 1 + kinds.filter((kind) => kind === 'more').length;
}

/** Those that were made, in the networks of the names as well. */
async function withNetworks(
  work: Work,
  place: Place,
  made: readonly Made[],
  networks: readonly string[],
): Promise<readonly Made[]> {
  const there = made.flatMap(({ name, outcome }) => (outcome === 'made' ? [name] : []));
  if (networks.length === 0 || there.length === 0) return made;
  const faults = await joinNetworks(work, place, there, networks);
  return made.map((one) => {
    const said = faults.get(one.name);
    return said === undefined ? one : { ...one, outcome: 'failed', said };
  });
}

async function makeOne(
  { calls, context }: Work,
  { profile }: Place,
  steps: readonly Order[],
  name: string,
): Promise<Made> {
  for (const [done, step] of steps.entries()) {
    const { tool, args } = orderFor(step, name);
    try {
      const { job } = await calls.call(tool, args, profile);
      if (job?.state !== 'pending') continue;
      return { name, outcome: 'unknown', done, said: `step ${done + 1} goes on: ${job.checkWith}` };
    } catch (thrown) {
      if (context.signal.aborted) throw thrown;
      const { fate, code, message } = asToolError(thrown);
      const outcome = fate === 'refused' ? 'unsent' : fate === 'failed' ? 'failed' : 'unknown';
      return {
        name,
        outcome: done > 0 && outcome === 'unsent' ? 'failed' : outcome,
        done,
        said: `step ${done + 1}: ${code}: ${message}`,
      };
    }
  }
  return { name, outcome: 'made', done: steps.length };
}

function rowFor({ name, outcome, said }: Made, { label }: Place, state: Readiness | undefined): JsonObject {
  const isDone = outcome === 'made' && state?.is === 'ready';
  const why = state === undefined ? 'the cloud does not show it' : `not ready: ${state.said}`;
  return rowOf({
    outcome: isDone ? 'done' : outcome === 'made' ? 'pending' : outcome,
    name,
    where: state?.machine.where,
    cloud: label,
    state: state?.machine.state,
    said: said ?? (isDone ? state.said || undefined : why),
  });
}

/** Nothing is undone by itself: what was made may hold data by now, and deleting is asked about like any other. */
async function leftovers(
  made: readonly Made[],
  after: readonly Placed<Machine>[],
  steps: number,
): Promise<readonly string[]> {
  const notes = made
    .filter(({ outcome, done }) => outcome !== 'made' && done > 0)
    .map(async ({ name, done }) => {
      const found = after.find((one) => one.name === name);
      const remove = found === undefined ? undefined : (await found.place.cloud.survey()).acts.delete?.(found, {});
      const undo = remove === undefined ? '' : ` ${orderText(remove)} takes the machine away.`;
      return `${name}: ${done} of ${steps} steps were done, and nothing was undone.${undo}`;
    });
  return Promise.all(notes);
}

const refused = (code: 'PARAM_VALUE' | 'PARAM_MISSING' | 'API_REFUSED', why: string): ToolError =>
  new ToolError(code, `${why} Nothing was sent.`, { fate: 'refused' });
