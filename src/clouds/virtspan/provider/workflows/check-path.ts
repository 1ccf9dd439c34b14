// "Can A reach B, and what blocks it?"
import { isIP } from 'node:net';
import { ToolError } from '../../../../contract/errors.ts';
import type { Reply } from '../../../../contract/invocation.ts';
import type { Machine } from '../../../../contract/survey.ts';
import type { JsonObject } from '../../../../contract/tool.ts';
import { type Gathered, gather, type Placed, unseenHint, unseenNotes } from '../gather.ts';
import { listReply, nextOf, rowOf } from '../rows.ts';
import type { Work } from '../work.ts';
import type { Side } from './judge.ts';
import { isOpen, waysTo } from './path.ts';
import { meantBy, oneOrNone } from './select.ts';

type Machines = Pick<Gathered<'machines'>, 'machines' | 'unseen'>;

/** Throws NAME_UNKNOWN and NAME_AMBIGUOUS for machines that cannot be meant. */
export async function checkPath(work: Work, { from, to, port, protocol }: JsonObject): Promise<Reply> {
  const seen = await gather(work, ['machines', 'networks', 'addresses', 'rules']);
  const target = machineNamed(seen, String(to));
  const source = sourceOf(seen, String(from));
  const wanted = { protocol: String(protocol ?? 'tcp'), port: Number(port) };
  const ways = waysTo(seen, source, target, wanted);
  const open = ways.find(isOpen);
  // The open way tells all; of closed ones, each tells what is in the way.
  const shown = open === undefined ? ways : [open];
  const rows = shown.flatMap((way, at) =>
    way.map(({ verdict, what, why, rule }) => rowOf({ way: at + 1, verdict, what, why, next: nextOf(rule?.look) })),
  );
  const blocking = ways.flatMap((way) => way.filter(({ verdict }) => verdict === 'blocks'));
  const ends = new Set([target.place, ...('machine' in source ? [source.machine.place] : [])]);
  const goal = `${target.name} (${target.place.label}) on ${wanted.protocol}/${wanted.port}`;
  const state =
    target.state === 'running' ? [] : [`${target.name} is ${target.said ?? target.state}: nothing answers there.`];
  // What could not be read may hold the rule that decides.
  const blind = seen.unseen.filter(({ place }) => ends.has(place)).map(({ kind }) => kind);
  const result =
    blind.length > 0
      ? `Whether ${String(from)} reaches ${goal} cannot be said: not all of ${[...new Set(blind)].join(', ')} could be read.`
      : open !== undefined
        ? `${String(from)} reaches ${goal}, as far as the cloud's own rules go; firewalls inside the guests are not seen.`
        : ways.length === 0
          ? `${String(from)} does not reach ${goal}: no network or address leads there.`
          : `${String(from)} does not reach ${goal}: ${[...new Set(blocking.map(({ what, why }) => `${what}: ${why}`))].join('; ')}.`;
  return {
    ...listReply(rows, 30, [result, ...state, ...unseenNotes(seen.unseen)]),
    ...((open === undefined || blind.length > 0) && { verdict: 'wrong' as const }),
  };
}

function sourceOf(seen: Machines, from: string): Side {
  if (from === 'internet') return { cidr: 'internet' };
  if (isIP(from.replace(/\/\d+$/, '')) !== 0) return { cidr: from };
  return { machine: machineNamed(seen, from) };
}

/** By id, or by a name that only one has; `namespace/name` and `cloud:name` tell several apart. */
export function machineNamed({ machines, unseen }: Machines, name: string): Placed<Machine> {
  const [only] = oneOrNone(name, meantBy(name, machines));
  if (only !== undefined) return only;
  throw new ToolError('NAME_UNKNOWN', `No machine is called "${name}". Nothing was sent.`, {
    hint: 'From outside say internet, an address or a CIDR.',
    ...unseenHint(unseen, 'machines'),
  });
}
