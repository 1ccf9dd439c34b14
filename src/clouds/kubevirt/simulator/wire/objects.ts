// Objects over HTTP: which verb a request is, and the reads.
import { authorise } from '../access/rules.ts';
import { type Call, isSet } from '../engine/call.ts';
import { badRequest, pageNotFound } from '../engine/fault.ts';
import { apiVersionOf } from '../engine/kind.ts';
import { type KubeObject, nameOf } from '../engine/objects.ts';
import { pageOf } from '../engine/pages.ts';
import { fieldTest, labelTest } from '../engine/selectors.ts';
import { jsonAnswer } from './answers.ts';
import { checkOptions } from './decode.ts';
import { destroy, destroyMany } from './deletes.ts';
import { checkAccept, checkListOptions } from './list-options.ts';
import { isCore } from './manifests.ts';
import { answerPod } from './pod-actions.ts';
import { found, type ObjectRoute, show } from './show.ts';
import { formOf, partialOf, tableOf } from './tables.ts';
import { watchAnswer } from './watch.ts';
import { create, patch, update } from './writes.ts';

const verbs: Readonly<Record<string, string>> = { POST: 'create', PUT: 'update', PATCH: 'patch' };

/** Answers a request about objects. Throws ApiFault. */
export async function answerObjects(call: Call, route: ObjectRoute): Promise<Response> {
  const { kind, name, namespace, subresource } = route;
  const isWatch = route.isWatchPath || isSet(call.query, 'watch');
  const verb =
    call.method === 'GET'
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
  checkAccept(call);
  checkOptions(call);
  if (subresource === 'log' || subresource === 'eviction') return answerPod(call, route);
  switch (verb) {
    case 'list':
      return list(call, route);
    case 'watch':
      return watch(call, route);
    case 'get':
      return show(call, route, found(call, route), 200);
    case 'create':
      if (kind.scope === 'Namespaced' && namespace === undefined) throw pageNotFound();
      return create(call, route);
    case 'update':
      if (name === undefined) throw badRequest('name must be provided');
      return update(call, route);
    case 'patch':
      return patch(call, route);
    case 'delete':
      return destroy(call, route);
    default:
      return destroyMany(call, route, selected(call, route).objects);
  }
}

/** Fields that a kind can be selected by, beside name and namespace. */
const selectable: Readonly<Record<string, readonly string[]>> = {
  Event: [
    'involvedObject.uid',
    'involvedObject.name',
    'involvedObject.kind',
    'involvedObject.namespace',
    'reason',
    'type',
  ],
  Pod: ['spec.nodeName', 'status.phase'],
  Node: ['spec.unschedulable'],
  Secret: ['type'],
};

function selected(call: Call, { kind, namespace, name }: ObjectRoute) {
  const labels = labelTest(call.query.get('labelSelector') ?? '');
  const fields = fieldTest(call.query.get('fieldSelector') ?? '', selectable[kind.kind] ?? []);
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
      return jsonAnswer(tableOf(kind, items, metadata, call.world.clock.now()));
    case 'metadata':
      return jsonAnswer({
        kind: 'PartialObjectMetadataList',
        apiVersion: 'meta.k8s.io/v1',
        metadata,
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
  const since = call.query.get('resourceVersion') ?? '';
  return watchAnswer(call.world, {
    kind: route.kind,
    version: route.version,
    namespace: route.namespace,
    test: selected(call, route).test,
    since: since === '' || since === '0' ? undefined : Number(since),
    seconds: Number(call.query.get('timeoutSeconds') ?? 1800),
    bookmarks: isSet(call.query, 'allowWatchBookmarks') ? 'wanted' : 'unwanted',
    form: formOf(call.headers.get('accept')),
    signal: call.signal,
  });
}
