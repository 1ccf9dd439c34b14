// Stands between a server and the web service and keeps account of the references that were given out and given back.
import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { References } from './references.ts';

export interface Recorder {
  readonly url: string;
  /** References that are still out, that of each web session itself and one for each machine apart. */
  leaked(): readonly string[];
  /** Operations that went through, in their order. */
  readonly operations: readonly string[];
  close(): Promise<void>;
}

/** Forwards to the port as it is at the time, so that another service may take the place of the first. */
export async function startRecorder(port: () => number): Promise<Recorder> {
  const references = new References();
  const operations: string[] = [];
  const server = createServer((asked, answer) => {
    void whole(asked).then((body) => {
      operations.push(/<vbox:(\w+)/.exec(body)?.[1] ?? '');
      const { method = 'POST', headers } = asked;
      const onward = request({ host: '127.0.0.1', port: port(), method, headers }, (got) => {
        void whole(got).then((text) => {
          references.saw(body, text);
          answer.writeHead(got.statusCode ?? 502, got.headers).end(text);
        });
      });
      onward.once('error', () => answer.destroy());
      onward.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    leaked: () => references.leaked,
    operations,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function whole(stream: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
