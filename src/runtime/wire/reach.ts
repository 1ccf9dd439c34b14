// Whether something answers at an address and port, as seen from this machine: a TCP connection, opened and closed.
import { BlockList, connect, isIP, isIPv6 } from 'node:net';
import type { Across } from '../../contract/cloud.ts';

/** How long a connection may take, in milliseconds. */
const longestMs = 3_000;

/**
 * Addresses that no guest is reached at from elsewhere: this machine, the link, groups. A guest that claims to have one of
 * them is not believed.
 */
const notTheirs = { ipv4: new BlockList(), ipv6: new BlockList() };
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['224.0.0.0', 3],
] as const)
  notTheirs.ipv4.addSubnet(net, prefix, 'ipv4');
// A list of its own: one that holds what is mapped from IPv4 takes every address of IPv4 for its own.
for (const [net, prefix] of [
  ['::', 127],
  ['::ffff:0:0', 96],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  notTheirs.ipv6.addSubnet(net, prefix, 'ipv6');

/** Whether a machine may have it as its own. */
export function isReachable(address: string): boolean {
  if (isIP(address) === 0) return false;
  const family = isIPv6(address) ? 'ipv6' : 'ipv4';
  return !notTheirs[family].check(address, family);
}

/** Sends nothing and reads nothing. Never rejects. */
export const reach: Across['reach'] = async (address, port, signal) =>
  isReachable(address) ? tried(address, port, signal) : { not: `${address} is no address of a machine's own` };

/** The connection itself, whatever the address. */
export function tried(address: string, port: number, signal: AbortSignal): ReturnType<Across['reach']> {
  return new Promise((resolve) => {
    const socket = connect({ host: address, port, signal });
    const end = (outcome: Awaited<ReturnType<Across['reach']>>): void => {
      socket.destroy();
      resolve(outcome);
    };
    socket.setTimeout(longestMs, () => end({ not: `no answer within ${longestMs / 1000} s` }));
    socket.once('connect', () => end('answered'));
    socket.once('error', ({ code = 'no reason given' }: NodeJS.ErrnoException) => end({ not: code }));
  });
}
