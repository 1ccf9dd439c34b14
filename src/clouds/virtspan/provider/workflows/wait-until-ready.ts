// Waits until chosen machines are as far as they are wanted, and says of each how far it is.
import { ToolError } from '../../../../contract/errors.ts';
import type { Reply } from '../../../../contract/invocation.ts';
import type { Machine } from '../../../../contract/survey.ts';
import type { JsonObject } from '../../../../contract/tool.ts';
import { type Placed, unseenNotes } from '../gather.ts';
import { listReply, rowOf } from '../rows.ts';
import type { Work } from '../work.ts';
import { whenReady } from './ready.ts';
import { selected } from './select.ts';

const longestS = 3_600;

/** Throws PARAM_ errors for what cannot be meant, NAME_UNKNOWN for a machine that is not there. */
export async function waitUntilReady(work: Work, asked: JsonObject): Promise<Reply> {
  const { ready = 'address', wait = 45, limit } = asked;
  if (typeof wait !== 'number' || wait < 0 || wait > longestS) {
    throw new ToolError('PARAM_VALUE', `"wait" takes 0 to ${longestS} seconds. Nothing was sent.`);
  }
  work.context.taken?.();
  const began = work.clock.elapsed();
  // Who was meant at the beginning stays meant, in whatever state it is by then.
  let chosen: readonly Placed<Machine>[] | undefined;
  const isSame = (one: Placed<Machine>, other: Placed<Machine>) => one.id === other.id && one.place === other.place;
  const wishes = { places: work.places, wish: ready, seconds: wait };
  const { states, unseen } = await whenReady(work, wishes, (machines, blind) => {
    const meant = chosen ?? selected(machines, asked, blind);
    chosen = meant;
    return machines.filter((one) => meant.some((other) => isSame(one, other)));
  });
  const all = chosen ?? [];
  const order = { never: 0, 'not yet': 1, ready: 2 } as const;
  const rows = [...states]
    .sort((a, b) => order[a.is] - order[b.is])
    .map(({ machine, is, address, said }) =>
      rowOf({
        ready: is === 'ready' ? 'yes' : 'no',
        name: machine.name,
        where: machine.where,
        cloud: machine.place.label,
        state: machine.said,
        address,
        said: said === address ? undefined : said || undefined,
      }),
    );
  const count = states.filter(({ is }) => is === 'ready').length;
  const missing = all.filter((one) => !states.some(({ machine }) => isSame(machine, one)));
  const hidden = missing.filter((one) => unseen.some(({ place }) => place === one.place)).length;
  const gone = missing.length - hidden;
  return {
    ...listReply(rows, limit, [
      `${count} of ${all.length} machines are ready (${String(ready)}), after ${Math.round((work.clock.elapsed() - began) / 1000)} s.`,
      ...(gone > 0 ? [`${gone} of them are not there any more.`] : []),
      ...(hidden > 0 ? [`${hidden} of them could not be seen at the last look.`] : []),
      ...unseenNotes(unseen),
    ]),
    // Where nothing was meant because nothing could be seen, nothing is known to be ready.
    ...((count < all.length || (all.length === 0 && unseen.length > 0)) && { verdict: 'wrong' as const }),
  };
}
