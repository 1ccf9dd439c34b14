// Tasks of a process that is gone: whoever is asked about one looks after its job from then on.
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { ToolError } from '../../../contract/errors.ts';
import type { JsonObject } from '../../../contract/tool.ts';
import type { Shared } from '../../shared/shared.ts';
import { errorResult } from '../results.ts';
import type { TaskRecord } from './record.ts';

/** A process signs so often, and is taken for gone after so long without a sign, in milliseconds. */
const signEveryMs = 2_000;
const goneAfterMs = 6_000;

export interface Presence {
  /** Whether the process is there, as far as is known; when nobody can tell, it is. */
  isHere(replica: string): Promise<boolean>;
  leave(): void;
}

/** Signs for this process while it runs. In a server of one process nobody else can be gone. */
export async function signIn(replica: string, shared: Shared): Promise<Presence> {
  if (shared.reach === 'process') return { isHere: async () => true, leave: () => {} };
  const key = (id: string): string => `replica:${id}`;
  const sign = (): Promise<void> => shared.put(key(replica), 'here', goneAfterMs).catch(() => {});
  await sign();
  const timer = setInterval(sign, signEveryMs);
  timer.unref();
  return {
    isHere: async (id) => id === replica || (await shared.get(key(id))) !== undefined,
    leave() {
      clearInterval(timer);
      shared.put(key(replica), 'gone', 1).catch(() => {});
    },
  };
}

/** How the end of a job is looked for, again and again until it is there or the time is up, in milliseconds. */
const lookEveryMs = 1_000;
const lookForMs = 1_800_000;

/**
 * What a task comes to whose process ended: what its job came to, as far as the cloud tells under the job's id, or that
 * nobody knows.
 */
export async function endOfOrphan(
  { job, state }: TaskRecord,
  look: (tool: string, args: JsonObject) => Promise<CallToolResult>,
  clock: { readonly elapsed: () => number; readonly signal: AbortSignal },
): Promise<CallToolResult> {
  if (job === undefined) return errorResult(lost(state));
  const started = clock.elapsed();
  for (;;) {
    const result = await look(job.tool, job.args);
    const pending = (result.structuredContent?.job as { readonly state?: unknown } | undefined)?.state === 'pending';
    const isLate = clock.elapsed() - started > lookForMs;
    if (!pending || isLate || clock.signal.aborted) return withWords(result, job.tool);
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
  }
}

const withWords = (result: CallToolResult, tool: string): CallToolResult => ({
  ...result,
  content: [
    { type: 'text', text: `The process that began this has ended; ${tool} tells what its job came to:` },
    ...result.content,
  ],
});

/** A question stands before anything is sent; in a script there may have been calls before it. */
function lost(state: TaskRecord['state']): ToolError {
  const what = 'The process of virtspan that ran this has ended, and it left no job to ask about.';
  return state === 'asking'
    ? new ToolError('CANCELLED', `${what} It was waiting for a person; what the question was about was not sent.`, {
        ...{ fate: 'unknown', hint: 'Make the call again; a person is asked again.' },
      })
    : new ToolError('INTERNAL', `${what} Whether it was carried out is unknown.`, {
        ...{ fate: 'unknown', hint: 'Look at the thing it was about before trying again.' },
      });
}
