// What people want with several calls, by the name that the facts give it.

import { ToolError } from '../../../contract/errors.ts';
import type { Reply } from '../../../contract/invocation.ts';
import { isObject } from '../../../contract/read-path.ts';
import { checkNamespace } from './names.ts';
import { objectPath } from './place.ts';
import { jsonOf } from './status.ts';
import type { Work } from './work.ts';

type Workflow = (work: Work) => Promise<Reply>;

const workflows: Readonly<Record<string, Workflow>> = {
  diagnoseVirtualMachine: async ({ subject, connection, asking, refuse }) => {
    const { group, version, plural, namespace, name } = subject;
    const path = objectPath(group, version, plural, namespace, name);
    const headers = { accept: 'application/json' };
    const reached = await connection.ask({ method: 'GET', path, query: [], headers, notes: [] }, asking);
    const machine = reached.response.status === 200 ? jsonOf(reached.response) : undefined;
    if (!isObject(machine)) return refuse(reached);
    const { diagnose } = await import('./diagnosis/diagnose.ts');
    return diagnose(machine, connection, asking);
  },
  createMachine: async (work) => (await import('./machine/create.ts')).createMachine(work),
  exposeVirtualMachine: async (work) => (await import('./machine/expose.ts')).exposeMachine(work),
};

/** Throws INTERNAL for a workflow that nobody wrote. */
export async function runWorkflow(name: string, work: Work): Promise<Reply> {
  const flow = Object.hasOwn(workflows, name) ? workflows[name] : undefined;
  const { call, namespace, tool } = work.subject;
  if (call.path.includes('{namespace}') && namespace === undefined) {
    throw new ToolError('PARAM_MISSING', `${tool.name} needs "namespace". Nothing was sent.`);
  }
  if (namespace !== undefined) checkNamespace(namespace);
  if (flow !== undefined) return flow(work);
  throw new ToolError('INTERNAL', `There is no workflow called ${name}. Nothing was sent.`, { fate: 'refused' });
}
