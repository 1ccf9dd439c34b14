// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import {
  flag,
  list,
  opaque,
  required,
  shape,
  type ToolDef,
  text,
  tool,
  whole,
} from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const applyNode: ToolDef<t.ApplyNodeParams> = tool({
  name: 'kubevirt_apply_node',
  title: 'Apply node',
  doc: 'Set labels, taints or the cordon of a node from a manifest that holds only these.',
  category: 'node',
  operations: ['patchCoreV1Node'],
  effect: 'write',
  risk: 'high',
  flags: ['privilege'],
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
  ],
  call: {
    kind: 'rest',
    method: 'PATCH',
    path: '/api/v1/nodes/{name}',
    verb: 'apply',
    contentType: 'application/apply-patch+yaml',
    apiVersion: 'v1',
    resourceKind: 'Node',
  },
  result: shape('Node'),
  params: {
    name: required(text('Name of the object', { ref: 'Node', wire: 'path' })),
    body: required(
      shape(
        'Node',
        'All fields to own, in their place in the manifest; what others own stays, what an earlier apply had and is not here goes',
        { wire: 'body', partial: true },
      ),
    ),
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

export const getNode: ToolDef<t.GetNodeParams> = tool({
  name: 'kubevirt_get_node',
  title: 'Get node',
  doc: 'Show one node: what it can hold, its conditions, taints and labels, and whether it takes new pods.',
  category: 'node',
  operations: ['readCoreV1Node'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/api/v1/nodes/{name}',
    verb: 'get',
    apiVersion: 'v1',
    resourceKind: 'Node',
  },
  result: shape('Node'),
  params: {
    name: required(text('Name of the object', { wire: 'path' })),
  },
});

export const listNode: ToolDef<t.ListNodeParams> = tool({
  name: 'kubevirt_list_nodes',
  title: 'List nodes',
  doc: 'Show the nodes of the cluster with readiness, cordon, size and version.',
  category: 'node',
  operations: ['listCoreV1Node'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'rest', method: 'GET', path: '/api/v1/nodes', verb: 'list', apiVersion: 'v1', resourceKind: 'Node' },
  result: list(shape('Node')),
  params: {
    labelSelector: text('Filter by labels, such as app=web,env in (dev,test)', { wire: 'query' }),
    fieldSelector: text(
      'Filter by metadata.name or metadata.namespace, as in metadata.name=web-1; running machines of a node have the label kubevirt.io/nodeName',
      { wire: 'query' },
    ),
    limit: whole('Most items to return; 100 when left out', { wire: 'query' }),
    continue: text('Token from the answer before, for the next page', { wire: 'query' }),
  },
});

export const patchNode: ToolDef<t.PatchNodeParams> = tool({
  name: 'kubevirt_patch_node',
  title: 'Patch node',
  doc: 'Change labels, taints or the cordon of a node; {spec: {unschedulable: true}} keeps new pods away, null lets them in.',
  category: 'node',
  operations: ['patchCoreV1Node'],
  effect: 'write',
  risk: 'high',
  flags: ['privilege'],
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
  ],
  call: {
    kind: 'rest',
    method: 'PATCH',
    path: '/api/v1/nodes/{name}',
    verb: 'patch',
    apiVersion: 'v1',
    resourceKind: 'Node',
  },
  result: shape('Node'),
  params: {
    name: required(text('Name of the object', { ref: 'Node', wire: 'path' })),
    body: required(
      opaque(
        'A merge patch (an object with the fields to change; null removes one) or a JSON Patch (a list of op, path, value)',
        { wire: 'body', patchOf: 'Node' },
      ),
    ),
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
