// What a CloudStack server gets to see, byte for byte, with a fixed clock and key.
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { CloudStackProfile } from '../../src/clouds/cloudstack/provider/profile.ts';
import { createCloudStackProvider } from '../../src/clouds/cloudstack/provider/provider.ts';
import { systemClock } from '../../src/contract/clock.ts';
import type { AnyTool, FieldDef, JsonObject } from '../../src/contract/tool.ts';
import { createHttp } from '../../src/runtime/wire/network.ts';
import { Secret } from '../../src/security/credentials.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const text: FieldDef = { kind: 'text' };

// The signatures below were computed with another implementation of HMAC and percent-encoding.
describe('a CloudStack command on the wire', () => {
  it('is a signed form that expires ten minutes later', async () => {
    const list = tool('listZones', 'read', { name: text, available: { kind: 'flag' } });
    expect(await exchanged(list, { name: 'Zürich 1~*', available: true })).toEqual([
      request(
        'keep-alive',
        'apiKey=key-1&command=listZones&name=Z%C3%BCrich%201%7E*&available=true&expires=2026-11-21T06%3A17%3A08%2B0000' +
          '&response=json&signatureVersion=3&signature=3EYesvzA%2BEAQQ4VqpUNh82nF1qE%3D',
      ),
    ]);
  });

  it('has a whole page and keeps empty values', async () => {
    const list = tool('listHosts', 'read', { page: { kind: 'whole' }, pagesize: { kind: 'whole' }, keyword: text });
    expect(await exchanged(list, { keyword: '' })).toEqual([
      request(
        'keep-alive',
        'apiKey=key-1&command=listHosts&keyword=&page=1&pagesize=50&expires=2026-11-21T06%3A17%3A08%2B0000' +
          '&response=json&signatureVersion=3&signature=UM%2FHRQN18ZISgZixyyADkIBmESI%3D',
      ),
    ]);
  });

  it('spells lists, maps, rows and user data, carries an id to find its job by, and has a connection of its own', async () => {
    const deploy = tool('deployVirtualMachine', 'write', {
      zoneid: { kind: 'uuid' },
      networkids: { kind: 'list', of: { kind: 'uuid' } },
      details: { kind: 'map', of: text, wire: 'fields' },
      tags: { kind: 'map', of: text, wire: 'pairs' },
      iptonetworklist: { kind: 'list', of: { kind: 'map', of: text }, wire: 'rows' },
      userdata: { kind: 'text', max: 1_048_576 },
      customjobid: { kind: 'uuid', hidden: true },
    });
    const args = {
      zoneid: 'z-1',
      networkids: ['n-1', 'n-2'],
      details: { cpuNumber: 4, 'endpoint.url': 'http://x/?a=b&c=d' },
      tags: { env: '(prod)' },
      iptonetworklist: [{ networkid: 'n-1', ip: '10.0.0.5' }, { networkid: 'n-2' }],
      userdata: '#cloud-config\n',
    };
    expect(await exchanged(deploy, args)).toEqual([
      request(
        'close',
        'apiKey=key-1&command=deployVirtualMachine&zoneid=z-1&networkids=n-1%2Cn-2' +
          '&details%5B0%5D.cpuNumber=4&details%5B0%5D.endpoint.url=http%3A%2F%2Fx%2F%3Fa%3Db%26c%3Dd' +
          '&tags%5B0%5D.key=env&tags%5B0%5D.value=%28prod%29' +
          '&iptonetworklist%5B0%5D.networkid=n-1&iptonetworklist%5B0%5D.ip=10.0.0.5&iptonetworklist%5B1%5D.networkid=n-2' +
          '&userdata=I2Nsb3VkLWNvbmZpZwo%3D&customjobid=0a1b2c3d-0000-4000-8000-00000000cafe' +
          '&expires=2026-11-21T06%3A17%3A08%2B0000&response=json&signatureVersion=3' +
          '&signature=wdXlVdftoElkXuNcBfDGG9mvdxU%3D',
      ),
    ]);
  });

  it('follows a login when the profile has a password, with both cookies and the session key', async () => {
    const login = { kind: 'password', username: 'anna', password: new Secret('p&w d'), domain: 'ROOT/dev' } as const;
    expect(await exchanged(tool('listZones', 'read', {}), {}, { login })).toEqual([
      request('close', 'command=login&username=anna&password=p%26w%20d&domain=ROOT%2Fdev&response=json'),
      request(
        'keep-alive',
        'command=listZones&response=json&sessionkey=session%3D1',
        'cookie: JSESSIONID=js1; sessionkey=session%3D1',
      ),
    ]);
  });
});

/** A request in the order in which its lines travel. */
function request(connection: 'keep-alive' | 'close', body: string, ...headers: readonly string[]): string {
  return [
    'POST /client/api HTTP/1.1',
    'user-agent: virtspan',
    'accept-encoding: gzip, deflate, br',
    'accept: application/json',
    'content-type: application/x-www-form-urlencoded; charset=utf-8',
    ...headers,
    `content-length: ${body.length}`,
    'Host: HOST',
    `Connection: ${connection}`,
    '',
    body,
  ].join('\r\n');
}

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
async function exchanged(
  called: AnyTool,
  args: JsonObject,
  more: Partial<CloudStackProfile> = {},
): Promise<readonly string[]> {
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
    clock: { ...systemClock, now: () => Date.UTC(2026, 10, 21, 6, 7, 8) },
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

/** With no time to wait for it, a job is not asked about. */
const job = (command: string): { jobid?: string } => (command === 'deployVirtualMachine' ? { jobid: 'job-1' } : {});

function keepAndAnswer(socket: Socket, requests: string[]): void {
  let seen = '';
  socket.on('data', (chunk) => {
    seen += chunk.toString('latin1');
    const [head, body] = seen.split('\r\n\r\n');
    if (body === undefined || body.length < Number(/content-length: (\d+)/i.exec(head!)?.[1] ?? 0)) return;
    requests.push(seen);
    seen = '';
    const command = new URLSearchParams(body).get('command')!;
    const content =
      command === 'login' ? { sessionkey: 'session=1', timeout: 1800 } : { ok: { id: '1' }, ...job(command) };
    const answer = JSON.stringify({ [`${command.toLowerCase()}response`]: content });
    const cookies =
      'Set-Cookie: JSESSIONID=js1; Path=/client; HttpOnly\r\nSet-Cookie: sessionkey=session%3D1; Secure\r\n';
    socket.write(`HTTP/1.1 200 OK\r\n${cookies}Content-Length: ${answer.length}\r\n\r\n${answer}`);
  });
}
