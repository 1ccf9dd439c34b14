// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { flag, list, required, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const createGpuCard: ToolDef<t.CreateGpuCardParams> = tool({
  name: 'cloudstack_create_gpu_card',
  title: 'Create GPU card',
  doc: 'Register a graphics card model by PCI vendor and device id, so that hosts and offerings can refer to it.',
  category: 'gpu',
  operations: ['createGpuCard'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'createGpuCard', key: 'gpucard' },
  result: shape('GpuCard'),
  params: {
    name: required(text('Name to give, or to look for')),
    deviceid: required(text('PCI device id of the model, for example 20b0')),
    devicename: required(text('Model name of the graphics card')),
    vendorid: required(text('PCI vendor id, for example 10de')),
    vendorname: required(text('Maker of the graphics card')),
    videoram: whole('Video memory in MB', { unit: 'MiB' }),
  },
});

export const createGpuDevice: ToolDef<t.CreateGpuDeviceParams> = tool({
  name: 'cloudstack_create_gpu_device',
  title: 'Create GPU device',
  doc: 'Enter by hand a graphics device that sits in a host, with its PCI bus address, so that instances can use it.',
  category: 'gpu',
  operations: ['createGpuDevice'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'createGpuDevice', key: 'gpudevice' },
  result: shape('GpuDevice'),
  params: {
    hostid: required(uuid('Host to look or act on, by name or id', { ref: 'Host' })),
    busaddress: required(text('PCI address of the device in the host, for example 0000:3b:00.0')),
    gpucardid: required(uuid('Graphics card model, by name or id', { ref: 'GpuCard' })),
    vgpuprofileid: required(uuid('Virtual GPU profile, by name or id', { ref: 'VgpuProfile' })),
    type: text('PCI, MDEV or VGPUOnly'),
    numanode: text('NUMA node of the host the device hangs on'),
    parentgpudeviceid: uuid('Physical GPU the virtual one is cut from, by name or id', { ref: 'GpuDevice' }),
  },
});

export const createVgpuProfile: ToolDef<t.CreateVgpuProfileParams> = tool({
  name: 'cloudstack_create_vgpu_profile',
  title: 'Create vGPU profile',
  doc: 'Define a slice of a graphics card - memory, heads, resolution - that virtual machines can get as a vGPU.',
  category: 'gpu',
  operations: ['createVgpuProfile'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'createVgpuProfile', key: 'vgpuprofile' },
  result: shape('VgpuProfile'),
  params: {
    name: required(text('Name to give, or to look for')),
    gpucardid: required(uuid('Graphics card model, by name or id', { ref: 'GpuCard' })),
    description: text('Free text about the object'),
    maxheads: whole('Most displays the profile can drive'),
    maxresolutionx: whole('Widest screen the profile can drive in pixels', { unit: 'px' }),
    maxresolutiony: whole('Tallest screen the profile can drive in pixels', { unit: 'px' }),
    maxvgpuperphysicalgpu: whole('Most slices one physical card can carry'),
    videoram: whole('Video memory of one slice in MB', { unit: 'MiB' }),
  },
});

