// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { flag, instant, list, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const archiveEvents: ToolDef<t.ArchiveEventsParams> = tool({
  name: 'cloudstack_archive_events',
  title: 'Archive events',
  doc: 'Move events out of the normal event log by id, age or type; they stay readable only as archived ones.',
  category: 'event',
  operations: ['archiveEvents'],
  effect: 'write',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'archiveEvents' },
  result: shape('Success'),
  params: {
    ids: list(uuid(), 'Events, by id', { ref: 'Event' }),
    type: text('Kind to make, to show or to act on; the values depend on the command'),
    enddate: instant('Archive events up to this date'),
    startdate: instant('Archive events from this date on; needs enddate'),
  },
});

export const deleteEvents: ToolDef<t.DeleteEventsParams> = tool({
  name: 'cloudstack_delete_events',
  title: 'Delete events',
  doc: 'Erase events from the log for good, by id, age or type; the record of who did what is lost.',
  category: 'event',
  operations: ['deleteEvents'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  raisedBy: [
    { param: 'enddate', present: true, risk: 'critical', why: 'erases a whole period of the audit log' },
    { param: 'startdate', present: true, risk: 'critical', why: 'erases a whole period of the audit log' },
    { param: 'type', present: true, risk: 'critical', why: 'erases all events of a type' },
  ],
  call: { kind: 'query', command: 'deleteEvents' },
  result: shape('Success'),
  params: {
    ids: list(uuid(), 'Events, by id', { ref: 'Event' }),
    type: text('Kind to make, to show or to act on; the values depend on the command'),
    enddate: instant('Erase events up to this date'),
    startdate: instant('Erase events from this date on; needs enddate'),
  },
});

export const listEventTypes: ToolDef<t.ListEventTypesParams> = tool({
  name: 'cloudstack_list_event_types',
  title: 'List event types',
  doc: 'Show every event type name the cloud can record, such as VM.START, to use as a filter or in an alert.',
  category: 'event',
  operations: ['listEventTypes'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listEventTypes', key: 'eventtype' },
  result: list(shape('EventType')),
  params: {},
});

export const listEvents: ToolDef<t.ListEventsParams> = tool({
  name: 'cloudstack_list_events',
  title: 'List events',
  doc: 'Show the event log - who did what, when and with what outcome - to trace a change or a failed action.',
  category: 'event',
  operations: ['listEvents'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listEvents', key: 'event', own: true },
  result: list(shape('Event')),
  params: {
    type: text('Kind to make, to show or to act on; the values depend on the command'),
    level: text('INFO, WARN or ERROR'),
    startdate: instant('Earliest date, as yyyy-MM-dd or yyyy-MM-dd HH:mm:ss'),
    enddate: instant('Latest date, as yyyy-MM-dd or yyyy-MM-dd HH:mm:ss'),
    resourceid: text('Object it belongs to, by name or id; give resourcetype with it where asked for', {
      ref: 'Tagged',
    }),
    resourcetype: text('Kind of object, such as UserVm or Volume; in limits its number, e.g. 0 for instances'),
    state: text('State to look for or to set, such as Enabled, Disabled, Running or Stopped'),
    duration: whole('Only events that lasted longer than this many seconds; used with entrytime', { unit: 's' }),
    entrytime: whole('Only events that stayed in one state this many seconds; used with duration', { unit: 's' }),
    keyword: text('Text to search names and descriptions for'),
    id: uuid('Event, by id', { ref: 'Event' }),
    archived: flag('Show archived events instead of current ones'),
    startid: uuid('Id of the first event of a job; shows all that belong together', { ref: 'Event' }),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', {
      ref: 'Project',
      besides: ['-1'],
    }),
    listall: flag('Show everything the caller may see, not just own objects; false when left out'),
    isrecursive: flag('Include all subdomains of the domain given; goes with domainid'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});
