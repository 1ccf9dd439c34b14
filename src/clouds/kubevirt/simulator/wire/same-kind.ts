// An object that calls itself something else than the path does, or nothing at all.
import type { JsonObject } from '../../../../contract/tool.ts';
import type { Call } from '../engine/call.ts';
import { coreKinds } from '../engine/core-kinds.ts';
import { badRequest, invalid } from '../engine/fault.ts';
import { apiVersionOf, type Kind } from '../engine/kind.ts';
import { type KubeObject, nameOf, textAt } from '../engine/objects.ts';
import { isCore } from '../engine/own-kinds.ts';
import { faultOfMetadata } from './metadata-rules.ts';
import { cannotRead, rejectedPatch } from './rejections.ts';

/** Where the API server keeps the table of its own kinds; it says so. */
const SCHEME = 'pkg/runtime/scheme.go:111';

/** Kinds that a webhook writes anew on their way in, whatever they call themselves (recorded: kind-mismatch). */
const REWRITTEN = new Set(['VirtualMachine', 'VirtualMachineInstance', 'VirtualMachineInstanceMigration']);

/** Throws 400 or 422 for another kind or version; a custom resource in another version of its group is converted. */
export function refuseAnotherKind(call: Call, kind: Kind, version: string, object: KubeObject): void {
  const expected = apiVersionOf(kind, version);
  const [said, of] = [textAt(object, 'apiVersion') || expected, textAt(object, 'kind') || kind.kind];
  if (isCore(kind)) {
    if (said === expected && of === kind.kind) return;
    const why = whyNot(kind, said, of);
    if (call.method === 'PATCH') throw rejectedPatch(object, why);
    throw badRequest(`${of} in version "${said.split('/').at(-1)}" cannot be handled as a ${kind.kind}: ${why}`);
  }
  const [group = ''] = said.includes('/') ? said.split('/') : [''];
  const refuse = (field: string, value: string, wanted: string) =>
    invalid(of, group, nameOf(object), [
      {
        reason: 'FieldValueInvalid',
        message: `Invalid value: ${JSON.stringify(value)}: must be ${wanted}`,
        field,
      },
    ]);
  if (of !== kind.kind && !REWRITTEN.has(kind.kind)) throw refuse('kind', of, kind.kind);
  if (said === expected || group === kind.group) return;
  if (call.method === 'PATCH') throw refuse('apiVersion', said, expected);
  throw badRequest(`the API version in the data (${said}) does not match the expected API version (${expected})`);
}

/** Why the reader of Kubernetes' own kinds cannot make the one of the other. */
function whyNot({ kind, group }: Kind, said: string, of: string): string {
  const isKnown = coreKinds.some(
    (it) => it.kind === of && it.versions.some((version) => apiVersionOf(it, version) === said),
  );
  const version = said.split('/').at(-1) ?? '';
  const inside = group === '' ? 'core' : group.split('.')[0];
  return isKnown
    ? `converting (${version}.${of}) to (${inside}.${kind}): unknown conversion`
    : `no kind ${JSON.stringify(of)} is registered for version ${JSON.stringify(said)} in scheme ${JSON.stringify(SCHEME)}`;
}

/** Throws 400 or 422 for what a patch left: no kind, or no name. */
export function checkPatched(call: Call, kind: Kind, object: JsonObject): void {
  if (!isCore(kind) && textAt(object, 'kind') === '')
    throw cannotRead(call, kind, '', object, `Object 'Kind' is missing in '${JSON.stringify(object)}'`);
  const { metadata } = object;
  const unread = faultOfMetadata(kind, isCore(kind) ? 'own' : 'custom', metadata ?? null);
  if (unread !== undefined) throw cannotRead(call, kind, '', object, unread);
  if (textAt(metadata, 'name') === '') throw unnamed();
}

/** An object of which nobody can tell whether it is the one of the path. */
export const unnamed = () =>
  badRequest('the name of the object (one based on URL) was undeterminable: name must be provided');
