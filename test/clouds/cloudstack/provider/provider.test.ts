// The provider as a whole: profiles, the probe, and calls that run side by side.
import { describe, expect, it } from '@jest/globals';
import { createCloudStackProvider } from '../../../../src/clouds/cloudstack/provider/provider.ts';
import type { Send } from '../../../../src/runtime/wire/http.ts';
import { startOfTime, stillClock } from '../../../runtime/wire/still-clock.ts';
import { keysProfile, passwordProfile, raw, refusal, scriptedCloud, tool, url } from './scripted-cloud.ts';

describe('the profiles of the provider', () => {
  it('are shown without credentials, a label in place of the address where there is one', () => {
    const provider = createCloudStackProvider({
      profiles: [keysProfile, { ...passwordProfile, name: 'demo', isDefault: false, target: 'built-in simulator' }],
      send: () => Promise.reject(new Error('nothing is sent')),
      clock: stillClock(),
      random: () => 0,
    });
    expect(provider.id).toBe('cloudstack');
    expect(provider.profiles()).toEqual([
      { name: 'lab', target: url, from: 'a test', isDefault: true },
      { name: 'demo', target: 'built-in simulator', from: 'a test', isDefault: false },
    ]);
  });
});

describe('the probe', () => {
  const capabilities = { listcapabilitiesresponse: { capability: { cloudstackversion: '4.22.1.0' } } };
  const { signal } = new AbortController();

  it('is one signed read that tells the version', async () => {
    const cloud = scriptedCloud([capabilities]);
    expect(await cloud.provider.probe('lab', signal)).toBe(`CloudStack 4.22.1.0 at ${url}, signed in with API keys.`);
    expect(cloud.commands()).toEqual(['listCapabilities']);
    expect(cloud.seen[0]!.form.has('signature')).toBe(true);
  });

  it('logs in where the profile has a password', async () => {
    const cloud = scriptedCloud([{ loginresponse: { sessionkey: 's' } }, capabilities], passwordProfile);
    expect(await cloud.provider.probe('lab', signal)).toContain('signed in with a password');
  });

  it('warns of a clock that is wrong but not yet wrong enough', async () => {
    const date = new Date(startOfTime - 120_000).toUTCString();
    const cloud = scriptedCloud([raw(JSON.stringify(capabilities), 200, { date })]);
    expect(await cloud.provider.probe('lab', signal)).toContain('120 s ahead');
  });

  it('does not need to know the version', async () => {
    expect(await scriptedCloud([{ r: { x: 1 } }]).provider.probe('lab', signal)).toContain('an unknown version');
  });

  it('fails as a call would', async () => {
    const cloud = scriptedCloud([refusal(401, 'bad signature')]);
    await expect(cloud.provider.probe('lab', signal)).rejects.toMatchObject({ code: 'API_AUTH' });
    await expect(cloud.provider.probe('nowhere', signal)).rejects.toMatchObject({ code: 'PROFILE_UNKNOWN' });
  });
});

describe('calls side by side', () => {
  it('do not mix up their arguments, jobs and answers', async () => {
    const jobs = new Map<string, string>();
    const send: Send = async (request) => {
      const form = new URLSearchParams(String(request.body));
      await new Promise((resolve) => setImmediate(resolve));
      const jobid = form.get('jobid');
      if (jobid === null) jobs.set(`job-${form.get('name')}`, form.get('name')!);
      const content =
        jobid === null
          ? { jobid: `job-${form.get('name')}` }
          : { jobid, jobstatus: 1, jobresult: { volume: { name: jobs.get(jobid) } } };
      const text = JSON.stringify({ [`${form.get('command')!.toLowerCase()}response`]: content });
      return { status: 200, headers: {}, cookies: [], text, bytes: Buffer.from(text) };
    };
    const provider = createCloudStackProvider({
      profiles: [keysProfile, { ...keysProfile, name: 'other' }],
      send,
      clock: stillClock(),
      random: () => 0,
    });
    const names = Array.from({ length: 200 }, (_, index) => `v${index}`);
    const replies = await Promise.all(
      names.map((name, index) =>
        provider.call(
          tool('createVolume', { name: { kind: 'text' } }),
          { name },
          {
            id: `call-${index}`,
            profile: index % 2 === 0 ? 'lab' : 'other',
            signal: new AbortController().signal,
            report: () => undefined,
            waitMs: 600_000_000,
          },
        ),
      ),
    );
    expect(replies.map(({ data }) => data)).toEqual(names.map((name) => ({ name })));
  });
});

describe('a connection', () => {
  it('is verified unless the profile says otherwise', async () => {
    const sent = async (verify: 'on' | 'off') => {
      const cloud = scriptedCloud([{ r: {} }], { ...keysProfile, verify });
      await cloud.call(tool('listZones'));
      return cloud.seen[0]!.request.tls;
    };
    expect(await sent('on')).toEqual({ verify: 'on' });
    expect(await sent('off')).toEqual({ verify: 'off' });
  });

  it('is kept for reads and new for changes, which a stale one could lose', async () => {
    const cloud = scriptedCloud([{ r: {} }]);
    await cloud.call(tool('listZones'));
    await cloud.call(tool('updateZone'));
    expect(cloud.seen.map(({ request }) => request.connection)).toEqual(['kept', 'fresh']);
  });

  it('has a deadline by effect, or the one of the profile', async () => {
    const cloud = scriptedCloud([{ r: {} }]);
    await cloud.call(tool('listZones'));
    await cloud.call(tool('updateZone'));
    expect(cloud.seen.map(({ request }) => request.deadlineMs)).toEqual([60_000, 110_000]);
    const patient = scriptedCloud([{ r: {} }], { ...keysProfile, requestTimeoutMs: 5000 });
    await patient.call(tool('updateZone'));
    expect(patient.seen[0]!.request.deadlineMs).toBe(5000);
  });
});
