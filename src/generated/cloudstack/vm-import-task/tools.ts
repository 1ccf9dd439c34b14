// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { list, required, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const listImportVmTasks: ToolDef<t.ListImportVmTasksParams> = tool({
  name: 'cloudstack_list_import_vm_tasks',
  title: 'List import VM tasks',
  doc: 'Show running and finished imports of VMware machines to KVM, with step, duration and converting host.',
  category: 'vm-import-task',
  operations: ['listImportVmTasks'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listImportVmTasks', key: 'importvmtask' },
  result: list(shape('ImportVMTask')),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    keyword: text('Text to search names and descriptions for'),
    accountid: uuid('Account concerned, by name or id; when making an account, the UUID to give it', {
      ref: 'Account',
    }),
    convertinstancehostid: uuid('Only imports converted by this KVM host', { ref: 'Host' }),
    tasksfilter: text('all, completed, failed or running'),
    vcenter: text('Only imports from this vCenter'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});
