// `tools/call` as a task: the handle is the answer, in the form of the client's era.
import type { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { ErrorCode, McpError, type RequestId } from '@modelcontextprotocol/sdk/types.js';
import { cleanLine } from '../../../security/hygiene.ts';
import type { Running } from '../call-desk.ts';
import type { NamedCall } from '../call-request.ts';
import type { StatelessRequest } from '../era.ts';
import type { Log } from '../log.ts';
import { canElicit } from '../person.ts';
import { createProgressReporter } from '../progress.ts';
import { extensionView, isOver, sessionView, type TaskRecord } from './record.ts';
import type { TaskSupport } from './support.ts';
import type { Tasks } from './tasks.ts';

export interface BeginParts {
  readonly tasks: Tasks;
  readonly supportOf: (tool: string) => Promise<TaskSupport>;
  readonly principal: string;
  readonly log: Log;
  readonly server: Server;
  readonly stateless: (id: RequestId) => StatelessRequest | undefined;
}

/** Nobody waits on the line: as long as the command line waits for a job, in milliseconds. */
const jobWaitMs = 1_800_000;

/**
 * A client of the sessions asked for a task: a tool that only reads has none (-32601). A stateless client knows tasks and
 * leaves it to the server: what only reads is then called as ever (`plain`). So is what nobody knows, in either era: the
 * call is where that is said.
 */
export function startAsTask(parts: BeginParts, id: RequestId, call: NamedCall, plain: () => Running): Running {
  let stop: () => void = () => {};
  let state: 'wanted' | 'given up' = 'wanted';
  const result = async (): Promise<{ readonly [member: string]: unknown }> => {
    const origin = parts.stateless(id);
    const support = await parts.supportOf(call.name);
    if (support !== 'optional') {
      if (origin === undefined && support === 'forbidden')
        throw new McpError(ErrorCode.MethodNotFound, `${cleanLine(call.name, 80)} does not run as a task.`);
      const running = plain();
      stop = running.cancel;
      if (state === 'given up') running.cancel();
      return running.result;
    }
    const task = await begin(parts, call, origin);
    if (origin !== undefined) return { resultType: 'task', ...extensionView(task) };
    tellStatus(parts, task);
    return { task: sessionView(task) };
  };
  return {
    result: result(),
    cancel() {
      state = 'given up';
      stop();
    },
  };
}

function begin(
  { tasks, principal, log, server }: BeginParts,
  { name, args, task, progressToken }: NamedCall,
  origin: StatelessRequest | undefined,
): Promise<TaskRecord> {
  const asks =
    origin === undefined
      ? server.getClientCapabilities()?.elicitation?.form !== undefined
      : canElicit(origin.capabilities);
  // A progress token is good for the whole life of a task of the sessions; the extension has none.
  const token = origin === undefined ? progressToken : undefined;
  const progress = createProgressReporter(token, (params) => {
    server.notification({ method: 'notifications/progress', params }).catch(() => {});
  });
  return tasks.begin({
    ...{ tool: name, args, principal, log, asks, waitMs: jobWaitMs, report: progress.report },
    ...(task?.ttl !== undefined && { ttlMs: task.ttl }),
  });
}

/** Tells the session of each change, for as long as it is there; clients must not rest on it, and may poll less. */
function tellStatus({ tasks, principal, server }: BeginParts, { id }: TaskRecord): void {
  const gone = new AbortController();
  const tell = async (): Promise<void> => {
    for await (const task of tasks.follow(principal, id, gone.signal)) {
      await server.notification({ method: 'notifications/tasks/status', params: sessionView(task) } as never);
      if (isOver(task)) return;
    }
  };
  tell().catch(() => gone.abort());
}
