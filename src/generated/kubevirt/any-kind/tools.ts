// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import {
  flag,
  list,
  map,
  nothing,
  opaque,
  required,
  shape,
  type ToolDef,
  text,
  tool,
  whole,
} from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const applyResource: ToolDef<t.ApplyResourceParams> = tool({
  name: 'kubevirt_apply_resource',
  title: 'Apply resource',
  doc: 'Create an object of any kind that the cluster serves or bring it in line with a manifest (server-side apply), where no other tool is for that kind.',
  category: 'any-kind',
  operations: ['applyResource'],
  effect: 'write',
  risk: 'high',
  flags: ['exec', 'privilege'],
  raisedBy: [
    {
      param: 'body.metadata.ownerReferences',
      change: 'gains',
      effect: 'destroy',
      risk: 'high',
      why: 'the cluster deletes it as soon as its owner is gone, and at once when there is no such owner',
    },
    {
      param: 'body.metadata.finalizers',
      change: 'loses',
      effect: 'destroy',
      risk: 'high',
      why: 'finalizers that are taken off leave disks and records behind, and let a deletion through that waits for them',
    },
    {
      param: 'body.metadata.finalizers',
      change: 'gains',
      risk: 'high',
      why: 'it cannot be deleted before whoever the finalizer is for has taken it off again',
    },
    {
      param: 'namespace',
      absent: true,
      risk: 'critical',
      why: 'what has no namespace belongs to the whole cluster: roles, kinds, admission rules',
    },
    { param: 'kind', anyOf: ['Role', 'RoleBinding'], risk: 'critical', why: 'it says who may do what' },
  ],
  call: {
    kind: 'rest',
    method: 'PATCH',
    path: '/{apiVersion}/{kind}/{name}',
    verb: 'apply',
    ofKind: true,
    contentType: 'application/apply-patch+yaml',
  },
  result: shape('AnyObject'),
  params: {
    name: required(text('Name of the object', { wire: 'path' })),
    body: required(
      map(
        opaque(),
        'All fields to own, in their place in the manifest; what others own stays, what an earlier apply had and is not here goes',
        { wire: 'body', partial: true },
      ),
    ),
    apiVersion: required(text('Group and version of the kind, such as apps/v1', { wire: 'workflow' })),
    kind: required(text('Kind as the cluster spells it, such as Deployment', { wire: 'workflow' })),
    namespace: text('Namespace of the object; none for what belongs to the cluster', { wire: 'path' }),
    force: flag('Take over fields that another manager owns', { wire: 'query' }),
    fieldManager: text('Name under which changed fields are recorded; virtspan when left out', {
      wire: 'query',
      hidden: true,
    }),
    fieldValidation: text('What unknown fields do: Strict refuses (as when left out), Warn tells, Ignore drops them', {
      oneOf: ['Strict', 'Warn', 'Ignore'],
      wire: 'query',
      hidden: true,
    }),
    dryRun: flag('Check everything and change nothing', { wire: 'query.dryRun', rehearsal: true }),
  },
});

export const deleteResource: ToolDef<t.DeleteResourceParams> = tool({
  name: 'kubevirt_delete_resource',
  title: 'Delete resource',
  doc: 'Delete one object of any kind that the cluster serves, where no other tool is for that kind.',
  category: 'any-kind',
  operations: ['deleteResource'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  raisedBy: [
    {
      param: 'namespace',
      absent: true,
      risk: 'critical',
      why: 'what has no namespace belongs to the whole cluster; with the definition of a kind go all things of it',
    },
    {
      param: 'apiVersion',
      present: true,
      unless: { apiVersion: ['v1', 'apps/v1', 'autoscaling/v2', 'batch/v1', 'networking.k8s.io/v1'] },
      risk: 'critical',
      why: 'nobody has looked at what goes with a thing of this kind',
    },
    {
      param: 'gracePeriodSeconds',
      equals: 0,
      risk: 'critical',
      why: 'it is taken off the record at once, whatever it still does',
    },
  ],
  call: { kind: 'rest', method: 'DELETE', path: '/{apiVersion}/{kind}/{name}', verb: 'delete', ofKind: true },
  result: nothing,
  params: {
    name: required(text('Name of the object', { wire: 'path' })),
    apiVersion: required(text('Group and version of the kind, such as apps/v1', { wire: 'path' })),
    kind: required(text('Kind as the cluster spells it, such as Deployment', { wire: 'path' })),
    namespace: text('Namespace of the object; none for what belongs to the cluster', { wire: 'path' }),
    gracePeriodSeconds: whole('Seconds until it is removed by force; 0 at once', {
      unit: 's',
      wire: 'body.gracePeriodSeconds',
    }),
    propagationPolicy: text('What happens to dependents: Background, Foreground or Orphan', {
      oneOf: ['Background', 'Foreground', 'Orphan'],
      wire: 'body.propagationPolicy',
    }),
    dryRun: flag('Check everything and change nothing', { wire: 'body.dryRun', rehearsal: true }),
  },
});

export const getResource: ToolDef<t.GetResourceParams> = tool({
  name: 'kubevirt_get_resource',
  title: 'Get resource',
  doc: 'Show one object of any kind that the cluster serves, where no other tool is for that kind.',
  category: 'any-kind',
  operations: ['getResource'],
  effect: 'read',
  risk: 'none',
  flags: ['dataOut', 'secretOut'],
  call: { kind: 'rest', method: 'GET', path: '/{apiVersion}/{kind}/{name}', verb: 'get', ofKind: true },
  result: shape('AnyObject'),
  params: {
    name: required(text('Name of the object', { wire: 'path' })),
    apiVersion: required(text('Group and version of the kind, such as apps/v1', { wire: 'workflow' })),
    kind: required(text('Kind as the cluster spells it, such as Deployment', { wire: 'workflow' })),
    namespace: text('Namespace of the object; none for what belongs to the cluster', { wire: 'path' }),
  },
});

export const listResource: ToolDef<t.ListResourceParams> = tool({
  name: 'kubevirt_list_resources',
  title: 'List resources',
  doc: 'List objects of any kind that the cluster serves, in one namespace or in all of them, where no other tool is for that kind.',
  category: 'any-kind',
  operations: ['listResource'],
  effect: 'read',
  risk: 'none',
  flags: ['dataOut', 'secretOut'],
  call: { kind: 'rest', method: 'GET', path: '/{apiVersion}/{kind}', verb: 'list', ofKind: true },
  result: list(shape('AnyObject')),
  params: {
    apiVersion: required(text('Group and version of the kind, such as apps/v1', { wire: 'workflow' })),
    kind: required(text('Kind as the cluster spells it, such as Deployment', { wire: 'workflow' })),
    namespace: text('Namespace to look in; all of them when left out', { wire: 'path' }),
    labelSelector: text('Filter by labels, such as app=web,env in (dev,test)', { wire: 'query' }),
    fieldSelector: text(
      'Filter by metadata.name or metadata.namespace, as in metadata.name=web-1; running machines of a node have the label kubevirt.io/nodeName',
      { wire: 'query' },
    ),
    limit: whole('Most items to return; 100 when left out', { wire: 'query' }),
    continue: text('Token from the answer before, for the next page', { wire: 'query' }),
  },
});
