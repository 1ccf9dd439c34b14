// Refusals of the simulated API server: Kubernetes Status objects, or plain answers of virt-api.
import type { Json, JsonObject } from '../../../../contract/tool.ts';

export interface Cause {
  readonly reason?: string;
  readonly message: string;
  readonly field?: string;
}

/** Ends a request. Without a reason it is text, as virt-api sends some of its errors; an empty one is a Status that names none. */
export class ApiFault extends Error {
  readonly status: number;
  readonly reason: string | undefined;
  readonly details: JsonObject | undefined;
  readonly metadata: JsonObject;

  constructor(
    status: number,
    reason: string | undefined,
    message: string,
    details?: JsonObject,
    metadata: JsonObject = {},
  ) {
    super(message);
    this.status = status;
    this.reason = reason;
    this.details = details;
    this.metadata = metadata;
  }

  /** The body of the answer. */
  body(): Json {
    if (this.reason === undefined) return this.message;
    return {
      kind: 'Status',
      apiVersion: 'v1',
      metadata: this.metadata,
      status: 'Failure',
      message: this.message,
      ...(this.reason === '' ? {} : { reason: this.reason }),
      ...(this.details === undefined ? {} : { details: this.details }),
      code: this.status,
    };
  }
}

/** What is said of a value that is none of a closed set. */
export const unsupported = (value: string, allowed: readonly string[]): string =>
  `Unsupported value: ${JSON.stringify(value)}: supported values: ${allowed.map((it) => JSON.stringify(it)).join(', ')}`;

export const badRequest = (message: string): ApiFault => new ApiFault(400, 'BadRequest', message);

/** `of` is the plural with its group, or the singular for errors of virt-api. */
export const notFound = (of: string, group: string, name: string): ApiFault =>
  new ApiFault(404, 'NotFound', `${group === '' ? of : `${of}.${group}`} "${name}" not found`, {
    name,
    ...(group === '' ? {} : { group }),
    kind: of,
  });

export const conflict = (of: string, group: string, name: string, why: string): ApiFault =>
  new ApiFault(
    409,
    'Conflict',
    `Operation cannot be fulfilled on ${group === '' ? of : `${of}.${group}`} "${name}": ${why}`,
    { name, ...(group === '' ? {} : { group }), kind: of },
  );

/** A method that Kubernetes' own kinds do not have at that path. */
export const methodNotAllowed = (): ApiFault =>
  new ApiFault(405, 'MethodNotAllowed', 'the server does not allow this method on the requested resource', {});

/** A method that a custom resource does not have at that path. */
export const verbNotSupported = (verb: string, plural: string, group: string): ApiFault =>
  new ApiFault(
    405,
    'MethodNotAllowed',
    `${verb} is not supported on resources of kind "${group === '' ? plural : `${plural}.${group}`}"`,
    { ...(group === '' ? {} : { group }), kind: plural },
  );

/** A resource that a group of Kubernetes' own does not have. */
export const resourceNotFound = (): ApiFault =>
  new ApiFault(404, 'NotFound', 'the server could not find the requested resource', {});

/** A body that is none of the forms that can be read. */
export const unreadMedia = (types: readonly string[]): ApiFault =>
  new ApiFault(
    415,
    'UnsupportedMediaType',
    `the body of the request was in an unknown format - accepted media types include: ${types.join(', ')}`,
  );

export const pageNotFound = (): ApiFault => new ApiFault(404, undefined, '404 page not found\n');

/** Refusal of an admission webhook. */
export const denied = (webhook: string, causes: readonly Cause[]): ApiFault =>
  new ApiFault(
    422,
    'Invalid',
    `admission webhook "${webhook}" denied the request: ${causes.map(({ message }) => message).join(', ')}`,
    {
      causes: causes.map((cause) => ({ ...cause })),
    },
  );

/** Refusal by the schema of a kind, or by the API server for one of its own. What is said twice is one text with two causes. */
export function invalid(kind: string, group: string, name: string, causes: readonly Cause[]): ApiFault {
  const list = [...new Set(causes.map(({ field, message }) => `${field}: ${message}`))];
  const text = list.length === 1 ? list[0] : `[${list.join(', ')}]`;
  return new ApiFault(422, 'Invalid', `${group === '' ? kind : `${kind}.${group}`} "${name}" is invalid: ${text}`, {
    name,
    ...(group === '' ? {} : { group }),
    kind,
    causes: causes.map((cause) => ({ ...cause })),
  });
}
