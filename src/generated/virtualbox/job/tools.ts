// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import { list, nothing, required, shape, type ToolDef, text, tool, uuid } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const iVirtualBoxFindProgressById: ToolDef<t.IVirtualBoxFindProgressByIdParams> = tool({
  name: 'virtualbox_find_progress',
  title: 'Find progress',
  doc: 'Look up an operation of VirtualBox in progress by its UUID.',
  category: 'job',
  operations: ['IVirtualBox.findProgressById'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IVirtualBox',
    how: 'invoke',
    operation: 'IVirtualBox_findProgressById',
    sends: ['id'],
    returns: 'IProgress',
    path: ['vbox'],
  },
  result: nothing,
  params: {
    id: required(uuid('UUID of what is meant', { wire: 'string' })),
  },
});

export const cancelJob: ToolDef<t.CancelJobParams> = tool({
  name: 'virtualbox_cancel_job',
  title: 'Cancel job',
  doc: 'Cancel a call that is still going on in the background.',
  category: 'job',
  operations: ['IProgress.cancel'],
  effect: 'act',
  risk: 'high',
  call: { kind: 'soap', how: 'workflow', on: 'cancelJob' },
  result: shape('VboxJob'),
  params: {
    job: required(text('Id that the call returned')),
  },
});

export const closeHandle: ToolDef<t.CloseHandleParams> = tool({
  name: 'virtualbox_close_handle',
  title: 'Close handle',
  doc: 'Close an object that is open under a handle.',
  category: 'job',
  operations: ['IManagedObjectRef.release'],
  effect: 'act',
  risk: 'low',
  call: { kind: 'soap', how: 'workflow', on: 'closeHandle' },
  result: nothing,
  params: {
    handle: required(text('Handle to close')),
  },
});

export const getJob: ToolDef<t.GetJobParams> = tool({
  name: 'virtualbox_get_job',
  title: 'Get job',
  doc: 'Show how a call that went on in the background stands, and its result when it is done.',
  category: 'job',
  operations: [
    'IProgress.getPercent',
    'IProgress.getCompleted',
    'IProgress.getResultCode',
    'IProgress.getErrorInfo',
    'IProgress.waitForCompletion',
  ],
  effect: 'read',
  risk: 'none',
  call: { kind: 'soap', how: 'workflow', on: 'getJob' },
  result: shape('VboxJob'),
  params: {
    job: required(text('Id that the call returned')),
  },
});

export const listHandles: ToolDef<t.ListHandlesParams> = tool({
  name: 'virtualbox_list_handles',
  title: 'List handles',
  doc: 'List the guest sessions, files, appliances and other objects that are open.',
  category: 'job',
  operations: ['IManagedObjectRef.getInterfaceName'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'soap', how: 'workflow', on: 'listHandles' },
  result: list(shape('OpenHandle')),
  params: {},
});

export const listJobs: ToolDef<t.ListJobsParams> = tool({
  name: 'virtualbox_list_jobs',
  title: 'List jobs',
  doc: 'List the calls that went on in the background.',
  category: 'job',
  operations: ['IVirtualBox.getProgressOperations'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'soap', how: 'workflow', on: 'listJobs' },
  result: list(shape('VboxJob')),
  params: {},
});
