// A cluster that recordings are replayed against: the simulated one in this process, whose time moves when it is told to.
import { tokens } from '../../../src/clouds/kubevirt/simulator/access/users.ts';
import { createKubeVirtSimulator } from '../../../src/clouds/kubevirt/simulator/simulator.ts';
import type { Json } from '../../../src/contract/tool.ts';
import { kubevirt } from '../../../src/generated/kubevirt/catalog.ts';
import type { ClusterCame } from './form.ts';

/** One request as it is to be sent. */
export interface ClusterAsked {
  readonly as: string;
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Something that answers as an API server. */
export interface ClusterUnderTest {
  readonly send: (asked: ClusterAsked) => Promise<ClusterCame>;
  /** Lets so many seconds pass. */
  readonly pass: (seconds: number) => Promise<void>;
}

const START = Date.UTC(2026, 10, 30);

/** A fresh simulated cluster without machines; `absent` is one whose nodes cannot run any. */
export function simulatedCluster(hypervisor: 'present' | 'absent'): ClusterUnderTest {
  let now = START;
  let state = 7;
  const pass = (ms: number): void => {
    now += ms;
  };
  const clock = { now: () => now, elapsed: () => now - START, sleep: async (ms: number) => pass(ms) };
  const random = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  const { handle } = createKubeVirtSimulator({ loadShape, clock, random, jobMs: 1000, seed: 'bare', hypervisor });
  return {
    pass: async (seconds) => {
      // Each part of it is looked at, as those who ask again and again would.
      for (let left = seconds; left > 0; left -= 1) {
        now += 1000;
        await handle(new Request('https://cluster.example/version'));
      }
    },
    send: async ({ as, method, path, headers = {}, body }) => {
      const token = as === 'anon' ? undefined : ((tokens as Readonly<Record<string, string>>)[as] ?? 'nobody-has-this');
      const request = new Request(`https://cluster.example${path}`, {
        method,
        headers: {
          accept: 'application/json, */*;q=0.5',
          ...headersFor(headers),
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
        ...(body !== undefined && method !== 'GET' && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const response = await handle(request);
      return { status: response.status, warning: response.headers.get('warning'), body: parsed(await response.text()) };
    },
  };
}

/** A request object takes no `Connection`; a simulated cluster knows an upgrade by what it asks for. */
const headersFor = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !/^connection$/i.test(name)));

async function loadShape(name: string) {
  const homes = await kubevirt.shapeHomes();
  const [category, symbol] = homes[name]!;
  return (await kubevirt.categories[category]!.shapes())[symbol]!;
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
