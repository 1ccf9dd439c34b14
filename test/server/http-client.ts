// The built server behind HTTP, and clients of it that say whatever a test wants said.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { connect as dial } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { emptyEnvironment, main } from './process.ts';

const running: ChildProcess[] = [];
/** Ends what was started here. */
export function endAll(): void {
  for (const child of running.splice(0)) child.kill('SIGKILL');
}

export interface Up {
  readonly url: string;
  readonly child: ChildProcess;
}

/** The built server behind HTTP, on simulators. */
export function start(args: readonly string[]): Promise<Up> {
  return startOn(['--simulate', ...args], {});
}

/** The built server behind HTTP, on the clouds that the environment names. */
export async function startOn(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Up> {
  const child = spawn(process.execPath, [main, 'http', '--port', '0', ...args], {
    env: emptyEnvironment(env),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  running.push(child);
  const line = await new Promise<string>((resolve) => createInterface({ input: child.stdout! }).once('line', resolve));
  return { url: /https?:\S+/.exec(line)![0], child };
}

export const version = '2026-07-28';
export const meta = (capabilities: object = {}) => ({
  'io.modelcontextprotocol/protocolVersion': version,
  'io.modelcontextprotocol/clientCapabilities': capabilities,
});

export interface Asked {
  readonly headers?: Record<string, string>;
  readonly capabilities?: object;
  readonly token?: string;
  readonly signal?: AbortSignal;
}

/** A request of the stateless era with the headers that belong to it. */
export function ask(
  url: string,
  method: string,
  params: Record<string, unknown>,
  asked: Asked = {},
): Promise<Response> {
  const { headers = {}, capabilities, token, signal } = asked;
  return fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      'mcp-protocol-version': version,
      'mcp-method': method,
      ...(typeof params.name === 'string' && { 'mcp-name': params.name }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: JSON.stringify({ jsonrpc: '2.0', id: 7, method, params: { ...params, _meta: meta(capabilities) } }),
    ...(signal !== undefined && { signal }),
  });
}

// biome-ignore lint/suspicious/noExplicitAny: a test looks wherever it wants
export type Structure = any;
/** The last message of an answer, whether it came as JSON or as events. */
export async function answerOf(response: Response): Promise<Structure> {
  const text = await response.text();
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return JSON.parse(text);
  return JSON.parse(
    text
      .split('\n')
      .filter((line) => line.startsWith('data: '))
      .at(-1)!
      .slice(6),
  );
}

export const initialize = (url: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers },
    body: JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'raw', version: '1' } },
    }),
  });

/** A file of its own with that text. */
export function fileWith(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'virtspan-http-')), 'file.yaml');
  writeFileSync(file, text, { mode: 0o600 });
  return file;
}

/** The status of a request whose Host and Origin are whatever they are to be; fetch would not send them. */
export function statusOver(url: string, headers: Record<string, string>): Promise<number> {
  const { port } = new URL(url);
  const lines = Object.entries({ host: `127.0.0.1:${port}`, 'content-type': 'application/json', ...headers });
  const head = lines.map(([name, value]) => `${name}: ${value}`).join('\r\n');
  return new Promise((resolve, reject) => {
    const socket = dial(Number(port), '127.0.0.1', () =>
      socket.end(`POST /mcp HTTP/1.1\r\n${head}\r\ncontent-length: 2\r\n\r\n{}`),
    );
    socket.once('data', (chunk) => {
      resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(chunk.toString())?.[1]));
      socket.destroy();
    });
    socket.once('error', reject);
  });
}

export const stop = {
  name: 'call_destructive',
  arguments: { tool: 'cloudstack_destroy_virtual_machine', arguments: { id: 'web-1' } },
};
