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

export const applyVirtualMachineTemplate: ToolDef<t.ApplyVirtualMachineTemplateParams> = tool({
  name: 'kubevirt_apply_virtual_machine_template',
  title: 'Apply virtual machine template',
  doc: 'Define a template or bring it in line with a manifest.',
  category: 'template',
  operations: ['patchNamespacedVirtualMachineTemplate'],
  effect: 'write',
  risk: 'low',
  flags: ['exec', 'secretOut'],
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
    path: '/apis/template.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinetemplates/{name}',
    verb: 'apply',
    contentType: 'application/apply-patch+yaml',
    apiVersion: 'template.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineTemplate',
    otherVersions: ['v1alpha1'],
  },
  result: shape('VirtualMachineTemplate'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineTemplate', wire: 'path' })),
    body: required(
      shape(
        'VirtualMachineTemplate',
        'All fields to own, in their place in the manifest; what others own stays, what an earlier apply had and is not here goes',
        { wire: 'body', partial: true },
      ),
    ),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
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

export const applyVirtualMachineTemplateRequest: ToolDef<t.ApplyVirtualMachineTemplateRequestParams> = tool({
  name: 'kubevirt_apply_virtual_machine_template_request',
  title: 'Apply virtual machine template request',
  doc: 'Ask for a template with a manifest; a request that exists does not run again.',
  category: 'template',
  operations: ['patchNamespacedVirtualMachineTemplateRequest'],
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
    path: '/apis/template.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinetemplaterequests/{name}',
    verb: 'apply',
    contentType: 'application/apply-patch+yaml',
    apiVersion: 'template.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineTemplateRequest',
    otherVersions: ['v1alpha1'],
  },
  result: shape('VirtualMachineTemplateRequest'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineTemplateRequest', wire: 'path' })),
    body: required(
      shape(
        'VirtualMachineTemplateRequest',
        'All fields to own, in their place in the manifest; what others own stays, what an earlier apply had and is not here goes',
        { wire: 'body', partial: true },
      ),
    ),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
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

export const createVirtualMachineTemplate: ToolDef<t.CreateVirtualMachineTemplateParams> = tool({
  name: 'kubevirt_create_virtual_machine_template',
  title: 'Create virtual machine template',
  doc: 'Define a template: a machine manifest with named parameters to fill in.',
  category: 'template',
  operations: ['createNamespacedVirtualMachineTemplate'],
  effect: 'write',
  risk: 'low',
  flags: ['exec', 'secretOut'],
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
    path: '/apis/template.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinetemplates',
    verb: 'create',
    apiVersion: 'template.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineTemplate',
    otherVersions: ['v1alpha1'],
  },
  result: shape('VirtualMachineTemplate'),
  params: {
    body: required(
      shape('VirtualMachineTemplate', 'Manifest; apiVersion and kind are filled in when left out', { wire: 'body' }),
    ),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
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

export const createVirtualMachineTemplateCreate: ToolDef<t.CreateVirtualMachineTemplateCreateParams> = tool({
  name: 'kubevirt_create_virtual_machine_from_template',
  title: 'Create virtual machine from template',
  doc: 'Make a virtual machine from a template, with its parameters filled in.',
  category: 'template',
  operations: ['connectPostSubresourcesTemplateKubevirtIoV1beta1NamespacedVirtualMachineTemplateCreate'],
  effect: 'write',
  risk: 'low',
  flags: ['exec', 'secretOut'],
  call: {
    kind: 'rest',
    method: 'POST',
    path: '/apis/subresources.template.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinetemplates/{name}/create',
    verb: 'create',
    subresource: 'create',
    apiVersion: 'subresources.template.kubevirt.io/v1beta1',
    otherVersions: ['v1alpha1'],
    resourceKind: 'ProcessOptions',
  },
  result: shape('ProcessedVirtualMachineTemplate'),
  params: {
    name: required(text('Template to use', { ref: 'VirtualMachineTemplate', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
    parameters: map(text(), 'Parameter of the template > its value', { wire: 'body.parameters' }),
  },
});

export const createVirtualMachineTemplateProcess: ToolDef<t.CreateVirtualMachineTemplateProcessParams> = tool({
  name: 'kubevirt_process_virtual_machine_template',
  title: 'Process virtual machine template',
  doc: 'Show the machine that a template would make with these parameters; stores nothing.',
  category: 'template',
  operations: ['connectPostSubresourcesTemplateKubevirtIoV1beta1NamespacedVirtualMachineTemplateProcess'],
  effect: 'read',
  risk: 'none',
  flags: ['secretOut'],
  call: {
    kind: 'rest',
    method: 'POST',
    path: '/apis/subresources.template.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinetemplates/{name}/process',
    verb: 'create',
    subresource: 'process',
    apiVersion: 'subresources.template.kubevirt.io/v1beta1',
    otherVersions: ['v1alpha1'],
    resourceKind: 'ProcessOptions',
  },
  result: shape('ProcessedVirtualMachineTemplate'),
  params: {
    name: required(text('Template to use', { ref: 'VirtualMachineTemplate', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
    parameters: map(text(), 'Parameter of the template > its value', { wire: 'body.parameters' }),
  },
});

export const createVirtualMachineTemplateRequest: ToolDef<t.CreateVirtualMachineTemplateRequestParams> = tool({
  name: 'kubevirt_create_virtual_machine_template_request',
  title: 'Create virtual machine template request',
  doc: 'Turn an existing machine into a template, with copies of its disks.',
  category: 'template',
  operations: ['createNamespacedVirtualMachineTemplateRequest'],
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
    path: '/apis/template.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinetemplaterequests',
    verb: 'create',
    apiVersion: 'template.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineTemplateRequest',
    otherVersions: ['v1alpha1'],
  },
  result: shape('VirtualMachineTemplateRequest'),
  params: {
    body: required(
      shape('VirtualMachineTemplateRequest', 'Manifest; apiVersion and kind are filled in when left out', {
        wire: 'body',
      }),
    ),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
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

export const deleteCollectionVirtualMachineTemplate: ToolDef<t.DeleteCollectionVirtualMachineTemplateParams> = tool({
  name: 'kubevirt_delete_collection_vm_templates',
  formerly: 'kubevirt_delete_collection_virtual_machine_templates',
  title: 'Delete collection virtual machine templates',
  doc: 'Delete all templates of a namespace that match a selector.',
  category: 'template',
  operations: ['deleteCollectionNamespacedVirtualMachineTemplate'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/template.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinetemplates',
    verb: 'deletecollection',
    apiVersion: 'template.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineTemplate',
    otherVersions: ['v1alpha1'],
  },
  result: nothing,
  params: {
    namespace: required(text('Namespace of the object', { wire: 'path' })),
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

export const deleteCollectionVirtualMachineTemplateRequest: ToolDef<t.DeleteCollectionVirtualMachineTemplateRequestParams> =
  tool({
    name: 'kubevirt_delete_collection_vm_template_requests',
    formerly: 'kubevirt_delete_collection_virtual_machine_template_requests',
    title: 'Delete collection virtual machine template requests',
    doc: 'Delete all template requests of a namespace that match a selector.',
    category: 'template',
    operations: ['deleteCollectionNamespacedVirtualMachineTemplateRequest'],
    effect: 'destroy',
    risk: 'critical',
    reversible: false,
    call: {
      kind: 'rest',
      method: 'DELETE',
      path: '/apis/template.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinetemplaterequests',
      verb: 'deletecollection',
      apiVersion: 'template.kubevirt.io/v1beta1',
      resourceKind: 'VirtualMachineTemplateRequest',
      otherVersions: ['v1alpha1'],
    },
    result: nothing,
    params: {
      namespace: required(text('Namespace of the object', { wire: 'path' })),
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

export const deleteVirtualMachineTemplate: ToolDef<t.DeleteVirtualMachineTemplateParams> = tool({
  name: 'kubevirt_delete_virtual_machine_template',
  title: 'Delete virtual machine template',
  doc: 'Delete a template; machines made from it stay.',
  category: 'template',
  operations: ['deleteNamespacedVirtualMachineTemplate'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/template.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinetemplates/{name}',
    verb: 'delete',
    apiVersion: 'template.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineTemplate',
    otherVersions: ['v1alpha1'],
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineTemplate', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
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

export const deleteVirtualMachineTemplateRequest: ToolDef<t.DeleteVirtualMachineTemplateRequestParams> = tool({
  name: 'kubevirt_delete_virtual_machine_template_request',
  title: 'Delete virtual machine template request',
  doc: 'Delete a template request; a template that is complete stays.',
  category: 'template',
  operations: ['deleteNamespacedVirtualMachineTemplateRequest'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/template.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinetemplaterequests/{name}',
    verb: 'delete',
    apiVersion: 'template.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineTemplateRequest',
    otherVersions: ['v1alpha1'],
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineTemplateRequest', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
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

export const getVirtualMachineTemplate: ToolDef<t.GetVirtualMachineTemplateParams> = tool({
  name: 'kubevirt_get_virtual_machine_template',
  title: 'Get virtual machine template',
  doc: 'Show one template: its parameters, the machine in it and whether it is ready.',
  category: 'template',
  operations: ['readNamespacedVirtualMachineTemplate'],
  effect: 'read',
  risk: 'none',
  flags: ['secretOut'],
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/template.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinetemplates/{name}',
    verb: 'get',
    apiVersion: 'template.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineTemplate',
    otherVersions: ['v1alpha1'],
  },
  result: shape('VirtualMachineTemplate'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineTemplate', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
  },
});

export const getVirtualMachineTemplateRequest: ToolDef<t.GetVirtualMachineTemplateRequestParams> = tool({
  name: 'kubevirt_get_virtual_machine_template_request',
  title: 'Get virtual machine template request',
  doc: 'Show one request for a template: source machine, progress and the template that came of it.',
  category: 'template',
  operations: ['readNamespacedVirtualMachineTemplateRequest'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/template.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinetemplaterequests/{name}',
    verb: 'get',
    apiVersion: 'template.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineTemplateRequest',
    otherVersions: ['v1alpha1'],
  },
  result: shape('VirtualMachineTemplateRequest'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineTemplateRequest', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
  },
});

export const listVirtualMachineTemplate: ToolDef<t.ListVirtualMachineTemplateParams> = tool({
  name: 'kubevirt_list_virtual_machine_templates',
  title: 'List virtual machine templates',
  doc: 'Show templates from which machines with filled-in parameters can be made.',
  category: 'template',
  operations: ['listNamespacedVirtualMachineTemplate', 'listVirtualMachineTemplateForAllNamespaces'],
  effect: 'read',
  risk: 'none',
  flags: ['secretOut'],
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/template.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinetemplates',
    verb: 'list',
    allPath: '/apis/template.kubevirt.io/v1beta1/virtualmachinetemplates',
    apiVersion: 'template.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineTemplate',
    otherVersions: ['v1alpha1'],
  },
  result: list(shape('VirtualMachineTemplate')),
  params: {
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

export const listVirtualMachineTemplateRequest: ToolDef<t.ListVirtualMachineTemplateRequestParams> = tool({
  name: 'kubevirt_list_virtual_machine_template_requests',
  title: 'List virtual machine template requests',
  doc: 'Show requests to turn existing machines into templates, and how far they are.',
  category: 'template',
  operations: ['listNamespacedVirtualMachineTemplateRequest', 'listVirtualMachineTemplateRequestForAllNamespaces'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/template.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinetemplaterequests',
    verb: 'list',
    allPath: '/apis/template.kubevirt.io/v1beta1/virtualmachinetemplaterequests',
    apiVersion: 'template.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineTemplateRequest',
    otherVersions: ['v1alpha1'],
  },
  result: list(shape('VirtualMachineTemplateRequest')),
  params: {
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

export const patchVirtualMachineTemplate: ToolDef<t.PatchVirtualMachineTemplateParams> = tool({
  name: 'kubevirt_patch_virtual_machine_template',
  title: 'Patch virtual machine template',
  doc: 'Change parameters or contents of a template; machines made before stay as they are.',
  category: 'template',
  operations: ['patchNamespacedVirtualMachineTemplate'],
  effect: 'write',
  risk: 'low',
  flags: ['exec', 'secretOut'],
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
    path: '/apis/template.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinetemplates/{name}',
    verb: 'patch',
    apiVersion: 'template.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineTemplate',
    otherVersions: ['v1alpha1'],
  },
  result: shape('VirtualMachineTemplate'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineTemplate', wire: 'path' })),
    body: required(
      opaque(
        'A merge patch (an object with the fields to change; null removes one) or a JSON Patch (a list of op, path, value)',
        { wire: 'body', patchOf: 'VirtualMachineTemplate' },
      ),
    ),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
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

export const patchVirtualMachineTemplateRequest: ToolDef<t.PatchVirtualMachineTemplateRequestParams> = tool({
  name: 'kubevirt_patch_virtual_machine_template_request',
  title: 'Patch virtual machine template request',
  doc: 'Change labels or annotations of a template request.',
  category: 'template',
  operations: ['patchNamespacedVirtualMachineTemplateRequest'],
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
    path: '/apis/template.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinetemplaterequests/{name}',
    verb: 'patch',
    apiVersion: 'template.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineTemplateRequest',
    otherVersions: ['v1alpha1'],
  },
  result: shape('VirtualMachineTemplateRequest'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineTemplateRequest', wire: 'path' })),
    body: required(
      opaque(
        'A merge patch (an object with the fields to change; null removes one) or a JSON Patch (a list of op, path, value)',
        { wire: 'body', patchOf: 'VirtualMachineTemplateRequest' },
      ),
    ),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
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

export const replaceVirtualMachineTemplate: ToolDef<t.ReplaceVirtualMachineTemplateParams> = tool({
  name: 'kubevirt_replace_virtual_machine_template',
  title: 'Replace virtual machine template',
  doc: 'Overwrite a template with a complete manifest.',
  category: 'template',
  operations: ['replaceNamespacedVirtualMachineTemplate'],
  effect: 'write',
  risk: 'high',
  flags: ['exec', 'secretOut'],
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
    path: '/apis/template.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinetemplates/{name}',
    verb: 'replace',
    apiVersion: 'template.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineTemplate',
    otherVersions: ['v1alpha1'],
  },
  result: shape('VirtualMachineTemplate'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineTemplate', wire: 'path' })),
    body: required(
      shape(
        'VirtualMachineTemplate',
        'The whole manifest as it was read, metadata.resourceVersion included, with the changes made',
        { wire: 'body' },
      ),
    ),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
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

export const replaceVirtualMachineTemplateRequest: ToolDef<t.ReplaceVirtualMachineTemplateRequestParams> = tool({
  name: 'kubevirt_replace_virtual_machine_template_request',
  title: 'Replace virtual machine template request',
  doc: 'Overwrite a template request; its source cannot change.',
  category: 'template',
  operations: ['replaceNamespacedVirtualMachineTemplateRequest'],
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
    path: '/apis/template.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinetemplaterequests/{name}',
    verb: 'replace',
    apiVersion: 'template.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineTemplateRequest',
    otherVersions: ['v1alpha1'],
  },
  result: shape('VirtualMachineTemplateRequest'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineTemplateRequest', wire: 'path' })),
    body: required(
      shape(
        'VirtualMachineTemplateRequest',
        'The whole manifest as it was read, metadata.resourceVersion included, with the changes made',
        { wire: 'body' },
      ),
    ),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
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
