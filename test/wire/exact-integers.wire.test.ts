// Whole numbers that a JavaScript number would round, on the wire of every cloud: digit for digit as the caller wrote them.
import { describe, expect, it } from '@jest/globals';
import type { Invocation, Provider } from '../../src/contract/invocation.ts';
import type { JsonObject } from '../../src/contract/tool.ts';
import { catalogs } from '../../src/generated/catalog.ts';
import { parseExactly } from '../../src/runtime/arguments/exact-json.ts';
import { createPipeline } from '../../src/runtime/pipeline.ts';
import { createRegistry } from '../../src/runtime/tools/registry.ts';
import { createMemoryAudit } from '../../src/security/audit-memory.ts';
import { attackedCloud } from '../attack/cloud.ts';
import { cluster } from '../clouds/kubevirt/provider/setup.ts';
import { simulated } from '../clouds/virtualbox/simulator/simulated.ts';
import { call, newConfirmations } from '../runtime/pipeline/world.ts';
import { stillClock } from '../runtime/wire/still-clock.ts';

const big = '9007199254740993';

/** Arguments as a client's line holds them. */
const args = (json: string): JsonObject => parseExactly(json) as JsonObject;

async function executeOver(id: 'kubevirt' | 'virtualbox', provider: Provider, invocation: Invocation): Promise<void> {
  const clock = stillClock();
  const { execute } = createPipeline({
    registry: createRegistry([await catalogs[id]!()]),
    providers: [provider],
    modes: { effects: 'all', destructive: 'allowed' },
    audit: createMemoryAudit(new Uint8Array(32).fill(6), clock, 1_000),
    confirmations: newConfirmations(),
    now: clock.now,
    elapsed: clock.elapsed,
  });
  await execute(invocation);
}

describe('a whole number beyond 2^53 is sent exactly', () => {
  it('in a query of CloudStack', async () => {
    const sent: string[] = [];
    const cloud = await attackedCloud({
      between: (inner) => async (request) => {
        sent.push(`${request.url} ${request.body ?? ''}`);
        return inner(request);
      },
    });
    const json = `{"name":"d","displaytext":"d","disksize":5,"bytesreadrate":${big}}`;
    await cloud.execute('cloudstack_create_disk_offering', args(json)).catch(() => {});
    expect(sent.find((one) => one.includes('createDiskOffering'))).toMatch(new RegExp(`bytesreadrate=${big}\\b`));
  });

  it.each([
    ['a merged patch', `{"spec":{"template":{"spec":{"terminationGracePeriodSeconds":${big}}}}}`],
    ['digits as text', `{"spec":{"template":{"spec":{"terminationGracePeriodSeconds":"${big}"}}}}`],
    ['a patch by places', `[{"op":"add","path":"/spec/template/spec/terminationGracePeriodSeconds","value":${big}}]`],
  ])('in a body of KubeVirt, as a number: %s', async (_, body) => {
    const { provider, simulator } = cluster();
    const json = args(`{"namespace":"team-a","name":"web-1","body":${body}}`);
    await executeOver('kubevirt', provider, call('kubevirt_patch_virtual_machine', json)).catch(() => {});
    const sent = simulator.requests.find(({ method }) => method === 'PATCH');
    expect(sent?.body).toMatch(new RegExp(`:${big}[},]`));
  });

  it('in a body of KubeVirt, where a text of the same digits stays a text', async () => {
    const { provider, simulator } = cluster();
    const json = args(`{"namespace":"team-a","name":"web-1","body":{"metadata":{"annotations":{"build":"${big}"}}}}`);
    await executeOver('kubevirt', provider, call('kubevirt_patch_virtual_machine', json));
    expect(simulator.requests.find(({ method }) => method === 'PATCH')?.body).toContain(`"build":"${big}"`);
  });

  it('in an envelope of VirtualBox', async () => {
    const sent: string[] = [];
    const { provider } = await simulated({
      around: (inner) => async (request) => {
        sent.push(await request.clone().text());
        return inner(request);
      },
    });
    const json = args(`{"machine":"web-1","name":"g","type":"Disk","maxBytesPerSec":${big}}`);
    await executeOver('virtualbox', provider, call('virtualbox_create_bandwidth_group', json)).catch(() => {});
    expect(sent.find((one) => one.includes('createBandwidthGroup'))).toContain(
      `<maxBytesPerSec>${big}</maxBytesPerSec>`,
    );
  });
});
