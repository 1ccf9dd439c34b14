// Options of a read, and the forms that an answer can have: what the API server refuses of both.
import type { Call } from '../engine/call.ts';
import { ApiFault, badRequest, type Cause, unsupported } from '../engine/fault.ts';

const TYPES = 'application/json, application/yaml, application/vnd.kubernetes.protobuf';
/** Forms that an object or a list can have beside its own. */
const FORMS = new Set(['Table', 'PartialObjectMetadata', 'PartialObjectMetadataList']);

/**
 * Throws 406 for a client that takes none of the forms that there are; Kubernetes' own kinds name the streams too. Protobuf is
 * read, and never written: who takes nothing else is refused, where a real server writes it for its own kinds.
 */
export function checkAccept({ headers }: Call, reader: 'own' | 'custom'): void {
  const accept = headers.get('accept') ?? '*/*';
  const parts = accept.split(',').filter((part) => {
    const form = /;\s*as=([^;\s]+)/.exec(part)?.[1];
    return form === undefined || FORMS.has(form);
  });
  if (parts.some((part) => /\*\/\*|application\/(\*|json|yaml)|text\/plain/.test(part))) return;
  if (reader === 'custom' || /;\s*as=/.test(accept))
    throw new ApiFault(406, 'NotAcceptable', `only the following media types are accepted: ${TYPES}`);
  const streams = 'application/json;stream=watch, application/vnd.kubernetes.protobuf;stream=watch';
  const text = `406: Not Acceptable\n\nAvailable representations: ${TYPES}, ${streams}`;
  throw new ApiFault(406, 'NotAcceptable', text, {});
}

/** Throws 400 for a number that is none, as Go reads it. */
export function checkWhole(text: string | null): void {
  if (text !== null && text !== '' && !/^[+-]?\d+$/.test(text))
    throw badRequest(`strconv.ParseInt: parsing ${JSON.stringify(text)}: invalid syntax`);
}

/** Throws 400, 410, 422, 504 for options that a list cannot be made with. */
export function checkListOptions(call: Call): void {
  const { query, world } = call;
  checkWhole(query.get('limit'));
  checkWhole(query.get('timeoutSeconds'));
  const [version, match] = [query.get('resourceVersion') ?? '', query.get('resourceVersionMatch') ?? ''];
  const hasToken = (query.get('continue') ?? '') !== '';
  const causes: Cause[] = [];
  if (match !== '') {
    if (version === '') causes.push(forbidden('resourceVersionMatch is forbidden unless resourceVersion is provided'));
    if (hasToken) causes.push(forbidden('resourceVersionMatch is forbidden when continue is provided'));
    if (match !== EXACT && match !== NOT_OLDER) causes.push(noMatch(match, [EXACT, NOT_OLDER, '']));
    if (match === EXACT && version === '0')
      causes.push(forbidden('resourceVersionMatch "exact" is forbidden for resourceVersion "0"'));
  }
  if (query.has('sendInitialEvents'))
    causes.push({ ...forbidden('sendInitialEvents is forbidden for list'), field: 'sendInitialEvents' });
  refuse(causes);
  if (hasToken && version !== '' && version !== '0')
    throw badRequest('specifying resource version is not allowed when using continue');
  if (version === '') return;
  if (!/^\d+$/.test(version)) throw badRequest(`invalid resource version: ${unreadVersion(version)}`);
  refuseFuture(call, version);
  if (match === EXACT && Number(version) < world.store.oldest)
    throw new ApiFault(410, 'Expired', 'The resourceVersion for the provided list is too old.');
}

/** Throws 400, 422, 500 for options that nothing can be watched with. */
export function checkWatchOptions({ query }: Call): void {
  checkWhole(query.get('limit'));
  checkWhole(query.get('timeoutSeconds'));
  const match = query.get('resourceVersionMatch') ?? '';
  const sendsFirst = query.has('sendInitialEvents');
  const causes: Cause[] = [];
  if (sendsFirst && match !== NOT_OLDER)
    causes.push(forbidden(`sendInitialEvents requires setting resourceVersionMatch to ${NOT_OLDER}`));
  if (match !== '') {
    if (!sendsFirst)
      causes.push(forbidden('resourceVersionMatch is forbidden for watch unless sendInitialEvents is provided'));
    if (match !== NOT_OLDER) causes.push(noMatch(match, [NOT_OLDER]));
    if ((query.get('continue') ?? '') !== '')
      causes.push(forbidden('resourceVersionMatch is forbidden when continue is provided'));
  } else if ((query.get('continue') ?? '') !== '')
    causes.push(forbidden('resourceVersionMatch is forbidden when continue is provided'));
  refuse(causes);
  const version = query.get('resourceVersion') ?? '';
  if (version !== '' && !/^\d+$/.test(version)) throw new ApiFault(500, '', unreadVersion(version));
}

/** Throws 500, 504 for a version that one object cannot be read at. */
export function checkGetOptions(call: Call): void {
  const version = call.query.get('resourceVersion') ?? '';
  if (version === '') return;
  if (!/^\d+$/.test(version)) throw new ApiFault(500, '', unreadVersion(version));
  refuseFuture(call, version);
}

const EXACT = 'Exact';
const NOT_OLDER = 'NotOlderThan';

const unreadVersion = (version: string): string =>
  `resourceVersion: Invalid value: ${JSON.stringify(version)}: strconv.ParseUint: parsing ${JSON.stringify(version)}: invalid syntax`;

function refuseFuture({ world }: Call, version: string): void {
  if (Number(version) <= world.store.version) return;
  const text = `Timeout: Too large resource version: ${version}, current: ${world.store.version}`;
  throw new ApiFault(504, 'Timeout', text, {
    causes: [{ reason: 'ResourceVersionTooLarge', message: 'Too large resource version' }],
    retryAfterSeconds: 1,
  });
}

const forbidden = (why: string): Cause => ({
  reason: 'FieldValueForbidden',
  message: `Forbidden: ${why}`,
  field: 'resourceVersionMatch',
});
const noMatch = (match: string, allowed: readonly string[]): Cause => ({
  reason: 'FieldValueNotSupported',
  message: unsupported(match, allowed),
  field: 'resourceVersionMatch',
});

function refuse(causes: readonly Cause[]): void {
  if (causes.length === 0) return;
  const list = causes.map(({ field, message }) => `${field}: ${message}`);
  const text = list.length === 1 ? list[0] : `[${list.join(', ')}]`;
  throw new ApiFault(422, 'Invalid', `ListOptions.meta.k8s.io "" is invalid: ${text}`, {
    group: 'meta.k8s.io',
    kind: 'ListOptions',
    causes: causes.map((it) => ({ ...it })),
  });
}
