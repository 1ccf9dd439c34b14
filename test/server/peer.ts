// A client's end of a server that runs in this process: lines in, lines out, and the toy cloud behind it.
import { PassThrough } from 'node:stream';
import type { Json, JsonObject } from '../../src/contract/tool.ts';
import type { Engine } from '../../src/runtime/server/calls.ts';
import { computeLines } from '../../src/runtime/server/listing.ts';
import type { LogEntry } from '../../src/runtime/server/log.ts';
import { createPages } from '../../src/runtime/server/pages.ts';
import { serveStdio } from '../../src/runtime/server/stdio-server.ts';
import { createRegistry } from '../../src/runtime/tools/registry.ts';
import { catalog, createWorld, type Replies, type World } from '../runtime/pipeline/world.ts';

export interface Message {
  readonly id?: string | number | null;
  readonly method?: string;
  readonly params?: JsonObject & { readonly [name: string]: never };
  // biome-ignore lint/suspicious/noExplicitAny: a test looks wherever it wants
  readonly result?: any;
  readonly error?: { readonly code: number; readonly message: string; readonly data?: JsonObject };
}

export interface Peer {
  readonly world: World;
  readonly log: readonly LogEntry[];
  /** Everything that the server wrote, in order. */
  readonly received: readonly Message[];
  /** A message, or a line as it is. */
  send(message: object | string): void;
  request(id: string | number, method: string, params?: object): Promise<Message>;
  /** Resolves with the first message, old or new, that fits. */
  find(fits: (message: Message) => boolean): Promise<Message>;
  initialize(capabilities?: object): Promise<Message>;
  end(): void;
  /** What a signal does. */
  stop(): void;
  /** Nobody reads any more. */
  breakOutput(): void;
  /** Resolves when the server is done. */
  readonly done: Promise<void>;
}

export interface PeerOptions {
  readonly replies?: Replies;
  readonly pageSize?: number;
  readonly maxLineBytes?: number;
  readonly engine?: Partial<Engine>;
  readonly elapsed?: () => number;
  /** What is declared beside tools and logging. */
  readonly capabilities?: Readonly<Record<string, Json>>;
}

export function createPeer({
  replies = {},
  pageSize,
  engine,
  elapsed = () => performance.now(),
  capabilities = {},
}: PeerOptions = {}): Peer {
  const input = new PassThrough();
  const output = new PassThrough();
  const received: Message[] = [];
  const log: LogEntry[] = [];
  const world = createWorld({}, replies);
  const registry = createRegistry([catalog]);
  let stop: () => void = () => {};
  let waiting: (() => void)[] = [];
  let rest = '';
  output.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString('utf8')).split('\n');
    rest = lines.pop()!;
    for (const line of lines) received.push(JSON.parse(line) as Message);
    for (const wake of waiting) wake();
    waiting = [];
  });
  let lastId = 0;
  const done = serveStdio({
    input,
    output,
    identity: {
      serverInfo: { name: 'toy', version: '1' },
      capabilities: { tools: {}, logging: {}, ...capabilities },
      instructions: 'Have fun.',
    },
    engine: async () => ({ registry, execute: world.pipeline.execute, ...engine }),
    page: async () => createPages([...(await computeLines(registry, 'toy')).values()], pageSize),
    principal: 'tester',
    waitMs: 1_000,
    log: (entry) => log.push(entry),
    randomId: () => {
      lastId += 1;
      return `id-${lastId}`;
    },
    elapsed,
    now: Date.now,
    sealingKey: () => new Uint8Array(32).fill(7),
    stopRequests: (listener) => {
      stop = listener;
    },
  });
  const find = async (fits: (message: Message) => boolean): Promise<Message> => {
    for (;;) {
      const found = received.find(fits);
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  };
  const send = (message: object | string): void => {
    input.write(`${typeof message === 'string' ? message : JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  };
  const request: Peer['request'] = (id, method, params) => {
    send({ id, method, ...(params !== undefined && { params }) });
    return find((message) => message.id === id && message.method === undefined);
  };
  return {
    world,
    log,
    received,
    send,
    request,
    find,
    async initialize(capabilities = {}) {
      const clientInfo = { name: 'test', version: '1' };
      const answer = await request('init', 'initialize', { protocolVersion: '2025-11-25', capabilities, clientInfo });
      send({ method: 'notifications/initialized' });
      return answer;
    },
    end: () => input.end(),
    stop: () => stop(),
    breakOutput: () => output.destroy(Object.assign(new Error('broken pipe'), { code: 'EPIPE' })),
    done,
  };
}

/** `_meta` of a request in the stateless era. */
export const statelessMeta = (more: object = {}, capabilities: object = {}): object => ({
  'io.modelcontextprotocol/protocolVersion': '2026-07-28',
  'io.modelcontextprotocol/clientInfo': { name: 'test', version: '1' },
  'io.modelcontextprotocol/clientCapabilities': capabilities,
  ...more,
});