export const deleteGpuCard: ToolDef<t.DeleteGpuCardParams> = tool({
  name: 'cloudstack_delete_gpu_card',
  title: 'Delete GPU card',
  doc: 'Remove a graphics card model from the catalogue, once no host device or offering refers to it.',
  category: 'gpu',
  operations: ['deleteGpuCard'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteGpuCard' },
  result: shape('Success'),
  params: {
    id: required(uuid('GPU card model, by name or id', { ref: 'GpuCard' })),
  },
});

export const deleteGpuDevice: ToolDef<t.DeleteGpuDeviceParams> = tool({
  name: 'cloudstack_delete_gpu_device',
  title: 'Delete GPU device',
  doc: 'Remove graphics devices of a host from the inventory, for example after the card was taken out.',
  category: 'gpu',
  operations: ['deleteGpuDevice'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteGpuDevice' },
  result: shape('Success'),
  params: {
    ids: required(list(uuid(), 'GPU devices, by name or id', { ref: 'GpuDevice' })),
  },
});

export const deleteVgpuProfile: ToolDef<t.DeleteVgpuProfileParams> = tool({
  name: 'cloudstack_delete_vgpu_profile',
  title: 'Delete vGPU profile',
  doc: 'Remove a vGPU slice definition that no device, offering or virtual machine uses any more.',
  category: 'gpu',
  operations: ['deleteVgpuProfile'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteVgpuProfile' },
  result: shape('Success'),
  params: {
    id: required(uuid('vGPU profile, by name or id', { ref: 'VgpuProfile' })),
  },
});

export const discoverGpuDevices: ToolDef<t.DiscoverGpuDevicesParams> = tool({
  name: 'cloudstack_discover_gpu_devices',
  title: 'Discover GPU devices',
  doc: 'Ask a host which graphics cards and vGPU slices it really has and bring the inventory up to date.',
  category: 'gpu',
  operations: ['discoverGpuDevices'],
  effect: 'act',
  risk: 'low',
  call: { kind: 'query', command: 'discoverGpuDevices', key: 'gpudevice' },
  result: list(shape('GpuDevice')),
  params: {
    id: required(uuid('The host to ask', { ref: 'Host' })),
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listGpuCards: ToolDef<t.ListGpuCardsParams> = tool({
  name: 'cloudstack_list_gpu_cards',
  title: 'List GPU cards',
  doc: 'Show the graphics card models known to the cloud with vendor and PCI ids.',
  category: 'gpu',
  operations: ['listGpuCards'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listGpuCards', key: 'gpucard' },
  result: list(shape('GpuCard')),
  params: {
    id: uuid('GPU card model, by name or id', { ref: 'GpuCard' }),
    keyword: text('Text to search names and descriptions for'),
    activeonly: flag('Only models that at least one host really has'),
    deviceid: text('Slot of the disk on the VM (0 is root), or PCI device id of a graphics card'),
    devicename: text('Model name of the graphics card'),
    vendorid: text('PCI vendor id of the graphics card, such as 10de'),
    vendorname: text('Maker of the graphics card'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listGpuDevices: ToolDef<t.ListGpuDevicesParams> = tool({
  name: 'cloudstack_list_gpu_devices',
  title: 'List GPU devices',
  doc: 'Show the graphics devices in the hosts, their state and which virtual machine uses each one.',
  category: 'gpu',
  operations: ['listGpuDevices'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listGpuDevices', key: 'gpudevice' },
  result: list(shape('GpuDevice')),
  params: {
    id: uuid('GPU device in a host, by name or id', { ref: 'GpuDevice' }),
    virtualmachineid: uuid('Virtual machine (instance), by name or id', { ref: 'UserVm' }),
    hostid: uuid('Host to look or act on, by name or id', { ref: 'Host' }),
    keyword: text('Text to search names and descriptions for'),
    gpucardid: uuid('Graphics card model, by name or id', { ref: 'GpuCard' }),
    vgpuprofileid: uuid('Virtual GPU profile, by name or id', { ref: 'VgpuProfile' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listVgpuProfiles: ToolDef<t.ListVgpuProfilesParams> = tool({
  name: 'cloudstack_list_vgpu_profiles',
  title: 'List vGPU profiles',
  doc: 'Show the vGPU slices that can be given to virtual machines, with memory and card model.',
  category: 'gpu',
  operations: ['listVgpuProfiles'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listVgpuProfiles', key: 'vgpuprofile' },
  result: list(shape('VgpuProfile')),
  params: {
    id: uuid('vGPU profile, by name or id', { ref: 'VgpuProfile' }),
    name: text('Name to give, or to look for'),
    keyword: text('Text to search names and descriptions for'),
    activeonly: flag('Only slices that at least one host device really offers'),
    gpucardid: uuid('Graphics card model, by name or id', { ref: 'GpuCard' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const manageGpuDevice: ToolDef<t.ManageGpuDeviceParams> = tool({
  name: 'cloudstack_manage_gpu_device',
  title: 'Manage GPU device',
  doc: "Put graphics devices under CloudStack's control, so that virtual machines can be given them.",
  category: 'gpu',
  operations: ['manageGpuDevice'],
  effect: 'write',
  risk: 'high',
  call: { kind: 'query', command: 'manageGpuDevice' },
  result: shape('Success'),
  params: {
    ids: required(list(uuid(), 'GPU devices, by name or id', { ref: 'GpuDevice' })),
  },
});

export const unmanageGpuDevice: ToolDef<t.UnmanageGpuDeviceParams> = tool({
  name: 'cloudstack_unmanage_gpu_device',
  title: 'Unmanage GPU device',
  doc: "Take graphics devices out of CloudStack's control, so that they are not given to virtual machines any more.",
  category: 'gpu',
  operations: ['unmanageGpuDevice'],
  effect: 'write',
  risk: 'high',
  call: { kind: 'query', command: 'unmanageGpuDevice' },
  result: shape('Success'),
  params: {
    ids: required(list(uuid(), 'GPU devices, by name or id', { ref: 'GpuDevice' })),
  },
});

export const updateGpuCard: ToolDef<t.UpdateGpuCardParams> = tool({
  name: 'cloudstack_update_gpu_card',
  title: 'Update GPU card',
  doc: 'Correct the display name, device name or vendor name of a graphics card model in the catalogue.',
  category: 'gpu',
  operations: ['updateGpuCard'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'updateGpuCard', key: 'gpucard' },
  result: shape('GpuCard'),
  params: {
    id: required(uuid('GPU card model, by name or id', { ref: 'GpuCard' })),
    name: text('Name to give, or to look for'),
    devicename: text('Model name of the graphics card'),
    vendorname: text('Maker of the graphics card'),
  },
});

export const updateGpuDevice: ToolDef<t.UpdateGpuDeviceParams> = tool({
  name: 'cloudstack_update_gpu_device',
  title: 'Update GPU device',
  doc: 'Correct what is recorded about a graphics device of a host, such as its model, vGPU profile or NUMA node.',
  category: 'gpu',
  operations: ['updateGpuDevice'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'updateGpuDevice', key: 'gpudevice' },
  result: shape('GpuDevice'),
  params: {
    id: required(uuid('GPU device in a host, by name or id', { ref: 'GpuDevice' })),
    type: text('Kind to make, to show or to act on; the values depend on the command'),
    gpucardid: uuid('Graphics card model, by name or id', { ref: 'GpuCard' }),
    numanode: text('NUMA node the device sits on'),
    parentgpudeviceid: uuid('Physical GPU the virtual one is cut from, by name or id', { ref: 'GpuDevice' }),
    vgpuprofileid: uuid('Virtual GPU profile, by name or id', { ref: 'VgpuProfile' }),
  },
});

export const updateVgpuProfile: ToolDef<t.UpdateVgpuProfileParams> = tool({
  name: 'cloudstack_update_vgpu_profile',
  title: 'Update vGPU profile',
  doc: 'Change name, video memory, heads or resolution limits recorded for a vGPU slice definition.',
  category: 'gpu',
  operations: ['updateVgpuProfile'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'updateVgpuProfile', key: 'vgpuprofile' },
  result: shape('VgpuProfile'),
  params: {
    id: required(uuid('vGPU profile, by name or id', { ref: 'VgpuProfile' })),
    name: text('Name to give, or to look for'),
    description: text('Free text about the object'),
    maxheads: whole('Most displays the profile can drive'),
    maxresolutionx: whole('Widest screen the profile can drive in pixels', { unit: 'px' }),
    maxresolutiony: whole('Tallest screen the profile can drive in pixels', { unit: 'px' }),
    maxvgpuperphysicalgpu: whole('How many of these virtual GPUs fit on one card'),
    videoram: whole('Video memory of one slice in MB', { unit: 'MiB' }),
  },
});
