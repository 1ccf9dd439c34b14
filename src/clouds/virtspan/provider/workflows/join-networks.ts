// New machines into networks that the operator named.
import { asToolError, ToolError } from '../../../../contract/errors.ts';
import { gather } from '../gather.ts';
import { meaningOf, sortOf } from '../named-places.ts';
import type { Place } from '../places.ts';
import type { Work } from '../work.ts';
import { carryAll, planByName } from './apply-place.ts';
import { isUsable, verdicts } from './check-places.ts';

/** Before anything is made. Throws NAME_UNKNOWN and PARAM_VALUE for a name that cannot be used there. */
export async function refuseUnusable(work: Work, place: Place, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  for (const name of names) {
    sortOf(work.settled, name, 'networks');
    if (meaningOf(work.settled, 'networks', name, place) === undefined) {
      throw new ToolError('PARAM_VALUE', `The network "${name}" means nothing in ${place.label}. Nothing was sent.`);
    }
  }
  const all = await verdicts({ ...work, places: [place] }, { sort: 'networks' });
  const bad = all.find(({ name, verdict }) => names.includes(name) && !isUsable(verdict));
  if (bad === undefined) return;
  throw new ToolError('PARAM_VALUE', `The network "${bad.name}" cannot be used: ${bad.verdict.why}. Nothing was sent.`);
}

/** Name of a machine > why it is not in all of them. One network after the other, all machines at once. */
export async function joinNetworks(
  work: Work,
  place: Place,
  machines: readonly string[],
  networks: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const faults = new Map<string, string>();
  for (const network of networks) {
    const seen = await gather({ ...work, places: [place] }, ['machines']);
    const plans = await Promise.all(
      machines
        .filter((name) => !faults.has(name))
        .map(async (name) => {
          try {
            const machine = seen.machines.find((one) => one.name === name);
            if (machine === undefined) throw new ToolError('API_REFUSED', 'the cloud does not show it yet');
            return [await planByName(work, machine, network)];
          } catch (thrown) {
            if (work.context.signal.aborted) throw thrown;
            faults.set(name, `made, but not in ${network}: ${asToolError(thrown).message}`);
            return [];
          }
        }),
    );
    const going = plans.flat();
    const results = await carryAll(work, going, undefined);
    for (const [at, { machine }] of going.entries()) {
      const result = results[at];
      if (result !== undefined && result.outcome !== 'done')
        faults.set(machine.name, `made, but not in ${network}: ${result.said ?? result.outcome}`);
    }
  }
  return faults;
}
