// Consoles, screens and ports of the simulated cluster, as a client with a websocket of its own meets them.

import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import { tokens } from '../../../../src/clouds/kubevirt/simulator/access/users.ts';
import {
  createKubeVirtSimulator,
  type KubeVirtSimulator,
} from '../../../../src/clouds/kubevirt/simulator/simulator.ts';
import { systemClock } from '../../../../src/contract/clock.ts';
import { type Listening, listen } from '../../../../src/runtime/wire/listen.ts';
import { loadShape } from '../provider/setup.ts';

const SUB = '/apis/subresources.kubevirt.io/v1/namespaces/team-a';
let simulator: KubeVirtSimulator;
let server: Listening;
beforeAll(async () => {
  simulator = createKubeVirtSimulator({
    ...{ loadShape, clock: systemClock, random: Math.random, jobMs: 20, withoutToken: 'admin' },
  });
  server = await listen(simulator.handle, 0, { websockets: true });
});
afterAll(() => server.close());

interface Talk {
  readonly client: WebSocket;
  /** Resolves when what came so far holds it. */
  readonly hears: (wanted: string | RegExp) => Promise<string>;
  readonly ended: Promise<{ readonly code: number; readonly reason: string }>;
  readonly refused: Promise<{ readonly status: number; readonly text: string }>;
}

function talk(path: string, protocols: readonly string[] = ['plain.kubevirt.io'], token?: string): Talk {
  const client = new WebSocket(`${server.url.replace('http', 'ws')}${SUB}/${path}`, [...protocols], {
    ...(token !== undefined && { headers: { authorization: `Bearer ${token}` } }),
  });
  let heard = '';
  let look = (): void => undefined;
  client.on('message', (data: Buffer, isBinary) => {
    heard += isBinary ? data.toString('latin1') : 'a frame of text';
    look();
  });
  client.on('error', () => undefined);
  return {
    client,
    hears: (wanted) =>
      new Promise((resolve) => {
        look = () => {
          if (typeof wanted === 'string' ? heard.includes(wanted) : wanted.test(heard)) resolve(heard);
        };
        look();
      }),
    ended: new Promise((resolve) => client.on('close', (code, reason) => resolve({ code, reason: String(reason) }))),
    refused: new Promise((resolve) =>
      client.on('unexpected-response', (_request, answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString() }));
      }),
    ),
  };
}

describe('the streams of an instance', () => {
  it('give a console that asks for a login, says that it is simulated, and lets nobody in', async () => {
    const { client, hears } = talk('virtualmachineinstances/web-1/console');
    expect(await hears('web-1 login: ')).toMatch(/console is simulated/);
    expect(client.protocol).toBe('plain.kubevirt.io');
    client.send(Buffer.from('rooo\x7ft\r\n'));
    expect(await hears('Password: ')).toContain('rooo\b \bt\r\nPassword: ');
    client.send(Buffer.from('secret\r'));
    expect(await hears(/Login incorrect: this console is simulated\.\r\n\r\nweb-1 login: $/)).not.toContain('secret');
    client.terminate();
  });

  it('give the console to the next who asks for it, and end it with the machine', async () => {
    const first = talk('virtualmachineinstances/web-1/console');
    await first.hears('login');
    const second = talk('virtualmachineinstances/web-1/console', []);
    await second.hears('login');
    expect(second.client.protocol).toBe('');
    expect(await first.ended).toEqual({ code: 1000, reason: 'another client has come' });
    await fetch(`${server.url}${SUB}/virtualmachines/web-1/restart`, { method: 'PUT', body: '{}' });
    const look = setInterval(() => void fetch(`${server.url}/version`), 10);
    expect(await second.ended).toEqual({ code: 1000, reason: 'the instance is not running' });
    const isBack = async (): Promise<boolean> => {
      const path = '/apis/kubevirt.io/v1/namespaces/team-a/virtualmachineinstances/web-1';
      const answer = (await (await fetch(server.url + path)).json()) as { status?: { phase?: string } };
      return answer.status?.phase === 'Running';
    };
    while (!(await isBack())) await new Promise((resolve) => setTimeout(resolve, 10));
    clearInterval(look);
  });

  it.each([
    ['RFB 003.008\n', /^RFB 003\.008\n\0\0\0\0.The screen of web-1 is simulated/],
    ['RFB 003.003\n', /^RFB 003\.008\n\0{4}\0\0\0.The screen of web-1 is simulated/],
  ])('agree on a version of the screen (%j) and say why nothing is shown', async (version, wanted) => {
    const { client, hears, ended } = talk('virtualmachineinstances/web-1/vnc');
    expect(await hears('\n')).toBe('RFB 003.008\n');
    client.send(Buffer.from(version.slice(0, 5)));
    client.send(Buffer.from(version.slice(5)));
    await hears(wanted);
    expect((await ended).code).toBe(1000);
  });

  it('end a screen whose client speaks something else', async () => {
    const { client, hears, ended } = talk('virtualmachineinstances/web-1/vnc');
    await hears('RFB');
    client.send(Buffer.from('GET / HTTP/1.1\r\n\r\n'));
    expect((await ended).code).toBe(1002);
  });

  it.each(['virtualmachineinstances', 'virtualmachines'])('refuse a port of %s as simulated', async (plural) => {
    const { ended } = talk(`${plural}/web-1/portforward/22/tcp`);
    expect(await ended).toEqual({ code: 1011, reason: 'simulated: nothing answers at portforward/22/tcp' });
  });

  it('are refused as any other request before they begin', async () => {
    expect(await talk('virtualmachineinstances/none/console').refused).toMatchObject({ status: 404 });
    expect(await talk('virtualmachineinstances/web-1/console', [], 'nobody').refused).toMatchObject({ status: 401 });
    expect(await talk('virtualmachineinstances/web-1/console', [], tokens.viewer).refused).toMatchObject({
      status: 403,
    });
  });

  it('are logged with the status of an upgrade', () => {
    expect(simulator.requests.some(({ path, status }) => path.endsWith('web-1/console') && status === 101)).toBe(true);
  });

  it('answer a client that offers HTTP/2 as any other, body and all', async () => {
    const body = JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'offered' } });
    const socket = connect(server.port, '127.0.0.1');
    let heard = '';
    socket.on('data', (data) => {
      heard += data.toString();
    });
    const head = 'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n';
    socket.write(
      `POST /api/v1/namespaces/team-a/configmaps HTTP/1.1\r\nHost: 127.0.0.1\r\n${head}Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`,
    );
    socket.write(body);
    while (!heard.includes('creationTimestamp')) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard).toMatch(/^HTTP\/1\.1 201 /);
    socket.destroy();
  });
});
