// Whether traffic from one place reaches a machine, and what blocks it: a pure walk over networks, addresses and rules.
import { BlockList, isIP, isIPv6 } from 'node:net';
import type { Address, Machine, Network, Rule } from '../../../../contract/survey.ts';
import type { Gathered, Placed } from '../gather.ts';

type Seen = Gathered<'machines' | 'networks' | 'addresses' | 'rules'>;

/** Where traffic comes from: a machine, or a CIDR outside. */
export type Source = { readonly machine: Placed<Machine> } | { readonly cidr: string };

export interface Wanted {
  readonly protocol: string;
  readonly port: number;
}

/** One thing on the way. */
export interface Step {
  readonly verdict: 'passes' | 'blocks';
  readonly what: string;
  readonly why: string;
  readonly rule?: Rule;
}

/** Every way there is, each with its steps; a way is open when all of its steps pass. */
export type Way = readonly Step[];

export const isOpen = (way: Way): boolean => way.every(({ verdict }) => verdict === 'passes');

export function waysTo(seen: Seen, from: Source, to: Placed<Machine>, wanted: Wanted): readonly Way[] {
  const rules = seen.rules.filter(({ place }) => place === to.place);
  const networks = seen.networks.filter(({ place }) => place === to.place);
  const addresses = seen.addresses.filter(({ place }) => place === to.place);
  const inside =
    'machine' in from && from.machine.place === to.place ? insideWays(from.machine, to, networks, rules, wanted) : [];
  return [...inside, ...outsideWays(from, to, networks, addresses, rules, wanted)];
}

function insideWays(
  from: Placed<Machine>,
  to: Placed<Machine>,
  networks: readonly Network[],
  rules: readonly Rule[],
  wanted: Wanted,
): readonly Way[] {
  const named = (id: string): Network | undefined => networks.find((network) => network.id === id);
  const source: Source = { machine: from };
  return (from.nics ?? []).flatMap((a) =>
    (to.nics ?? []).flatMap((b): readonly Way[] => {
      const [near, far] = [named(a.network), named(b.network)];
      if (near === undefined || far === undefined || near.isPrivate === true) return [];
      const ends = [
        ...machineSteps(from.id, 'out', source, rules, wanted),
        ...machineSteps(to.id, 'in', source, rules, wanted),
      ];
      if (near.id === far.id) return [[passes(near.name, 'both are on it'), ...ends]];
      if (near.router === undefined || near.router !== far.router) return [];
      return [
        [
          networkStep(near, 'out', source, rules, wanted),
          passes(`router of ${near.router}`, 'it joins both networks'),
          networkStep(far, 'in', source, rules, wanted),
          ...ends,
        ],
      ];
    }),
  );
}

/** Through an address that something leads on to the machine from. */
function outsideWays(
  from: Source,
  to: Placed<Machine>,
  networks: readonly Network[],
  addresses: readonly Address[],
  rules: readonly Rule[],
  wanted: Wanted,
): readonly Way[] {
  const leading = rules.filter(
    ({ to: goal }) => goal?.machines.includes(to.id) && (goal.port === 0 || goal.port === wanted.port),
  );
  const seenFrom: Source = 'machine' in from ? { cidr: 'machine of another network' } : from;
  return leading.map((rule) => {
    const open = rule.to!.port === 0 ? wanted.port : (rule.ports?.[0] ?? wanted.port);
    const atDoor = { ...wanted, port: open };
    const address = addresses.find(({ name }) => name === rule.address);
    const network = networks.find(({ id }) => id === address?.network);
    const own = rules.filter((one) => one.address === rule.address && one.to === undefined);
    const door =
      address?.isClosed === true ? [judged(`address ${rule.address}`, own, 'in', seenFrom, atDoor, 'closed')] : [];
    const peers = peerFits(rule, seenFrom)
      ? passes(rule.name, `${rule.address}:${open} leads to it`, rule)
      : blocks(rule.name, 'it is for other sources', rule);
    const list = network?.closed !== undefined ? [networkStep(network, 'in', seenFrom, rules, wanted)] : [];
    return [peers, ...door, ...list, ...machineSteps(to.id, 'in', seenFrom, rules, wanted)];
  });
}

