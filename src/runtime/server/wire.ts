// JSON-RPC over lines: reads one stream, writes another, and answers what is no message without giving up.
import type { Readable, Writable } from 'node:stream';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';
import { parseExactly } from '../arguments/exact-json.ts';
import { createLineReader } from './line-reader.ts';
import { createLineWriter } from './line-writer.ts';
import { readMessage } from './message.ts';
import { rawText } from './raw-result.ts';

export interface WireOptions {
  readonly input: Readable;
  readonly output: Writable;
  /** Told about input that was refused and output that failed; the text is safe to log. */
  readonly onTrouble: (what: string) => void;
  /** Longest line that is read, in bytes. */
  readonly maxLineBytes?: number;
}

export interface Wire extends Transport {
  /** Resolves when no more input will come. */
  readonly ended: Promise<void>;
  /** Resolves when nobody reads the output any more. */
  readonly broken: Promise<void>;
  /** Resolves when everything written so far was handed to the operating system, or cannot be. */
  flush(): Promise<void>;
}

const defaultMaxLineBytes = 10 * 1024 * 1024;
const parseError = -32700;
const invalidRequest = -32600;
const byteOrderMark = 0xfeff;

/**
 * The transport for stdio. A line that is not JSON is answered with a parse error, one that is not a message with an
 * invalid-request error (JSON-RPC 2.0, section 5.1); reading goes on behind both. Output that nobody reads is dropped.
 */
export function createWire({ input, output, onTrouble, maxLineBytes = defaultMaxLineBytes }: WireOptions): Wire {
  const ended = createGate();
  const broken = createGate();
  let state: 'open' | 'closed' = 'open';

  const out = createLineWriter(output);
  const write = (line: string): Promise<void> => (state === 'closed' ? Promise.resolve() : out.write(line));
  const refuse = (id: string | number | null, code: number, message: string): void => {
    onTrouble(message);
    void write(JSON.stringify({ jsonrpc: '2.0', id, error: { code, message } }));
  };
  const take = (line: string): void => {
    let value: unknown;
    try {
      // A mark of the byte order says nothing in UTF-8; some writers begin with one.
      value = parseExactly(line.charCodeAt(0) === byteOrderMark ? line.slice(1) : line);
    } catch {
      refuse(null, parseError, 'Parse error: the line is not JSON.');
      return;
    }
    const read = readMessage(value);
    if (read.is === 'message') wire.onmessage?.(read.message);
    else if (read.is === 'ignored') onTrouble(`Ignored an answer: ${read.fault}`);
    else refuse(read.id, invalidRequest, `Invalid request: ${read.fault}`);
  };

  const lines = createLineReader(maxLineBytes, take, () =>
    refuse(null, invalidRequest, `Invalid request: the line is longer than ${maxLineBytes} bytes.`),
  );
  const onData = (chunk: Buffer): void => lines.push(chunk);
  const onEnd = (): void => {
    lines.end();
    ended.open();
  };
  const onBroken = (error: Error & { code?: string }): void => {
    onTrouble(`The client no longer reads (${error.code ?? error.name}).`);
    state = 'closed';
    broken.open();
  };

  const wire: Wire = {
    ended: ended.passed,
    broken: broken.passed,
    async start() {
      output.on('error', onBroken);
      input.on('error', onEnd).on('end', onEnd).on('close', onEnd).on('data', onData);
    },
    send: (message) => write(serialise(message)),
    flush: out.flush,
    async close() {
      if (state === 'closed') return;
      state = 'closed';
      input.off('data', onData).pause();
      wire.onclose?.();
    },
  };
  return wire;
}

/** A message as it is written. */
export function serialise(message: JSONRPCMessage): string {
  const raw = 'result' in message ? rawText(message.result) : undefined;
  if (raw === undefined || !('id' in message)) return JSON.stringify(message);
  return `{"jsonrpc":"2.0","id":${JSON.stringify(message.id)},"result":${raw}}`;
}

function createGate(): { readonly passed: Promise<void>; readonly open: () => void } {
  let open: () => void = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open };
}
