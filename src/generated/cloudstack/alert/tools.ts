// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import {
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

export const archiveAlerts: ToolDef<t.ArchiveAlertsParams> = tool({
  name: 'cloudstack_archive_alerts',
  title: 'Archive alerts',
  doc: 'Take old alerts off the alert list by id, type or date; their rows stay in the database.',
  category: 'alert',
  operations: ['archiveAlerts'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'archiveAlerts' },
  result: shape('Success'),
  params: {
    ids: list(uuid(), 'Alerts, by id', { ref: 'Alert' }),
    type: text('Only alerts of this type'),
    enddate: instant('Only alerts raised on or before this date'),
    startdate: instant('Only alerts raised on or after this date'),
  },
});

export const deleteAlerts: ToolDef<t.DeleteAlertsParams> = tool({
  name: 'cloudstack_delete_alerts',
  title: 'Delete alerts',
  doc: 'Delete alerts for good by id, type or date, when nobody needs their history any more.',
  category: 'alert',
  operations: ['deleteAlerts'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteAlerts' },
  result: shape('Success'),
  params: {
    ids: list(uuid(), 'Alerts, by id', { ref: 'Alert' }),
    type: text('Only alerts of this type'),
    enddate: instant('Only alerts raised on or before this date'),
    startdate: instant('Only alerts raised on or after this date'),
  },
});

export const generateAlert: ToolDef<t.GenerateAlertParams> = tool({
  name: 'cloudstack_generate_alert',
  title: 'Generate alert',
  doc: 'Raise an alert of your own, which shows in the dashboard and is mailed to the configured administrators.',
  category: 'alert',
  operations: ['generateAlert'],
  effect: 'act',
  risk: 'low',
  reversible: false,
  flags: ['dataOut'],
  call: { kind: 'query', command: 'generateAlert', async: true },
  result: shape('Success'),
  params: {
    name: required(text('Subject line of the alert')),
    description: required(text('Text of the alert, which goes into the mail', { max: 999 })),
    type: required(whole('Number of the alert type; see listAlertTypes')),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    podid: uuid('Pod to look or act in, by name or id', { ref: 'Pod' }),
  },
});

export const listAlertTypes: ToolDef<t.ListAlertTypesParams> = tool({
  name: 'cloudstack_list_alert_types',
  title: 'List alert types',
  doc: 'Show the kinds of alerts there are with their numbers, to filter by or to raise one yourself.',
  category: 'alert',
  operations: ['listAlertTypes'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listAlertTypes', key: 'alerttype' },
  result: list(shape('AlertType')),
  params: {},
});

export const listAlerts: ToolDef<t.ListAlertsParams> = tool({
  name: 'cloudstack_list_alerts',
  title: 'List alerts',
  doc: 'Show what the management server has warned about, such as hosts down, capacity running short or failed jobs.',
  category: 'alert',
  operations: ['listAlerts'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listAlerts', key: 'alert' },
  result: list(shape('Alert')),
  params: {
    id: uuid('Alert, by id', { ref: 'Alert' }),
    name: text('Name to give, or to look for'),
    type: text('Kind to make, to show or to act on; the values depend on the command'),
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});
