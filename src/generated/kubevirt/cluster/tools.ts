// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import { nothing, opaque, required, shape, type ToolDef, text, tool } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const expandVmSpec: ToolDef<t.ExpandVmSpecParams> = tool({
  name: 'kubevirt_expand_virtual_machine_spec',
  title: 'Expand virtual machine spec',
  doc: 'Show what a manifest becomes with instance type and preference written out; stores nothing.',
  category: 'cluster',
  operations: ['v1ExpandSpec'],
  effect: 'read',
  risk: 'none',
  flags: ['secretOut'],
  call: {
    kind: 'rest',
    method: 'PUT',
    path: '/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/expand-vm-spec',
    verb: 'update',
    subresource: 'expand-vm-spec',
    resourceKind: 'VirtualMachine',
    apiVersion: 'kubevirt.io/v1',
  },
  result: shape('VirtualMachine'),
  params: {
    body: required(shape('VirtualMachine', 'Manifest of a virtual machine to write out', { wire: 'body' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
  },
});

export const getDumpClusterProfiler: ToolDef<t.GetDumpClusterProfilerParams> = tool({
  name: 'kubevirt_dump_cluster_profiler',
  title: 'Dump cluster profiler',
  doc: "Fetch the performance profiles collected from KubeVirt's components.",
  category: 'cluster',
  operations: ['v1dump-cluster-profiler'],
  effect: 'read',
  risk: 'low',
  flags: ['dataOut'],
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/subresources.kubevirt.io/v1/dump-cluster-profiler',
    verb: 'get',
    subresource: 'dump-cluster-profiler',
  },
  result: opaque(),
  params: {},
});

export const getGuestfs: ToolDef<t.GetGuestfsParams> = tool({
  name: 'kubevirt_get_guestfs_image',
  title: 'Get guestfs image',
  doc: 'Show which libguestfs image fits this KubeVirt, for looking into disks of stopped machines.',
  category: 'cluster',
  operations: ['v1Guestfs'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/subresources.kubevirt.io/v1/guestfs',
    verb: 'get',
    subresource: 'guestfs',
  },
  result: opaque(),
  params: {},
});

export const getHealthz: ToolDef<t.GetHealthzParams> = tool({
  name: 'kubevirt_get_health',
  title: 'Get health',
  doc: "Ask KubeVirt's API server whether it is healthy and reaches the cluster.",
  category: 'cluster',
  operations: ['v1CheckHealth'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/subresources.kubevirt.io/v1/healthz',
    verb: 'get',
    subresource: 'healthz',
  },
  result: opaque(),
  params: {},
});

export const getStartClusterProfiler: ToolDef<t.GetStartClusterProfilerParams> = tool({
  name: 'kubevirt_start_cluster_profiler',
  title: 'Start cluster profiler',
  doc: "Start collecting performance profiles of KubeVirt's own components; costs them some speed.",
  category: 'cluster',
  operations: ['v1start-cluster-profiler'],
  effect: 'act',
  risk: 'low',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/subresources.kubevirt.io/v1/start-cluster-profiler',
    verb: 'get',
    subresource: 'start-cluster-profiler',
  },
  result: nothing,
  params: {},
});

export const getStopClusterProfiler: ToolDef<t.GetStopClusterProfilerParams> = tool({
  name: 'kubevirt_stop_cluster_profiler',
  title: 'Stop cluster profiler',
  doc: "Stop collecting performance profiles of KubeVirt's components.",
  category: 'cluster',
  operations: ['v1stop-cluster-profiler'],
  effect: 'act',
  risk: 'low',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/subresources.kubevirt.io/v1/stop-cluster-profiler',
    verb: 'get',
    subresource: 'stop-cluster-profiler',
  },
  result: nothing,
  params: {},
});

export const getVersion: ToolDef<t.GetVersionParams> = tool({
  name: 'kubevirt_get_version',
  title: 'Get version',
  doc: 'Show the version of KubeVirt that answers.',
  category: 'cluster',
  operations: ['v1Version'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/subresources.kubevirt.io/v1/version',
    verb: 'get',
    subresource: 'version',
  },
  result: opaque(),
  params: {},
});
