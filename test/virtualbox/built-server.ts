// The built server over stdio with the SDK's client, and a person behind it who agrees to everything.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { ElicitRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { toolsById } from './service.ts';

export interface Seen {
  readonly isError?: boolean;
  readonly content: readonly {
    readonly type: string;
    readonly text?: string;
    readonly mimeType?: string;
    readonly data?: string;
  }[];
  readonly structuredContent?: {
    readonly record?: Record<string, unknown>;
    readonly items?: readonly Record<string, unknown>[];
  };
}

/** What a client watches a call with. */
export interface Watching {
  readonly signal?: AbortSignal;
  readonly onprogress?: (progress: { readonly progress: number; readonly message?: string }) => void;
}

export interface BuiltServer {
  /** Calls a tool by its spec's operation id, e.g. `IMachine.get`, or by a workflow's name. Rejects with the error's text. */
  use(id: string, args?: Record<string, unknown>, more?: Watching): Promise<Seen>;
  /** Text of the error that a call ends with. */
  refused(id: string, args?: Record<string, unknown>): Promise<string>;
  record(id: string, args?: Record<string, unknown>): Promise<Record<string, unknown>>;
  rows(id: string, args?: Record<string, unknown>): Promise<readonly Record<string, unknown>[]>;
  stateOf(machine: string): Promise<unknown>;
  /** What the person was asked. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** A home folder of its own, for processes that shall find nothing of ours. */
export const emptyHome = (): string => mkdtempSync(join(tmpdir(), 'virtspan-home-'));

/** Starts dist/main.js with these variables only. */
export async function startServer(env: Readonly<Record<string, string>>): Promise<BuiltServer> {
  const tools = await toolsById();
  const asked: string[] = [];
  const client = new Client({ name: 'real', version: '1' }, { capabilities: { elicitation: { form: {} } } });
  client.setRequestHandler(ElicitRequestSchema, async ({ params }) => {
    asked.push(params.message);
    return { action: 'accept', content: agreeing(params as { requestedSchema?: { properties?: object } }) };
  });
  const variables = { PATH: process.env.PATH ?? '', HOME: emptyHome(), ...env };
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: ['dist/main.js'], env: variables, stderr: 'ignore' }),
  );
  const call = async (id: string, args: Record<string, unknown>, more: Watching = {}): Promise<Seen> =>
    (await client.callTool({ name: tools.get(id)?.name ?? id, arguments: { wait_ms: 120_000, ...args } }, undefined, {
      timeout: 170_000,
      ...(more as object),
    })) as unknown as Seen;
  const use: BuiltServer['use'] = async (id, args = {}, more = {}) => {
    const seen = await call(id, args, more);
    if (seen.isError) throw new Error(textOf(seen));
    return seen;
  };
  const record: BuiltServer['record'] = async (id, args) =>
    (await use(id, { ...args, format: 'json' })).structuredContent?.record ?? {};
  return {
    use,
    refused: async (id, args = {}) => {
      const seen = await call(id, args);
      if (seen.isError) return textOf(seen);
      throw new Error(`${id} was carried out`);
    },
    record,
    rows: async (id, args) => (await use(id, { ...args, format: 'json' })).structuredContent?.items ?? [],
    stateOf: async (machine) => (await record('IMachine.get', { machine, attributes: ['state'] })).state,
    asked,
    close: () => client.close(),
  };
}

const textOf = ({ content }: Seen): string => content.map(({ text }) => text ?? '').join(' ');

/** What a person who agrees fills in: yes where a yes is asked for, the phrase where one is to be typed. */
function agreeing({
  requestedSchema,
}: {
  requestedSchema?: { properties?: object };
}): Record<string, string | boolean> {
  const fields = Object.entries(requestedSchema?.properties ?? {}) as [
    string,
    { type?: string; description?: string },
  ][];
  return Object.fromEntries(
    fields.map(([name, field]) => [
      name,
      field.type === 'boolean' ? true : (/^Type exactly: (.*)$/.exec(field.description ?? '')?.[1] ?? ''),
    ]),
  );
}
