// What firewall, forwarding and balancing rules have in common: protocols, ports, clashes.

import type { Args } from '../../engine/args.ts';
import { conflict, invalid } from '../../engine/fault.ts';
import type { Field, Row } from '../../engine/row.ts';
import type { World } from '../../engine/world.ts';
import { isCidr } from '../addresses.ts';

/** Protocol, ports and CIDRs of a rule as they were asked for. Throws 431. */
export function ruleFields(args: Args): Record<string, Field> {
  const protocol = args.need('protocol').toLowerCase();
  if (!['tcp', 'udp', 'icmp', 'all'].includes(protocol) && !/^\d{1,3}$/.test(protocol)) {
    throw invalid(`The protocol ${protocol} is not known: use TCP, UDP, ICMP or ALL.`);
  }
  const cidrs = cidrList(args, 'cidrlist');
  if (protocol === 'icmp') {
    if (args.has('startport') || args.has('endport')) throw invalid('ICMP has no ports: use icmptype and icmpcode.');
    return {
      protocol,
      cidrlist: cidrs ?? '0.0.0.0/0',
      icmptype: args.whole('icmptype') ?? -1,
      icmpcode: args.whole('icmpcode') ?? -1,
    };
  }
  if (args.has('icmptype') || args.has('icmpcode')) throw invalid(`Only ICMP has types and codes, not ${protocol}.`);
  const [startport, endport] = ports(args, 'startport', 'endport');
  return { protocol, cidrlist: cidrs ?? '0.0.0.0/0', startport, endport };
}

/** A pair of ports; the second follows the first when left out. Throws 431. */
export function ports(args: Args, from: string, to: string): [number | undefined, number | undefined] {
  const start = args.whole(from);
  const end = args.whole(to) ?? start;
  for (const port of [start, end]) {
    if (port !== undefined && (port < 1 || port > 65_535))
      throw invalid(`The port ${port} is none: ports run from 1 to 65535.`);
  }
  if (start !== undefined && end !== undefined && end < start)
    throw invalid(`The ports ${start} to ${end} run backwards.`);
  return [start, end];
}

/** As `ports`, for a rule that has to name them: 431 without the first. */
export function neededPorts(args: Args, from: string, to: string): readonly [number, number] {
  const [start = args.needWhole(from), end = start] = ports(args, from, to);
  return [start, end];
}

/** Networks joined by commas. Throws 431 for one that is none. */
export function cidrList(args: Args, name: string): string | undefined {
  const cidrs = args.list(name);
  for (const cidr of cidrs)
    if (!isCidr(cidr)) throw invalid(`The value ${cidr} of ${name} is no network like 10.0.0.0/8.`);
  return cidrs.length === 0 ? undefined : cidrs.join(',');
}

interface Claim {
  readonly ipId: string;
  readonly protocol: string;
  readonly start: number;
  readonly end: number;
}

/** Throws 537 when a forwarding or balancing rule of the address has one of these ports already. */
export function refuseClash(world: World, claim: Claim, kind?: number, except?: string): void {
  for (const [table, ip, first, last] of CLAIMS) {
    const twin = world
      .table(table)
      .first((rule) => rule.id !== except && rule[ip] === claim.ipId && clashes(rule, claim, first, last));
    if (twin !== undefined)
      throw conflict(
        `The ports ${claim.start} to ${claim.end} of this address clash with the rule ${twin.name ?? twin.id}.`,
        kind,
      );
  }
}

const CLAIMS = [
  ['portforwardingrule', 'ipaddressid', 'publicport', 'publicendport'],
  ['loadbalancerrule', 'publicipid', 'publicport', 'publicport'],
] as const;

function clashes(rule: Row, claim: Claim, first: string, last: string): boolean {
  const protocol = rule.protocol === undefined ? 'tcp' : String(rule.protocol);
  if (protocol !== claim.protocol && !(protocol === 'tcp-proxy' && claim.protocol === 'tcp')) return false;
  return Number(rule[first]) <= claim.end && claim.start <= Number(rule[last] ?? rule[first]);
}
