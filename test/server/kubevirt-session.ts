// A client of the built server that works on the simulated cluster, inside the server or as a process of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { type CallToolResult, ElicitRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { tokens } from '../../src/clouds/kubevirt/simulator/access/users.ts';
import { emptyEnvironment, main } from './process.ts';

export interface Called {
  readonly text: string;
  /** Code and fate of an error; absent on success. */
  readonly error?: { readonly code: string; readonly fate: string; readonly message: string };
  // biome-ignore lint/suspicious/noExplicitAny: a test looks wherever it wants
  readonly structured: any;
  readonly content: CallToolResult['content'];
  readonly steps: readonly string[];
}

export interface Session {
  readonly client: Client;
  /** What the person was asked, in full. */
  readonly questions: readonly string[];
  call(tool: string, args?: Record<string, unknown>): Promise<Called>;
}

/** `yes` ticks the box or types the phrase that is asked for; `no` declines; `nobody` cannot be asked at all. */
export type Temper = 'yes' | 'no' | 'nobody';

/** Starts the built server with these arguments and variables, and a person behind the client. */
export async function openSession(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  temper: Temper = 'yes',
): Promise<Session> {
  const client = new Client(
    { name: 'e2e', version: '1' },
    { capabilities: temper === 'nobody' ? {} : { elicitation: { form: {} } } },
  );
  const questions: string[] = [];
  if (temper !== 'nobody') {
    client.setRequestHandler(ElicitRequestSchema, async ({ params }) => {
      questions.push(params.message);
      if (temper === 'no') return { action: 'decline' };
      const { properties } = (params as { requestedSchema: { properties: Record<string, { description?: string }> } })
        .requestedSchema;
      const phrase = properties.phrase?.description?.replace('Type exactly: ', '');
      return { action: 'accept', content: phrase === undefined ? { go_ahead: true } : { phrase } };
    });
  }
  const command = { command: process.execPath, args: [main, ...args], env: emptyEnvironment(env) };
  await client.connect(new StdioClientTransport({ ...command, stderr: 'ignore' }));
  return {
    client,
    questions,
    async call(tool, toolArgs = {}) {
      const steps: string[] = [];
      const onprogress = ({ message }: { message?: string | undefined }): void => void steps.push(message ?? '');
      const params = { name: tool, arguments: toolArgs };
      const result = (await client.callTool(params, undefined, { onprogress })) as CallToolResult;
      const structured = result.structuredContent as { error?: Called['error'] } | undefined;
      const text = result.content.map((part) => (part.type === 'text' ? part.text : '')).join('');
      return {
        text,
        structured,
        steps,
        content: result.content,
        ...(structured?.error !== undefined && { error: structured.error }),
      };
    },
  };
}

export interface SimulatedCluster {
  readonly origin: string;
  stop(): Promise<void>;
}

/** `virtspan simulate kubevirt`, listening. */
export async function startCluster(): Promise<SimulatedCluster> {
  const args = [main, 'simulate', 'kubevirt', '--json', '--job-ms', '120'];
  const child: ChildProcess = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: emptyEnvironment(),
  });
  const [line] = (await once(createInterface({ input: child.stdout! }), 'line')) as [string];
  const { origin } = JSON.parse(line) as { origin: string };
  return {
    origin,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Path of a new file with this content. */
export function fileOf(content: string, name: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'virtspan-kube-')), name);
  writeFileSync(path, content, { mode: 0o600 });
  return path;
}

/** Where a context leads, the simulated cluster if it does not say, and as whom. */
interface Context {
  readonly server?: string;
  readonly user: object;
}

/** A kubeconfig with a context for each user of the simulated cluster, and others as they come; `admin` is current. */
export function kubeconfigFor(origin: string, more: Readonly<Record<string, Context>> = {}) {
  const users = Object.entries(tokens).map(([name, token]): [string, Context] => [name, { user: { token } }]);
  const all = [...users, ...Object.entries(more)];
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'admin',
    contexts: all.map(([name]) => ({ name, context: { cluster: name, user: name } })),
    clusters: all.map(([name, { server = origin }]) => ({ name, cluster: { server } })),
    users: all.map(([name, { user }]) => ({ name, user })),
  };
  return fileOf(JSON.stringify(config), 'kubeconfig');
}

/** The manifest of a machine made from an instance type and a preference; it does not run yet. */
export const machine = (name: string, spec: object = {}): object => ({
  metadata: { name, labels: { app: 'e2e' } },
  spec: {
    runStrategy: 'Halted',
    instancetype: { name: 'u1.small' },
    preference: { name: 'fedora' },
    template: {
      spec: {
        domain: { devices: {} },
        volumes: [{ name: 'root', containerDisk: { image: 'registry.example/fedora:42' } }],
      },
    },
    ...spec,
  },
});
