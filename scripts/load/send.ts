// One request of a user under load, and what became of it.
import { type Agent, request } from 'node:http';
import { tokenOf } from './server.ts';

/** Nobody waits longer, in milliseconds: what is not answered by then hangs. */
const longestMs = 120_000;

export interface Heard {
  readonly status: number | 'away' | 'cut off' | 'hung';
  readonly text: string;
  /** How long the server asked to be left alone, in milliseconds. */
  readonly retryMs: number;
}

export interface Asked {
  readonly agent: Agent;
  readonly port: number;
  /** By number; a token that nobody has when left out. */
  readonly user?: number;
  readonly method: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** `away`: nobody took the request; a kept connection that was closed before it could be used counts as that. */
export function send({ agent, port, user, method, params = {} }: Asked): Promise<Heard> {
  const version = '2026-07-28';
  const _meta = {
    'io.modelcontextprotocol/protocolVersion': version,
    'io.modelcontextprotocol/clientCapabilities': {},
  };
  const body = JSON.stringify({ ...{ jsonrpc: '2.0', id: 1, method }, params: { ...params, _meta } });
  const token = user === undefined ? 'nobody-has-this' : tokenOf(user);
  const headers = {
    ...{ 'content-type': 'application/json', 'mcp-protocol-version': version, 'mcp-method': method },
    ...(typeof params.name === 'string' && { 'mcp-name': params.name }),
    ...{ authorization: `Bearer ${token}`, 'content-length': Buffer.byteLength(body) },
  };
  return new Promise((resolve) => {
    const tell = (status: Heard['status'], text: string, retryMs = 1_000): void => resolve({ status, text, retryMs });
    const call = request({ agent, port, host: '127.0.0.1', path: '/mcp', method: 'POST', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      const after = Number(response.headers['retry-after'] ?? 1) * 1_000;
      response.on('end', () => tell(response.statusCode!, text, after));
      response.on('error', () => tell('cut off', text));
    });
    const timer = setTimeout(() => {
      tell('hung', `no answer within ${longestMs / 1000} s`);
      call.destroy();
    }, longestMs);
    call.on('close', () => clearTimeout(timer));
    call.on('error', (error: Error & { code?: string }) => {
      const isUntaken = error.code === 'ECONNREFUSED' || (call.reusedSocket && error.code === 'ECONNRESET');
      tell(isUntaken ? 'away' : 'cut off', error.code ?? error.message);
    });
    call.end(body);
  });
}
