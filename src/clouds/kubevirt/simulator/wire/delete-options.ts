// Options of a deletion: what the API server says of them before it looks at the object.
import { isObject } from '../../../../contract/read-path.ts';
import type { JsonObject } from '../../../../contract/tool.ts';
import { bodyOf, type Call } from '../engine/call.ts';
import { ApiFault, badRequest, type Cause, unsupported } from '../engine/fault.ts';
import { goType, readAsGo } from '../engine/go-json.ts';
import { textAt } from '../engine/objects.ts';
import { checkMedia, notAnObject } from './decode.ts';
import { checkWhole } from './list-options.ts';

const POLICIES = ['Foreground', 'Background', 'Orphan', 'nil'];

/** What the body of a deletion asks for; without a body nothing. Throws 400, 415, 422. */
export async function deleteOptions(call: Call): Promise<JsonObject> {
  const { query } = call;
  checkWhole(query.get('gracePeriodSeconds'));
  const options = call.text.trim() === '' ? {} : await optionsIn(call);
  const policy = textAt(options, 'propagationPolicy') || (query.get('propagationPolicy') ?? '');
  const orphans = options.orphanDependents ?? query.get('orphanDependents');
  if (policy !== '' && orphans !== null && orphans !== undefined)
    throw refused({
      reason: 'FieldValueInvalid',
      message: `Invalid value: ${JSON.stringify(policy)}: orphanDependents and deletionPropagation cannot be both set`,
      field: 'propagationPolicy',
    });
  if (policy !== '' && !POLICIES.includes(policy))
    throw refused({
      reason: 'FieldValueNotSupported',
      message: unsupported(policy, POLICIES),
      field: 'propagationPolicy',
    });
  const dry = Array.isArray(options.dryRun) ? options.dryRun.map(String) : [];
  if (dry.some((it) => it !== 'All'))
    throw refused({
      reason: 'FieldValueNotSupported',
      message: `Unsupported value: ${JSON.stringify(dry)}: supported values: "All"`,
      field: 'dryRun',
    });
  return options;
}

async function optionsIn(call: Call): Promise<JsonObject> {
  checkMedia(call);
  const isJson = !(call.headers.get('content-type') ?? '').includes('yaml');
  const reading = isJson ? readAsGo(call.text) : { duplicates: [] };
  if ('fault' in reading) throw badRequest(`couldn't get version/kind; json parse error: ${reading.fault}`);
  const body = await bodyOf(call);
  if (!isObject(body)) throw badRequest(`couldn't get version/kind; json parse error: ${notAnObject(body)}`);
  const [version, kind] = [textAt(body, 'apiVersion'), textAt(body, 'kind')];
  if (kind !== '' && kind !== 'DeleteOptions')
    throw badRequest(
      `no kind ${JSON.stringify(kind)} is registered for version ${JSON.stringify(version)} in scheme "pkg/runtime/scheme.go:111"`,
    );
  const seconds = body.gracePeriodSeconds ?? null;
  if (seconds !== null && typeof seconds !== 'number')
    throw badRequest(
      `json: cannot unmarshal ${goType(seconds)} into Go struct field DeleteOptions.gracePeriodSeconds of type int64`,
    );
  return body;
}

const refused = (cause: Cause): ApiFault =>
  new ApiFault(422, 'Invalid', `DeleteOptions.meta.k8s.io "" is invalid: ${cause.field}: ${cause.message}`, {
    group: 'meta.k8s.io',
    kind: 'DeleteOptions',
    causes: [{ ...cause }],
  });
