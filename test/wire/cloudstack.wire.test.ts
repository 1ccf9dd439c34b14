// What a CloudStack server gets to see, byte for byte, with a fixed clock and key.
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { AnyTool, FieldDef, JsonObject } from '../../src/runtime/contract.ts';
import type { CloudStackProfile } from '../../src/runtime/providers/cloudstack/profiles.ts';
import { createCloudStackProvider } from '../../src/runtime/providers/cloudstack/provider.ts';
import { createHttp } from '../../src/runtime/providers/http.ts';
import { Secret } from '../../src/security/credentials.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const text: FieldDef = { kind: 'text' };

describe('a CloudStack command on the wire', () => {
  it('is a signed form that expires ten minutes later', async () => {
    const [request] = await exchanged(tool('listZones', 'read', { name: text, available: { kind: 'flag' } }), {
      name: 'Zürich 1~*',
      available: true,
    });
    expect(request).toBe(
      lines(
        'POST /client/api HTTP/1.1',
        'user-agent: virtspan',
        'accept: application/json',
        'content-type: application/x-www-form-urlencoded; charset=utf-8',
        'content-length: 197',
        'accept-encoding: gzip, deflate, br',
        'Host: HOST',
        'Connection: keep-alive',
        '',
        'apiKey=key-1&command=listZones&name=Z%C3%BCrich%201%7E*&available=true&expires=2026-11-21T06%3A17%3A08%2B0000' +
          '&response=json&signatureVersion=3&signature=SIGNATURE-1',
      ),
    );
  });
});

function tool(command: string, effect: AnyTool['effect'], params: Readonly<Record<string, FieldDef>>): AnyTool {
  return {
    name: `cloudstack_${command}`,
    title: command,
    doc: '',
    category: 'test',
    operations: [command],
    effect,
    risk: 'none',
    reversible: true,
    flags: [],
    raisedBy: [],
    call: { kind: 'query', command },
    params,
    result: { kind: 'opaque' },
  };
}

/** Calls the tool against a socket that keeps what it gets. The port, which changes, is shown as HOST. */
async function exchanged(called: AnyTool, args: JsonObject, more: Partial<CloudStackProfile> = {}): Promise<readonly string[]> {
  const requests: string[] = [];
  const server = createServer((socket) => keepAndAnswer(socket, requests));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const http = createHttp();
  closers.push(() => new Promise((resolve) => server.close(resolve)), http.close);
  const provider = createCloudStackProvider({
    profiles: [
      {
        name: 'lab',
        url: `http://127.0.0.1:${port}/client/api`,
        from: 'a test',
        isDefault: true,
        login: { kind: 'keys', apiKey: new Secret('key-1'), secretKey: new Secret('secret-1') },
        verify: 'on',
        jobWaitMs: 0,
        ...more,
      },
    ],
    send: http.send,
    clock: { now: () => Date.UTC(2026, 10, 21, 6, 7, 8), sleep: async () => undefined },
    random: () => 0,
  });
  await provider.call(called, args, {
    id: '0a1b2c3d-0000-4000-8000-00000000cafe',
    profile: 'lab',
    signal: new AbortController().signal,
    report: () => undefined,
  });
  return requests.map((request) => request.replaceAll(`127.0.0.1:${port}`, 'HOST'));
}

function keepAndAnswer(socket: Socket, requests: string[]): void {
  let seen = '';
  socket.on('data', (chunk) => {
    seen += chunk.toString('latin1');
    const [head, body] = seen.split('\r\n\r\n');
    if (body === undefined || body.length < Number(/content-length: (\d+)/i.exec(head!)?.[1] ?? 0)) return;
    requests.push(seen);
    seen = '';
    const answer = body.includes('command=login')
      ? '{"loginresponse":{"sessionkey":"session=1","timeout":1800}}'
      : '{"r":{"ok":{"id":"1"}}}';
    const cookies = 'Set-Cookie: JSESSIONID=js1; Path=/client; HttpOnly\r\nSet-Cookie: sessionkey=session%3D1; Secure\r\n';
    socket.write(`HTTP/1.1 200 OK\r\n${cookies}Content-Length: ${answer.length}\r\n\r\n${answer}`);
  });
}

function lines(...text: readonly string[]): string {
  return [...text.slice(0, -1), ''].join('\r\n').replace(/\r\n$/, `\r\n${text.at(-1)}`);
}
