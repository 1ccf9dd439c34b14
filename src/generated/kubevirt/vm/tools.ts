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

export const addvolumeVirtualMachine: ToolDef<t.AddvolumeVirtualMachineParams> = tool({
  name: 'kubevirt_add_volume_to_virtual_machine',
  title: 'Add volume to virtual machine',
  doc: 'Plug a disk or data volume into a virtual machine, running or not; it stays after a restart.',
  category: 'vm',
  operations: ['v1vm-addvolume'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'rest',
    method: 'PUT',
    path: '/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/virtualmachines/{name}/addvolume',
    verb: 'update',
    subresource: 'addvolume',
    accept: 'any',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachine', wire: 'path' })),
    disk: required(
      map(opaque(), 'How the guest sees it: bus, boot order, serial; its name is filled in', { wire: 'body.disk' }),
    ),
    volumeName: required(text('Name the volume gets inside the machine', { wire: 'body.name' })),
    volumeSource: required(
      shape('HotplugVolumeSource', 'Where it comes from: a dataVolume or a persistentVolumeClaim, by name', {
        wire: 'body.volumeSource',
      }),
    ),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
    dryRun: flag('Check everything and change nothing', { wire: 'body.dryRun', rehearsal: true }),
  },
});

export const applyVirtualMachine: ToolDef<t.ApplyVirtualMachineParams> = tool({
  name: 'kubevirt_apply_virtual_machine',
  title: 'Apply virtual machine',
  doc: 'Create a virtual machine or bring it to the state in a manifest, keeping fields that others own (server-side apply).',
  category: 'vm',
  operations: ['patchNamespacedVirtualMachine'],
  effect: 'write',
  risk: 'low',
  flags: ['exec', 'secretOut'],
  raisedBy: [
    {
      param: 'body.metadata.ownerReferences',
      change: 'gains',
      effect: 'destroy',
      risk: 'critical',
      why: 'the cluster deletes it as soon as its owner is gone, and at once when there is no such owner',
    },
    {
      param: 'body.metadata.finalizers',
      change: 'loses',
      effect: 'destroy',
      risk: 'critical',
      why: 'finalizers that are taken off leave disks and records behind, and let a deletion through that waits for them',
    },
    {
      param: 'body.metadata.finalizers',
      change: 'gains',
      risk: 'high',
      why: 'it cannot be deleted before whoever the finalizer is for has taken it off again',
    },
    {
      param: 'body.spec.dataVolumeTemplates.metadata.ownerReferences',
      change: 'gains',
      effect: 'destroy',
      risk: 'critical',
      why: 'the cluster deletes the disk as soon as that owner is gone, and at once when there is no such owner',
    },
    {
      param: 'body.spec.runStrategy',
      becomes: ['Halted'],
      usual: 'Halted',
      unless: { 'status.printableStatus': ['Stopped'], 'spec.running': [false] },
      risk: 'high',
      why: 'the machine is shut down',
    },
    {
      param: 'body.spec.running',
      becomes: [false],
      usual: false,
      unless: { 'status.printableStatus': ['Stopped'], 'spec.runStrategy': ['Halted'] },
      risk: 'high',
      why: 'the machine is shut down, unless a run strategy takes the place of that field',
    },
    {
      param: 'body.spec.dataVolumeTemplates',
      change: 'loses',
      risk: 'high',
      why: 'a disk that was made with the machine is taken off its definition',
    },
    {
      param: 'body.spec.template.spec.volumes',
      change: 'loses',
      risk: 'high',
      why: 'a volume is taken off; programs in the guest that use it fail',
    },
    {
      param: 'body.spec.template.spec.volumes.dataVolume.name',
      change: 'loses',
      risk: 'high',
      why: 'a disk is exchanged for another one',
    },
    {
      param: 'body.spec.template.spec.volumes.persistentVolumeClaim.claimName',
      change: 'loses',
      risk: 'high',
      why: 'a disk is exchanged for another one',
    },
    {
      param: 'body.spec.template.spec.domain.devices.disks',
      change: 'loses',
      risk: 'high',
      why: 'a disk is taken off; programs in the guest that use it fail',
    },
    {
      param: 'body.spec.template.spec.domain.devices.interfaces',
      change: 'loses',
      risk: 'high',
      why: 'a network card is taken off; the guest loses that network',
    },
    {
      param: 'body.spec.template.spec.networks',
      change: 'loses',
      risk: 'high',
      why: 'a network is taken off; the guest loses it',
    },
    {
      param: 'body.spec.template.spec.domain.devices.filesystems',
      change: 'loses',
      risk: 'high',
      why: 'a file system is taken off; programs in the guest that use it fail',
    },
    {
      param: 'body.spec.template.spec.domain.devices.gpus',
      change: 'loses',
      risk: 'high',
      why: 'a GPU is taken off; programs in the guest that use it fail',
    },
    {
      param: 'body.spec.template.spec.domain.devices.hostDevices',
      change: 'loses',
      risk: 'high',
      why: 'a device of the host is taken off; programs in the guest that use it fail',
    },
    { param: 'force', equals: true, risk: 'high', why: 'fields are taken away from whoever manages them' },
  ],
  call: {
    kind: 'rest',
    method: 'PATCH',
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachines/{name}',
    verb: 'apply',
    contentType: 'application/apply-patch+yaml',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'VirtualMachine',
  },
  result: shape('VirtualMachine'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachine', wire: 'path' })),
    body: required(
      shape(
        'VirtualMachine',
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

export const createMachine: ToolDef<t.CreateMachineParams> = tool({
  name: 'kubevirt_create_machine',
  title: 'Create machine',
  doc: 'Make a virtual machine from what is wanted: an operating system or boot image, a size, a disk, networks, an SSH key; waits until it runs and tells the commands to log in. A dry run shows the manifest.',
  category: 'vm',
  operations: ['createNamespacedVirtualMachine'],
  effect: 'write',
  risk: 'low',
  flags: ['exec', 'money'],
  call: {
    kind: 'rest',
    method: 'POST',
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachines',
    verb: 'create',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'VirtualMachine',
    workflow: 'createMachine',
    facts: {
      images: {
        'centos-stream': {
          image: 'quay.io/containerdisks/centos-stream:9',
          preference: 'centos.stream9',
          user: 'cloud-user',
        },
        debian: { image: 'quay.io/containerdisks/debian:12', preference: 'debian', user: 'debian' },
        fedora: { image: 'quay.io/containerdisks/fedora:latest', preference: 'fedora', user: 'fedora' },
        'opensuse-leap': {
          image: 'quay.io/containerdisks/opensuse-leap:15.6',
          preference: 'opensuse.leap',
          user: 'opensuse',
        },
        ubuntu: { image: 'quay.io/containerdisks/ubuntu:24.04', preference: 'ubuntu', user: 'ubuntu' },
      },
    },
  },
  result: shape('CreatedMachine'),
  params: {
    name: required(text('Name of the new machine', { wire: 'workflow' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'workflow',
    }),
    cpu: whole('Processors, where no instance type is named', { wire: 'workflow' }),
    dataSource: text('Boot image of the cluster by name, or namespace/name, to copy onto the disk', {
      wire: 'workflow',
    }),
    diskSize: text(
      'Size of a disk that lasts, such as 30Gi; without one the image runs as it is and changes are lost at each stop',
      { unit: 'byte quantity', wire: 'workflow' },
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
    image: text('Container disk image, where no operating system is named', { wire: 'workflow' }),
    instancetype: text('Size of the machine by name, such as u1.medium', { wire: 'workflow' }),
    memory: text('Memory such as 2Gi, where no instance type is named', { unit: 'byte quantity', wire: 'workflow' }),
    networks: list(text(), 'Network attachments for further cards, beside the network of the cluster', {
      wire: 'workflow',
    }),
    os: text('Operating system whose public image is used: fedora, ubuntu, debian, centos-stream, opensuse-leap', {
      wire: 'workflow',
    }),
    preference: text('Guest defaults by name; those of the operating system when left out', { wire: 'workflow' }),
    sshKey: text('Public SSH key that may log in, as in id_ed25519.pub', { wire: 'workflow' }),
    start: flag('Start it at once; true when left out', { wire: 'workflow' }),
    storageClass: text('Storage class of the disk; the default one when left out', { wire: 'workflow' }),
    userData: text('cloud-init user data; at most 2048 bytes', { wire: 'workflow', secret: 'secret' }),
    userDataSecret: text('Secret with longer user data under the key userdata', { wire: 'workflow' }),
    dryRun: flag('Check everything and change nothing', { wire: 'query.dryRun', rehearsal: true }),
  },
});

export const createVirtualMachine: ToolDef<t.CreateVirtualMachineParams> = tool({
  name: 'kubevirt_create_virtual_machine',
  title: 'Create virtual machine',
  doc: 'Create a virtual machine from instance type, preference, disks and networks; it starts if its run strategy says so.',
  category: 'vm',
  operations: ['createNamespacedVirtualMachine'],
  effect: 'write',
  risk: 'low',
  flags: ['exec', 'secretOut'],
  raisedBy: [
    {
      param: 'body.metadata.ownerReferences',
      change: 'gains',
      effect: 'destroy',
      risk: 'critical',
      why: 'the cluster deletes it as soon as its owner is gone, and at once when there is no such owner',
    },
    {
      param: 'body.metadata.finalizers',
      change: 'loses',
      effect: 'destroy',
      risk: 'critical',
      why: 'finalizers that are taken off leave disks and records behind, and let a deletion through that waits for them',
    },
    {
      param: 'body.spec.dataVolumeTemplates.metadata.ownerReferences',
      change: 'gains',
      effect: 'destroy',
      risk: 'critical',
      why: 'the cluster deletes the disk as soon as that owner is gone, and at once when there is no such owner',
    },
  ],
  call: {
    kind: 'rest',
    method: 'POST',
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachines',
    verb: 'create',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'VirtualMachine',
  },
  result: shape('VirtualMachine'),
  params: {
    body: required(
      shape(
        'VirtualMachine',
        'Manifest, such as {metadata: {name}, spec: {runStrategy: Always, instancetype: {name: u1.small}, preference: {name: fedora}, template: {spec: {domain: {devices: {}}, volumes: [{name: root, containerDisk: {image}}]}}}}',
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

export const deleteCollectionVirtualMachine: ToolDef<t.DeleteCollectionVirtualMachineParams> = tool({
  name: 'kubevirt_delete_collection_virtual_machines',
  title: 'Delete collection virtual machines',
  doc: 'Delete every virtual machine of a namespace that matches a selector, with their disks; without one, all of them.',
  category: 'vm',
  operations: ['deleteCollectionNamespacedVirtualMachine'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachines',
    verb: 'deletecollection',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'VirtualMachine',
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

export const deleteVirtualMachine: ToolDef<t.DeleteVirtualMachineParams> = tool({
  name: 'kubevirt_delete_virtual_machine',
  title: 'Delete virtual machine',
  doc: 'Delete a virtual machine, stop it if it runs, and remove the disks that were made from its own templates.',
  category: 'vm',
  operations: ['deleteNamespacedVirtualMachine'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachines/{name}',
    verb: 'delete',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'VirtualMachine',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachine', wire: 'path' })),
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
    preconditions: shape('Preconditions', 'Delete only if uid or resourceVersion are still these', {
      wire: 'body.preconditions',
    }),
    dryRun: flag('Check everything and change nothing', { wire: 'body.dryRun', rehearsal: true }),
  },
});

export const diagnoseVirtualMachine: ToolDef<t.DiagnoseVirtualMachineParams> = tool({
  name: 'kubevirt_diagnose_virtual_machine',
  title: 'Diagnose virtual machine',
  doc: 'Find out why a virtual machine does not run, or not well: looks at its disks, pod, nodes, networks, events and guest in one call, and answers with causes, most likely first, and what would help.',
  category: 'vm',
  operations: [
    'readNamespacedVirtualMachine',
    'readNamespacedVirtualMachineInstance',
    'listCoreV1NamespacedPod',
    'listCoreV1NamespacedEvent',
  ],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachines/{name}',
    verb: 'get',
    apiVersion: 'kubevirt.io/v1',
    workflow: 'diagnoseVirtualMachine',
  },
  result: list(shape('Diagnosis')),
  params: {
    name: required(text('Name of the object', { wire: 'workflow' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'workflow',
    }),
  },
});

export const evacuateCancelVirtualMachine: ToolDef<t.EvacuateCancelVirtualMachineParams> = tool({
  name: 'kubevirt_cancel_evacuation_of_virtual_machine',
  title: 'Cancel evacuation of virtual machine',
  doc: 'Call off the evacuation of a virtual machine from a node that is being drained.',
  category: 'vm',
  operations: ['v1vm-evacuatecancel'],
  effect: 'act',
  risk: 'low',
  call: {
    kind: 'rest',
    method: 'PUT',
    path: '/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/virtualmachines/{name}/evacuate/cancel',
    verb: 'update',
    subresource: 'evacuate/cancel',
    accept: 'any',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachine', wire: 'path' })),
    evacuationNodeName: required(text('Node that the machine was to leave', { wire: 'body.evacuationNodeName' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
    dryRun: flag('Check everything and change nothing', { wire: 'body.dryRun', rehearsal: true }),
  },
});

export const exposeVirtualMachine: ToolDef<t.ExposeVirtualMachineParams> = tool({
  name: 'kubevirt_expose_virtual_machine',
  title: 'Expose virtual machine',
  doc: 'Make a port of a virtual machine reachable under a name and address of its own, inside the cluster or from outside.',
  category: 'vm',
  operations: ['createCoreV1NamespacedService'],
  effect: 'write',
  risk: 'low',
  raisedBy: [
    {
      param: 'type',
      anyOf: ['NodePort', 'LoadBalancer'],
      risk: 'high',
      why: 'the port can be reached from outside the cluster',
    },
  ],
  call: {
    kind: 'rest',
    method: 'POST',
    path: '/api/v1/namespaces/{namespace}/services',
    verb: 'create',
    apiVersion: 'v1',
    resourceKind: 'Service',
    workflow: 'exposeVirtualMachine',
  },
  result: shape('Service'),
  params: {
    name: required(text('Machine to expose', { ref: 'VirtualMachine', wire: 'workflow' })),
    port: required(whole('Port under which it is reached', { wire: 'workflow', bounds: [1, 65535] })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'workflow',
    }),
    protocol: text('TCP when left out', { oneOf: ['TCP', 'UDP'], wire: 'workflow' }),
    serviceName: text('Name of the service; machine and port when left out', { wire: 'workflow' }),
    targetPort: whole('Port inside the guest; the same when left out', { wire: 'workflow', bounds: [1, 65535] }),
    type: text('ClusterIP inside the cluster, as when left out; NodePort or LoadBalancer from outside', {
      oneOf: ['ClusterIP', 'NodePort', 'LoadBalancer'],
      wire: 'workflow',
    }),
    dryRun: flag('Check everything and change nothing', { wire: 'workflow', rehearsal: true }),
  },
});

export const getVirtualMachine: ToolDef<t.GetVirtualMachineParams> = tool({
  name: 'kubevirt_get_virtual_machine',
  title: 'Get virtual machine',
  doc: 'Show one virtual machine: run strategy, instance type, disks, networks, conditions and what it is doing now.',
  category: 'vm',
  operations: ['readNamespacedVirtualMachine'],
  effect: 'read',
  risk: 'none',
  flags: ['secretOut'],
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachines/{name}',
    verb: 'get',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'VirtualMachine',
  },
  result: shape('VirtualMachine'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachine', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
    events: flag('Tell the latest events about it as well, to see why something hangs', { wire: 'option.events' }),
  },
});

export const getVirtualMachineExpandSpec: ToolDef<t.GetVirtualMachineExpandSpecParams> = tool({
  name: 'kubevirt_get_expanded_virtual_machine',
  title: 'Get expanded virtual machine',
  doc: 'Show a virtual machine with instance type and preference written out into its spec; changes nothing.',
  category: 'vm',
  operations: ['v1vm-ExpandSpec'],
  effect: 'read',
  risk: 'none',
  flags: ['secretOut'],
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/virtualmachines/{name}/expand-spec',
    verb: 'get',
    subresource: 'expand-spec',
  },
  result: shape('VirtualMachine'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachine', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
  },
});

export const getVirtualMachineObjectgraph: ToolDef<t.GetVirtualMachineObjectgraphParams> = tool({
  name: 'kubevirt_get_object_graph_of_virtual_machine',
  title: 'Get object graph of virtual machine',
  doc: 'Show everything a virtual machine depends on: volumes, secrets, config maps, instance type, network attachments.',
  category: 'vm',
  operations: ['v1vm-objectgraph'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/virtualmachines/{name}/objectgraph',
    verb: 'get',
    subresource: 'objectgraph',
  },
  result: shape('ObjectGraphNode'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachine', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
  },
});

export const getVirtualMachinePortforward: ToolDef<t.GetVirtualMachinePortforwardParams> = tool({
  name: 'kubevirt_get_port_forward_of_virtual_machine',
  title: 'Get port forward of virtual machine',
  doc: 'Tell the address and the virtctl command for a tunnel to a port of a virtual machine; opens nothing itself.',
  category: 'vm',
  operations: ['v1vm-PortForward', 'v1vm-PortForwardWithProtocol'],
  effect: 'act',
  risk: 'high',
  flags: ['dataOut', 'exec'],
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/virtualmachines/{name}/portforward/{port}/{protocol}',
    verb: 'get',
    subresource: 'portforward',
    accept: 'any',
    connects: true,
  },
  result: opaque(),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachine', wire: 'path' })),
    port: required(whole('Port inside the guest', { wire: 'path', bounds: [1, 65535] })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
    protocol: text('tcp or udp; tcp when left out', { wire: 'path' }),
  },
});

export const listVirtualMachine: ToolDef<t.ListVirtualMachineParams> = tool({
  name: 'kubevirt_list_virtual_machines',
  title: 'List virtual machines',
  doc: 'Show virtual machines with their status and readiness, in one namespace or in all of them.',
  category: 'vm',
  operations: ['listNamespacedVirtualMachine', 'listVirtualMachineForAllNamespaces'],
  effect: 'read',
  risk: 'none',
  flags: ['secretOut'],
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachines',
    verb: 'list',
    allPath: '/apis/kubevirt.io/v1/virtualmachines',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'VirtualMachine',
  },
  result: list(shape('VirtualMachine')),
  params: {
    namespace: text('Namespace to look in; all of them when left out', { wire: 'path' }),
    labelSelector: text('Filter by labels, such as app=web,env in (dev,test)', { wire: 'query' }),
    fieldSelector: text(
      'Filter by metadata.name or metadata.namespace, as in metadata.name=web-1; running machines of a node have the label kubevirt.io/nodeName',
      { wire: 'query' },
    ),
    status: text('Only those in this state, such as Running; checked after reading', {
      wire: 'filter.status.printableStatus',
    }),
    limit: whole('Most items to return; 100 when left out', { wire: 'query' }),
    continue: text('Token from the answer before, for the next page', { wire: 'query' }),
  },
});

export const memorydumpVirtualMachine: ToolDef<t.MemorydumpVirtualMachineParams> = tool({
  name: 'kubevirt_dump_memory_of_virtual_machine',
  title: 'Dump memory of virtual machine',
  doc: 'Write the memory of a running virtual machine into a claim, for analysis.',
  category: 'vm',
  operations: ['v1MemoryDump'],
  effect: 'act',
  risk: 'high',
  flags: ['dataOut'],
  call: {
    kind: 'rest',
    method: 'PUT',
    path: '/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/virtualmachines/{name}/memorydump',
    verb: 'update',
    subresource: 'memorydump',
    accept: 'any',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachine', wire: 'path' })),
    claimName: required(text('Claim that receives the dump, big enough for all memory', { wire: 'body.claimName' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
    fileName: text('File name of the dump', { wire: 'body.fileName' }),
    remove: flag('Detach the claim instead of dumping', { wire: 'body.remove' }),
    dryRun: flag('Not possible here: KubeVirt would act', { wire: 'none', hidden: true }),
  },
});

export const migrateVirtualMachine: ToolDef<t.MigrateVirtualMachineParams> = tool({
  name: 'kubevirt_migrate_virtual_machine',
  title: 'Migrate virtual machine',
  doc: 'Move a running virtual machine to another node without stopping it, and wait until it arrived.',
  category: 'vm',
  operations: ['v1Migrate'],
  effect: 'act',
  risk: 'high',
  call: {
    kind: 'rest',
    method: 'PUT',
    path: '/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/virtualmachines/{name}/migrate',
    verb: 'update',
    subresource: 'migrate',
    accept: 'any',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachine', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
    addedNodeSelector: map(text(), 'Further node labels that the target must have', { wire: 'body.addedNodeSelector' }),
    dryRun: flag('Check everything and change nothing', { wire: 'body.dryRun', rehearsal: true }),
  },
});

export const patchVirtualMachine: ToolDef<t.PatchVirtualMachineParams> = tool({
  name: 'kubevirt_patch_virtual_machine',
  title: 'Patch virtual machine',
  doc: 'Change a few fields of a virtual machine, such as labels, run strategy, instance type, CPU or memory.',
  category: 'vm',
  operations: ['patchNamespacedVirtualMachine'],
  effect: 'write',
  risk: 'low',
  flags: ['exec', 'secretOut'],
  raisedBy: [
    {
      param: 'body.metadata.ownerReferences',
      change: 'gains',
      effect: 'destroy',
      risk: 'critical',
      why: 'the cluster deletes it as soon as its owner is gone, and at once when there is no such owner',
    },
    {
      param: 'body.metadata.finalizers',
      change: 'loses',
      effect: 'destroy',
      risk: 'critical',
      why: 'finalizers that are taken off leave disks and records behind, and let a deletion through that waits for them',
    },
    {
      param: 'body.metadata.finalizers',
      change: 'gains',
      risk: 'high',
      why: 'it cannot be deleted before whoever the finalizer is for has taken it off again',
    },
    {
      param: 'body.spec.dataVolumeTemplates.metadata.ownerReferences',
      change: 'gains',
      effect: 'destroy',
      risk: 'critical',
      why: 'the cluster deletes the disk as soon as that owner is gone, and at once when there is no such owner',
    },
    {
      param: 'body.spec.runStrategy',
      becomes: ['Halted'],
      usual: 'Halted',
      unless: { 'status.printableStatus': ['Stopped'], 'spec.running': [false] },
      risk: 'high',
      why: 'the machine is shut down',
    },
    {
      param: 'body.spec.running',
      becomes: [false],
      usual: false,
      unless: { 'status.printableStatus': ['Stopped'], 'spec.runStrategy': ['Halted'] },
      risk: 'high',
      why: 'the machine is shut down, unless a run strategy takes the place of that field',
    },
    {
      param: 'body.spec.dataVolumeTemplates',
      change: 'loses',
      risk: 'high',
      why: 'a disk that was made with the machine is taken off its definition',
    },
    {
      param: 'body.spec.template.spec.volumes',
      change: 'loses',
      risk: 'high',
      why: 'a volume is taken off; programs in the guest that use it fail',
    },
    {
      param: 'body.spec.template.spec.volumes.dataVolume.name',
      change: 'loses',
      risk: 'high',
      why: 'a disk is exchanged for another one',
    },
    {
      param: 'body.spec.template.spec.volumes.persistentVolumeClaim.claimName',
      change: 'loses',
      risk: 'high',
      why: 'a disk is exchanged for another one',
    },
    {
      param: 'body.spec.template.spec.domain.devices.disks',
      change: 'loses',
      risk: 'high',
      why: 'a disk is taken off; programs in the guest that use it fail',
    },
    {
      param: 'body.spec.template.spec.domain.devices.interfaces',
      change: 'loses',
      risk: 'high',
      why: 'a network card is taken off; the guest loses that network',
    },
    {
      param: 'body.spec.template.spec.networks',
      change: 'loses',
      risk: 'high',
      why: 'a network is taken off; the guest loses it',
    },
    {
      param: 'body.spec.template.spec.domain.devices.filesystems',
      change: 'loses',
      risk: 'high',
      why: 'a file system is taken off; programs in the guest that use it fail',
    },
    {
      param: 'body.spec.template.spec.domain.devices.gpus',
      change: 'loses',
      risk: 'high',
      why: 'a GPU is taken off; programs in the guest that use it fail',
    },
    {
      param: 'body.spec.template.spec.domain.devices.hostDevices',
      change: 'loses',
      risk: 'high',
      why: 'a device of the host is taken off; programs in the guest that use it fail',
    },
  ],
  call: {
    kind: 'rest',
    method: 'PATCH',
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachines/{name}',
    verb: 'patch',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'VirtualMachine',
  },
  result: shape('VirtualMachine'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachine', wire: 'path' })),
    body: required(
      opaque(
        'A merge patch (an object with the fields to change; null removes one) or a JSON Patch (a list of op, path, value)',
        { wire: 'body', patchOf: 'VirtualMachine' },
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

export const removememorydumpVirtualMachine: ToolDef<t.RemovememorydumpVirtualMachineParams> = tool({
  name: 'kubevirt_remove_memory_dump_of_virtual_machine',
  title: 'Remove memory dump of virtual machine',
  doc: 'Detach the claim with the memory dump from a virtual machine; the dump stays in the claim.',
  category: 'vm',
  operations: ['v1RemoveMemoryDump'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'rest',
    method: 'PUT',
    path: '/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/virtualmachines/{name}/removememorydump',
    verb: 'update',
    subresource: 'removememorydump',
    accept: 'any',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachine', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
    dryRun: flag('Not possible here: KubeVirt would act', { wire: 'none', hidden: true }),
  },
});

export const removevolumeVirtualMachine: ToolDef<t.RemovevolumeVirtualMachineParams> = tool({
  name: 'kubevirt_remove_volume_from_virtual_machine',
  title: 'Remove volume from virtual machine',
  doc: 'Unplug a hotplugged disk from a virtual machine; the data on it stays.',
  category: 'vm',
  operations: ['v1vm-removevolume'],
  effect: 'write',
  risk: 'high',
  call: {
    kind: 'rest',
    method: 'PUT',
    path: '/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/virtualmachines/{name}/removevolume',
    verb: 'update',
    subresource: 'removevolume',
    accept: 'any',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachine', wire: 'path' })),
    volumeName: required(text('Name of the volume inside the machine', { wire: 'body.name' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
    dryRun: flag('Check everything and change nothing', { wire: 'body.dryRun', rehearsal: true }),
  },
});

export const replaceVirtualMachine: ToolDef<t.ReplaceVirtualMachineParams> = tool({
  name: 'kubevirt_replace_virtual_machine',
  title: 'Replace virtual machine',
  doc: 'Overwrite a virtual machine with a complete manifest read before; refused if somebody changed it meanwhile.',
  category: 'vm',
  operations: ['replaceNamespacedVirtualMachine'],
  effect: 'write',
  risk: 'high',
  flags: ['exec', 'secretOut'],
  raisedBy: [
    {
      param: 'body.metadata.ownerReferences',
      change: 'gains',
      effect: 'destroy',
      risk: 'critical',
      why: 'the cluster deletes it as soon as its owner is gone, and at once when there is no such owner',
    },
    {
      param: 'body.metadata.finalizers',
      change: 'loses',
      effect: 'destroy',
      risk: 'critical',
      why: 'finalizers that are taken off leave disks and records behind, and let a deletion through that waits for them',
    },
    {
      param: 'body.metadata.finalizers',
      change: 'gains',
      risk: 'high',
      why: 'it cannot be deleted before whoever the finalizer is for has taken it off again',
    },
    {
      param: 'body.spec.dataVolumeTemplates.metadata.ownerReferences',
      change: 'gains',
      effect: 'destroy',
      risk: 'critical',
      why: 'the cluster deletes the disk as soon as that owner is gone, and at once when there is no such owner',
    },
    {
      param: 'body.spec.runStrategy',
      becomes: ['Halted'],
      usual: 'Halted',
      unless: { 'status.printableStatus': ['Stopped'], 'spec.running': [false] },
      risk: 'high',
      why: 'the machine is shut down',
    },
    {
      param: 'body.spec.running',
      becomes: [false],
      usual: false,
      unless: { 'status.printableStatus': ['Stopped'], 'spec.runStrategy': ['Halted'] },
      risk: 'high',
      why: 'the machine is shut down, unless a run strategy takes the place of that field',
    },
    {
      param: 'body.spec.dataVolumeTemplates',
      change: 'loses',
      risk: 'high',
      why: 'a disk that was made with the machine is taken off its definition',
    },
    {
      param: 'body.spec.template.spec.volumes',
      change: 'loses',
      risk: 'high',
      why: 'a volume is taken off; programs in the guest that use it fail',
    },
    {
      param: 'body.spec.template.spec.volumes.dataVolume.name',
      change: 'loses',
      risk: 'high',
      why: 'a disk is exchanged for another one',
    },
    {
      param: 'body.spec.template.spec.volumes.persistentVolumeClaim.claimName',
      change: 'loses',
      risk: 'high',
      why: 'a disk is exchanged for another one',
    },
    {
      param: 'body.spec.template.spec.domain.devices.disks',
      change: 'loses',
      risk: 'high',
      why: 'a disk is taken off; programs in the guest that use it fail',
    },
    {
      param: 'body.spec.template.spec.domain.devices.interfaces',
      change: 'loses',
      risk: 'high',
      why: 'a network card is taken off; the guest loses that network',
    },
    {
      param: 'body.spec.template.spec.networks',
      change: 'loses',
      risk: 'high',
      why: 'a network is taken off; the guest loses it',
    },
    {
      param: 'body.spec.template.spec.domain.devices.filesystems',
      change: 'loses',
      risk: 'high',
      why: 'a file system is taken off; programs in the guest that use it fail',
    },
    {
      param: 'body.spec.template.spec.domain.devices.gpus',
      change: 'loses',
      risk: 'high',
      why: 'a GPU is taken off; programs in the guest that use it fail',
    },
    {
      param: 'body.spec.template.spec.domain.devices.hostDevices',
      change: 'loses',
      risk: 'high',
      why: 'a device of the host is taken off; programs in the guest that use it fail',
    },
  ],
  call: {
    kind: 'rest',
    method: 'PUT',
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachines/{name}',
    verb: 'replace',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'VirtualMachine',
  },
  result: shape('VirtualMachine'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachine', wire: 'path' })),
    body: required(
      shape(
        'VirtualMachine',
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

export const restartVirtualMachine: ToolDef<t.RestartVirtualMachineParams> = tool({
  name: 'kubevirt_restart_virtual_machine',
  title: 'Restart virtual machine',
  doc: 'Stop a virtual machine and start a fresh instance of it, which also brings pending changes into effect.',
  category: 'vm',
  operations: ['v1Restart'],
  effect: 'act',
  risk: 'high',
  raisedBy: [
    { param: 'gracePeriodSeconds', equals: 0, risk: 'critical', why: 'the power is cut and unsaved data is lost' },
  ],
  call: {
    kind: 'rest',
    method: 'PUT',
    path: '/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/virtualmachines/{name}/restart',
    verb: 'update',
    subresource: 'restart',
    accept: 'any',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachine', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
    gracePeriodSeconds: whole('Seconds the guest has to shut down; only 0 (at once) is taken', {
      unit: 's',
      wire: 'body.gracePeriodSeconds',
    }),
    dryRun: flag('Check everything and change nothing', { wire: 'body.dryRun', rehearsal: true }),
  },
});

export const startVirtualMachine: ToolDef<t.StartVirtualMachineParams> = tool({
  name: 'kubevirt_start_virtual_machine',
  title: 'Start virtual machine',
  doc: 'Start a stopped virtual machine and wait until it runs, or start it paused.',
  category: 'vm',
  operations: ['v1Start'],
  effect: 'act',
  risk: 'low',
  call: {
    kind: 'rest',
    method: 'PUT',
    path: '/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/virtualmachines/{name}/start',
    verb: 'update',
    subresource: 'start',
    accept: 'any',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachine', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
    paused: flag("Stop the guest's clock right after it was loaded, until unpause", { wire: 'body.paused' }),
    dryRun: flag('Check everything and change nothing', { wire: 'body.dryRun', rehearsal: true }),
  },
});

export const stopVirtualMachine: ToolDef<t.StopVirtualMachineParams> = tool({
  name: 'kubevirt_stop_virtual_machine',
  title: 'Stop virtual machine',
  doc: 'Shut a running virtual machine down and wait until it is off; a grace period of 0 cuts its power.',
  category: 'vm',
  operations: ['v1Stop'],
  effect: 'act',
  risk: 'high',
  raisedBy: [{ param: 'gracePeriod', equals: 0, risk: 'critical', why: 'the power is cut and unsaved data is lost' }],
  call: {
    kind: 'rest',
    method: 'PUT',
    path: '/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/virtualmachines/{name}/stop',
    verb: 'update',
    subresource: 'stop',
    accept: 'any',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachine', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
    gracePeriod: whole('Seconds the guest has to shut down; 0 cuts the power', { unit: 's', wire: 'body.gracePeriod' }),
    dryRun: flag('Check everything and change nothing', { wire: 'body.dryRun', rehearsal: true }),
  },
});
