// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import {
  flag,
  list,
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

export const applyMigrationPolicy: ToolDef<t.ApplyMigrationPolicyParams> = tool({
  name: 'kubevirt_apply_migration_policy',
  title: 'Apply migration policy',
  doc: 'Create a migration policy or bring it in line with a manifest.',
  category: 'migration-policy',
  operations: ['patchMigrationPolicy'],
  effect: 'write',
  risk: 'high',
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
    { param: 'force', equals: true, risk: 'high', why: 'fields are taken away from whoever manages them' },
  ],
  call: {
    kind: 'rest',
    method: 'PATCH',
    path: '/apis/migrations.kubevirt.io/v1alpha1/migrationpolicies/{name}',
    verb: 'apply',
    contentType: 'application/apply-patch+yaml',
    apiVersion: 'migrations.kubevirt.io/v1alpha1',
    resourceKind: 'MigrationPolicy',
  },
  result: shape('MigrationPolicy'),
  params: {
    name: required(text('Name of the object', { ref: 'MigrationPolicy', wire: 'path' })),
    body: required(
      shape(
        'MigrationPolicy',
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

export const createMigrationPolicy: ToolDef<t.CreateMigrationPolicyParams> = tool({
  name: 'kubevirt_create_migration_policy',
  title: 'Create migration policy',
  doc: 'Create a policy that sets bandwidth, timeouts or post-copy for migrations of matching machines.',
  category: 'migration-policy',
  operations: ['createMigrationPolicy'],
  effect: 'write',
  risk: 'low',
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
  ],
  call: {
    kind: 'rest',
    method: 'POST',
    path: '/apis/migrations.kubevirt.io/v1alpha1/migrationpolicies',
    verb: 'create',
    apiVersion: 'migrations.kubevirt.io/v1alpha1',
    resourceKind: 'MigrationPolicy',
  },
  result: shape('MigrationPolicy'),
  params: {
    body: required(
      shape('MigrationPolicy', 'Manifest; apiVersion and kind are filled in when left out', { wire: 'body' }),
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

export const deleteCollectionMigrationPolicy: ToolDef<t.DeleteCollectionMigrationPolicyParams> = tool({
  name: 'kubevirt_delete_collection_migration_policies',
  title: 'Delete collection migration policies',
  doc: 'Delete all migration policies that match a selector.',
  category: 'migration-policy',
  operations: ['deleteCollectionMigrationPolicy'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/migrations.kubevirt.io/v1alpha1/migrationpolicies',
    verb: 'deletecollection',
    apiVersion: 'migrations.kubevirt.io/v1alpha1',
    resourceKind: 'MigrationPolicy',
  },
  result: nothing,
  params: {
    labelSelector: text('Filter by labels, such as app=web,env in (dev,test)', { wire: 'query' }),
    fieldSelector: text(
      'Filter by metadata.name or metadata.namespace, as in metadata.name=web-1; running machines of a node have the label kubevirt.io/nodeName',
      { wire: 'query' },
    ),
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

export const deleteMigrationPolicy: ToolDef<t.DeleteMigrationPolicyParams> = tool({
  name: 'kubevirt_delete_migration_policy',
  title: 'Delete migration policy',
  doc: 'Delete a migration policy; matching machines migrate with the cluster defaults again.',
  category: 'migration-policy',
  operations: ['deleteMigrationPolicy'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/migrations.kubevirt.io/v1alpha1/migrationpolicies/{name}',
    verb: 'delete',
    apiVersion: 'migrations.kubevirt.io/v1alpha1',
    resourceKind: 'MigrationPolicy',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'MigrationPolicy', wire: 'path' })),
    gracePeriodSeconds: whole('Seconds until it is removed by force; 0 at once', {
      unit: 's',
      wire: 'body.gracePeriodSeconds',
    }),
    propagationPolicy: text('What happens to dependents: Background, Foreground or Orphan', {
      oneOf: ['Background', 'Foreground', 'Orphan'],
      wire: 'body.propagationPolicy',
    }),
    preconditions: shape('Preconditions', 'Delete only if uid or resourceVersion are still these', {
      wire: 'body.preconditions',
    }),
    dryRun: flag('Check everything and change nothing', { wire: 'body.dryRun', rehearsal: true }),
  },
});

export const getMigrationPolicy: ToolDef<t.GetMigrationPolicyParams> = tool({
  name: 'kubevirt_get_migration_policy',
  title: 'Get migration policy',
  doc: 'Show one migration policy: bandwidth, timeouts, post-copy and the labels it applies to.',
  category: 'migration-policy',
  operations: ['readMigrationPolicy'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/migrations.kubevirt.io/v1alpha1/migrationpolicies/{name}',
    verb: 'get',
    apiVersion: 'migrations.kubevirt.io/v1alpha1',
    resourceKind: 'MigrationPolicy',
  },
  result: shape('MigrationPolicy'),
  params: {
    name: required(text('Name of the object', { ref: 'MigrationPolicy', wire: 'path' })),
  },
});

export const listMigrationPolicy: ToolDef<t.ListMigrationPolicyParams> = tool({
  name: 'kubevirt_list_migration_policies',
  title: 'List migration policies',
  doc: 'Show policies that tune live migration for machines or namespaces with certain labels.',
  category: 'migration-policy',
  operations: ['listMigrationPolicy'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/migrations.kubevirt.io/v1alpha1/migrationpolicies',
    verb: 'list',
    apiVersion: 'migrations.kubevirt.io/v1alpha1',
    resourceKind: 'MigrationPolicy',
  },
  result: list(shape('MigrationPolicy')),
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

export const patchMigrationPolicy: ToolDef<t.PatchMigrationPolicyParams> = tool({
  name: 'kubevirt_patch_migration_policy',
  title: 'Patch migration policy',
  doc: 'Change a migration policy; it counts for migrations that start later.',
  category: 'migration-policy',
  operations: ['patchMigrationPolicy'],
  effect: 'write',
  risk: 'high',
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
    path: '/apis/migrations.kubevirt.io/v1alpha1/migrationpolicies/{name}',
    verb: 'patch',
    apiVersion: 'migrations.kubevirt.io/v1alpha1',
    resourceKind: 'MigrationPolicy',
  },
  result: shape('MigrationPolicy'),
  params: {
    name: required(text('Name of the object', { ref: 'MigrationPolicy', wire: 'path' })),
    body: required(
      opaque(
        'A merge patch (an object with the fields to change; null removes one) or a JSON Patch (a list of op, path, value)',
        { wire: 'body', patchOf: 'MigrationPolicy' },
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

export const replaceMigrationPolicy: ToolDef<t.ReplaceMigrationPolicyParams> = tool({
  name: 'kubevirt_replace_migration_policy',
  title: 'Replace migration policy',
  doc: 'Overwrite a migration policy with a complete manifest.',
  category: 'migration-policy',
  operations: ['replaceMigrationPolicy'],
  effect: 'write',
  risk: 'high',
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
    method: 'PUT',
    path: '/apis/migrations.kubevirt.io/v1alpha1/migrationpolicies/{name}',
    verb: 'replace',
    apiVersion: 'migrations.kubevirt.io/v1alpha1',
    resourceKind: 'MigrationPolicy',
  },
  result: shape('MigrationPolicy'),
  params: {
    name: required(text('Name of the object', { ref: 'MigrationPolicy', wire: 'path' })),
    body: required(
      shape(
        'MigrationPolicy',
        'The whole manifest as it was read, metadata.resourceVersion included, with the changes made',
        { wire: 'body' },
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
