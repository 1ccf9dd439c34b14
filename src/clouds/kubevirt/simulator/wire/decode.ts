// Manifests as they come in: what the API server says of a body before it looks at what the kind allows.
import { isObject } from '../../../../contract/read-path.ts';
import type { Json } from '../../../../contract/tool.ts';
import { bodyOf, type Call, isSet } from '../engine/call.ts';
import { ApiFault, badRequest, unreadMedia, unsupported } from '../engine/fault.ts';
import { goType, readAsGo } from '../engine/go-json.ts';
import { apiVersionOf } from '../engine/kind.ts';
import { type KubeObject, textAt } from '../engine/objects.ts';
import { isCore } from '../engine/own-kinds.ts';
import { faultOfMetadata } from './metadata-rules.ts';
import { cannotRead } from './rejections.ts';
import { unnamed } from './same-kind.ts';
import type { ObjectRoute } from './show.ts';

/** A manifest with the fields that stood in it twice. */
export interface Decoded {
  readonly manifest: KubeObject;
  readonly duplicates: readonly string[];
}

/** The manifest of a POST or PUT. Throws 400 for what is none, of another version, namespace or name than the path. */
export async function manifestIn(call: Call, route: ObjectRoute): Promise<Decoded> {
  const { kind, version, namespace = '', name } = route;
  checkMedia(call);
  const isJson = !(call.headers.get('content-type') ?? '').includes('yaml');
  const reading = isJson ? readAsGo(call.text) : { duplicates: [] };
  const unrecognized = (why: string): ApiFault =>
    badRequest(`the object provided is unrecognized (must be of type ${kind.kind}): ${why} (${start(call.text)})`);
  if ('fault' in reading) throw unrecognized(`couldn't get version/kind; json parse error: ${reading.fault}`);
  const body = await bodyOf(call, unrecognized);
  if (!isObject(body)) throw unrecognized(`couldn't get version/kind; json parse error: ${notAnObject(body)}`);
  if (textAt(body, 'kind') === '' && !isCore(kind)) throw unrecognized(`Object 'Kind' is missing in '${call.text}'`);
  const [said, expected] = [textAt(body, 'apiVersion'), apiVersionOf(kind, version)];
  // Kinds of a group are converted from one of its versions to another; a version that nobody serves is not.
  if (said !== expected && !isCore(kind) && !kind.versions.some((it) => said === apiVersionOf(kind, it)))
    throw badRequest(`the API version in the data (${said}) does not match the expected API version (${expected})`);
  const unread = faultOfMetadata(kind, isCore(kind) ? 'own' : 'custom', body.metadata ?? null);
  if (unread !== undefined) throw cannotRead(call, kind, version, body, unread);
  const metadata = isObject(body.metadata) ? body.metadata : {};
  const given = textAt(metadata, 'namespace');
  if (kind.scope === 'Namespaced' && given !== '' && given !== namespace)
    throw badRequest('the namespace of the provided object does not match the namespace sent on the request');
  if (call.method === 'PUT' && textAt(metadata, 'name') === '') throw unnamed();
  checkCalled(textAt(metadata, 'name'), call.method === 'PUT' ? name : undefined);
  return { manifest: { ...body, metadata }, duplicates: reading.duplicates };
}

/** Throws 400 for a manifest that is called otherwise than the path says. */
export function checkCalled(said: string, name: string | undefined): void {
  if (name === undefined || said === '' || said === name) return;
  throw badRequest(`the name of the object (${said}) does not match the name on the URL (${name})`);
}

/** The beginning of a body, as it is shown in a refusal. */
function start(text: string): string {
  if (text === '') return '<empty>';
  const bytes = Buffer.from(text);
  const begun = text.startsWith('{') ? text.slice(0, SHOWN) : bytes.subarray(0, SHOWN).toString('hex');
  return bytes.length > SHOWN ? `${begun} ...` : begun;
}

/** How much of a body is shown: as text where it begins as an object does, else as bytes. */
const SHOWN = 30;

/** What is said of JSON that names no kind because it is no object. */
export const notAnObject = (body: Json): string =>
  `json: cannot unmarshal ${goType(body)} into Go value of type struct { APIVersion string "json:\\"apiVersion,omitempty\\""; Kind string "json:\\"kind,omitempty\\"" }`;

const READABLE = ['application/json', 'application/yaml', 'application/vnd.kubernetes.protobuf'];

/** Throws 415 for a body in a form that nobody reads; one that says nothing of its form is JSON. */
export function checkMedia({ headers, text }: Call): void {
  if (text === '') return;
  const type = (headers.get('content-type') ?? '').replace(/;.*$/s, '').trim();
  if (type !== '' && !READABLE.includes(type)) throw unreadMedia(READABLE);
}

/** In bytes. */
const LONGEST_MANAGER = 128;
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
  const manager = query.get('fieldManager') ?? '';
  if (Buffer.byteLength(manager) > LONGEST_MANAGER)
    throw refuse('fieldManager', 'FieldValueTooLong', `Too long: may not be more than ${LONGEST_MANAGER} bytes`);
  const isApply = (headers.get('content-type') ?? '').includes('apply-patch');
  if (method === 'PATCH' && !isApply && isSet(query, 'force'))
    throw refuse('force', 'FieldValueForbidden', 'Forbidden: may not be specified for non-apply patch');
}

const MOST_OPERATIONS = 10_000;

/** A patch as it is sent. Throws 400 for one that is no JSON, or no list where it is one of operations, 413 for too many. */
export async function patchIn(call: Call, form: 'merge' | 'operations'): Promise<Json> {
  const reading = readAsGo(call.text);
  if ('fault' in reading) throw badRequest(`error decoding patch: ${reading.fault}`);
  const patch = await bodyOf(call);
  const unread = (value: Json, into: string): ApiFault =>
    badRequest(`error decoding patch: json: cannot unmarshal ${goType(value)} into Go ${into}`);
  if (form === 'merge') {
    if (patch === null) throw badRequest('Invalid JSON Patch');
    if (!isObject(patch)) throw unread(patch, 'value of type map[string]interface {}');
    return patch;
  }
  if (patch === null) return [];
  if (!Array.isArray(patch)) throw unread(patch, 'value of type []handlers.jsonPatchOp');
  for (const operation of patch as readonly Json[]) {
    if (operation === null) continue;
    if (!isObject(operation)) throw unread(operation, 'value of type handlers.jsonPatchOp');
    for (const name of ['op', 'path', 'from']) {
      const value = operation[name] ?? null;
      if (value !== null && typeof value !== 'string')
        throw unread(value, `struct field jsonPatchOp.${name} of type string`);
    }
  }
  if (patch.length > MOST_OPERATIONS)
    throw new ApiFault(
      413,
      'RequestEntityTooLarge',
      `Request entity too large: The allowed maximum operations in a JSON patch is ${MOST_OPERATIONS}, got ${patch.length}`,
    );
  return patch;
}

/** The manifest of a server-side apply. Throws 400 for what is no object in YAML. */
export async function appliedIn(call: Call): Promise<KubeObject> {
  const unread = (why: string): ApiFault => badRequest(`error decoding YAML: ${why}`);
  const body =
    call.text.trim() === '' ? {} : await bodyOf(call, (why) => unread(`error converting YAML to JSON: ${why}`));
  if (!isObject(body))
    throw unread(
      `error unmarshaling JSON: while decoding JSON: json: cannot unmarshal ${goType(body)} into Go value of type map[string]interface {}`,
    );
  return { ...body, metadata: isObject(body.metadata) ? body.metadata : {} };
}
