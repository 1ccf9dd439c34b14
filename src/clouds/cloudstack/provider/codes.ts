// CloudStack's error numbers: what each one means in plain words, and what to do next.
import type { ErrorCode } from '../../../contract/errors.ts';

export interface Meaning {
  readonly code: ErrorCode;
  readonly next: string;
}

const meanings: Readonly<Record<number, Meaning>> = {
  400: {
    code: 'API_REFUSED',
    next: 'The request itself was not accepted. A server that enforces POST and timestamps also answers this when the clocks differ.',
  },
  401: {
    code: 'API_AUTH',
    next: 'A wrong, replaced or disabled key looks the same as a command that this role may not call or the server does not know.',
  },
  405: { code: 'API_REFUSED', next: 'This call cannot be made this way, or not in the state the resource is in.' },
  429: { code: 'API_LIMIT', next: 'The account made too many API calls; wait before the next one.' },
  430: {
    code: 'API_REFUSED',
    next: 'A parameter name is malformed; the keys of maps are the usual cause. Look at what the tool takes.',
  },
  431: {
    code: 'API_REFUSED',
    next: 'A parameter is missing, empty, of the wrong form, or names something that does not exist or is out of your sight.',
  },
  432: {
    code: 'API_REFUSED',
    next: 'The server does not offer this: the command is unknown to this version, its feature is off, or the hypervisor cannot do it.',
  },
  503: {
    code: 'API_REFUSED',
    next: 'The management server is being shut down for maintenance; try again once it is back.',
  },
  511: {
    code: 'API_AUTH',
    next: 'This user has two-factor authentication, and a password login cannot answer it. Put an API key and secret key into the profile instead.',
  },
  530: {
    code: 'API_REFUSED',
    next: 'The server failed inside; the management server log holds the reason. Look at the resource before you try again.',
  },
  531: {
    code: 'API_AUTH',
    next: 'The account may not do this to this resource: it belongs to another account or domain, or the role lacks the permission.',
  },
  532: {
    code: 'API_REFUSED',
    next: 'Something could not be allocated, such as an IP address, a VLAN or a port. Check what is free.',
  },
  533: {
    code: 'API_REFUSED',
    next: 'No host or storage pool has room for this. Try another zone, cluster or offering (listCapacity shows what is left).',
  },
  534: {
    code: 'API_REFUSED',
    next: 'A host, storage pool or network that this needs is down or in maintenance. Check its state and try again.',
  },
  535: {
    code: 'API_LIMIT',
    next: 'A limit of the account, domain or project is reached. Free something, or have the limit raised (listResourceLimits shows it).',
  },
  536: { code: 'API_REFUSED', next: 'The resource is in use. Detach or stop what uses it, then try again.' },
  537: {
    code: 'API_REFUSED',
    next: 'The rule overlaps one that exists (ports, addresses or protocol). List the rules and change one of them.',
  },
};

/** What to do is the same whatever the server says: for the other numbers its own words come first, and alone. */
const steps: ReadonlySet<number> = new Set([401, 429, 503, 511, 533, 535, 537]);

/** The next step after a refusal for the reason `text`; empty where the reason says more than the number does. */
export const adviceAfter = (code: number, text: string): string =>
  isReason(text) && !steps.has(code) ? '' : meaningOf(code).next;

/**
 * Texts of the server that give no reason: what it says in place of any failure that it does not want to show
 * (ApiServer), Java's own words for a missing object, and names of exceptions.
 */
const innards =
  /contact your system administrator|internal (server )?error|exception|^cannot (invoke|read|load|store|assign|throw|enter) .* because/i;

/** Words about the request, and not ones that only say that something failed inside. */
export const isReason = (text: string): boolean => text.trim().split(/\s+/).length > 2 && !innards.test(text.trim());

/** What an error number means; a number that is not in the table gets a plain refusal without advice. */
export function meaningOf(code: number): Meaning {
  return meanings[code] ?? { code: 'API_REFUSED', next: 'The number is not one of those documented for CloudStack.' };
}
