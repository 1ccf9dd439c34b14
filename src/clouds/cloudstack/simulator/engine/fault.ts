// The refusals of the simulated CloudStack, with its own numbers.

/** A refusal: `status` is both the HTTP status and `errorcode`. */
export class ApiFault extends Error {
  readonly status: number;
  /** CloudStack's number for the kind of exception behind it; undefined where the answer carries none. */
  readonly kind: number | undefined;
  readonly uuids: readonly { readonly uuid: string; readonly description: string }[];

  constructor(
    status: number,
    text: string,
    more: { kind?: number; uuids?: readonly { uuid: string; description: string }[]; hasKind?: false } = {},
  ) {
    super(text);
    this.name = 'ApiFault';
    this.status = status;
    this.kind = more.hasKind === false ? undefined : (more.kind ?? KINDS[status]);
    this.uuids = more.uuids ?? [];
  }
}

/** Refusal number > number of the Java exception that usually causes it; 401 comes without one. */
const KINDS: Readonly<Record<number, number | undefined>> = {
  430: 9999,
  431: 4350,
  432: 9999,
  511: 9999,
  400: 9999,
  530: 4250,
  531: 4365,
  533: 4330,
  534: 4390,
  535: 4370,
  536: 4375,
  537: 9999,
};

/** 401: wrong or missing credentials, or a command that does not exist. Carries no number of a kind. */
export const unauthorized = (): ApiFault =>
  new ApiFault(401, 'The simulator is unable to verify user credentials and/or request signature.');
/** 431 raised while parameters are unpacked: missing, malformed, out of range. */
export const badParam = (text: string): ApiFault => new ApiFault(431, text, { kind: 9999 });
/** 431 for an id that names nothing, with the words by which clients tell that a thing is gone. */
export const noEntity = (command: string, name: string, value: string): ApiFault =>
  badParam(
    `${command.toLowerCase()} cannot run. Invalid parameter ${name} value=${value} due to incorrect long value format, or entity does not exist.`,
  );
/** 431 raised by a command: the value is well formed but cannot be. */
export const invalid = (text: string): ApiFault => new ApiFault(431, text);
/** 432: this cannot be done here, or is not for the role of the caller. */
export const unsupported = (text: string): ApiFault => new ApiFault(432, text);
/** 530 by the API layer itself. */
export const internal = (text: string): ApiFault => new ApiFault(530, text, { kind: 9999 });
/** 530 by a service behind the API. */
export const failed = (text: string): ApiFault => new ApiFault(530, text);
/** 531: not the caller's. */
export const denied = (text: string): ApiFault => new ApiFault(531, text);
/** 533: no room left. */
export const noCapacity = (text: string): ApiFault => new ApiFault(533, text);
/** 535: a limit of the account, domain or project is reached. */
export const overLimit = (text: string, kind?: number): ApiFault =>
  new ApiFault(535, text, kind === undefined ? {} : { kind });
/** 530: something still depends on it. The server has a number of its own for this (536) and never sends it. */
export const inUse = (text: string): ApiFault => new ApiFault(530, text);
/** 537: the rule clashes with another. */
export const conflict = (text: string, kind = 9999): ApiFault => new ApiFault(537, text, { kind });
