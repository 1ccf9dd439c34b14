// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { list, required, shape, type ToolDef, text, tool, uuid } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const getDiagnosticsData: ToolDef<t.GetDiagnosticsDataParams> = tool({
  name: 'cloudstack_get_diagnostics_data',
  title: 'Get diagnostics data',
  doc: 'Collect logs and other files of a system machine or virtual router and give a link to download them.',
  category: 'diagnostics',
  operations: ['getDiagnosticsData'],
  effect: 'act',
  risk: 'high',
  reversible: false,
  flags: ['dataOut', 'secretOut'],
  call: { kind: 'query', command: 'getDiagnosticsData', async: true, key: 'diagnostics' },
  result: shape('GetDiagnosticsData'),
  params: {
    targetid: required(uuid('System machine or virtual router to collect from', { ref: 'SystemVm' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    files: list(text(), 'Files or scripts to fetch; a default set for the kind of machine when left out'),
  },
});

export const runDiagnostics: ToolDef<t.RunDiagnosticsParams> = tool({
  name: 'cloudstack_run_diagnostics',
  title: 'Run diagnostics',
  doc: 'Run ping, traceroute or arping from inside a system machine or virtual router to see what it can reach.',
  category: 'diagnostics',
  operations: ['runDiagnostics'],
  effect: 'act',
  risk: 'low',
  flags: ['exec'],
  call: { kind: 'query', command: 'runDiagnostics', async: true, key: 'diagnostics' },
  result: shape('RunDiagnostics'),
  params: {
    type: required(text('Test to run: ping, traceroute or arping')),
    ipaddress: required(text('Address or host name to reach')),
    targetid: required(uuid('System machine or virtual router to test from', { ref: 'SystemVm' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    params: text('Extra options for the tool, such as a packet count', { secret: 'maybe' }),
  },
});
