// Floor of a call: the SDK's low-level server whose one tool signs a request, makes it with got and hands the answer back.

import { createHmac } from 'node:crypto';
import { Agent } from 'node:http';
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { got } from 'got';

const { CLOUDSTACK_API_URL: url = '', CLOUDSTACK_API_KEY: apiKey = '', CLOUDSTACK_SECRET_KEY: key = '' } = process.env;
const agent = { http: new Agent({ keepAlive: true }) };
const headers = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8', accept: 'application/json' };

/** The request that virtspan makes for the same call, with nothing checked on the way. */
function signedBody(): string {
  const expires = `${new Date(Date.now() + 600_000).toISOString().slice(0, 19)}+0000`;
  const fields = {
    apiKey,
    command: 'listZones',
    expires,
    page: 1,
    pagesize: 50,
    response: 'json',
    signatureVersion: 3,
  };
  const text = Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  const signature = createHmac('sha1', key).update(text.toLowerCase()).digest('base64');
  return `${text}&signature=${encodeURIComponent(signature)}`;
}

const server = new Server({ name: 'floor', version: '1.0.0' }, { capabilities: { tools: {} } });
server.setRequestHandler(ListToolsRequestSchema, async () => ({
  tools: [{ name: 'list', description: 'Makes one request.', inputSchema: { type: 'object', properties: {} } }],
}));
server.setRequestHandler(CallToolRequestSchema, async () => {
  const request = { method: 'POST', body: signedBody(), headers, agent, retry: { limit: 0 } } as const;
  const answer = await got(url, request).json<object>();
  return { content: [{ type: 'text', text: JSON.stringify(answer) }], structuredContent: { ...answer } };
});
await server.connect(new StdioServerTransport());
