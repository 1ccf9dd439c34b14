// What a request's path asks for.
import type { Kind } from '../engine/kind.ts';
import { isOwnGroup } from '../engine/own-kinds.ts';
import { hasSubresource, kindsOf, versionsOf } from '../engine/releases.ts';

export type Route =
  | {
      readonly to: 'objects';
      readonly kind: Kind;
      readonly version: string;
      readonly namespace?: string;
      readonly name?: string;
      /** `status` or `scale`. */
      readonly subresource?: string;
      /** The old way to watch, by path. */
      readonly isWatchPath: boolean;
    }
  | {
      readonly to: 'subresource';
      readonly version: string;
      readonly namespace?: string;
      /** virtualmachines, virtualmachineinstances; empty for those of the namespace or the group. */
      readonly plural: string;
      readonly name?: string;
      readonly steps: readonly string[];
    }
  | { readonly to: 'review'; readonly plural: string; readonly apiVersion: string }
  | {
      readonly to: 'template';
      readonly version: string;
      readonly namespace: string;
      readonly name: string;
      readonly step: 'process' | 'create';
    }
  | { readonly to: 'upload'; readonly namespace: string }
  | { readonly to: 'discovery'; readonly path: string }
  /** A resource that a group of Kubernetes' own does not have. */
  | { readonly to: 'no resource' }
  /** A subresource that a custom resource does not have: told as if the object were not there. */
  | { readonly to: 'no subresource'; readonly plural: string; readonly group: string; readonly name: string }
  | { readonly to: 'nothing' };

const subresourceVersions = ['v1', 'v1alpha3'];
const templateSubresources = 'subresources.template.kubevirt.io';

/** Unknown groups, versions and resources lead to nothing, as the path for `kubevirt` in the published spec does. */
export function routeOf(pathname: string, release: string): Route {
  const steps = stepsOf(pathname);
  if (steps === undefined) return { to: 'nothing' };
  const [root, ...rest] = steps;
  if (root === 'api') {
    const [version, ...below] = rest;
    return version === undefined || below.length === 0 ? discovery(pathname) : objectRoute('', version, below, release);
  }
  if (root !== 'apis')
    return /^(version|openapi|healthz|readyz|livez)$/.test(root ?? '') || root === undefined
      ? discovery(pathname)
      : { to: 'nothing' };
  const [group, version, ...below] = rest;
  const [first, second, third] = below;
  if (group === undefined || version === undefined || first === undefined) return discovery(pathname);
  if (group === 'subresources.kubevirt.io') return subresourceRoute(version, below, release);
  if (group === templateSubresources) return templateRoute(version, below, release);
  if (group === 'authorization.k8s.io' || group === 'authentication.k8s.io') {
    return { to: 'review', plural: first, apiVersion: `${group}/${version}` };
  }
  const isUpload = group === 'upload.cdi.kubevirt.io' && first === 'namespaces' && third === 'uploadtokenrequests';
  if (isUpload && second !== undefined) return { to: 'upload', namespace: second };
  return objectRoute(group, version, below, release);
}

/** Undefined when an escape in the path is none. */
function stepsOf(pathname: string): readonly string[] | undefined {
  const steps = pathname.split('/').filter((step) => step !== '');
  try {
    return steps.map((step) => decodeURIComponent(step));
  } catch {
    return undefined;
  }
}

const discovery = (path: string): Route => ({ to: 'discovery', path: path.replace(/\/+$/, '') });

function objectRoute(group: string, version: string, below: readonly string[], release: string): Route {
  const isWatchPath = below[0] === 'watch';
  const steps = isWatchPath ? below.slice(1) : below;
  const isNamespaced = steps[0] === 'namespaces' && steps.length > 2 && steps[2] !== 'status';
  const [plural, name, subresource, ...more] = isNamespaced ? steps.slice(2) : steps;
  const kind = kindsOf(release).find((known) => known.group === group && known.plural === plural);
  const isServed = kind?.versions.includes(version) === true && more.length === 0;
  const missing: Route = isOwnGroup(group) ? { to: 'no resource' } : { to: 'nothing' };
  if (kind === undefined || !isServed || (isNamespaced && kind.scope === 'Cluster')) return missing;
  // Without a namespace only the list over all of them is left.
  if (!isNamespaced && kind.scope === 'Namespaced' && name !== undefined) return missing;
  if (subresource !== undefined && !kind.subresources.includes(subresource))
    return isOwnGroup(group) || name === undefined
      ? missing
      : { to: 'no subresource', plural: kind.plural, group, name };
  const namespace = isNamespaced ? steps[1] : undefined;
  return {
    to: 'objects',
    kind,
    version,
    isWatchPath,
    ...(namespace === undefined ? {} : { namespace }),
    ...(name === undefined ? {} : { name }),
    ...(subresource === undefined ? {} : { subresource }),
  };
}

function templateRoute(version: string, below: readonly string[], release: string): Route {
  const [scope, namespace = '', plural, name = '', step, ...more] = below;
  const versions = versionsOf(templateSubresources, ['v1beta1', 'v1alpha1'], release);
  const isServed = versions.includes(version) && scope === 'namespaces' && plural === 'virtualmachinetemplates';
  if (!isServed || more.length > 0 || (step !== 'process' && step !== 'create')) return { to: 'nothing' };
  return { to: 'template', version, namespace, name, step };
}

function subresourceRoute(version: string, below: readonly string[], release: string): Route {
  if (!subresourceVersions.includes(version)) return { to: 'nothing' };
  if (below[0] !== 'namespaces') return { to: 'subresource', version, plural: '', steps: below };
  const [, namespace = '', plural = '', name, ...steps] = below;
  if (name === undefined) return { to: 'subresource', version, namespace, plural: '', steps: [plural] };
  if (!hasSubresource([plural, ...steps].join('/'), release)) return { to: 'nothing' };
  return { to: 'subresource', version, namespace, plural, name, steps };
}
