// What both protocol eras answer, over pipes and over HTTP, to a name that is no tool and to a greeting without an envelope.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answerOf, endAll, initialize, meta, type Structure, start, version } from './http-client.ts';
import { type ServerProcess, startServer } from './process.ts';

/** One request, as it is written; resolves with its answer, beside the status where there is one. */
type Ask = (method: string, params: object) => Promise<{ readonly status?: number; readonly answer: Structure }>;

let piped: ServerProcess;
let url: string;
let session: Record<string, string>;
beforeAll(async () => {
  piped = startServer(['--simulate']);
  piped.send({
    ...{ jsonrpc: '2.0', id: 'hello', method: 'initialize' },
    params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'raw', version: '1' } },
  });
  ({ url } = await start([]));
  const greeted = await initialize(url);
  session = { 'mcp-session-id': greeted.headers.get('mcp-session-id')!, 'mcp-protocol-version': '2025-11-25' };
  await piped.answerTo('hello');
});
afterAll(async () => {
  endAll();
  piped.child.stdin.end();
  await piped.ended;
});

let ids = 0;
const overPipes: Ask = async (method, params) => {
  const id = `ask-${ids++}`;
  piped.send({ jsonrpc: '2.0', id, method, params });
  return { answer: await piped.answerTo(id) };
};
const overHttp =
  (headers: () => Record<string, string>): Ask =>
  async (method, params) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers() },
      body: JSON.stringify({ jsonrpc: '2.0', id: `ask-${ids++}`, method, params }),
    });
    return { status: response.status, answer: await answerOf(response) };
  };
const statelessHeaders = (method: string, name?: string) => () => ({
  ...{ 'mcp-protocol-version': version, 'mcp-method': method },
  ...(name !== undefined && { 'mcp-name': name }),
});

const none = 'cloudstack_list_zone';
const calls: readonly (readonly [string, Ask, object])[] = [
  ['initialised, over pipes', overPipes, {}],
  ['of 2026-07-28, over pipes', overPipes, { _meta: meta() }],
  ['initialised, over HTTP', overHttp(() => session), {}],
  ['of 2026-07-28, over HTTP', overHttp(statelessHeaders('tools/call', none)), { _meta: meta() }],
];

describe.each(calls)('a client %s', (_, ask, more) => {
  it('gets an error of the protocol for a tool that there is not, with what it is called', async () => {
    const { answer } = await ask('tools/call', { name: none, arguments: {}, ...more });
    expect(answer.result).toBeUndefined();
    expect(answer.error).toMatchObject({
      ...{ code: -32602, message: expect.stringContaining('cloudstack_list_zones') },
      data: { error: { code: 'TOOL_UNKNOWN', fate: 'refused' } },
    });
  });
});

const greetings: readonly (readonly [string, Ask, object])[] = [
  ['over pipes', overPipes, {}],
  ['over pipes, with an empty one', overPipes, { _meta: {} }],
  ['over HTTP', overHttp(statelessHeaders('server/discover')), {}],
  ['over HTTP, with an empty one', overHttp(statelessHeaders('server/discover')), { _meta: {} }],
  ['over HTTP, without a header that says its era', overHttp(() => ({})), {}],
];

describe('server/discover without an envelope', () => {
  it.each(greetings)('is told %s what it lacks', async (_, ask, params) => {
    const { status = 400, answer } = await ask('server/discover', params);
    expect([status, answer]).toMatchObject([
      400,
      { error: { code: -32602, message: expect.stringContaining('protocolVersion') } },
    ]);
  });
});
