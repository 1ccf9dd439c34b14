// Calls that outlive their connection: begun here, watched, asked and cancelled from wherever their principal comes in.
import { type CallToolResult, ErrorCode, McpError } from '@modelcontextprotocol/sdk/types.js';
import { asToolError } from '../../../contract/errors.ts';
import type { LookUp, Progress } from '../../../contract/invocation.ts';
import type { JsonObject } from '../../../contract/tool.ts';
import { nextWord } from '../../shared/next-word.ts';
import type { Shared } from '../../shared/shared.ts';
import { step } from '../../shared/step.ts';
import type { CallRequest, Calls, RunningCall } from '../calls.ts';
import type { Log } from '../log.ts';
import { errorResult } from '../results.ts';
import { refusedAsResult } from '../unknown-tool.ts';
import { endOfOrphan, signIn } from './heirs.ts';
import { answerKey, personOfTask } from './person-of-task.ts';
import { type ChangeTask, isOver, type TaskRecord, wordsOf } from './record.ts';

export interface TasksParts {
  readonly calls: Calls;
  readonly shared: Shared;
  /** Told what could not be done in the background. */
  readonly log: Log;
  /** At least 122 random bits: an id is all that tells a task from another one. */
  readonly randomId: () => string;
  /** Unix time in milliseconds. */
  readonly now: () => number;
  /** Milliseconds that only go forward. */
  readonly elapsed: () => number;
}

/** A call as a task: progress goes into its words, questions wait for whoever comes for them. */
export type TaskCall = Omit<CallRequest, 'person'> & {
  /** Whether whoever began it can put questions to a person. */
  readonly asks: boolean;
  readonly ttlMs?: number;
};

/** Nobody but its principal hears of a task: for all others it does not exist. */
export interface Tasks {
  /** Begins a call; it is on record before this resolves. Throws McpError when the principal has too many. */
  begin(call: TaskCall): Promise<TaskRecord>;
  get(principal: string, id: string): Promise<TaskRecord | undefined>;
  list(principal: string): Promise<readonly TaskRecord[]>;
  /** Stops the call; `over` when there was nothing left to stop. */
  cancel(
    principal: string,
    id: string,
  ): Promise<{ readonly was: 'stopped' | 'over'; readonly task: TaskRecord } | undefined>;
  /** Hands in what a person said to a question. The first answer counts; one to no open question is ignored. */
  answer(principal: string, id: string, key: string, answer: unknown): Promise<void>;
  /** The task as it is and after each change, until its result is there or the signal aborts. */
  follow(principal: string, id: string, signal: AbortSignal): AsyncGenerator<TaskRecord, void, void>;
  /** Ends those who follow. */
  close(): void;
}

/** Kept for so long where nobody says, at most, and after the end at least, in milliseconds. */
const usualTtlMs = 3_600_000;
const longestTtlMs = 86_400_000;
const afterEndMs = 300_000;
/** What runs is kept beyond any wait for a job. */
const whileRunningMs = 2 * 86_400_000;
const wordsEveryMs = 1_000;
/** How long until something is put on record again, in milliseconds. */
const againMs = 500;
const mostOfOne = 500;
/** An answer is a tick and a phrase; what is longer is none. In characters. */
const longestAnswer = 65_536;

const isTaskId = (id: string): boolean => /^[\w-]{1,64}$/.test(id);

