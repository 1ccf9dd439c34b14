// One call of the typed client: options become control arguments, the answer becomes the value that its type promises.
import type { Client as McpClient } from '@modelcontextprotocol/sdk/client/index.js';
import { type CallToolResult, ErrorCode, McpError } from '@modelcontextprotocol/sdk/types.js';
import type { CallOptions, Page } from '../contract/client.ts';
import { type ErrorCode as Code, type Fate, ToolError } from '../contract/errors.ts';
import { StillRunning } from './still-running.ts';

const dayMs = 86_400_000;
/** The server answers when its own waiting is over; this much later nobody is there any more. */
const graceMs = 330_000;

type Args = Readonly<Record<string, unknown>>;

/** Rejects with ToolError for what was refused or failed, with StillRunning for a job that outlasts the waiting. */
export async function callTool(mcp: McpClient, tool: string, args: Args, options: CallOptions): Promise<unknown> {
  const { profile, fields, waitMs = dayMs, reveal, signal, onProgress } = options;
  const controls = {
    _format: 'json',
    _wait_ms: waitMs,
    ...(profile !== undefined && { _profile: profile }),
    ...(fields !== undefined && { _fields: fields }),
    ...(reveal !== undefined && { _reveal: reveal }),
  };
  try {
    const result = await mcp.callTool({ name: tool, arguments: { ...args, ...controls } }, undefined, {
      timeout: waitMs + graceMs,
      resetTimeoutOnProgress: true,
      onprogress: ({ message }) => message !== undefined && onProgress?.(message),
      ...(signal !== undefined && { signal }),
    });
    return resultOf(tool, result as CallToolResult);
  } catch (thrown) {
    const refused = (thrown as { readonly data?: Pick<Structured, 'error'> }).data?.error;
    if (thrown instanceof McpError && refused !== undefined) throw refusalOf(refused);
    throw gone.has((thrown as Partial<McpError>).code) && thrown instanceof McpError
      ? new ToolError('API_UNREACHABLE', `The server of virtspan went away during ${tool}.`, {
          hint: 'It may have sent the call: look at what it was about before it is made again.',
          cause: thrown,
        })
      : thrown;
  }
}

const gone: ReadonlySet<number | undefined> = new Set([ErrorCode.ConnectionClosed, ErrorCode.RequestTimeout]);

function resultOf(tool: string, { isError, structuredContent = {}, content }: CallToolResult): unknown {
  const { error, job, items, total, next, record, value } = structuredContent as Structured;
  if (isError === true) {
    const [first] = content;
    if (error === undefined) throw new ToolError('INTERNAL', first?.type === 'text' ? first.text : `${tool} failed.`);
    throw refusalOf(error);
  }
  if (job?.state === 'pending') throw new StillRunning(tool, job);
  if (items === undefined) return record ?? value;
  const hidden = Object.fromEntries(
    Object.entries({ total, next }).flatMap(([name, said]) => (said === undefined ? [] : [[name, { value: said }]])),
  );
  return Object.defineProperties([...items], hidden);
}

function refusalOf({ code, message, hint, fate, apiCode }: NonNullable<Structured['error']>): ToolError {
  return new ToolError(code, message, {
    fate,
    ...(hint !== undefined && { hint }),
    ...(apiCode !== undefined && { apiCode }),
  });
}

interface Structured {
  readonly error?: { code: Code; message: string; hint?: string; fate: Fate; apiCode?: number };
  readonly job?: { readonly state: string; readonly id: string; readonly checkWith: string };
  readonly items?: readonly unknown[];
  readonly total?: number;
  readonly next?: Args;
  readonly record?: unknown;
  readonly value?: unknown;
}

/** Every page of a list as one list. A page that names itself as the next ends it. */
export const everyPage =
  (read: (args?: Args, options?: CallOptions) => Promise<unknown>) =>
  async (args: Args = {}, options?: CallOptions): Promise<readonly unknown[]> => {
    const items: unknown[] = [];
    const seen = new Set<string>();
    let rest: Args | undefined = {};
    while (rest !== undefined && !seen.has(JSON.stringify(rest))) {
      seen.add(JSON.stringify(rest));
      const page = (await read({ ...args, ...rest }, options)) as Page<unknown>;
      items.push(...page);
      rest = page.length === 0 ? undefined : page.next;
    }
    return items;
  };
