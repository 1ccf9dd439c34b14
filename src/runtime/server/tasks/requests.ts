// The requests about tasks of both eras: tasks/get, result, list, cancel, update, and listening to them.
import type { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  ElicitResultSchema,
  ErrorCode,
  type JSONRPCRequest,
  McpError,
  type RequestId,
} from '@modelcontextprotocol/sdk/types.js';
import { isObject } from '../../../contract/read-path.ts';
import type { StatelessRequest } from '../era.ts';
import type { QuestionForm } from '../question-form.ts';
import { sessionTaskMethods, statelessTaskMethods } from './methods.ts';
import { extensionView, isOver, relatedTask, sessionView, type TaskRecord, tasksExtension } from './record.ts';
import type { Tasks } from './tasks.ts';

export interface TaskRequestParts {
  readonly tasks: Tasks;
  readonly principal: string;
  readonly server: Server;
  readonly stateless: (id: RequestId) => StatelessRequest | undefined;
}

type Result = { readonly [member: string]: unknown };

/** Whether a stateless request says that its sender knows the extension (revision 2026-07-28, on each request). */
export const declaresTasks = ({ capabilities: { extensions } }: StatelessRequest): boolean =>
  isObject(extensions) && isObject(extensions[tasksExtension]);

/** Answers one. Throws McpError; another principal's task is as unknown as one that never was. */
export async function answerTaskRequest(
  parts: TaskRequestParts,
  request: JSONRPCRequest,
  signal: AbortSignal,
): Promise<Result> {
  const origin = parts.stateless(request.id);
  const { method, params = {} } = request;
  if (!(origin === undefined ? sessionTaskMethods : statelessTaskMethods).includes(method))
    throw new McpError(ErrorCode.MethodNotFound, 'Method not found');
  if (origin !== undefined) return stateless(parts, request, origin, signal);
  const { tasks, principal } = parts;
  switch (method) {
    case 'tasks/list': {
      if (params.cursor !== undefined) throw invalid('The cursor is not one of this list.');
      return { tasks: (await tasks.list(principal)).map(sessionView) };
    }
    case 'tasks/get':
      return sessionView(await known(parts, params.taskId));
    case 'tasks/cancel': {
      const done = await tasks.cancel(principal, (await known(parts, params.taskId)).id);
      if (done?.was !== 'stopped') throw invalid('The task is over already.');
      return sessionView(done.task);
    }
    default:
      return resultOf(parts, request.id, await known(parts, params.taskId), signal);
  }
}

async function stateless(
  parts: TaskRequestParts,
  { id, method, params = {} }: JSONRPCRequest,
  origin: StatelessRequest,
  signal: AbortSignal,
): Promise<Result> {
  const { tasks, principal } = parts;
  if (method === 'subscriptions/listen') return listen(parts, id, params.notifications, origin, signal);
  const task = await known(parts, params.taskId);
  switch (method) {
    case 'tasks/get':
      return extensionView(task);
    case 'tasks/update': {
      const { inputResponses } = origin;
      for (const [key, answer] of Object.entries(inputResponses ?? {}))
        await tasks.answer(principal, task.id, key, answer);
      return {};
    }
    default:
      await tasks.cancel(principal, task.id);
      return {};
  }
}

async function known({ tasks, principal }: TaskRequestParts, id: unknown): Promise<TaskRecord> {
  if (typeof id !== 'string') throw invalid('"taskId" must be a text.');
  const task = await tasks.get(principal, id);
  if (task === undefined) throw invalid('There is no such task, or it is gone.');
  return task;
}

/** Waits for the end; until then the client is asked on this request's stream what a person has to decide. */
async function resultOf(
  { tasks, principal, server }: TaskRequestParts,
  id: RequestId,
  { id: taskId }: TaskRecord,
  signal: AbortSignal,
): Promise<Result> {
  const _meta = { [relatedTask]: { taskId } };
  let asked: string | undefined;
  const put = async (key: string, form: QuestionForm): Promise<void> => {
    const params = { ...form, _meta };
    const answer = await server
      .request({ method: 'elicitation/create', params } as never, ElicitResultSchema, {
        ...{ signal, timeout: elicitTimeoutMs, relatedRequestId: id },
      })
      .catch(() => 'no answer');
    if (!signal.aborted) await tasks.answer(principal, taskId, key, answer);
  };
  for await (const task of tasks.follow(principal, taskId, signal)) {
    if (task.result !== undefined) return { ...task.result, _meta: { ...task.result._meta, ..._meta } };
    const { question } = task;
    if (question === undefined || question.key === asked) continue;
    if (server.getClientCapabilities()?.elicitation?.form === undefined) continue;
    asked = question.key;
    void put(question.key, question.form);
  }
  throw new McpError(ErrorCode.InternalError, 'The result did not come; ask again with tasks/result.');
}

/** Ten minutes: the pipeline gives up on a person earlier. */
const elicitTimeoutMs = 600_000;
const missingCapability = -32021;
const subscriptionId = 'io.modelcontextprotocol/subscriptionId';

/** Tells of the tasks that were named until each has ended or the listener leaves. Other kinds of news there are none. */
async function listen(
  { tasks, principal, server }: TaskRequestParts,
  id: RequestId,
  wanted: unknown,
  origin: StatelessRequest,
  signal: AbortSignal,
): Promise<Result> {
  const asked = isObject(wanted) && Array.isArray(wanted.taskIds) ? wanted.taskIds : undefined;
  if (asked !== undefined && !declaresTasks(origin))
    throw new McpError(missingCapability, 'Listening to tasks needs the extension of tasks.', {
      requiredCapabilities: { extensions: { [tasksExtension]: {} } },
    });
  const _meta = { [subscriptionId]: origin.id };
  const notify = (method: string, params: Result): Promise<void> =>
    server.notification({ method, params: { ...params, _meta } } as never, { relatedRequestId: id });
  const ids = new Set((asked ?? []).filter((one) => typeof one === 'string'));
  const found = await Promise.all([...ids].map((one) => tasks.get(principal, one)));
  const taskIds = found.flatMap((task) => (task === undefined ? [] : [task.id]));
  await notify('notifications/subscriptions/acknowledged', { notifications: asked === undefined ? {} : { taskIds } });
  const tell = async (taskId: string): Promise<void> => {
    for await (const task of tasks.follow(principal, taskId, signal)) {
      await notify('notifications/tasks', extensionView(task));
      if (isOver(task)) return;
    }
  };
  await Promise.all(taskIds.map(tell));
  if (taskIds.length === 0) await aborted(signal);
  return { _meta };
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

const invalid = (what: string): McpError => new McpError(ErrorCode.InvalidParams, what);
