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

export const listQuarantinedIps: ToolDef<t.ListQuarantinedIpsParams> = tool({
  name: 'cloudstack_list_quarantined_ips',
  title: 'List quarantined IPS',
  doc: 'Show public addresses that were released and are held back, for whom and until when.',
  category: 'ip-quarantine',
  operations: ['listQuarantinedIps'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listQuarantinedIps', key: 'quarantinedips' },
  result: list(shape('IpQuarantine')),
  params: {
    keyword: text('Text to search names and descriptions for'),
    showinactive: flag('Also show addresses whose quarantine has run out'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
    showremoved: flag('Also show addresses taken out of quarantine by hand'),
  },
});

export const removeQuarantinedIp: ToolDef<t.RemoveQuarantinedIpParams> = tool({
  name: 'cloudstack_remove_quarantined_ip',
  title: 'Remove quarantined IP',
  doc: 'End the quarantine of a released public address early, so that anybody can acquire it at once.',
  category: 'ip-quarantine',
  operations: ['removeQuarantinedIp'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'removeQuarantinedIp', key: 'quarantinedips' },
  result: shape('IpQuarantine'),
  params: {
    removalreason: required(text('Why it ends early; kept in the record')),
    id: uuid('Quarantine record of a public IP address, by name or id', { ref: 'IpQuarantine' }),
    ipaddress: text('Single IP address'),
  },
});

export const updateQuarantinedIp: ToolDef<t.UpdateQuarantinedIpParams> = tool({
  name: 'cloudstack_update_quarantined_ip',
  title: 'Update quarantined IP',
  doc: 'Move the date on which the quarantine of a released public address ends, later or earlier.',
  category: 'ip-quarantine',
  operations: ['updateQuarantinedIp'],
  effect: 'write',
  risk: 'high',
  call: { kind: 'query', command: 'updateQuarantinedIp', key: 'quarantinedips' },
  result: shape('IpQuarantine'),
  params: {
    enddate: required(instant('New end of the quarantine')),
    id: uuid('Quarantine record of a public IP address, by name or id', { ref: 'IpQuarantine' }),
    ipaddress: text('Single IP address'),
  },
});
