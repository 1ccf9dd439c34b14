// Floor of a call: the SDK's low-level server whose one tool makes an HTTP request with got and hands the answer back.

import { Agent } from 'node:http';
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { got } from 'got';

/** `FLOOR_URL` and `FLOOR_BODY` hold the request that virtspan makes for the same call, signature and all. */
const { FLOOR_URL: url = '', FLOOR_BODY: body = '' } = process.env;
const agent = { http: new Agent({ keepAlive: true }) };
const headers = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8', accept: 'application/json' };

const server = new Server({ name: 'floor', version: '1.0.0' }, { capabilities: { tools: {} } });
server.setRequestHandler(ListToolsRequestSchema, async () => ({
  tools: [{ name: 'list', description: 'Makes one request.', inputSchema: { type: 'object', properties: {} } }],
}));
server.setRequestHandler(CallToolRequestSchema, async () => {
  const answer = await got(url, { method: 'POST', body, headers, agent, retry: { limit: 0 } }).json<object>();
  return { content: [{ type: 'text', text: JSON.stringify(answer) }], structuredContent: { ...answer } };
});
await server.connect(new StdioServerTransport());
