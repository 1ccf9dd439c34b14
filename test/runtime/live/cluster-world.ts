// A cluster of some release of KubeVirt behind the whole pipeline, with what it was asked.

import { adoptWhatIsHeard } from '../../../src/application/adopting.ts';
import { kubevirt } from '../../../src/clouds/kubevirt/cloud.ts';
import { createKubeVirtSimulator } from '../../../src/clouds/kubevirt/simulator/simulator.ts';
import { asToolError, type ToolError } from '../../../src/contract/errors.ts';
import type { Answer, Provider } from '../../../src/contract/invocation.ts';
import type { Person } from '../../../src/contract/person.ts';
import type { JsonObject } from '../../../src/contract/tool.ts';
import { catalogs } from '../../../src/generated/catalog.ts';
import { createKnowledge } from '../../../src/runtime/live/knowledge.ts';
import { createLive, type Live } from '../../../src/runtime/live/live.ts';
import { forgetfulStore } from '../../../src/runtime/live/store.ts';
import { createPipeline } from '../../../src/runtime/pipeline.ts';
import { createRegistry, type Registry } from '../../../src/runtime/tools/registry.ts';
import type { Handle } from '../../../src/runtime/wire/http-in-process.ts';
import { createMemoryAudit } from '../../../src/security/audit-memory.ts';
import { Confirmations } from '../../../src/security/confirmation.ts';
import { loadShape, profileFor, providerOver } from '../../clouds/kubevirt/provider/setup.ts';
import { stillClock } from '../wire/still-clock.ts';

export interface ClusterWorld {
  readonly live: Live;
  readonly registry: Registry;
  readonly provider: Provider;
  readonly clock: ReturnType<typeof stillClock>;
  /** Release that answers; may be changed while it runs, as an upgrade does. */
  release: string;
  /** What stands between the provider and the cluster; may be changed while it runs. */
  between: (request: Request, ask: (request: Request) => Promise<Response>) => Promise<Response>;
  execute(tool: string, args?: JsonObject, person?: Person): Promise<Answer>;
  refusal(tool: string, args?: JsonObject, person?: Person): Promise<ToolError>;
  /** Method and path of what arrived, discovery and versions apart. */
  sent(): readonly string[];
  /** How often the cluster was asked for its groups. */
  asked(): number;
}

let calls = 0;

export async function clusterWorld(first: string): Promise<ClusterWorld> {
  const registry = createRegistry([await catalogs.kubevirt!()]);
  const clock = stillClock(Date.UTC(2026, 10, 1));
  const simulators = new Map<string, Handle>();
  const simulator = (version: string): Handle => {
    const made =
      simulators.get(version) ??
      createKubeVirtSimulator({ loadShape, clock, random: () => 0.25, jobMs: 0, version }).handle;
    simulators.set(version, made);
    return made;
  };
  const arrived: string[] = [];
  const handle: Handle = async (request) => {
    arrived.push(`${request.method} ${new URL(request.url).pathname}`);
    return world.between(request, async (passed) => simulator(world.release)(passed));
  };
  const provider = providerOver(handle, [profileFor('admin')]);
  const knowledge = createKnowledge({
    store: forgetfulStore,
    now: clock.now,
    elapsed: clock.elapsed,
    isKnown: () => false,
  });
  const live = createLive({ knowledge, versions: registry.versions, shapeOf: registry.shape });
  const unexpected = (thrown: unknown): never => {
    throw thrown;
  };
  adoptWhatIsHeard({ knowledge, registry, clouds: [kubevirt], unexpected });
  let tickets = 0;
  const pipeline = createPipeline({
    registry,
    providers: [provider],
    live,
    modes: { effects: 'all', destructive: 'allowed' },
    confirmations: new Confirmations({
      key: new Uint8Array(32).fill(5),
      elapsed: clock.elapsed,
      newId: () => `cluster-ticket-${String(tickets++).padStart(8, '0')}`,
      approveMs: 300_000,
      executeMs: 60_000,
    }),
    audit: createMemoryAudit(new Uint8Array(32).fill(6), clock, 100_000),
    now: clock.now,
    elapsed: clock.elapsed,
  });
  const execute: ClusterWorld['execute'] = (tool, args = {}, person) =>
    pipeline.execute({
      ...{ id: `00000000-0000-4000-8000-${String(calls++).padStart(12, '0')}`, tool, args, entry: 'mcp' },
      ...{ controls: { waitMs: 0 }, principal: 'local', signal: new AbortController().signal, report: () => {} },
      ...(person !== undefined && { person }),
    });
  const world: ClusterWorld = {
    ...{ live, registry, provider, clock, release: first, execute },
    between: (request, ask) => ask(request),
    refusal: (...given) =>
      execute(...given).then(
        (answer) => Promise.reject(new Error(`it succeeded: ${answer.text}`)),
        (thrown: unknown) => asToolError(thrown),
      ),
    sent: () => arrived.filter((one) => !learning.test(one)),
    asked: () => arrived.filter((one) => one === 'GET /apis').length,
  };
  return world;
}

const learning = /^GET (\/openapi\/v3.*|\/apis|\/api\/v1|\/version|\/apis\/[^/]+\/[^/]+|\/apis\/.*\/(version|cdis))$/;
