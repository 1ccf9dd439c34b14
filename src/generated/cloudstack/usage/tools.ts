// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import {
  flag,
  instant,
  list,
  required,
  shape,
  type ToolDef,
  text,
  tool,
  uuid,
  whole,
} from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const generateUsageRecords: ToolDef<t.GenerateUsageRecordsParams> = tool({
  name: 'cloudstack_generate_usage_records',
  title: 'Generate usage records',
  doc: 'Start a run of the usage server outside its schedule, so that recent use is turned into records.',
  category: 'usage',
  operations: ['generateUsageRecords'],
  effect: 'act',
  risk: 'high',
  reversible: false,
  flags: ['money'],
  call: { kind: 'query', command: 'generateUsageRecords' },
  result: shape('Success'),
  params: {
    enddate: instant('Latest date, as yyyy-MM-dd or yyyy-MM-dd HH:mm:ss'),
    startdate: instant('Earliest date, as yyyy-MM-dd or yyyy-MM-dd HH:mm:ss'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
  },
});

export const listUsageRecords: ToolDef<t.ListUsageRecordsParams> = tool({
  name: 'cloudstack_list_usage_records',
  title: 'List usage records',
  doc: 'Show who used how much of what in a period - machine hours, disks, addresses, traffic - for billing.',
  category: 'usage',
  operations: ['listUsageRecords'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listUsageRecords', key: 'usagerecord' },
  result: list(shape('UsageRecord')),
  params: {
    enddate: required(instant('Last day of the period')),
    startdate: required(instant('First day of the period')),
    type: whole('Only this usage type; see listUsageTypes'),
    keyword: text('Text to search names and descriptions for'),
    accountid: uuid('Account concerned, by name or id; when making an account, the UUID to give it', {
      ref: 'Account',
    }),
    includetags: flag('Also show the tags of the resources'),
    oldformat: flag('Describe resources by their numbers as older versions did'),
    usageid: text('Only records of this resource; needs type'),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', {
      ref: 'Project',
      besides: ['-1'],
    }),
    isrecursive: flag('Also accounts in the domains below'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listUsageTypes: ToolDef<t.ListUsageTypesParams> = tool({
  name: 'cloudstack_list_usage_types',
  title: 'List usage types',
  doc: 'Show the kinds of use that are metered with their numbers, such as running machine, volume or address.',
  category: 'usage',
  operations: ['listUsageTypes'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listUsageTypes', key: 'usagetype' },
  result: list(shape('UsageType')),
  params: {},
});

export const removeRawUsageRecords: ToolDef<t.RemoveRawUsageRecordsParams> = tool({
  name: 'cloudstack_remove_raw_usage_records',
  title: 'Remove raw usage records',
  doc: 'Delete raw usage data older than a number of days, for all accounts and for good.',
  category: 'usage',
  operations: ['removeRawUsageRecords'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  flags: ['money'],
  call: { kind: 'query', command: 'removeRawUsageRecords' },
  result: shape('Success'),
  params: {
    interval: required(whole('Days to keep; raw data older than this is deleted', { unit: 'd' })),
  },
});
