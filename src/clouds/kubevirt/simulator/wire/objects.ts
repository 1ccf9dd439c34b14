// Objects over HTTP: which verb a request is, and the reads.
import { authorise } from '../access/rules.ts';
import { type Call, isSet } from '../engine/call.ts';
import { badRequest, methodNotAllowed, pageNotFound, verbNotSupported } from '../engine/fault.ts';
import { apiVersionOf } from '../engine/kind.ts';
import { type KubeObject, nameOf } from '../engine/objects.ts';
import { isCore } from '../engine/own-kinds.ts';
import { pageOf } from '../engine/pages.ts';
import { fieldTest, labelTest } from '../engine/selectors.ts';
import { jsonAnswer } from './answers.ts';
import { checkOptions } from './decode.ts';
import { destroy, destroyMany } from './deletes.ts';
import { checkAccept, checkGetOptions, checkListOptions, checkWatchOptions } from './list-options.ts';
import { answerPod } from './pod-actions.ts';
import { selectableOf } from './selectable.ts';
import { found, type ObjectRoute, show } from './show.ts';
import { formOf, includedIn, partialOf, tableOf } from './tables.ts';
import { watchAnswer } from './watch.ts';
import { create, patch, update } from './writes.ts';

const verbs: Readonly<Record<string, string>> = { POST: 'create', PUT: 'update', PATCH: 'patch' };

/** Answers a request about objects. Throws ApiFault. */
export async function answerObjects(call: Call, route: ObjectRoute): Promise<Response> {
  const { kind, name, namespace, subresource } = route;
  const isWatch = route.isWatchPath || isSet(call.query, 'watch');
  const verb =
    call.method === 'GET' || call.method === 'HEAD'
      ? isWatch
        ? 'watch'
        : name === undefined
          ? 'list'
          : 'get'
      : call.method === 'DELETE'
        ? name === undefined
          ? 'deletecollection'
          : 'delete'
        : (verbs[call.method] ?? 'get');
  authorise(call.user, {
    verb,
    group: kind.group,
    resource: kind.plural,
    ...(subresource === undefined ? {} : { subresource }),
    ...(namespace === undefined ? {} : { namespace }),
    ...(name === undefined ? {} : { name }),
  });
  checkAccept(call, isCore(kind) ? 'own' : 'custom');
  if (kind.verbs?.includes(verb) === false) throw methodNotAllowed();
  checkMethod(call.method, route);
  checkOptions(call);
  if (subresource === 'log' || subresource === 'eviction') return answerPod(call, route);
  switch (verb) {
    case 'list':
      return list(call, route);
    case 'watch':
      return watch(call, route);
    case 'get':
      checkGetOptions(call);
      return show(call, route, found(call, route), 200);
    case 'create':
      return create(call, route);
    case 'update':
      return update(call, route);
    case 'patch':
      return patch(call, route);
    case 'delete':
      return destroy(call, route);
    default:
      return destroyMany(call, route, selected(call, route).objects);
  }
}

/** Throws 400, 404, 405 for a method that there is not at a path: Kubernetes' own kinds and custom resources differ in it. */
function checkMethod(method: string, { kind, name, namespace, subresource }: ObjectRoute): void {
  const isOwn = isCore(kind);
  const isEverywhere = kind.scope === 'Namespaced' && namespace === undefined;
  const isForOne = method === 'PUT' || method === 'PATCH';
  const isMissing =
    (isEverywhere && method !== 'GET') ||
    (isForOne && name === undefined) ||
    (method === 'POST' && name !== undefined && subresource === undefined) ||
    (method === 'DELETE' && (subresource !== undefined || (name === undefined && kind.kind === 'Namespace'))) ||
    method === 'HEAD' ||
    method === 'OPTIONS';
  if (!isMissing) return;
  if (isOwn) throw methodNotAllowed();
  if (isEverywhere) throw pageNotFound();
  if (isForOne) throw badRequest('name must be provided');
  if (method === 'DELETE' || method === 'OPTIONS')
    throw verbNotSupported(method === 'DELETE' ? 'delete' : '', kind.plural, kind.group);
}

function selected(call: Call, { kind, namespace, name }: ObjectRoute) {
  const labels = labelTest(call.query.get('labelSelector') ?? '');
  const fields = fieldTest(call.query.get('fieldSelector') ?? '', selectableOf(kind));
  const test = (object: KubeObject): boolean =>
    labels(object) && fields(object) && (name === undefined || nameOf(object) === name);
  return { test, objects: call.world.store.list(kind, namespace).filter(test) };
}

function list(call: Call, route: ObjectRoute): Response {
  const { kind, version, namespace } = route;
  checkListOptions(call);
  const { objects } = selected(call, route);
  const limit = call.query.get('limit');
  const { items, metadata } = pageOf(call.world.store, {
    objects,
    isAllNamespaces: namespace === undefined && kind.scope === 'Namespaced',
    limit: limit === null || limit === '' ? undefined : Number(limit),
    continueToken: call.query.get('continue') ?? '',
    counts: call.query.get('labelSelector') || call.query.get('fieldSelector') ? 'no' : 'yes',
  });
  switch (formOf(call.headers.get('accept'))) {
    case 'table':
      return jsonAnswer(tableOf(kind, items, metadata, call.world.clock.now(), includedIn(call.query)));
    case 'metadata':
      return jsonAnswer({
        kind: 'PartialObjectMetadataList',
        apiVersion: 'meta.k8s.io/v1',
        metadata:
          isCore(kind) && metadata.continue === '' ? { resourceVersion: metadata.resourceVersion ?? '' } : metadata,
        items: items.map(partialOf),
      });
    default: {
      const apiVersion = apiVersionOf(kind, version);
      // Kubernetes' own lists say once of what kind their items are, and leave out a token that leads nowhere.
      const own = isCore(kind);
      const { continue: token, ...rest } = metadata;
      return jsonAnswer({
        apiVersion,
        items: items.map((item) => {
          const { apiVersion: _, kind: __, ...bare } = item;
          return own ? bare : { ...item, apiVersion };
        }),
        kind: `${kind.kind}List`,
        metadata: own && token === '' ? rest : metadata,
      });
    }
  }
}

function watch(call: Call, route: ObjectRoute): Response {
  checkWatchOptions(call);
  const since = call.query.get('resourceVersion') ?? '';
  const sendsFirst = isSet(call.query, 'sendInitialEvents');
  return watchAnswer(call.world, {
    kind: route.kind,
    version: route.version,
    namespace: route.namespace,
    test: selected(call, route).test,
    since: sendsFirst || since === '' || since === '0' ? undefined : Number(since),
    first: sendsFirst ? 'told' : 'untold',
    seconds: Number(call.query.get('timeoutSeconds') || 1800),
    bookmarks: isSet(call.query, 'allowWatchBookmarks') ? 'wanted' : 'unwanted',
    form: formOf(call.headers.get('accept')),
    signal: call.signal,
  });
}
