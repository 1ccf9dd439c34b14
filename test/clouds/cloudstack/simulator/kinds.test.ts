// Rules of a real CloudStack that hold for whole kinds of commands; what was recorded of it is compared in fidelity.test.ts.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { simulatedCloud } from '../../../../scripts/fidelity/cloud-under-test.ts';
import { bodyOf } from '../../../../scripts/fidelity/form.ts';

type Body = { readonly [name: string]: never };
let cloud: ReturnType<typeof simulatedCloud>;
beforeEach(() => {
  cloud = simulatedCloud();
});

async function send(command: string, parameters: Readonly<Record<string, string>> = {}) {
  const came = await cloud.send({ command, method: 'GET', parameters, keys: cloud.admin });
  return { status: came.status, body: bodyOf(came) as unknown as Body & { readonly cserrorcode?: number } };
}

/** Result code and result of the job that a command begins. */
async function job(command: string, parameters: Readonly<Record<string, string>>) {
  const { jobid } = (await send(command, parameters)).body as unknown as { readonly jobid: string };
  for (;;) {
    await cloud.pass();
    const { body } = await send('queryAsyncJobResult', { jobid });
    const record = body as unknown as { jobstatus: number; jobresultcode: number; jobresult: Body };
    if (record.jobstatus !== 0) return { code: record.jobresultcode, result: record.jobresult };
  }
}

describe('the simulated CloudStack, as a real one', () => {
  it('refuses a list without any of the filters of which it needs one', async () => {
    expect(await send('listGlobalLoadBalancerRules')).toMatchObject({ status: 431, body: { cserrorcode: 4350 } });
    expect(await send('listSslCerts')).toMatchObject({ status: 530, body: { cserrorcode: 0 } });
  });

  it('refuses a second thing of a name where names are unique, whether or not a model stands behind it', async () => {
    expect((await send('createInstanceGroup', { name: 'web' })).status).toBe(200);
    expect(await send('createInstanceGroup', { name: 'web' })).toMatchObject({
      status: 431,
      body: { cserrorcode: 4350 },
    });
    const extension = { name: 'ours', type: 'Orchestrator' };
    expect((await send('createExtension', extension)).status).toBe(200);
    expect(await send('createExtension', extension)).toMatchObject({ status: 530, body: { cserrorcode: 4250 } });
  });

  it('refuses a plain text where keys and values are expected', async () => {
    expect(await send('listZones', { tags: 'x' })).toMatchObject({ status: 431, body: { cserrorcode: 9999 } });
  });

  it('refuses a Kubernetes version that is too old', async () => {
    const version = { mincpunumber: '2', minmemory: '2048', name: 'old' };
    expect((await send('addKubernetesSupportedVersion', { ...version, semanticversion: '1.2.3' })).status).toBe(530);
    expect((await send('addKubernetesSupportedVersion', { ...version, semanticversion: '1.30.1' })).status).toBe(200);
  });

  it('keeps a volume that was never used from the bin', async () => {
    const { body: zones } = await send('listZones');
    const { body: offerings } = await send('listDiskOfferings');
    const first = (it: Body, key: string): string => (it[key] as unknown as readonly { id: string }[])[0]!.id;
    const made = await job('createVolume', {
      name: 'unused',
      zoneid: first(zones, 'zone'),
      diskofferingid: first(offerings, 'diskoffering'),
    });
    const { id } = made.result.volume as unknown as { readonly id: string };
    expect(await job('destroyVolume', { id })).toMatchObject({ code: 431 });
    expect(await job('destroyVolume', { id, expunge: 'true' })).toMatchObject({ code: 0 });
  });
});
