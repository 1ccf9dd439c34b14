// The refusals of the simulated CloudStack, with its own numbers.

/** A refusal: `status` is both the HTTP status and `errorcode`. */
export class ApiFault extends Error {
  readonly status: number;
  /** CloudStack's number for the kind of exception behind it. */
  readonly kind: number;
  readonly uuids: readonly { readonly uuid: string; readonly description: string }[];

  constructor(
    status: number,
    text: string,
    more: { kind?: number; uuids?: readonly { uuid: string; description: string }[] } = {},
  ) {
    super(text);
    this.name = 'ApiFault';
    this.status = status;
    this.kind = more.kind ?? KINDS[status] ?? 9999;
    this.uuids = more.uuids ?? [];
  }
}

/** Refusal number > number of the Java exception that usually causes it. */
const KINDS: Readonly<Record<number, number>> = {
  431: 4350,
  530: 4250,
  531: 4365,
  533: 4330,
  534: 4390,
  535: 4370,
  536: 4375,
};

/** 401: wrong or missing credentials, or a command that is not the caller's to use. */
export const unauthorized = (text: string): ApiFault => new ApiFault(401, text, { kind: 9999 });
/** 431 raised while parameters are unpacked: missing, malformed, out of range. */
export const badParam = (text: string): ApiFault => new ApiFault(431, text, { kind: 9999 });
/** 431 raised by a command: the value is well formed but cannot be. */
export const invalid = (text: string): ApiFault => new ApiFault(431, text);
/** 531: not the caller's. */
export const denied = (text: string): ApiFault => new ApiFault(531, text);
/** 533: no room left. */
export const noCapacity = (text: string): ApiFault => new ApiFault(533, text);
/** 535: a limit of the account, domain or project is reached. */
export const overLimit = (text: string): ApiFault => new ApiFault(535, text);
/** 536: something still depends on it. */
export const inUse = (text: string): ApiFault => new ApiFault(536, text);
/** 537: the rule clashes with another. */
export const conflict = (text: string): ApiFault => new ApiFault(537, text);
