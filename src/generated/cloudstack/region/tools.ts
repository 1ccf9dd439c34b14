// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { list, required, shape, type ToolDef, text, tool, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const addRegion: ToolDef<t.AddRegionParams> = tool({
  name: 'cloudstack_add_region',
  title: 'Add region',
  doc: 'Tell this installation about another CloudStack region and where its API is reached.',
  category: 'region',
  operations: ['addRegion'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'addRegion', key: 'region' },
  result: shape('Region'),
  params: {
    id: required(whole('Number of the region, the same everywhere')),
    name: required(text('Name to give, or to look for')),
    endpoint: required(text('API address of that region', { secret: 'maybe' })),
  },
});

export const listRegions: ToolDef<t.ListRegionsParams> = tool({
  name: 'cloudstack_list_regions',
  title: 'List regions',
  doc: 'Show the known regions with API address and whether global load balancing and portable IPs work there.',
  category: 'region',
  operations: ['listRegions'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listRegions', key: 'region' },
  result: list(shape('Region')),
  params: {
    id: whole('Object to act on or show, by name or id'),
    name: text('Name to give, or to look for'),
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const removeRegion: ToolDef<t.RemoveRegionParams> = tool({
  name: 'cloudstack_remove_region',
  title: 'Remove region',
  doc: 'Make this installation forget another region; the region itself keeps running.',
  category: 'region',
  operations: ['removeRegion'],
  effect: 'destroy',
  risk: 'high',
  call: { kind: 'query', command: 'removeRegion' },
  result: shape('Success'),
  params: {
    id: required(whole('Object to act on or show, by name or id')),
  },
});

export const updateRegion: ToolDef<t.UpdateRegionParams> = tool({
  name: 'cloudstack_update_region',
  title: 'Update region',
  doc: 'Rename a region or change the address at which its API is reached.',
  category: 'region',
  operations: ['updateRegion'],
  effect: 'write',
  risk: 'low',
  raisedBy: [
    { param: 'endpoint', present: true, risk: 'high', why: 'users are sent to the new address with their login' },
  ],
  call: { kind: 'query', command: 'updateRegion', key: 'region' },
  result: shape('Region'),
  params: {
    id: required(whole('Object to act on or show, by name or id')),
    name: text('Name to give, or to look for'),
    endpoint: text('New API address to which users of that region are sent', { secret: 'maybe' }),
  },
});
