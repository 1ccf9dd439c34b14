// The HTTP endpoint of virtspan for the official conformance suite, with the tools, prompts and resources that it asks for.
import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { ToolError } from '../../src/contract/errors.ts';
import type { Answer } from '../../src/contract/invocation.ts';
import type { CloudOffer } from '../../src/contract/offer.ts';
import type { JsonObject } from '../../src/contract/tool.ts';
import { type ContextOffer, contextCapabilities } from '../../src/runtime/server/context.ts';
import type { Identity } from '../../src/runtime/server/era.ts';
import { serveHttp } from '../../src/runtime/server/http/http-server.ts';
import { createPages } from '../../src/runtime/server/pages.ts';
import type { ListedTool } from '../../src/runtime/tools/listed-tool.ts';
import type { MetaContext, MetaTools } from '../../src/runtime/tools/meta-tools.ts';
import { createRegistry } from '../../src/runtime/tools/registry.ts';
import { listen } from '../../src/runtime/wire/listen.ts';

export interface ConformanceServer {
  readonly url: string;
  close(): Promise<void>;
}

/** The endpoint of `virtspan http` on a free port of 127.0.0.1, as it is: only what it offers is the suite's. */
export async function startConformanceServer(): Promise<ConformanceServer> {
  let stop = (): void => {};
  let ended: Promise<void> = Promise.resolve();
  const lines = tools.map(({ listed }) => JSON.stringify(listed));
  const url = await new Promise<string>((onListening, reject) => {
    ended = serveHttp({
      identity,
      identityFor: () => identity,
      page: async () => createPages(lines),
      engine: async () => ({
        registry: createRegistry([]),
        execute: () => Promise.reject(new Error('there are no typed tools here')),
        metaTools,
      }),
      waitMs: 1_000,
      contextFor: () => context,
      doors: { hosts: ['localhost', '127.0.0.1'], origins: [] },
      nobody: 'suite',
      listen: (handle) => listen(handle, 0, { host: '127.0.0.1', maxBody: 1 << 20, maxHeaders: 1 << 14 }),
      log: () => {},
      randomId: randomUUID,
      randomBytes,
      elapsed: () => performance.now(),
      now: Date.now,
      sealingKey: () => randomBytes(32),
      stopRequests: (listener) => {
        stop = listener;
      },
      onListening,
    });
    ended.catch(reject);
  });
  return {
    url,
    close: async () => {
      stop();
      await ended;
    },
  };
}

const identity: Identity = {
  serverInfo: { name: 'virtspan-conformance', version: '0.0.0' },
  capabilities: { tools: {}, logging: {}, ...contextCapabilities },
  instructions: 'Tools for the conformance suite.',
};

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

/** A WAV file without a sample. */
const silence = 'UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAIA+AAACABAAZGF0YQAAAAA=';

const tools: readonly FixtureTool[] = [
  tool('test_simple_text', async () => answer('This is a simple text response for testing.')),
  tool('test_image_content', async () => answer('A dot.', [{ mimeType: 'image/png', data: redDot }])),
  tool('test_audio_content', async () => answer('Silence.', [{ mimeType: 'audio/wav', data: silence }])),
  tool('test_embedded_resource', async () => answer('A file.', [{ mimeType: 'text/plain', data: 'aGVsbG8=' }])),
  tool('test_multiple_content_types', async () =>
    answer('Both.', [
      { mimeType: 'image/png', data: redDot },
      { mimeType: 'text/plain', data: 'aGVsbG8=' },
    ]),
  ),
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
  tool('test_tool_with_logging', async (_, { report }) => {
    for (const message of ['Tool execution started', 'Tool processing data', 'Tool execution completed']) {
      report({ message, elapsedMs: 0, alert: { level: 'notice', data: { message } } });
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

/** What the suite reads and completes: prompts, a resource and a template as a cloud offers them. */
const offer: CloudOffer = {
  provider: 'test',
  bundles: {},
  tasks: [
    {
      name: 'test_simple_prompt',
      title: 'Simple',
      description: 'A prompt without arguments.',
      arguments: [],
      text: () => ['This is a simple prompt for testing.'],
    },
    {
      name: 'test_prompt_with_arguments',
      title: 'With arguments',
      description: 'A prompt with two arguments.',
      arguments: [
        { name: 'arg1', description: 'The first.', required: true },
        { name: 'arg2', description: 'The second.', required: true },
      ],
      text: ({ arg1 = '', arg2 = '' }) => [`Prompt with arguments: arg1='${arg1}', arg2='${arg2}'`],
    },
  ],
  inventory: ['test_simple_text'],
  lists: {
    scheme: 'test',
    scope: 'id',
    form: '[a-z0-9]+',
    found: { entity: 'Thing', field: 'name' },
    steps: { data: { what: 'Data', tool: 'test_simple_text' } },
  },
};

const context: ContextOffer = {
  offers: async () => [offer],
  isOffered: async () => () => true,
  effects: 'all',
  mode: 'search',
  resources: async () => ({
    read: async (uri) => ({ uri, mimeType: 'text/plain', text: `This is the content of ${uri}.` }),
  }),
  completion: async () => async (request) => ({
    ...{ values: ['testValue1', 'testValue2'].filter((value) => value.startsWith(request.typed)), hasMore: false },
  }),
};
