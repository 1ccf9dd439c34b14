// An HTTP server for the official conformance suite: virtspan's core, with the tools that the suite asks for.
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { ToolError } from '../../src/contract/errors.ts';
import type { Answer } from '../../src/contract/invocation.ts';
import type { JsonObject } from '../../src/contract/tool.ts';
import { createCalls } from '../../src/runtime/server/calls.ts';
import { createCore } from '../../src/runtime/server/core.ts';
import { createPages } from '../../src/runtime/server/pages.ts';
import { createRequestStates } from '../../src/runtime/server/request-state.ts';
import type { ListedTool } from '../../src/runtime/tools/listed-tool.ts';
import type { MetaContext, MetaTools } from '../../src/runtime/tools/meta-tools.ts';
import { createRegistry } from '../../src/runtime/tools/registry.ts';

export interface ConformanceServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Listens on a free port of 127.0.0.1; one MCP session per client. */
export async function startConformanceServer(): Promise<ConformanceServer> {
  const sessions = new Map<string, StreamableHTTPServerTransport>();
  const allowedHosts: string[] = [];
  const listener = createServer((request, response) => void handle(request, response));
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const id = request.headers['mcp-session-id'];
    const known = typeof id === 'string' ? sessions.get(id) : undefined;
    const transport = known ?? (await openSession(sessions, allowedHosts));
    await transport.handleRequest(request, response);
  };
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const { port } = listener.address() as AddressInfo;
  allowedHosts.push(`127.0.0.1:${port}`, `localhost:${port}`, '127.0.0.1', 'localhost');
  return {
    url: `http://127.0.0.1:${port}/mcp`,
    close: async () => {
      for (const transport of sessions.values()) await transport.close();
      listener.closeAllConnections();
      await new Promise<void>((resolve) => listener.close(() => resolve()));
    },
  };
}

async function openSession(sessions: Map<string, StreamableHTTPServerTransport>, allowedHosts: string[]) {
  const transport: StreamableHTTPServerTransport = new StreamableHTTPServerTransport({
    sessionIdGenerator: randomUUID,
    onsessioninitialized: (id) => void sessions.set(id, transport),
    enableDnsRebindingProtection: true,
    allowedHosts,
  });
  const lines = tools.map(({ listed }) => JSON.stringify(listed));
  const core = createCore({
    identity: {
      serverInfo: { name: 'virtspan-conformance', version: '0.0.0' },
      capabilities: { tools: {}, logging: {} },
      instructions: 'Tools for the conformance suite.',
    },
    page: async () => createPages(lines),
    calls: createCalls({
      engine: async () => ({
        registry: createRegistry([]),
        execute: () => Promise.reject(new Error('there are no typed tools here')),
        metaTools,
      }),
      waitMs: 1_000,
      randomId: randomUUID,
      elapsed: () => performance.now(),
    }),
    states: createRequestStates({
      key: () => new Uint8Array(32),
      randomId: randomUUID,
      elapsed: () => performance.now(),
    }),
    principal: 'suite',
    log: () => {},
    stateless: () => undefined,
    elapsed: () => performance.now(),
  });
  await core.connect(transport as Parameters<typeof core.connect>[0]);
  return transport;
}

interface FixtureTool {
  readonly listed: ListedTool;
  readonly run: (args: JsonObject, context: MetaContext) => Promise<Answer>;
}

const answer = (text: string, media?: Answer['media']): Answer => ({
  data: null,
  text,
  structured: {},
  ...(media !== undefined && { media }),
});

const tool = (
  name: string,
  run: FixtureTool['run'],
  inputSchema: ListedTool['inputSchema'] = { type: 'object', properties: {} },
): FixtureTool => ({
  listed: {
    name,
    title: name,
    description: `What the suite wants of ${name}.`,
    inputSchema,
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  },
  run,
});

const redDot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==';

const tools: readonly FixtureTool[] = [
  tool('test_simple_text', async () => answer('This is a simple text response for testing.')),
  tool('test_image_content', async () => answer('A dot.', [{ mimeType: 'image/png', data: redDot }])),
  tool('test_error_handling', async () => {
    throw new ToolError('API_REFUSED', 'This tool intentionally returns an error for testing');
  }),
  tool('test_tool_with_progress', async (_, { report }) => {
    for (const percent of [0, 50, 100]) {
      report({ message: `${percent} %`, elapsedMs: percent, percent });
      await sleep(50);
    }
    return answer('Done.');
  }),
  tool(
    'test_elicitation',
    async ({ message }, { person, signal }) => {
      if (person === undefined) throw new ToolError('CONFIRM_NEEDED', 'Nobody can be asked.');
      const verdict = await person.ask({ title: String(message), lines: [], digest: 'd' }, signal);
      return answer(`User response: ${verdict}`);
    },
    { type: 'object', properties: { message: { type: 'string' } }, required: ['message'] },
  ),
  tool('json_schema_2020_12_tool', async () => answer('Fine.'), {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    $defs: { address: { type: 'object', properties: { street: { type: 'string' }, city: { type: 'string' } } } },
    properties: { name: { type: 'string' }, address: { $ref: '#/$defs/address' } },
    additionalProperties: false,
  }),
];

const metaTools: MetaTools = {
  list: () => tools.map(({ listed }) => listed),
  call: (name, args, context) => tools.find(({ listed }) => listed.name === name)!.run(args, context),
};
