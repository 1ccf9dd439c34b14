// Manifests as they come in: what the API server says of a body before it looks at what the kind allows.
import { isObject } from '../../../../contract/read-path.ts';
import type { Json } from '../../../../contract/tool.ts';
import { bodyOf, type Call, isSet } from '../engine/call.ts';
import { ApiFault, badRequest, unsupported } from '../engine/fault.ts';
import { readAsGo } from '../engine/go-json.ts';
import { apiVersionOf } from '../engine/kind.ts';
import { type KubeObject, textAt } from '../engine/objects.ts';
import type { ObjectRoute } from './show.ts';

/** A manifest with the fields that stood in it twice. */
export interface Decoded {
  readonly manifest: KubeObject;
  readonly duplicates: readonly string[];
}

/** The manifest of a POST or PUT. Throws 400 for what is none, of another version, namespace or name than the path. */
export async function manifestIn(call: Call, route: ObjectRoute): Promise<Decoded> {
  const { kind, version, namespace = '', name } = route;
  const isJson = !(call.headers.get('content-type') ?? '').includes('yaml');
  const reading = isJson ? readAsGo(call.text) : { duplicates: [] };
  const unrecognized = (why: string): ApiFault =>
    badRequest(`the object provided is unrecognized (must be of type ${kind.kind}): ${why} (${start(call.text)})`);
  if ('fault' in reading) throw unrecognized(`couldn't get version/kind; json parse error: ${reading.fault}`);
  const body = await bodyOf(call);
  if (!isObject(body))
    throw unrecognized("couldn't get version/kind; json parse error: json: cannot unmarshal into Go value");
  if (textAt(body, 'kind') === '') throw unrecognized(`Object 'Kind' is missing in '${call.text}'`);
  const [said, expected] = [textAt(body, 'apiVersion'), apiVersionOf(kind, version)];
  // Kinds of a group are converted from one of its versions to another; a version that nobody serves is not.
  if (said !== expected && !(kind.group !== '' && kind.versions.some((it) => said === apiVersionOf(kind, it))))
    throw badRequest(`the API version in the data (${said}) does not match the expected API version (${expected})`);
  const metadata = isObject(body.metadata) ? body.metadata : {};
  const given = textAt(metadata, 'namespace');
  if (kind.scope === 'Namespaced' && given !== '' && given !== namespace)
    throw badRequest('the namespace of the provided object does not match the namespace sent on the request');
  checkCalled(textAt(metadata, 'name'), call.method === 'PUT' ? name : undefined);
  return { manifest: { ...body, metadata }, duplicates: reading.duplicates };
}

/** Throws 400 for a manifest that is called otherwise than the path says. */
export function checkCalled(said: string, name: string | undefined): void {
  if (name === undefined || said === '' || said === name) return;
  throw badRequest(`the name of the object (${said}) does not match the name on the URL (${name})`);
}

/** The beginning of a body, as it is shown in a refusal. */
const start = (text: string): string =>
  text === '' ? '<empty>' : text.length <= 30 ? text : `${text.slice(0, 30)} ...`;

const VALIDATIONS = ['', 'Ignore', 'Strict', 'Warn'];
const OPTIONS: Readonly<Record<string, string>> = {
  POST: 'CreateOptions',
  PUT: 'UpdateOptions',
  PATCH: 'PatchOptions',
  DELETE: 'DeleteOptions',
};

/** Throws 422 for options of a change that mean nothing, or nothing for this change. */
export function checkOptions({ method, query, headers }: Call): void {
  const of = OPTIONS[method];
  if (of === undefined) return;
  const refuse = (field: string, reason: string, message: string): ApiFault =>
    new ApiFault(422, 'Invalid', `${of}.meta.k8s.io "" is invalid: ${field}: ${message}`, {
      group: 'meta.k8s.io',
      kind: of,
      causes: [{ reason, message, field }],
    });
  const validation = query.get('fieldValidation') ?? '';
  if (!VALIDATIONS.includes(validation))
    throw refuse('fieldValidation', 'FieldValueNotSupported', unsupported(validation, VALIDATIONS));
  const dry = query.getAll('dryRun').filter((value) => value !== '');
  if (dry.some((value) => value !== 'All'))
    throw refuse(
      'dryRun',
      'FieldValueNotSupported',
      `Unsupported value: ${JSON.stringify(dry)}: supported values: "All"`,
    );
  const isApply = (headers.get('content-type') ?? '').includes('apply-patch');
  if (method === 'PATCH' && !isApply && isSet(query, 'force'))
    throw refuse('force', 'FieldValueForbidden', 'Forbidden: may not be specified for non-apply patch');
}

/** A patch as it is sent. Throws 400 for one that is no JSON, or no list where it is one of operations. */
export async function patchIn(call: Call, form: 'merge' | 'operations'): Promise<Json> {
  const reading = readAsGo(call.text);
  if ('fault' in reading) throw badRequest(`error decoding patch: ${reading.fault}`);
  const patch = await bodyOf(call);
  if (form === 'operations' && !Array.isArray(patch))
    throw badRequest(
      `error decoding patch: json: cannot unmarshal ${typeOf(patch)} into Go value of type []handlers.jsonPatchOp`,
    );
  if (form === 'merge' && !isObject(patch))
    throw badRequest(
      `error decoding patch: json: cannot unmarshal ${typeOf(patch)} into Go value of type map[string]interface {}`,
    );
  return patch;
}

/** What Go calls the type of a JSON value. */
const typeOf = (value: Json): string =>
  Array.isArray(value) ? 'array' : typeof value === 'boolean' ? 'bool' : value === null ? 'null' : typeof value;
