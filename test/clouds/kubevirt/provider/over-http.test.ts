// The provider and the simulated cluster with a real socket between them: requests, and watches as they stream.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createKubeVirtProvider } from '../../../../src/clouds/kubevirt/provider/provider.ts';
import { createHttpStream } from '../../../../src/clouds/kubevirt/provider/stream.ts';
import { createKubeVirtSimulator } from '../../../../src/clouds/kubevirt/simulator/simulator.ts';
import { systemClock } from '../../../../src/contract/clock.ts';
import { type Listening, listen } from '../../../../src/runtime/wire/listen.ts';
import { createHttp } from '../../../../src/runtime/wire/network.ts';
import { loadShape, profileFor, toolNamed } from './setup.ts';

let server: Listening;
const http = createHttp();
/** The cluster's time stands still while this is set, so that nothing is over before it was watched. */
let stoppedAt: number | undefined;
const clock = { ...systemClock, elapsed: () => stoppedAt ?? systemClock.elapsed() };
const simulator = createKubeVirtSimulator({ loadShape, clock, random: Math.random, jobMs: 150 });

beforeEach(async () => {
  stoppedAt = undefined;
  simulator.reset();
  server = await listen((request) => {
    if (new URL(request.url).searchParams.has('watch')) stoppedAt = undefined;
    return simulator.handle(request);
  });
});
afterEach(async () => {
  await server.close();
  http.close();
});

const providerHere = () =>
  createKubeVirtProvider({
    profiles: [{ ...profileFor('admin'), server: server.url }],
    send: http.send,
    open: createHttpStream(),
    clock: systemClock,
    random: Math.random,
    run: async () => '',
    readText: async () => '',
  });
const context = (waitMs?: number) => ({
  id: 'x',
  profile: 'admin',
  signal: new AbortController().signal,
  report: () => {},
  ...(waitMs === undefined ? {} : { waitMs }),
});

describe('over HTTP', () => {
  it('starts a machine, waiting by one list and one watch', async () => {
    stoppedAt = systemClock.elapsed();
    const tool = await toolNamed('kubevirt_start_virtual_machine');
    const reply = await providerHere().call(tool, { namespace: 'team-a', name: 'db-1' }, context());
    expect(reply.data).toMatchObject({ status: 'Running' });
    expect(
      simulator.requests.map(({ method, query }) => `${method}${query.watch === undefined ? '' : ' watch'}`),
    ).toEqual(['PUT', 'GET', 'GET watch']);
  });

  it('opens no watch for a caller who is gone', async () => {
    const request = { method: 'GET', url: `${server.url}/version`, headers: {}, deadlineMs: 5_000 } as const;
    await expect(createHttpStream()({ ...request, signal: AbortSignal.abort() })).rejects.toMatchObject({
      kind: 'aborted',
      sent: 'nothing',
    });
    expect(simulator.requests).toEqual([]);
  });

  it('tells what answers there', async () => {
    const { signal } = new AbortController();
    await expect(providerHere().probe('admin', signal)).resolves.toBe(
      `Kubernetes v1.36.0 at ${server.url}, KubeVirt v1.9.0.`,
    );
  });

  it('takes nothing for a cluster that tells no version, and an API server that keeps it to itself for one', async () => {
    const { signal } = new AbortController();
    const answers = async (said: () => Response) => {
      await server.close();
      server = await listen(async () => said());
      return providerHere().probe('admin', signal);
    };
    const none = { code: 'API_GARBLED', message: expect.stringMatching(/is no Kubernetes/) };
    await expect(answers(() => new Response('ok'))).rejects.toMatchObject(none);
    await expect(answers(() => new Response('<html>', { status: 502 }))).rejects.toMatchObject(none);
    await expect(answers(() => Response.json({ message: 'hello' }))).rejects.toMatchObject(none);
    const kept = { kind: 'Status', status: 'Failure', reason: 'Forbidden', code: 403 };
    expect(await answers(() => Response.json(kept, { status: 403 }))).toMatch(/Kubernetes of an unknown version/);
  });

  it('says that nothing was sent when nobody listens', async () => {
    const provider = providerHere();
    await server.close();
    const tool = await toolNamed('kubevirt_start_virtual_machine');
    await expect(provider.call(tool, { namespace: 'team-a', name: 'db-1' }, context())).rejects.toMatchObject({
      code: 'API_UNREACHABLE',
      fate: 'refused',
    });
  });
});
