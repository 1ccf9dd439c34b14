// What the API server refuses of a change for what it is: of another version or identity, too few, of a source one may not see.
import type { Json } from '../../../../contract/tool.ts';
import { grantFor } from '../access/rules.ts';
import type { Call } from '../engine/call.ts';
import { ApiFault, badRequest, conflict, invalid } from '../engine/fault.ts';
import { apiVersionOf } from '../engine/kind.ts';
import { type KubeObject, nameOf, textAt } from '../engine/objects.ts';
import { checkCalled } from './decode.ts';
import type { ObjectRoute } from './show.ts';

/** A request for a template takes a machine that its author may see: a policy of the component says so. */
export function checkSource({ user }: Call, { kind, namespace = '' }: ObjectRoute, object: KubeObject): void {
  if (kind.kind !== 'VirtualMachineTemplateRequest') return;
  const at = textAt(object, 'spec.virtualMachineRef.namespace') || namespace;
  const resource = 'virtualmachines';
  if (grantFor(user, { verb: 'get', group: 'kubevirt.io', resource, namespace: at }) !== undefined) return;
  const source = `${at}/${textAt(object, 'spec.virtualMachineRef.name')}`;
  const message = `ValidatingAdmissionPolicy 'virt-template-vmtr-authz' with binding 'virt-template-vmtr-authz' denied request: User is not allowed to use VirtualMachine ${source} as a source for VirtualMachineTemplateRequests`;
  throw new ApiFault(403, 'Forbidden', `${kind.plural}.${kind.group} "${nameOf(object)}" is forbidden: ${message}`, {
    name: nameOf(object),
    group: kind.group,
    kind: kind.plural,
    causes: [{ message }],
  });
}

/** Throws 409 for a version that is not the one stored; no version is any. */
export function refuseStale({ kind }: ObjectRoute, old: KubeObject, version: string): void {
  if (version === '' || version === textAt(old, 'metadata.resourceVersion')) return;
  const why = 'the object has been modified; please apply your changes to the latest version and try again';
  throw conflict(kind.plural, kind.group, nameOf(old), why);
}

/** Throws 400 for a manifest that says nothing of its kind, is called otherwise, or tells who owns what. */
export function checkManifest({ kind: of, version: at, name }: ObjectRoute, manifest: KubeObject): void {
  const [version, kind] = [textAt(manifest, 'apiVersion'), textAt(manifest, 'kind')];
  if (version !== apiVersionOf(of, at) || kind !== of.kind)
    throw badRequest(`invalid object type: ${version.includes('/') ? version : `/${version}`}, Kind=${kind}`);
  checkCalled(textAt(manifest, 'metadata.name'), name);
  if (manifest.metadata.managedFields !== undefined) throw badRequest('metadata.managedFields must be nil');
}

/** Throws 422 for new finalizers of an object that is going. */
export function refuseFinalizers({ kind }: ObjectRoute, old: KubeObject, wanted: KubeObject): void {
  if (old.metadata.deletionTimestamp === undefined) return;
  const of = ({ metadata }: KubeObject): readonly Json[] =>
    Array.isArray(metadata.finalizers) ? (metadata.finalizers as readonly Json[]) : [];
  const fresh = of(wanted).filter((it) => !of(old).includes(it));
  if (fresh.length === 0) return;
  const list = fresh.map((it) => JSON.stringify(it)).join(', ');
  const message = `Forbidden: no new finalizers can be added if the object is being deleted, found new finalizers []string{${list}}`;
  const cause = { reason: 'FieldValueForbidden', message, field: 'metadata.finalizers' };
  throw invalid(kind.kind, kind.group, nameOf(old), [cause, cause]);
}
