// Whether the rules in one place let traffic pass: a firewall, a list, the rules on a machine.
import { BlockList, isIP, isIPv6 } from 'node:net';
import type { Machine, Rule } from '../../../../contract/survey.ts';
import type { Placed } from '../gather.ts';

/** The other side: a machine, or a CIDR outside. */
export type Side = { readonly machine: Placed<Machine> } | { readonly cidr: string };

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

export const passes = (what: string, why: string, rule?: Rule): Step => ({
  verdict: 'passes',
  what,
  why,
  ...(rule && { rule }),
});
export const blocks = (what: string, why: string, rule?: Rule): Step => ({
  verdict: 'blocks',
  what,
  why,
  ...(rule && { rule }),
});

/** `usual` is what happens where no rule of the direction fits. */
export function judged(
  what: string,
  own: readonly Rule[],
  direction: Rule['direction'],
  other: Side,
  { protocol, port }: Wanted,
  usual: 'open' | 'closed',
): Step {
  const fitting = own
    .filter((rule) => rule.direction === direction)
    .filter(
      (rule) =>
        protocolFits(rule, protocol) && (rule.ports === undefined || (port >= rule.ports[0] && port <= rule.ports[1])),
    )
    .filter((rule) => peerFits(rule, other));
  const ordered = fitting.every(({ order }) => order !== undefined);
  const first = ordered
    ? [...fitting].sort((a, b) => (a.order ?? 0) - (b.order ?? 0))[0]
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

export const protocolFits = (rule: Pick<Rule, 'protocol'>, protocol: string): boolean =>
  rule.protocol === protocol || ['all', 'any', '-1', ''].includes(rule.protocol);

/** Whether a rule is about that other side. */
export function peerFits(rule: Rule, other: Side): boolean {
  if (rule.peers.length === 0 && rule.peerMachines === undefined) return true;
  if ('machine' in other) {
    const { id, nics = [] } = other.machine;
    if (rule.peerMachines?.includes(id)) return true;
    return nics.some(({ address }) => address !== undefined && isAmong(rule, address));
  }
  return isAmong(rule, other.cidr);
}

const isAmong = ({ peers, notPeers = [] }: Rule, one: string): boolean =>
  peers.some((peer) => covers(peer, one)) && !notPeers.some((peer) => covers(peer, one));

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
