// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { required, shape, type ToolDef, text, tool, uuid } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const dedicateHost: ToolDef<t.DedicateHostParams> = tool({
  name: 'cloudstack_dedicate_host',
  title: 'Dedicate host',
  doc: 'Keep a hypervisor host for the machines of one domain or account, for instance for licensing or isolation.',
  category: 'dedicated-resource',
  operations: ['dedicateHost'],
  effect: 'write',
  risk: 'high',
  call: { kind: 'query', command: 'dedicateHost', async: true, key: 'null' },
  result: shape('DedicateHost'),
  params: {
    hostid: required(uuid('Host to look or act on, by name or id', { ref: 'Host' })),
    domainid: required(uuid('Domain that alone may use the host', { ref: 'Domain' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    account: text('Account in the domain that alone may use the host'),
  },
});

export const releaseDedicatedHost: ToolDef<t.ReleaseDedicatedHostParams> = tool({
  name: 'cloudstack_release_dedicated_host',
  title: 'Release dedicated host',
  doc: 'Open a host that was kept for one domain or account to the machines of everybody again.',
  category: 'dedicated-resource',
  operations: ['releaseDedicatedHost'],
  effect: 'write',
  risk: 'high',
  call: { kind: 'query', command: 'releaseDedicatedHost', async: true },
  result: shape('Success'),
  params: {
    hostid: required(uuid('Host to look or act on, by name or id', { ref: 'Host' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});
