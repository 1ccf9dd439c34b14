// Moves running machines to other hosts, or all of one host away, after looking whether they can go and where they fit.
import { ToolError } from '../../../../contract/errors.ts';
import type { Reply } from '../../../../contract/invocation.ts';
import type { Host, Machine } from '../../../../contract/survey.ts';
import type { JsonObject } from '../../../../contract/tool.ts';
import { type Gathered, gather, type Placed, unseenHint, unseenNotes } from '../gather.ts';
import { fewOf, listReply, rowOf } from '../rows.ts';
import type { Work } from '../work.ts';
import { carryOut, itemFor, refuseTooMany, reported } from './change-many.ts';
import { selected } from './select.ts';

type Seen = Gathered<'machines' | 'hosts'>;

/** A machine that is to go, with what keeps it from going. */
export interface Mover {
  readonly machine: Placed<Machine>;
  readonly hindered?: string;
}

/** Throws NAME_UNKNOWN for a host that is not there, NAME_AMBIGUOUS where several clouds have one of the name. */
export function hostNamed({ hosts, unseen }: Seen, name: string): Placed<Host> {
  const found = hosts.filter((one) => one.name === name || one.id === name);
  const [only, other] = found;
  if (only === undefined) {
    throw new ToolError('NAME_UNKNOWN', `No host is called "${name}". Nothing was sent.`, unseenHint(unseen, 'hosts'));
  }
  if (other === undefined) return only;
  throw new ToolError('NAME_AMBIGUOUS', `Hosts of several clouds are called "${name}". Nothing was sent.`, {
    hint: 'Name the profile of the cloud that is meant.',
  });
}

/** What can be known before: the machine's own hindrances, the target, and whether there is room by memory. */
export function moversOf(
  { hosts }: Seen,
  machines: readonly Placed<Machine>[],
  to: Placed<Host> | undefined,
): readonly Mover[] {
  const free = new Map(
    hosts.map((host) => [host, (host.memoryBytes ?? Number.POSITIVE_INFINITY) - (host.memoryPromisedBytes ?? 0)]),
  );
  // The largest first: the small ones find a place between them.
  const bySize = [...machines].sort((a, b) => (b.memoryBytes ?? 0) - (a.memoryBytes ?? 0));
  return bySize.map((machine): Mover => {
    const hindered = hindrance(machine, to);
    if (hindered !== undefined) return { machine, hindered };
    const need = machine.memoryBytes ?? 0;
    const goal = hosts.find(
      (host) =>
        host.place === machine.place &&
        host.state === 'up' &&
        host.name !== machine.host &&
        sameZone(host, hosts, machine) &&
        (to === undefined || host === to) &&
        (free.get(host) ?? 0) >= need,
    );
    if (goal === undefined)
      return {
        machine,
        hindered: to === undefined ? 'no other host has room for it' : `${to.name} has no room for it`,
      };
    free.set(goal, (free.get(goal) ?? 0) - need);
    return { machine };
  });
}

/** Machines do not leave the zone of the host that they are on. */
const sameZone = (host: Placed<Host>, hosts: readonly Placed<Host>[], machine: Placed<Machine>): boolean =>
  hosts.find(({ place, name }) => place === machine.place && name === machine.host)?.where === host.where;

function hindrance(
  { state, said, fixed, place, host }: Placed<Machine>,
  to: Placed<Host> | undefined,
): string | undefined {
  if (state !== 'running') return `it is ${said ?? state}: only running machines are moved live`;
  if (fixed !== undefined) return `it cannot be moved while it runs: ${fixed}`;
  if (to === undefined) return undefined;
  if (to.place !== place) return `${to.name} is in another cloud`;
  if (to.state !== 'up') return `${to.name} takes no machines: ${to.said ?? to.state}`;
  return host === to.name ? 'it is there already' : undefined;
}

/** Throws PARAM_ and NAME_ errors for what cannot be meant; what becomes of each machine is in the answer. */
export async function moveMachines(work: Work, args: JsonObject): Promise<Reply> {
  const seen = await gather(work, ['machines', 'hosts']);
  const from = typeof args.host === 'string' ? hostNamed(seen, args.host) : undefined;
  const to = typeof args.to === 'string' ? hostNamed(seen, args.to) : undefined;
  const meant =
    from === undefined
      ? selected(seen.machines, args, seen.unseen)
      : seen.machines.filter(({ place, host }) => place === from.place && host === from.name);
  const movers = moversOf(seen, meant, to);
  const cannot = movers.flatMap(({ machine, hindered }) =>
    hindered === undefined ? [] : [`${machine.name} stays: ${hindered}.`],
  );
  const going = movers.filter(({ hindered }) => hindered === undefined);
  const items = (await Promise.all(going.map(({ machine }) => itemFor(machine, 'migrate', targetOf(to))))).filter(
    (one) => typeof one !== 'string',
  );
  const notes = [...fewOf(cannot), ...unseenNotes(seen.unseen)];
  if (args.preview === true || items.length === 0) {
    const rows = items.map(({ name, where, place, state }) =>
      rowOf({ outcome: 'would', name, where, cloud: place.label, state }),
    );
    const closing = from === undefined ? [] : [`${from.name} would take no new machines first.`];
    return {
      ...listReply(rows, 50, [`${items.length} machines would be moved; none was.`, ...closing, ...notes]),
      ...(cannot.length > 0 && { verdict: 'wrong' as const }),
    };
  }
  refuseTooMany(work, items.length);
  const closed = from === undefined ? [] : [await closeHost(work, from)];
  return reported(work, 'migrate', await carryOut(work, items), [...closed, ...notes]);
}

const targetOf = (to: Placed<Host> | undefined) => (to === undefined ? {} : { host: to.name });

/** First, so that what leaves is not followed by what comes. Throws what the cloud says when it does not let it be closed. */
async function closeHost({ calls }: Work, host: Placed<Host>): Promise<string> {
  const order = (await host.place.cloud.survey()).closeHost?.(host);
  if (order === undefined) return `${host.place.cloud.title} has no way to close a host: new machines may come to it.`;
  if (host.state === 'closed') return `${host.name} took no new machines before.`;
  await calls.call(order.tool, order.args, host.place.profile);
  return `${host.name} takes no new machines until it is opened again.`;
}
