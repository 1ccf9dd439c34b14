// The provider over a real socket: what a broken network makes of a read and of a change.
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createCloudStackProvider } from '../../../../src/clouds/cloudstack/provider/provider.ts';
import { systemClock } from '../../../../src/contract/clock.ts';
import { asToolError, type ToolError } from '../../../../src/contract/errors.ts';
import { createHttp } from '../../../../src/runtime/wire/network.ts';
import { callId, keysProfile, tool } from './scripted-cloud.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const list = tool('listVolumes');
const change = tool('deleteVolume', { customjobid: { kind: 'uuid' } }, { effect: 'destroy' });
const found = '{"listvolumesresponse":{"count":1,"volume":[{"id":"v"}]}}';

describe('a network that breaks', () => {
  it.each<[string, RequestListener]>([
    ['resets the connection', (request) => request.socket.resetAndDestroy()],
    ['closes it unanswered', (request) => request.socket.end()],
    [
      'cuts the body short',
      (_, response) => void response.writeHead(200, { 'Content-Length': 99 }).write('{"r":', () => response.destroy()),
    ],
  ])('and %s: a read is asked again, a change is not', async (_, mishap) => {
    const reading = await cloud((visit) => (visit === 1 ? mishap : (_request, response) => response.end(found)));
    expect((await reading.call(list)).data).toEqual([{ id: 'v' }]);
    expect(reading.visits()).toBe(2);

    const asked: (string | null)[] = [];
    const changing = await cloud((visit) => (visit === 1 ? mishap : noSuchJob(asked)));
    const error = await changing.refused(change);
    expect(error).toMatchObject({ code: 'API_UNREACHABLE', fate: 'unknown' });
    expect(error.hint).toContain(callId);
    expect(new Set(asked)).toEqual(new Set(['queryAsyncJobResult']));
  });

  it('and stays silent: the deadline ends the call', async () => {
    const silent = await cloud((visit) => (visit === 1 ? () => undefined : noSuchJob([])), 1_500);
    expect(await silent.refused(change)).toMatchObject({ code: 'API_TIMEOUT', fate: 'unknown' });
    const deaf = await cloud(() => () => undefined, 80);
    expect(await deaf.refused(list)).toMatchObject({ code: 'API_TIMEOUT' });
    // On a busy machine its time may be up before it gets there; it is not asked again.
    expect(deaf.visits()).toBeLessThanOrEqual(1);
  });

  it('and stays silent: a probe whose time is up says so, and blames no caller', async () => {
    const deaf = await cloud(() => () => undefined);
    const error = asToolError(await deaf.probe(AbortSignal.timeout(60)).catch((thrown: unknown) => thrown));
    expect(error.code).toBe('API_TIMEOUT');
    expect(`${error.message} ${error.hint}`).not.toMatch(/stopped|cancel/i);
  });

  it('and redirects: nothing is sent to the other place', async () => {
    const elsewhere = await cloud(() => (_request, response) => response.end(found));
    const here = await cloud(
      () => (_request, response) => response.writeHead(307, { Location: elsewhere.address }).end(),
    );
    expect(await here.refused(list)).toMatchObject({
      code: 'API_GARBLED',
      message: expect.stringContaining(elsewhere.address),
    });
    expect(elsewhere.visits()).toBe(0);
  });

  it('and never stops talking: the answer is given up at 32 MiB', async () => {
    const chunk = Buffer.alloc(1024 * 1024, 0x20);
    const endless = await cloud(() => (_request, response) => {
      const pour = (): void => {
        while (!response.destroyed && response.write(chunk));
        if (!response.destroyed) response.once('drain', pour);
      };
      pour();
    });
    const error = await endless.refused(list);
    expect(error).toMatchObject({ code: 'API_GARBLED', hint: expect.stringContaining('pagesize') });
    expect(endless.visits()).toBe(1);
  });

  it('and is not there: nothing was sent', async () => {
    const gone = await cloud(() => (_request, response) => response.end());
    await closers.pop()!();
    expect(await gone.refused(change)).toMatchObject({ code: 'API_UNREACHABLE', fate: 'refused' });
  });
});

/** Says that there is no such job, and keeps which command asked. */
const noSuchJob =
  (asked: (string | null)[]): RequestListener =>
  (request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      asked.push(new URLSearchParams(body).get('command'));
      response.writeHead(431).end('{"errorresponse":{"errorcode":431,"errortext":"no such job"}}');
    });
  };

async function cloud(onVisit: (visit: number) => RequestListener, requestTimeoutMs = 60_000) {
  let visits = 0;
  const server = createServer((request, response) => {
    response.on('error', () => undefined);
    onVisit(++visits)(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const http = createHttp();
  closers.push(() => {
    http.close();
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/client/api`;
  const provider = createCloudStackProvider({
    profiles: [{ ...keysProfile, url: address, requestTimeoutMs }],
    send: http.send,
    clock: systemClock,
    random: () => 0,
  });
  const call = (called: typeof list) =>
    provider.call(
      called,
      {},
      { id: callId, profile: 'lab', signal: new AbortController().signal, report: () => undefined },
    );
  const refused = (called: typeof list): Promise<ToolError> =>
    call(called).then(
      () => Promise.reject(new Error('it succeeded')),
      (thrown: unknown) => asToolError(thrown),
    );
  const probe = (signal: AbortSignal): Promise<string> => provider.probe('lab', signal);
  return { address, call, refused, probe, visits: () => visits };
}
