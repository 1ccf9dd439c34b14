// `import { connect } from 'virtspan/client'`: the generated types, names and waits for programs, over stdio or HTTP.
import { fileURLToPath } from 'node:url';
import { Client as McpClient } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { ElicitRequestSchema, type ElicitResult } from '@modelcontextprotocol/sdk/types.js';
import type { jsonSchemaValidator } from '@modelcontextprotocol/sdk/validation/types.js';
import type { CallOptions } from '../contract/client.ts';
import { type Clouds, methods } from '../generated/client.ts';
import { callTool, everyPage } from './call.ts';

export { ToolError } from '../contract/errors.ts';
export { StillRunning } from './still-running.ts';
export type { CallOptions, Clouds };

/** A server of this package's own, started for this program; its settings and variables are those of the command line. */
export interface StartedServer {
  /** Options of `virtspan serve`: `['--simulate', '--read-only']`. */
  readonly args?: readonly string[];
  /** Variables beside those of this process. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Where its log goes; to this program's standard error when left out. */
  readonly log?: 'inherit' | 'ignore';
  /** Another program than this package's own. */
  readonly command?: string;
}

/** A `virtspan http` that runs somewhere. */
export interface RemoteServer {
  readonly url: string | URL;
  /** Bearer token, where the server wants one. */
  readonly token?: string;
}

/** A question about a dangerous call, as text, and what is a yes: `true`, or a phrase that has to be typed. */
export interface Asked {
  readonly message: string;
  readonly wants: 'yes' | 'phrase';
}

export interface ConnectOptions {
  /** Holds for every call that does not say otherwise. */
  readonly profile?: string;
  /**
   * Puts a question to the person behind the program; whatever is not a clear yes is a no. Without it, dangerous calls are
   * refused. A program that answers by itself takes the person's place: a policy with `unasked` is the way to say so.
   */
  readonly ask?: (question: Asked) => boolean | string | Promise<boolean | string>;
}

export interface Client extends Clouds {
  /** Any tool by its name, such as one that only a running server has. */
  call(tool: string, args?: Readonly<Record<string, unknown>>, options?: CallOptions): Promise<unknown>;
  /** Ends the connection, and the server where it was started for it. */
  close(): Promise<void>;
}

/** Connects and says hello. Rejects when there is no server, or when it refuses. */
export async function connect(
  server: StartedServer | RemoteServer = {},
  { profile, ask }: ConnectOptions = {},
): Promise<Client> {
  const mcp = new McpClient(
    { name: 'virtspan-client', version },
    { capabilities: ask === undefined ? {} : { elicitation: { form: {} } }, jsonSchemaValidator: takesAll },
  );
  if (ask !== undefined) mcp.setRequestHandler(ElicitRequestSchema, ({ params }) => answered(ask, params));
  await mcp.connect('url' in server ? remote(server) : started(server));
  const usual = profile === undefined ? {} : { profile };
  const call: Client['call'] = (tool, args = {}, options = {}) => callTool(mcp, tool, args, { ...usual, ...options });
  const cloud = (tools: Readonly<Record<string, string>>): object =>
    Object.fromEntries(
      Object.entries(tools).map(([method, tool]) => {
        const read = (args?: Readonly<Record<string, unknown>>, options?: CallOptions) => call(tool, args, options);
        return [method, Object.assign(read, { all: everyPage(read) })];
      }),
    );
  const clouds = Object.fromEntries(Object.entries(methods).map(([id, tools]) => [id, cloud(tools)]));
  return { ...(clouds as unknown as Clouds), call, close: () => mcp.close() };
}

declare const __VIRTSPAN_VERSION__: string | undefined;
const version = typeof __VIRTSPAN_VERSION__ === 'string' ? __VIRTSPAN_VERSION__ : '0.0.0-source';

/** Answers are checked by the server that made them. */
const takesAll: jsonSchemaValidator = {
  getValidator: () => (data) => ({ valid: true, data: data as never, errorMessage: undefined }),
};

const remote = ({ url, token }: RemoteServer): Transport =>
  new StreamableHTTPClientTransport(new URL(url), {
    requestInit: { headers: token === undefined ? {} : { Authorization: `Bearer ${token}` } },
  }) as Transport;

function started({ command, args = [], env = {}, cwd, log = 'inherit' }: StartedServer): Transport {
  const own = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== undefined));
  return new StdioClientTransport({
    command: command ?? process.execPath,
    args: command === undefined ? [fileURLToPath(new URL('./main.js', import.meta.url)), ...args] : [...args],
    env: { ...(own as Record<string, string>), ...env },
    stderr: log,
    ...(cwd !== undefined && { cwd }),
  });
}

type AskParams = { readonly message: string; readonly requestedSchema?: unknown };

/** The form has one field: a box to tick, or a text for the phrase. */
async function answered(ask: NonNullable<ConnectOptions['ask']>, params: AskParams): Promise<ElicitResult> {
  const { properties = {} } = (params.requestedSchema ?? {}) as {
    properties?: Readonly<Record<string, { readonly type?: string }>>;
  };
  const [field, form] = Object.entries(properties)[0] ?? [];
  if (field === undefined) return { action: 'cancel' };
  const wants = form?.type === 'boolean' ? 'yes' : 'phrase';
  const answer = await ask({ message: params.message, wants });
  const isGiven = wants === 'yes' ? answer === true : typeof answer === 'string' && answer !== '';
  return isGiven ? { action: 'accept', content: { [field]: answer } } : { action: 'decline' };
}
