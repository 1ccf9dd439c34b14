// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of listImportVmTasks. */
export interface ListImportVmTasksParams {
  zoneid: string;
  keyword?: string;
  accountid?: string;
  convertinstancehostid?: string;
  tasksfilter?: string;
  vcenter?: string;
  page?: number;
  pagesize?: number;
}

export interface ImportVMTask {
  account?: string;
  accountid?: string;
  convertinstancehostid?: string;
  convertinstancehostname?: string;
  created?: string;
  datacentername?: string;
  description?: string;
  displayname?: string;
  duration?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  lastupdated?: string;
  sourcevmname?: string;
  state?: string;
  step?: string;
  stepduration?: string;
  vcenter?: string;
  virtualmachineid?: string;
  zoneid?: string;
  zonename?: string;
}
