// Whether traffic from one place reaches a machine, and what blocks it: a pure walk over networks, addresses and rules.
import type { Address, Machine, Network, Rule } from '../../../../contract/survey.ts';
import type { Gathered, Placed } from '../gather.ts';
import { blocks, judged, passes, peerFits, protocolFits, type Side, type Step, type Wanted } from './judge.ts';

type Seen = Gathered<'machines' | 'networks' | 'addresses' | 'rules'>;

/** What one place has of them. */
interface Local {
  readonly networks: readonly Network[];
  readonly addresses: readonly Address[];
  readonly rules: readonly Rule[];
}

/** Every way there is, each with its steps; a way is open when all of its steps pass. */
export type Way = readonly Step[];

export const isOpen = (way: Way): boolean => way.every(({ verdict }) => verdict === 'passes');

export function waysTo(seen: Seen, from: Side, to: Placed<Machine>, wanted: Wanted): readonly Way[] {
  const at = ({ place }: Placed<Machine>): Local => ({
    rules: seen.rules.filter((rule) => rule.place === place),
    networks: seen.networks.filter((network) => network.place === place),
    addresses: seen.addresses.filter((address) => address.place === place),
  });
  const there = at(to);
  if (!('machine' in from)) return outsideWays(from, () => [[]], to, there, wanted);
  const here = at(from.machine);
  const inside = from.machine.place === to.place ? insideWays(from.machine, to, there, wanted) : [];
  return [...inside, ...outsideWays(unnamed, (goal) => waysOut(from.machine, goal, here, wanted), to, there, wanted)];
}

/** Behind an address, nobody knows which machine of another network it was. */
const unnamed: Side = { cidr: 'machine of another network' };

function insideWays(
  from: Placed<Machine>,
  to: Placed<Machine>,
  { networks, rules }: Local,
  wanted: Wanted,
): readonly Way[] {
  const named = (id: string): Network | undefined => networks.find((network) => network.id === id);
  // What leaves is judged by where it goes, what comes in by where it comes from.
  const [source, goal]: readonly [Side, Side] = [{ machine: from }, { machine: to }];
  return (from.nics ?? []).flatMap((a) =>
    (to.nics ?? []).flatMap((b): readonly Way[] => {
      const [near, far] = [named(a.network), named(b.network)];
      if (near === undefined || far === undefined || near.isPrivate === true) return [];
      const ends = [
        ...machineSteps(from.id, 'out', goal, rules, wanted),
        ...machineSteps(to.id, 'in', source, rules, wanted),
      ];
      if (near.id === far.id) return [[passes(near.name, 'both are on it'), ...ends]];
      if (near.router === undefined || near.router !== far.router) return [];
      return [
        [
          networkStep(near, 'out', goal, rules, wanted),
          passes(`router of ${near.router}`, 'it joins both networks'),
          networkStep(far, 'in', source, rules, wanted),
          ...ends,
        ],
      ];
    }),
  );
}

/** From a machine to an address outside of its networks, one for each of these; there may be rules against leaving. */
function waysOut(from: Placed<Machine>, address: string, { networks, rules }: Local, wanted: Wanted): readonly Way[] {
  const goal: Side = { cidr: address };
  const own = machineSteps(from.id, 'out', goal, rules, wanted);
  const near = (from.nics ?? []).flatMap((nic) => networks.filter(({ id }) => id === nic.network));
  if (near.length === 0) return [own];
  return near.map((network) => [...own, networkStep(network, 'out', goal, rules, wanted)]);
}

/** Through an address that something leads on to the machine from. */
function outsideWays(
  from: Side,
  out: (address: string) => readonly Way[],
  to: Placed<Machine>,
  { networks, addresses, rules }: Local,
  wanted: Wanted,
): readonly Way[] {
  const leading = rules.flatMap((rule) => {
    const door = doorTo(rule, to.id, wanted);
    return door === undefined ? [] : [{ rule, door }];
  });
  return leading.flatMap(({ rule, door }) => {
    const atDoor = { ...wanted, port: door };
    const address = addresses.find(({ name }) => name === rule.address);
    const network = networks.find(({ id }) => id === address?.network);
    const own = rules.filter((one) => one.address === rule.address && one.to === undefined);
    const wall =
      address?.isClosed === true ? [judged(`address ${rule.address}`, own, 'in', from, atDoor, 'closed')] : [];
    const peers = peerFits(rule, from)
      ? passes(rule.name, `${rule.address}:${door} leads to it`, rule)
      : blocks(rule.name, 'it is for other sources', rule);
    const list = network?.closed !== undefined ? [networkStep(network, 'in', from, rules, wanted)] : [];
    const inward = [peers, ...wall, ...list, ...machineSteps(to.id, 'in', from, rules, wanted)];
    return out(rule.address ?? '').map((way) => [...way, ...inward]);
  });
}

/** The port outside that a rule leads on to that port of the machine from; undefined where it does not. */
function doorTo({ to, ports, protocol }: Rule, machine: string, wanted: Wanted): number | undefined {
  if (to === undefined || !to.machines.includes(machine) || !protocolFits({ protocol }, wanted.protocol)) {
    return undefined;
  }
  if (to.port === 0) return wanted.port;
  const [first, last] = ports ?? [to.port, to.port];
  const door = first + wanted.port - to.port;
  return door >= first && door <= last ? door : undefined;
}

function networkStep(
  network: Network,
  direction: Rule['direction'],
  other: Side,
  rules: readonly Rule[],
  wanted: Wanted,
): Step {
  const own = rules.filter((rule) => rule.network === network.id);
  const usual = network.closed?.includes(direction) === true ? 'closed' : 'open';
  return judged(`${direction === 'in' ? 'into' : 'out of'} ${network.name}`, own, direction, other, wanted, usual);
}

/** Rules on a machine close it as soon as there is one for the direction. */
function machineSteps(
  machine: string,
  direction: Rule['direction'],
  other: Side,
  rules: readonly Rule[],
  wanted: Wanted,
): readonly Step[] {
  const own = rules.filter((rule) => rule.machines?.includes(machine) && rule.direction === direction);
  if (own.length === 0) return [];
  return [
    judged(`rules of the ${direction === 'in' ? 'target' : 'source'} itself`, own, direction, other, wanted, 'closed'),
  ];
}
