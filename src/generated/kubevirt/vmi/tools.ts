// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import {
  flag,
  instant,
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

export const addvolumeVirtualMachineInstance: ToolDef<t.AddvolumeVirtualMachineInstanceParams> = tool({
  name: 'kubevirt_add_volume_to_virtual_machine_instance',
  title: 'Add volume to virtual machine instance',
  doc: 'Plug a disk into a running instance for as long as it runs; for machines with a VM object use that one.',
  category: 'vmi',
  operations: ['v1vmi-addvolume'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'rest',
    method: 'PUT',
    path: '/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstances/{name}/addvolume',
    verb: 'update',
    subresource: 'addvolume',
    accept: 'any',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstance', wire: 'path' })),
    disk: required(map(opaque(), 'How the guest sees it: bus, serial; its name is filled in', { wire: 'body.disk' })),
    volumeName: required(text('Name the volume gets inside the instance', { wire: 'body.name' })),
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

export const applyVirtualMachineInstance: ToolDef<t.ApplyVirtualMachineInstanceParams> = tool({
  name: 'kubevirt_apply_virtual_machine_instance',
  title: 'Apply virtual machine instance',
  doc: 'Create an ownerless instance or bring its labels and annotations in line with a manifest.',
  category: 'vmi',
  operations: ['patchNamespacedVirtualMachineInstance'],
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
    {
      param: 'body.spec.volumes',
      change: 'loses',
      risk: 'high',
      why: 'a volume is taken off; programs in the guest that use it fail',
    },
    {
      param: 'body.spec.domain.devices.disks',
      change: 'loses',
      risk: 'high',
      why: 'a disk is taken off; programs in the guest that use it fail',
    },
    {
      param: 'body.spec.domain.devices.interfaces',
      change: 'loses',
      risk: 'high',
      why: 'a network card is taken off; the guest loses that network',
    },
    { param: 'force', equals: true, risk: 'high', why: 'fields are taken away from whoever manages them' },
  ],
  call: {
    kind: 'rest',
    method: 'PATCH',
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstances/{name}',
    verb: 'apply',
    contentType: 'application/apply-patch+yaml',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'VirtualMachineInstance',
  },
  result: shape('VirtualMachineInstance'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstance', wire: 'path' })),
    body: required(
      shape(
        'VirtualMachineInstance',
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

export const backupVirtualMachineInstance: ToolDef<t.BackupVirtualMachineInstanceParams> = tool({
  name: 'kubevirt_backup_virtual_machine_instance',
  title: 'Backup virtual machine instance',
  doc: 'Drive a backup of a running instance on the lowest level; backup software uses it, people create a backup object.',
  category: 'vmi',
  operations: ['v1Backup'],
  effect: 'act',
  risk: 'high',
  flags: ['dataOut', 'secretOut'],
  call: {
    kind: 'rest',
    method: 'PUT',
    path: '/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstances/{name}/backup',
    verb: 'update',
    subresource: 'backup',
    accept: 'any',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstance', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
    backupCert: text('Certificate for the transfer, PEM', { wire: 'body.backupCert' }),
    backupKey: text('Private key for the transfer, PEM', { wire: 'body.backupKey', secret: 'secret' }),
    backupName: text('Name of the backup', { wire: 'body.backupName' }),
    backupStartTime: instant('When the backup began', { wire: 'body.backupStartTime' }),
    caCert: text('CA of the server, PEM', { wire: 'body.caCert' }),
    cmd: text('Start or Abort', { wire: 'body.cmd' }),
    exportServerAddr: text('Address of the server that pulls', { wire: 'body.exportServerAddr' }),
    exportServerName: text("Name expected in that server's certificate", { wire: 'body.exportServerName' }),
    incremental: text('Checkpoint from which on changes are saved', { wire: 'body.incremental' }),
    mode: text('Push to a claim or Pull by a client', { wire: 'body.mode' }),
    skipQuiesce: flag('Do not freeze the file systems first', { wire: 'body.skipQuiesce' }),
    targetPath: text('Where the disks are written on the node', { wire: 'body.targetPath' }),
    dryRun: flag('Not possible here: KubeVirt would act', { wire: 'none', hidden: true }),
  },
});

export const createVirtualMachineInstance: ToolDef<t.CreateVirtualMachineInstanceParams> = tool({
  name: 'kubevirt_create_virtual_machine_instance',
  title: 'Create virtual machine instance',
  doc: 'Start a bare instance that no virtual machine object owns; it is gone for good once it stops.',
  category: 'vmi',
  operations: ['createNamespacedVirtualMachineInstance'],
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
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstances',
    verb: 'create',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'VirtualMachineInstance',
  },
  result: shape('VirtualMachineInstance'),
  params: {
    body: required(
      shape('VirtualMachineInstance', 'Manifest; apiVersion and kind are filled in when left out', { wire: 'body' }),
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

export const deleteCollectionVirtualMachineInstance: ToolDef<t.DeleteCollectionVirtualMachineInstanceParams> = tool({
  name: 'kubevirt_delete_collection_vmis',
  formerly: 'kubevirt_delete_collection_virtual_machine_instances',
  title: 'Delete collection virtual machine instances',
  doc: 'Kill all running instances of a namespace that match a selector; without a selector, all of them.',
  category: 'vmi',
  operations: ['deleteCollectionNamespacedVirtualMachineInstance'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstances',
    verb: 'deletecollection',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'VirtualMachineInstance',
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

export const deleteVirtualMachineInstance: ToolDef<t.DeleteVirtualMachineInstanceParams> = tool({
  name: 'kubevirt_delete_virtual_machine_instance',
  title: 'Delete virtual machine instance',
  doc: 'Kill a running instance; its virtual machine starts another one when the run strategy asks for that.',
  category: 'vmi',
  operations: ['deleteNamespacedVirtualMachineInstance'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  raisedBy: [
    { param: 'gracePeriodSeconds', equals: 0, risk: 'critical', why: 'the guest gets no time to write its data' },
  ],
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstances/{name}',
    verb: 'delete',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'VirtualMachineInstance',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstance', wire: 'path' })),
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

export const evacuateCancelVirtualMachineInstance: ToolDef<t.EvacuateCancelVirtualMachineInstanceParams> = tool({
  name: 'kubevirt_cancel_evacuation_of_vmi',
  formerly: 'kubevirt_cancel_evacuation_of_virtual_machine_instance',
  title: 'Cancel evacuation of virtual machine instance',
  doc: 'Call off the evacuation of a running instance from a node that is being drained.',
  category: 'vmi',
  operations: ['v1vmi-evacuatecancel'],
  effect: 'act',
  risk: 'low',
  call: {
    kind: 'rest',
    method: 'PUT',
    path: '/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstances/{name}/evacuate/cancel',
    verb: 'update',
    subresource: 'evacuate/cancel',
    accept: 'any',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstance', wire: 'path' })),
    evacuationNodeName: required(text('Node that the instance was to leave', { wire: 'body.evacuationNodeName' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
    dryRun: flag('Check everything and change nothing', { wire: 'body.dryRun', rehearsal: true }),
  },
});

export const freezeVirtualMachineInstance: ToolDef<t.FreezeVirtualMachineInstanceParams> = tool({
  name: 'kubevirt_freeze_virtual_machine_instance',
  title: 'Freeze virtual machine instance',
  doc: "Quiesce the guest's file systems through the guest agent, so that an outside snapshot is consistent.",
  category: 'vmi',
  operations: ['v1Freeze'],
  effect: 'act',
  risk: 'high',
  call: {
    kind: 'rest',
    method: 'PUT',
    path: '/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstances/{name}/freeze',
    verb: 'update',
    subresource: 'freeze',
    accept: 'any',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstance', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
    unfreezeTimeout: text('Thaw by itself after this time, such as 5m; the cluster default when left out', {
      unit: 'duration',
      wire: 'body.unfreezeTimeout',
    }),
    dryRun: flag('Not possible here: KubeVirt would act', { wire: 'none', hidden: true }),
  },
});

export const getVirtualMachineInstance: ToolDef<t.GetVirtualMachineInstanceParams> = tool({
  name: 'kubevirt_get_virtual_machine_instance',
  title: 'Get virtual machine instance',
  doc: 'Show one running instance: phase, node, addresses, guest agent, volumes, migration state and conditions.',
  category: 'vmi',
  operations: ['readNamespacedVirtualMachineInstance'],
  effect: 'read',
  risk: 'none',
  flags: ['secretOut'],
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstances/{name}',
    verb: 'get',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'VirtualMachineInstance',
  },
  result: shape('VirtualMachineInstance'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstance', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
    events: flag('Tell the latest events about it as well, to see why something hangs', { wire: 'option.events' }),
  },
});

export const getVirtualMachineInstanceConsole: ToolDef<t.GetVirtualMachineInstanceConsoleParams> = tool({
  name: 'kubevirt_get_console_of_virtual_machine_instance',
  title: 'Get console of virtual machine instance',
  doc: 'Tell the address and the virtctl command for the serial console of a guest; opens nothing itself.',
  category: 'vmi',
  operations: ['v1Console'],
  effect: 'act',
  risk: 'high',
  flags: ['dataOut', 'exec'],
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstances/{name}/console',
    verb: 'get',
    subresource: 'console',
    accept: 'any',
    connects: true,
  },
  result: opaque(),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstance', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
  },
});

export const getVirtualMachineInstanceFilesystemlist: ToolDef<t.GetVirtualMachineInstanceFilesystemlistParams> = tool({
  name: 'kubevirt_list_guest_filesystems_of_vmi',
  formerly: 'kubevirt_list_guest_filesystems_of_virtual_machine_instance',
  title: 'List guest filesystems of virtual machine instance',
  doc: 'Ask the guest agent for mounted file systems with used and total space.',
  category: 'vmi',
  operations: ['v1Filesystemlist'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstances/{name}/filesystemlist',
    verb: 'get',
    subresource: 'filesystemlist',
  },
  result: list(shape('VirtualMachineInstanceFileSystem')),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstance', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
  },
});

export const getVirtualMachineInstanceGuestosinfo: ToolDef<t.GetVirtualMachineInstanceGuestosinfoParams> = tool({
  name: 'kubevirt_get_guest_os_info_of_vmi',
  formerly: 'kubevirt_get_guest_os_info_of_virtual_machine_instance',
  title: 'Get guest OS info of virtual machine instance',
  doc: 'Ask the guest agent about the operating system: name, kernel, host name, time zone, users and disks.',
  category: 'vmi',
  operations: ['v1Guestosinfo'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstances/{name}/guestosinfo',
    verb: 'get',
    subresource: 'guestosinfo',
  },
  result: shape('VirtualMachineInstanceGuestAgentInfo'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstance', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
  },
});

export const getVirtualMachineInstanceObjectgraph: ToolDef<t.GetVirtualMachineInstanceObjectgraphParams> = tool({
  name: 'kubevirt_get_object_graph_of_vmi',
  formerly: 'kubevirt_get_object_graph_of_virtual_machine_instance',
  title: 'Get object graph of virtual machine instance',
  doc: 'Show everything a running instance depends on: volumes, secrets, config maps, network attachments.',
  category: 'vmi',
  operations: ['v1vmi-objectgraph'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstances/{name}/objectgraph',
    verb: 'get',
    subresource: 'objectgraph',
  },
  result: shape('ObjectGraphNode'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstance', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
  },
});

export const getVirtualMachineInstancePortforward: ToolDef<t.GetVirtualMachineInstancePortforwardParams> = tool({
  name: 'kubevirt_get_port_forward_of_vmi',
  formerly: 'kubevirt_get_port_forward_of_virtual_machine_instance',
  title: 'Get port forward of virtual machine instance',
  doc: 'Tell the address and the virtctl command for a tunnel to a port of a running guest; opens nothing itself.',
  category: 'vmi',
  operations: ['v1vmi-PortForward', 'v1vmi-PortForwardWithProtocol'],
  effect: 'act',
  risk: 'high',
  flags: ['dataOut', 'exec'],
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstances/{name}/portforward/{port}/{protocol}',
    verb: 'get',
    subresource: 'portforward',
    accept: 'any',
    connects: true,
  },
  result: opaque(),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstance', wire: 'path' })),
    port: required(whole('Port inside the guest', { wire: 'path', bounds: [1, 65535] })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
    protocol: text('tcp or udp; tcp when left out', { wire: 'path' }),
  },
});

export const getVirtualMachineInstanceSevFetchcertchain: ToolDef<t.GetVirtualMachineInstanceSevFetchcertchainParams> =
  tool({
    name: 'kubevirt_get_sev_certificates_of_vmi',
    formerly: 'kubevirt_get_sev_certificates_of_virtual_machine_instance',
    title: 'Get SEV certificates of virtual machine instance',
    doc: 'Show the certificate chain of the AMD SEV platform that a confidential guest runs on.',
    category: 'vmi',
    operations: ['v1SEVFetchCertChain'],
    effect: 'read',
    risk: 'none',
    call: {
      kind: 'rest',
      method: 'GET',
      path: '/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstances/{name}/sev/fetchcertchain',
      verb: 'get',
      subresource: 'sev/fetchcertchain',
    },
    result: shape('SEVPlatformInfo'),
    params: {
      name: required(text('Name of the object', { ref: 'VirtualMachineInstance', wire: 'path' })),
      namespace: text("Namespace of the object; the profile's when left out", {
        filled: ['body.metadata.namespace'],
        wire: 'path',
      }),
    },
  });

export const getVirtualMachineInstanceSevQuerylaunchmeasurement: ToolDef<t.GetVirtualMachineInstanceSevQuerylaunchmeasurementParams> =
  tool({
    name: 'kubevirt_get_sev_measurement_of_vmi',
    formerly: 'kubevirt_get_sev_measurement_of_virtual_machine_instance',
    title: 'Get SEV measurement of virtual machine instance',
    doc: 'Show the launch measurement of an AMD SEV guest, to check that it was started unaltered.',
    category: 'vmi',
    operations: ['v1SEVQueryLaunchMeasurement'],
    effect: 'read',
    risk: 'none',
    call: {
      kind: 'rest',
      method: 'GET',
      path: '/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstances/{name}/sev/querylaunchmeasurement',
      verb: 'get',
      subresource: 'sev/querylaunchmeasurement',
    },
    result: shape('SEVMeasurementInfo'),
    params: {
      name: required(text('Name of the object', { ref: 'VirtualMachineInstance', wire: 'path' })),
      namespace: text("Namespace of the object; the profile's when left out", {
        filled: ['body.metadata.namespace'],
        wire: 'path',
      }),
    },
  });

export const getVirtualMachineInstanceUsbredir: ToolDef<t.GetVirtualMachineInstanceUsbredirParams> = tool({
  name: 'kubevirt_get_usb_redirection_of_vmi',
  formerly: 'kubevirt_get_usb_redirection_of_virtual_machine_instance',
  title: 'Get USB redirection of virtual machine instance',
  doc: 'Tell the address and the virtctl command for handing a local USB device to a guest; opens nothing itself.',
  category: 'vmi',
  operations: ['v1usbredir'],
  effect: 'act',
  risk: 'high',
  flags: ['dataOut', 'exec'],
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstances/{name}/usbredir',
    verb: 'get',
    subresource: 'usbredir',
    accept: 'any',
    connects: true,
  },
  result: opaque(),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstance', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
  },
});

export const getVirtualMachineInstanceUserlist: ToolDef<t.GetVirtualMachineInstanceUserlistParams> = tool({
  name: 'kubevirt_list_guest_users_of_vmi',
  formerly: 'kubevirt_list_guest_users_of_virtual_machine_instance',
  title: 'List guest users of virtual machine instance',
  doc: 'Ask the guest agent who is logged in.',
  category: 'vmi',
  operations: ['v1Userlist'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstances/{name}/userlist',
    verb: 'get',
    subresource: 'userlist',
  },
  result: list(shape('VirtualMachineInstanceGuestOSUser')),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstance', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
  },
});

export const getVirtualMachineInstanceVnc: ToolDef<t.GetVirtualMachineInstanceVncParams> = tool({
  name: 'kubevirt_get_vnc_of_virtual_machine_instance',
  title: 'Get VNC of virtual machine instance',
  doc: 'Tell the address and the virtctl command for the graphical screen of a guest; opens nothing itself.',
  category: 'vmi',
  operations: ['v1VNC'],
  effect: 'act',
  risk: 'high',
  flags: ['dataOut', 'exec'],
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstances/{name}/vnc',
    verb: 'get',
    subresource: 'vnc',
    accept: 'any',
    connects: true,
  },
  result: opaque(),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstance', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
    preserveSession: flag('Refuse instead of throwing out who is connected already', { wire: 'query' }),
  },
});

export const getVirtualMachineInstanceVncScreenshot: ToolDef<t.GetVirtualMachineInstanceVncScreenshotParams> = tool({
  name: 'kubevirt_get_screenshot_of_vmi',
  formerly: 'kubevirt_get_screenshot_of_virtual_machine_instance',
  title: 'Get screenshot of virtual machine instance',
  doc: "Take a picture of the guest's screen, to see whether it boots, waits at a prompt or crashed.",
  category: 'vmi',
  operations: ['v1VNCScreenshot'],
  effect: 'read',
  risk: 'low',
  flags: ['dataOut'],
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstances/{name}/vnc/screenshot',
    verb: 'get',
    subresource: 'vnc/screenshot',
    accept: 'picture',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstance', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
    moveCursor: flag('Move the mouse a little first, to wake the screen up', { wire: 'query' }),
  },
});

export const getVirtualMachineInstanceVsock: ToolDef<t.GetVirtualMachineInstanceVsockParams> = tool({
  name: 'kubevirt_get_vsock_of_virtual_machine_instance',
  title: 'Get VSOCK of virtual machine instance',
  doc: 'Tell the address of a VSOCK port of a guest for programs that speak it; opens nothing itself.',
  category: 'vmi',
  operations: ['v1VSOCK'],
  effect: 'act',
  risk: 'high',
  flags: ['dataOut', 'exec'],
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstances/{name}/vsock',
    verb: 'get',
    subresource: 'vsock',
    accept: 'any',
    connects: true,
  },
  result: opaque(),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstance', wire: 'path' })),
    port: required(whole('VSOCK port inside the guest', { wire: 'query' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
    tls: flag('Encrypt the connection', { wire: 'query' }),
  },
});

export const listVirtualMachineInstance: ToolDef<t.ListVirtualMachineInstanceParams> = tool({
  name: 'kubevirt_list_virtual_machine_instances',
  title: 'List virtual machine instances',
  doc: 'Show running machine instances with phase, address and node: what is really on the hypervisors at this moment.',
  category: 'vmi',
  operations: ['listNamespacedVirtualMachineInstance', 'listVirtualMachineInstanceForAllNamespaces'],
  effect: 'read',
  risk: 'none',
  flags: ['secretOut'],
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstances',
    verb: 'list',
    allPath: '/apis/kubevirt.io/v1/virtualmachineinstances',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'VirtualMachineInstance',
  },
  result: list(shape('VirtualMachineInstance')),
  params: {
    namespace: text('Namespace to look in; all of them when left out', { wire: 'path' }),
    labelSelector: text('Filter by labels, such as app=web,env in (dev,test)', { wire: 'query' }),
    fieldSelector: text(
      'Filter by metadata.name or metadata.namespace, as in metadata.name=web-1; running machines of a node have the label kubevirt.io/nodeName',
      { wire: 'query' },
    ),
    status: text('Only those in this state, such as Running; checked after reading', { wire: 'filter.status.phase' }),
    limit: whole('Most items to return; 100 when left out', { wire: 'query' }),
    continue: text('Token from the answer before, for the next page', { wire: 'query' }),
  },
});

export const patchVirtualMachineInstance: ToolDef<t.PatchVirtualMachineInstanceParams> = tool({
  name: 'kubevirt_patch_virtual_machine_instance',
  title: 'Patch virtual machine instance',
  doc: 'Change labels or annotations of a running instance; nearly all of its spec is fixed while it runs.',
  category: 'vmi',
  operations: ['patchNamespacedVirtualMachineInstance'],
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
    {
      param: 'body.spec.volumes',
      change: 'loses',
      risk: 'high',
      why: 'a volume is taken off; programs in the guest that use it fail',
    },
    {
      param: 'body.spec.domain.devices.disks',
      change: 'loses',
      risk: 'high',
      why: 'a disk is taken off; programs in the guest that use it fail',
    },
    {
      param: 'body.spec.domain.devices.interfaces',
      change: 'loses',
      risk: 'high',
      why: 'a network card is taken off; the guest loses that network',
    },
  ],
  call: {
    kind: 'rest',
    method: 'PATCH',
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstances/{name}',
    verb: 'patch',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'VirtualMachineInstance',
  },
  result: shape('VirtualMachineInstance'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstance', wire: 'path' })),
    body: required(
      opaque(
        'A merge patch (an object with the fields to change; null removes one) or a JSON Patch (a list of op, path, value)',
        { wire: 'body', patchOf: 'VirtualMachineInstance' },
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

export const pauseVirtualMachineInstance: ToolDef<t.PauseVirtualMachineInstanceParams> = tool({
  name: 'kubevirt_pause_virtual_machine_instance',
  title: 'Pause virtual machine instance',
  doc: 'Pause a running guest: it keeps its memory but gets no CPU until it is unpaused.',
  category: 'vmi',
  operations: ['v1Pause'],
  effect: 'act',
  risk: 'high',
  call: {
    kind: 'rest',
    method: 'PUT',
    path: '/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstances/{name}/pause',
    verb: 'update',
    subresource: 'pause',
    accept: 'any',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstance', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
    dryRun: flag('Check everything and change nothing', { wire: 'body.dryRun', rehearsal: true }),
  },
});

export const redefineCheckpointVirtualMachineInstance: ToolDef<t.RedefineCheckpointVirtualMachineInstanceParams> = tool(
  {
    name: 'kubevirt_redefine_checkpoint_of_vmi',
    formerly: 'kubevirt_redefine_checkpoint_of_virtual_machine_instance',
    title: 'Redefine checkpoint of virtual machine instance',
    doc: 'Tell a running instance about a backup checkpoint it has forgotten, so that incremental backups go on.',
    category: 'vmi',
    operations: ['v1RedefineCheckpoint'],
    effect: 'write',
    risk: 'high',
    reversible: false,
    call: {
      kind: 'rest',
      method: 'PUT',
      path: '/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstances/{name}/redefine-checkpoint',
      verb: 'update',
      subresource: 'redefine-checkpoint',
      accept: 'any',
    },
    result: nothing,
    params: {
      name: required(text('Name of the object', { ref: 'VirtualMachineInstance', wire: 'path' })),
      namespace: text("Namespace of the object; the profile's when left out", {
        filled: ['body.metadata.namespace'],
        wire: 'path',
      }),
      checkpointName: text('Name of the checkpoint', { wire: 'body.name' }),
      creationTime: instant('When the checkpoint was made', { wire: 'body.creationTime' }),
      volumes: list(shape('BackupVolumeInfo'), 'Volumes in it', { wire: 'body.volumes' }),
      dryRun: flag('Not possible here: KubeVirt would act', { wire: 'none', hidden: true }),
    },
  },
);

export const removevolumeVirtualMachineInstance: ToolDef<t.RemovevolumeVirtualMachineInstanceParams> = tool({
  name: 'kubevirt_remove_volume_from_vmi',
  formerly: 'kubevirt_remove_volume_from_virtual_machine_instance',
  title: 'Remove volume from virtual machine instance',
  doc: 'Unplug a hotplugged disk from a running instance; the data on it stays.',
  category: 'vmi',
  operations: ['v1vmi-removevolume'],
  effect: 'write',
  risk: 'high',
  call: {
    kind: 'rest',
    method: 'PUT',
    path: '/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstances/{name}/removevolume',
    verb: 'update',
    subresource: 'removevolume',
    accept: 'any',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstance', wire: 'path' })),
    volumeName: required(text('Name of the volume inside the instance', { wire: 'body.name' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
    dryRun: flag('Check everything and change nothing', { wire: 'body.dryRun', rehearsal: true }),
  },
});

export const replaceVirtualMachineInstance: ToolDef<t.ReplaceVirtualMachineInstanceParams> = tool({
  name: 'kubevirt_replace_virtual_machine_instance',
  title: 'Replace virtual machine instance',
  doc: 'Overwrite the manifest of a running instance; KubeVirt refuses changes to most of its spec.',
  category: 'vmi',
  operations: ['replaceNamespacedVirtualMachineInstance'],
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
    {
      param: 'body.spec.volumes',
      change: 'loses',
      risk: 'high',
      why: 'a volume is taken off; programs in the guest that use it fail',
    },
    {
      param: 'body.spec.domain.devices.disks',
      change: 'loses',
      risk: 'high',
      why: 'a disk is taken off; programs in the guest that use it fail',
    },
    {
      param: 'body.spec.domain.devices.interfaces',
      change: 'loses',
      risk: 'high',
      why: 'a network card is taken off; the guest loses that network',
    },
  ],
  call: {
    kind: 'rest',
    method: 'PUT',
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstances/{name}',
    verb: 'replace',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'VirtualMachineInstance',
  },
  result: shape('VirtualMachineInstance'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstance', wire: 'path' })),
    body: required(
      shape(
        'VirtualMachineInstance',
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

export const resetVirtualMachineInstance: ToolDef<t.ResetVirtualMachineInstanceParams> = tool({
  name: 'kubevirt_reset_virtual_machine_instance',
  title: 'Reset virtual machine instance',
  doc: 'Press the reset button of a running guest: an immediate reboot without shutdown; unsaved data is lost.',
  category: 'vmi',
  operations: ['v1Reset'],
  effect: 'act',
  risk: 'high',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'PUT',
    path: '/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstances/{name}/reset',
    verb: 'update',
    subresource: 'reset',
    accept: 'any',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstance', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
    dryRun: flag('Not possible here: KubeVirt would act', { wire: 'none', hidden: true }),
  },
});

export const sevInjectlaunchsecretVirtualMachineInstance: ToolDef<t.SevInjectlaunchsecretVirtualMachineInstanceParams> =
  tool({
    name: 'kubevirt_inject_sev_secret_into_vmi',
    formerly: 'kubevirt_inject_sev_secret_into_virtual_machine_instance',
    title: 'Inject SEV secret into virtual machine instance',
    doc: 'Hand a secret, such as a disk key, to an AMD SEV guest after its measurement was checked.',
    category: 'vmi',
    operations: ['v1SEVInjectLaunchSecret'],
    effect: 'write',
    risk: 'high',
    reversible: false,
    flags: ['privilege'],
    call: {
      kind: 'rest',
      method: 'PUT',
      path: '/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstances/{name}/sev/injectlaunchsecret',
      verb: 'update',
      subresource: 'sev/injectlaunchsecret',
      accept: 'any',
    },
    result: nothing,
    params: {
      name: required(text('Name of the object', { ref: 'VirtualMachineInstance', wire: 'path' })),
      namespace: text("Namespace of the object; the profile's when left out", {
        filled: ['body.metadata.namespace'],
        wire: 'path',
      }),
      header: text('Header of the encrypted secret, base64', { wire: 'body.header', secret: 'maybe' }),
      secret: text('The encrypted secret, base64', { wire: 'body.secret' }),
      dryRun: flag('Not possible here: KubeVirt would act', { wire: 'none', hidden: true }),
    },
  });

export const sevSetupsessionVirtualMachineInstance: ToolDef<t.SevSetupsessionVirtualMachineInstanceParams> = tool({
  name: 'kubevirt_set_up_sev_session_of_vmi',
  formerly: 'kubevirt_set_up_sev_session_of_virtual_machine_instance',
  title: 'Set up SEV session of virtual machine instance',
  doc: "Give an AMD SEV guest that waits for its launch the owner's session parameters.",
  category: 'vmi',
  operations: ['v1SEVSetupSession'],
  effect: 'write',
  risk: 'high',
  reversible: false,
  flags: ['privilege'],
  call: {
    kind: 'rest',
    method: 'PUT',
    path: '/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstances/{name}/sev/setupsession',
    verb: 'update',
    subresource: 'sev/setupsession',
    accept: 'any',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstance', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
    dhCert: text('Diffie-Hellman key of the owner, base64', { wire: 'body.dhCert', secret: 'secret' }),
    session: text('Launch session blob, base64', { wire: 'body.session', secret: 'secret' }),
    dryRun: flag('Not possible here: KubeVirt would act', { wire: 'none', hidden: true }),
  },
});

export const softrebootVirtualMachineInstance: ToolDef<t.SoftrebootVirtualMachineInstanceParams> = tool({
  name: 'kubevirt_soft_reboot_virtual_machine_instance',
  title: 'Soft reboot virtual machine instance',
  doc: 'Ask the guest to reboot by itself through its agent or ACPI; the instance stays where it is.',
  category: 'vmi',
  operations: ['v1SoftReboot'],
  effect: 'act',
  risk: 'high',
  call: {
    kind: 'rest',
    method: 'PUT',
    path: '/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstances/{name}/softreboot',
    verb: 'update',
    subresource: 'softreboot',
    accept: 'any',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstance', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
    dryRun: flag('Not possible here: KubeVirt would act', { wire: 'none', hidden: true }),
  },
});

export const unfreezeVirtualMachineInstance: ToolDef<t.UnfreezeVirtualMachineInstanceParams> = tool({
  name: 'kubevirt_unfreeze_virtual_machine_instance',
  title: 'Unfreeze virtual machine instance',
  doc: 'Let the guest write to its file systems again after a freeze.',
  category: 'vmi',
  operations: ['v1Unfreeze'],
  effect: 'act',
  risk: 'low',
  call: {
    kind: 'rest',
    method: 'PUT',
    path: '/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstances/{name}/unfreeze',
    verb: 'update',
    subresource: 'unfreeze',
    accept: 'any',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstance', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
    dryRun: flag('Not possible here: KubeVirt would act', { wire: 'none', hidden: true }),
  },
});

export const unpauseVirtualMachineInstance: ToolDef<t.UnpauseVirtualMachineInstanceParams> = tool({
  name: 'kubevirt_unpause_virtual_machine_instance',
  title: 'Unpause virtual machine instance',
  doc: 'Unpause a guest, which goes on where it stopped.',
  category: 'vmi',
  operations: ['v1Unpause'],
  effect: 'act',
  risk: 'low',
  call: {
    kind: 'rest',
    method: 'PUT',
    path: '/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstances/{name}/unpause',
    verb: 'update',
    subresource: 'unpause',
    accept: 'any',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstance', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
    dryRun: flag('Check everything and change nothing', { wire: 'body.dryRun', rehearsal: true }),
  },
});
