// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { flag, instant, list, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const listAsyncJobs: ToolDef<t.ListAsyncJobsParams> = tool({
  name: 'cloudstack_list_async_jobs',
  title: 'List async jobs',
  doc: 'Show background jobs that are pending or recently finished, to find out what the cloud is busy with or what got stuck.',
  category: 'async-job',
  operations: ['listAsyncJobs'],
  effect: 'read',
  risk: 'low',
  flags: ['secretOut'],
  call: { kind: 'query', command: 'listAsyncJobs', key: 'asyncjobs', own: true },
  result: list(shape('AsyncJob')),
  params: {
    resourcetype: text('Kind of thing that resourceid names, for example VirtualMachine or Volume'),
    keyword: text('Text to search names and descriptions for'),
    resourceid: text('Only jobs about this thing; needs resourcetype'),
    startdate: instant('Only jobs begun on or after this date'),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    listall: flag('Show everything the caller may see, not just own objects; false when left out'),
    isrecursive: flag('Include all subdomains of the domain given; goes with domainid'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
    managementserverid: uuid('Only jobs that this management server is working on', { ref: 'ManagementServer' }),
  },
});

export const queryAsyncJobResult: ToolDef<t.QueryAsyncJobResultParams> = tool({
  name: 'cloudstack_query_async_job_result',
  title: 'Query async job result',
  doc: 'Check whether one background job is still running, succeeded or failed, and read its result or error.',
  category: 'async-job',
  operations: ['queryAsyncJobResult'],
  effect: 'read',
  risk: 'low',
  flags: ['secretOut'],
  call: { kind: 'query', command: 'queryAsyncJobResult', key: 'asyncjobs' },
  result: shape('AsyncJob'),
  params: {
    resourcetype: text('Kind of thing that resourceid names'),
    jobid: uuid('Id that the asynchronous command gave back', { ref: 'AsyncJob' }),
    resourceid: text('Thing whose job is wanted when the job id is not known; needs resourcetype'),
  },
});
