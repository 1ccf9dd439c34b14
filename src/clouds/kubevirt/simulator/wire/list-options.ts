// Options of a list, and the forms that an answer can have: what the API server refuses of both.
import type { Call } from '../engine/call.ts';
import { ApiFault, badRequest } from '../engine/fault.ts';

/** Throws 406 for a client that takes none of the forms that there are. */
export function checkAccept({ headers }: Call): void {
  const accept = headers.get('accept') ?? '*/*';
  if (/\*\/\*|application\/(\*|json|yaml|vnd\.kubernetes\.protobuf)|text\/plain/.test(accept)) return;
  const types = 'application/json, application/yaml, application/vnd.kubernetes.protobuf';
  throw new ApiFault(406, 'NotAcceptable', `only the following media types are accepted: ${types}`);
}

/** Throws 400, 410, 422, 504 for options that a list cannot be made with. */
export function checkListOptions({ query, world }: Call): void {
  const limit = query.get('limit') ?? '';
  if (limit !== '' && !/^-?\d+$/.test(limit))
    throw badRequest(`strconv.ParseInt: parsing ${JSON.stringify(limit)}: invalid syntax`);
  const [version, match] = [query.get('resourceVersion') ?? '', query.get('resourceVersionMatch') ?? ''];
  if (match !== '' && version === '')
    throw refused(
      'resourceVersionMatch',
      'Forbidden: resourceVersionMatch is forbidden unless resourceVersion is provided',
    );
  if ((query.get('continue') ?? '') !== '' && version !== '' && version !== '0')
    throw badRequest('specifying resource version is not allowed when using continue');
  const asked = Number(version);
  if (version === '' || Number.isNaN(asked)) return;
  if (asked > world.store.version)
    throw new ApiFault(
      504,
      'Timeout',
      `Timeout: Too large resource version: ${asked}, current: ${world.store.version}`,
      {
        causes: [{ reason: 'ResourceVersionTooLarge', message: 'Too large resource version' }],
        retryAfterSeconds: 1,
      },
    );
  if (match === 'Exact' && asked < world.store.oldest)
    throw new ApiFault(410, 'Expired', 'The resourceVersion for the provided list is too old.');
}

const refused = (field: string, message: string): ApiFault =>
  new ApiFault(422, 'Invalid', `ListOptions.meta.k8s.io "" is invalid: ${field}: ${message}`, {
    group: 'meta.k8s.io',
    kind: 'ListOptions',
    causes: [{ reason: 'FieldValueForbidden', message, field }],
  });