export function createTasks({ calls, shared, log, randomId, now, elapsed }: TasksParts): Tasks {
  // Nobody else asks for it then; and what makes random ids would have to be loaded by every start.
  const me = shared.reach === 'process' ? 'this process' : randomId();
  const presence = signIn(me, shared);
  const closing = new AbortController();
  const taskKey = (id: string): string => `task:${id}`;
  const setOf = (principal: string): string => `tasks:${principal}`;
  const stopChannel = (id: string): string => `task:${id}:stop`;

  const read = async (id: string): Promise<TaskRecord | undefined> => {
    const text = await shared.get(taskKey(id));
    return text === undefined ? undefined : (JSON.parse(text) as TaskRecord);
  };
  /** One step from the record as it is to the next; undefined from `next` leaves it. */
  const change: ChangeTask = async (id, next) => {
    let after: TaskRecord | undefined;
    const done = await step(shared, taskKey(id), (before) => {
      const changed = before === undefined ? undefined : next(JSON.parse(before) as TaskRecord);
      if (changed === undefined) return undefined;
      after = { ...changed, changedAt: now() };
      const isLeft = after.result === undefined;
      const lifetimeMs = isLeft ? whileRunningMs : Math.max(after.createdAt + after.ttlMs - now(), 1);
      return { text: JSON.stringify(after), lifetimeMs };
    });
    if (done === 'left') return undefined;
    await shared.tell(taskKey(id), '');
    return after;
  };
  const own = async (principal: string, id: string): Promise<TaskRecord | undefined> => {
    // Answers stand beside the tasks, and say whatever their sender wants: none of them is to be read as a task.
    const task = isTaskId(id) ? await read(id) : undefined;
    if (task?.principal !== principal || task.id !== id) return undefined;
    if (task.result === undefined && !(await (await presence).isHere(task.owner))) await inherit(task);
    return task;
  };

  /** What was done must not be lost: it is put on record again and again while the store is away. */
  const insist = async (put: () => Promise<unknown>): Promise<void> => {
    while (!closing.signal.aborted) {
      try {
        await put();
        return;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, againMs).unref());
      }
    }
    await put();
  };
  /** Also of a task that the store has forgotten while it was away: whoever asks again finds how it ended. */
  const end = async (task: TaskRecord, result: CallToolResult): Promise<void> => {
    const ended = ({ question: _, ...known }: TaskRecord): TaskRecord => ({
      ...known,
      state: known.state === 'cancelled' ? 'cancelled' : 'ended',
      message: wordsOf(result),
      ttlMs: Math.max(known.ttlMs, now() - known.createdAt + afterEndMs),
      result,
    });
    if ((await change(task.id, ended)) !== undefined) return;
    const after = { ...ended(task), changedAt: now() };
    const lifetime = Math.max(after.createdAt + after.ttlMs - now(), 1);
    await shared.put(taskKey(task.id), JSON.stringify(after), lifetime);
    await shared.add(setOf(task.principal), task.id, lifetime);
    await shared.tell(taskKey(task.id), '');
  };

  const start = async (task: TaskRecord, { asks, ttlMs: _, ...request }: TaskCall): Promise<void> => {
    const { id } = task;
    let saidAt = Number.NEGATIVE_INFINITY;
    let call: RunningCall | undefined;
    const report = (progress: Progress): void => {
      request.report(progress);
      if (elapsed() - saidAt < wordsEveryMs) return;
      saidAt = elapsed();
      change(id, (task) => {
        // The word to stop may have been missed.
        if (task.state === 'cancelled') call?.cancel();
        return task.state === 'working' ? { ...task, message: progress.message } : undefined;
      }).catch(() => {});
    };
    const taken = (job: LookUp): void => {
      insist(() => change(id, (task) => ({ ...task, job }))).catch(() => {});
    };
    const person = asks && { person: personOfTask(id, { shared, change }) };
    await carry(task, () => {
      call = calls.start({ ...request, report, taken, ...person });
      return call;
    });
  };

  /** Begins the call, stops it when somebody wants that, and puts its end on record. */
  const carry = async (task: TaskRecord, begin: () => RunningCall): Promise<void> => {
    const { id } = task;
    let call: RunningCall | undefined;
    const leave = await shared.hear(stopChannel(id), () => call?.cancel());
    call = begin();
    const { result: coming } = call;
    const ended = async (): Promise<void> => {
      const result = await coming;
      leave();
      await insist(() => end(task, result));
    };
    ended().catch(() => log({ level: 'error', event: 'the end of a task could not be put on record', id }));
  };

  /** Looks after a task of a process that is gone; of several that want to, one does. */
  const inherit = async (orphan: TaskRecord): Promise<void> => {
    const { id, principal } = orphan;
    const mine = await change(id, ({ question: _, ...task }) =>
      task.owner !== orphan.owner || task.result !== undefined
        ? undefined
        : { ...task, owner: me, state: task.state === 'asking' ? 'working' : task.state },
    );
    if (mine === undefined) return;
    log({ level: 'notice', event: 'a task of a process that is gone is looked after here', id });
    const gone = new AbortController();
    const look = (tool: string, args: JsonObject): Promise<CallToolResult> =>
      calls.start({ tool, args, principal, report: () => {}, log }).result.catch(refusedAsResult);
    await carry(mine, () => ({
      result: endOfOrphan(orphan, look, { elapsed, signal: gone.signal }),
      cancel: () => gone.abort(),
    }));
  };

  return {
    async begin(call) {
      const { principal, ttlMs = usualTtlMs } = call;
      const others = await shared.members(setOf(principal));
      if (others.length >= mostOfOne && (await this.list(principal)).length >= mostOfOne)
        throw new McpError(ErrorCode.InvalidRequest, `You have ${mostOfOne} tasks already. Nothing was done.`);
      const at = now();
      const task: TaskRecord = {
        ...{ id: randomId(), principal, owner: me, state: 'working', message: 'under way' },
        ...{ createdAt: at, changedAt: at, ttlMs: Math.min(Math.max(ttlMs, 1_000), longestTtlMs) },
      };
      await shared.swap(taskKey(task.id), undefined, JSON.stringify(task), whileRunningMs);
      try {
        await shared.add(setOf(principal), task.id, whileRunningMs);
        await start(task, call);
      } catch (thrown) {
        // Nothing was begun: whoever lists their tasks must not see one that goes on for ever.
        insist(() => end(task, errorResult(asToolError(thrown)))).catch(() => {});
        throw thrown;
      }
      return task;
    },
    get: own,
    async list(principal) {
      const ids = await shared.members(setOf(principal));
      const found = await Promise.all(ids.map((id) => own(principal, id)));
      await Promise.all(ids.map((id, index) => found[index] ?? shared.remove(setOf(principal), id)));
      return found.filter((task) => task !== undefined).sort((a, b) => a.createdAt - b.createdAt);
    },
    async cancel(principal, id) {
      if ((await own(principal, id)) === undefined) return undefined;
      const stopped = await change(id, ({ question: _, ...task }) =>
        isOver(task) ? undefined : { ...task, state: 'cancelled', message: 'cancelled' },
      );
      await shared.tell(stopChannel(id), '');
      const task = stopped ?? (await own(principal, id));
      return task && { was: stopped === undefined ? 'over' : 'stopped', task };
    },
    async answer(principal, id, key, answer) {
      const task = await own(principal, id);
      if (task?.question?.key !== key) return;
      const text = JSON.stringify(answer ?? null);
      const kept = text.length > longestAnswer ? 'null' : text;
      await shared.swap(answerKey(id, key), undefined, kept, whileRunningMs);
      await shared.tell(answerKey(id, key), '');
    },
    async *follow(principal, id, caller) {
      const signal = AbortSignal.any([caller, closing.signal]);
      const word = await nextWord(shared, taskKey(id), signal);
      let last = '';
      try {
        while (!signal.aborted) {
          const task = await own(principal, id);
          if (task === undefined) return;
          const text = JSON.stringify(task);
          if (text !== last) yield task;
          last = text;
          if (task.result !== undefined) return;
          await word.passed();
        }
      } finally {
        word.leave();
      }
    },
    close() {
      closing.abort();
      presence.then(({ leave }) => leave());
    },
  };
}