const passes = (what: string, why: string, rule?: Rule): Step => ({
  verdict: 'passes',
  what,
  why,
  ...(rule && { rule }),
});
const blocks = (what: string, why: string, rule?: Rule): Step => ({
  verdict: 'blocks',
  what,
  why,
  ...(rule && { rule }),
});

function networkStep(
  network: Network,
  direction: Rule['direction'],
  from: Source,
  rules: readonly Rule[],
  wanted: Wanted,
): Step {
  const own = rules.filter((rule) => rule.network === network.id);
  const usual = network.closed?.includes(direction) === true ? 'closed' : 'open';
  return judged(`${direction === 'in' ? 'into' : 'out of'} ${network.name}`, own, direction, from, wanted, usual);
}

/** Rules on a machine close it as soon as there is one for the direction. */
function machineSteps(
  machine: string,
  direction: Rule['direction'],
  from: Source,
  rules: readonly Rule[],
  wanted: Wanted,
): readonly Step[] {
  const own = rules.filter((rule) => rule.machines?.includes(machine) && rule.direction === direction);
  if (own.length === 0) return [];
  // What leaves a machine is judged by where it goes; the rules of a source say nothing about who asks.
  return [
    judged(`rules of the ${direction === 'in' ? 'target' : 'source'} itself`, own, direction, from, wanted, 'closed'),
  ];
}

function judged(
  what: string,
  own: readonly Rule[],
  direction: Rule['direction'],
  from: Source,
  { protocol, port }: Wanted,
  usual: 'open' | 'closed',
): Step {
  const fitting = own
    .filter((rule) => rule.direction === direction)
    .filter(
      (rule) =>
        protocolFits(rule, protocol) && (rule.ports === undefined || (port >= rule.ports[0] && port <= rule.ports[1])),
    )
    .filter((rule) => peerFits(rule, from));
  const ordered = fitting.every(({ order }) => order !== undefined);
  const first = ordered
    ? [...fitting].sort((a, b) => a.order! - b.order!)[0]
    : (fitting.find(({ action }) => action === (usual === 'closed' ? 'allow' : 'deny')) ?? fitting[0]);
  if (first === undefined) {
    return usual === 'open'
      ? passes(what, 'nothing is against it')
      : blocks(what, `no rule lets ${protocol}/${port} through`);
  }
  return first.action === 'allow'
    ? passes(what, `${first.name} allows it`, first)
    : blocks(what, `${first.name} denies it`, first);
}

const protocolFits = (rule: Rule, protocol: string): boolean =>
  rule.protocol === protocol || ['all', 'any', '-1', ''].includes(rule.protocol);

function peerFits(rule: Rule, from: Source): boolean {
  if (rule.peers.length === 0 && rule.peerMachines === undefined) return true;
  if ('machine' in from) {
    const { id, nics = [] } = from.machine;
    if (rule.peerMachines?.includes(id)) return true;
    return nics.some(({ address }) => address !== undefined && rule.peers.some((peer) => covers(peer, address)));
  }
  return rule.peers.some((peer) => covers(peer, from.cidr));
}

/** True when every address of `inner` (an address or a CIDR) is in the CIDR `outer`. */
export function covers(outer: string, inner: string): boolean {
  const [net = '', bits] = outer.split('/');
  const [address = '', width] = inner.split('/');
  if (isIP(net) === 0) return false;
  const family = isIPv6(net) ? 'ipv6' : 'ipv4';
  const all = family === 'ipv6' ? 128 : 32;
  const prefix = bits === undefined ? all : Number(bits);
  // Who is named by no address is only let in where everybody is.
  if (isIP(address) === 0) return prefix === 0;
  if (isIP(address) !== isIP(net) || (width === undefined ? all : Number(width)) < prefix) return false;
  if (prefix === 0) return true;
  const list = new BlockList();
  list.addSubnet(net, prefix, family);
  return list.check(address, family);
}
