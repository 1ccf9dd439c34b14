// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import {
  flag,
  instant,
  list,
  map,
  required,
  shape,
  type ToolDef,
  text,
  tool,
  uuid,
  whole,
} from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const changeServiceForSystemVm: ToolDef<t.ChangeServiceForSystemVmParams> = tool({
  name: 'cloudstack_change_service_for_system_vm',
  title: 'Change service for system VM',
  doc: 'Give a stopped console proxy or secondary storage machine another system offering, with more or less power.',
  category: 'system-vm',
  operations: ['changeServiceForSystemVm'],
  effect: 'write',
  risk: 'high',
  call: { kind: 'query', command: 'changeServiceForSystemVm', key: 'systemvm' },
  result: shape('SystemVm'),
  params: {
    id: required(uuid('System VM, by name or id', { ref: 'SystemVm' })),
    serviceofferingid: required(uuid('Service (compute) offering, by name or id', { ref: 'ServiceOffering' })),
    details: map(text(), 'Extra settings as key/value pairs', { wire: 'fields', secret: 'maybe' }),
  },
});

export const destroySystemVm: ToolDef<t.DestroySystemVmParams> = tool({
  name: 'cloudstack_destroy_system_vm',
  title: 'Destroy system VM',
  doc: 'Destroy a console proxy or secondary storage machine; the cloud builds a fresh one in its place.',
  category: 'system-vm',
  operations: ['destroySystemVm'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'destroySystemVm', async: true, key: 'systemvm' },
  result: shape('SystemVm'),
  params: {
    id: required(uuid('System VM, by name or id', { ref: 'SystemVm' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const listSystemVms: ToolDef<t.ListSystemVmsParams> = tool({
  name: 'cloudstack_list_system_vms',
  title: 'List system VMs',
  doc: 'Show the console proxy and secondary storage machines with state, agent state, host and addresses.',
  category: 'system-vm',
  operations: ['listSystemVms'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listSystemVms', key: 'systemvm' },
  result: list(shape('SystemVm')),
  params: {
    id: uuid('System VM, by name or id', { ref: 'SystemVm' }),
    name: text('Name to give, or to look for'),
    state: text('State to look for or to set, such as Enabled, Disabled, Running or Stopped'),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    hostid: uuid('Host to look or act on, by name or id', { ref: 'Host' }),
    storageid: uuid('Primary storage pool, by name or id', { ref: 'StoragePool' }),
    keyword: text('Text to search names and descriptions for'),
    podid: uuid('Pod to look or act in, by name or id', { ref: 'Pod' }),
    systemvmtype: text('Only this kind: consoleproxy or secondarystoragevm'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
    arch: text('CPU architecture: x86_64 or aarch64, and s390x where supported'),
  },
});

export const listSystemVmsUsageHistory: ToolDef<t.ListSystemVmsUsageHistoryParams> = tool({
  name: 'cloudstack_list_system_vms_usage_history',
  title: 'List system VMs usage history',
  doc: 'Show CPU, memory, network and disk figures of system machines over a span of time.',
  category: 'system-vm',
  operations: ['listSystemVmsUsageHistory'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listSystemVmsUsageHistory', key: 'virtualmachine' },
  result: list(shape('VmMetricsStats')),
  params: {
    id: uuid('System VM, by name or id', { ref: 'SystemVm' }),
    ids: list(uuid(), 'System VMs, by name or id', { ref: 'SystemVm' }),
    name: text('Name to give, or to look for'),
    keyword: text('Text to search names and descriptions for'),
    enddate: instant('Only figures up to this time'),
    startdate: instant('Only figures from this time on'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const migrateSystemVm: ToolDef<t.MigrateSystemVmParams> = tool({
  name: 'cloudstack_migrate_system_vm',
  title: 'Migrate system VM',
  doc: 'Move a system machine to another host while it runs, or to another storage while it is stopped.',
  category: 'system-vm',
  operations: ['migrateSystemVm'],
  effect: 'act',
  risk: 'high',
  call: { kind: 'query', command: 'migrateSystemVm', async: true, key: 'systemvm' },
  result: shape('SystemVm'),
  params: {
    virtualmachineid: required(uuid('System machine to move', { ref: 'SystemVm' })),
    hostid: uuid('Host to move to', { ref: 'Host' }),
    storageid: uuid("Primary storage to move the stopped machine's disk to", { ref: 'StoragePool' }),
    autoselect: flag('Let the cloud choose a suitable host'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const patchSystemVm: ToolDef<t.PatchSystemVmParams> = tool({
  name: 'cloudstack_patch_system_vm',
  title: 'Patch system VM',
  doc: 'Bring the software of a running system machine or router up to date without building it anew.',
  category: 'system-vm',
  operations: ['patchSystemVm'],
  effect: 'act',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'patchSystemVm', async: true },
  result: shape('Success'),
  params: {
    id: uuid('System VM, by name or id', { ref: 'SystemVm' }),
    forced: flag('Patch even when its version seems to be current already'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const rebootSystemVm: ToolDef<t.RebootSystemVmParams> = tool({
  name: 'cloudstack_reboot_system_vm',
  title: 'Reboot system VM',
  doc: 'Restart a console proxy or secondary storage machine; consoles and transfers break off meanwhile.',
  category: 'system-vm',
  operations: ['rebootSystemVm'],
  effect: 'act',
  risk: 'high',
  call: { kind: 'query', command: 'rebootSystemVm', async: true, key: 'systemvm' },
  result: shape('SystemVm'),
  params: {
    id: required(uuid('System VM, by name or id', { ref: 'SystemVm' })),
    forced: flag('Power it off and on again instead of asking the guest'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const scaleSystemVm: ToolDef<t.ScaleSystemVmParams> = tool({
  name: 'cloudstack_scale_system_vm',
  title: 'Scale system VM',
  doc: 'Give a running system machine an offering with more CPU or memory, where the hypervisor can do that.',
  category: 'system-vm',
  operations: ['scaleSystemVm'],
  effect: 'write',
  risk: 'high',
  call: {
    kind: 'query',
    command: 'scaleSystemVm',
    async: true,
    envelope: 'changeserviceforsystemvmresponse',
    key: 'systemvm',
  },
  result: shape('SystemVm'),
  params: {
    id: required(uuid('System VM, by name or id', { ref: 'SystemVm' })),
    serviceofferingid: required(uuid('Service (compute) offering, by name or id', { ref: 'ServiceOffering' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    details: map(text(), 'Extra settings as key/value pairs', { wire: 'fields', secret: 'maybe' }),
  },
});

export const startSystemVm: ToolDef<t.StartSystemVmParams> = tool({
  name: 'cloudstack_start_system_vm',
  title: 'Start system VM',
  doc: 'Start a stopped console proxy or secondary storage machine, so that its service works again.',
  category: 'system-vm',
  operations: ['startSystemVm'],
  effect: 'act',
  risk: 'low',
  call: { kind: 'query', command: 'startSystemVm', async: true, key: 'systemvm' },
  result: shape('SystemVm'),
  params: {
    id: required(uuid('System VM, by name or id', { ref: 'SystemVm' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const stopSystemVm: ToolDef<t.StopSystemVmParams> = tool({
  name: 'cloudstack_stop_system_vm',
  title: 'Stop system VM',
  doc: 'Stop a console proxy or secondary storage machine; consoles or template and snapshot transfers then fail.',
  category: 'system-vm',
  operations: ['stopSystemVm'],
  effect: 'act',
  risk: 'high',
  call: { kind: 'query', command: 'stopSystemVm', async: true, key: 'systemvm' },
  result: shape('SystemVm'),
  params: {
    id: required(uuid('System VM, by name or id', { ref: 'SystemVm' })),
    forced: flag('Cut the power and mark it stopped even when the host does not answer'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});
