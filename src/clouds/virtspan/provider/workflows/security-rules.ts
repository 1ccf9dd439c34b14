// The rules of the review: id, severity, why, how to mend it, and what hits them.
import type { Rule } from '../../../../contract/survey.ts';
import type { JsonObject } from '../../../../contract/tool.ts';
import type { Gathered, Placed } from '../gather.ts';
import { daysSince, nextOf } from '../rows.ts';

export type SecuritySeen = Gathered<'machines' | 'disks' | 'rules' | 'addresses' | 'exposures'>;

export type Severity = 'critical' | 'high' | 'medium' | 'low';

export interface Hit {
  readonly name: string;
  readonly where?: string | undefined;
  readonly cloud: string;
  readonly shown: string;
  readonly next?: JsonObject | undefined;
}

export interface ReviewRule {
  readonly id: string;
  readonly severity: Severity;
  /** Why it matters, and what mends it: sentences. */
  readonly why: string;
  readonly fix: string;
  /** `now` in milliseconds since 1970. */
  readonly check: (seen: SecuritySeen, now: number) => readonly Hit[];
}

export type Finding = Hit & { readonly rule: ReviewRule };

/** Ports over which machines are managed, first and last. */
const adminPorts: readonly (readonly [number, number])[] = [
  [22, 23],
  [135, 139],
  [445, 445],
  [2375, 2376],
  [3306, 3306],
  [3389, 3389],
  [5432, 5432],
  [5900, 5999],
  [5985, 5986],
  [6379, 6379],
  [6443, 6443],
  [27017, 27017],
];

const everybody = (rule: Rule): boolean =>
  rule.action === 'allow' &&
  rule.direction === 'in' &&
  (rule.address !== undefined || rule.network !== undefined || rule.machines !== undefined) &&
  (rule.peers.some((peer) => peer === '0.0.0.0/0' || peer === '::/0') ||
    (rule.peers.length === 0 && rule.peerMachines === undefined));

const isAdmin = ({ ports }: Rule): boolean =>
  ports !== undefined && adminPorts.some(([from, to]) => ports[0] <= to && ports[1] >= from);
const isAll = ({ ports, protocol }: Rule): boolean =>
  protocol !== 'icmp' && (ports === undefined || ports[1] - ports[0] >= 60_000);

const hitOf = (rule: Placed<Rule>): Hit => ({
  name: rule.name,
  where: rule.address ?? rule.where,
  cloud: rule.place.label,
  shown: `${rule.protocol} ${rule.ports === undefined ? 'all ports' : rule.ports.join('-')} from ${rule.peers.join(', ') || 'everybody'}`,
  next: nextOf(rule.look),
});

/** Rules that only lead on, to what a firewall in front decides about, are not open by themselves. */
const opening = ({ rules, addresses }: SecuritySeen): readonly Placed<Rule>[] => {
  const closed = new Set(
    addresses.filter(({ isClosed }) => isClosed).map(({ place, name }) => `${place.label}\n${name}`),
  );
  return rules.filter(
    (rule) => everybody(rule) && !(rule.to !== undefined && closed.has(`${rule.place.label}\n${rule.address}`)),
  );
};

/** What a cloud tells; where it tells since when, only what is older than so many days. */
const told = (id: string, severity: Severity, why: string, fix: string, olderThan = 0): ReviewRule => ({
  id,
  severity,
  why,
  fix,
  check: ({ exposures }, now) =>
    exposures
      .filter(({ rule }) => rule === id)
      .filter(({ since }) => olderThan === 0 || (daysSince({ created: since }, now) ?? 0) > olderThan)
      .map(({ name, where, place, shown, next }) => ({ name, where, cloud: place.label, shown, next: nextOf(next) })),
});

export const reviewRules: readonly ReviewRule[] = [
  {
    id: 'all-ports-open',
    severity: 'critical',
    why: 'Everybody can reach every port.',
    fix: 'Allow the ports that are needed, from where they are needed.',
    check: (seen) => opening(seen).filter(isAll).map(hitOf),
  },
  {
    id: 'admin-port-open',
    severity: 'high',
    why: 'A port to manage machines or data is open to everybody.',
    fix: 'Allow it from your own networks only.',
    check: (seen) =>
      opening(seen)
        .filter((rule) => !isAll(rule) && isAdmin(rule))
        .map(hitOf),
  },
  told(
    'screen-without-authentication',
    'high',
    'Whoever reaches the port has the screen and the keyboard.',
    'Set an authentication or turn VRDE off.',
  ),
  told(
    'idle-admin-key',
    'high',
    'A key of an administrator that nobody uses is a key that nobody misses.',
    'Delete the key.',
  ),
  told(
    'secret-in-user-data',
    'high',
    'Whoever may read the machine, and every program in its guest that asks for its user data, has a credential.',
    'Change the credential, and have the guest fetch it from where secrets are kept.',
  ),
  told(
    'secret-in-properties',
    'high',
    'Whoever may read the settings of the machine has a credential; guest properties every program in its guest has too.',
    'Change the credential and delete the property.',
  ),
  told(
    'wide-role',
    'high',
    'A role of your own allows every command: whoever has it can do what an administrator can.',
    'Name the commands that are needed.',
  ),
  {
    id: 'port-open',
    severity: 'medium',
    why: 'A port is open to everybody.',
    fix: 'Make sure that it is meant to be.',
    check: (seen) =>
      opening(seen)
        .filter((rule) => !isAll(rule) && !isAdmin(rule) && rule.to === undefined)
        .map(hitOf),
  },
  {
    id: 'public-machine',
    severity: 'medium',
    why: 'A whole public address belongs to one machine.',
    fix: 'Forward the ports that are needed instead.',
    check: ({ addresses }) =>
      addresses
        .filter(({ isPublic, machine }) => isPublic && machine !== undefined)
        .map(({ name, where, place, look }) => ({
          name,
          where,
          cloud: place.label,
          shown: 'static NAT',
          next: nextOf(look),
        })),
  },
  told(
    'user-data-in-definition',
    'medium',
    'Whoever may read the machine may read what is in its cloud-init.',
    'Keep it in a secret and name that.',
  ),
  told('host-device', 'medium', 'The guest has a device of its host to itself.', 'Make sure that it is meant to.'),
  {
    id: 'unencrypted-disk',
    severity: 'low',
    why: 'Whoever has the storage has the data.',
    fix: 'Use an offering or class that encrypts.',
    check({ disks }) {
      const places = new Map<string, number>();
      for (const { encrypted, place } of disks) {
        if (encrypted === false) places.set(place.label, (places.get(place.label) ?? 0) + 1);
      }
      // One line for each cloud: the list is the list of disks.
      return [...places].map(([cloud, count]) => ({
        name: `${count} disks`,
        cloud,
        shown: 'the cloud says that they are not encrypted',
      }));
    },
  },
  told(
    'old-image',
    'medium',
    'Machines run from an image of more than a year ago: what was mended since then is missing in new ones.',
    'Register a newer image, and make new machines of that.',
    365,
  ),
  told(
    'image-without-password-reset',
    'low',
    'A public image whose machines all have the password of the image.',
    'Enable passwords for it, or make it private.',
  ),
];
