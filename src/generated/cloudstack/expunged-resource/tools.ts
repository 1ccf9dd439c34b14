// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { instant, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const purgeExpungedResources: ToolDef<t.PurgeExpungedResourcesParams> = tool({
  name: 'cloudstack_purge_expunged_resources',
  title: 'Purge expunged resources',
  doc: 'Erase the leftover database rows of machines that were expunged in a span of time, to keep the database small.',
  category: 'expunged-resource',
  operations: ['purgeExpungedResources'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: { kind: 'query', command: 'purgeExpungedResources', async: true },
  result: shape('PurgeExpungedResources'),
  params: {
    resourcetype: text('Kind of thing to erase, at present VirtualMachine; all kinds if left out'),
    batchsize: whole('Records to erase per round'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    enddate: instant('Only things expunged on or before this date'),
    startdate: instant('Only things expunged on or after this date'),
  },
});
