// The provider in front of the simulated cluster, in this process, with the generated tools.

import type { RunProgram } from '../../../../src/clouds/kubevirt/provider/exec-plugin.ts';
import type { KubeProfile } from '../../../../src/clouds/kubevirt/provider/profiles.ts';
import { createKubeVirtProvider } from '../../../../src/clouds/kubevirt/provider/provider.ts';
import { createInProcessStream } from '../../../../src/clouds/kubevirt/provider/stream.ts';
import { tokens } from '../../../../src/clouds/kubevirt/simulator/access/users.ts';
import {
  createKubeVirtSimulator,
  type KubeVirtSimulatorOptions,
} from '../../../../src/clouds/kubevirt/simulator/simulator.ts';
import { systemClock } from '../../../../src/contract/clock.ts';
import type { Progress, Reply } from '../../../../src/contract/invocation.ts';
import type { AnyTool, JsonObject } from '../../../../src/contract/tool.ts';
import { kubevirt } from '../../../../src/generated/kubevirt/catalog.ts';
import { createInProcessSend, type Handle } from '../../../../src/runtime/wire/http-in-process.ts';
import { Secret } from '../../../../src/security/credentials.ts';

export const loadShape = async (name: string) => {
  const homes = await kubevirt.shapeHomes();
  const [category, symbol] = homes[name]!;
  return (await kubevirt.categories[category]!.shapes())[symbol]!;
};

export async function toolNamed(name: string): Promise<AnyTool> {
  const entry = kubevirt.tools.find((tool) => tool.name === name)!;
  return (await kubevirt.categories[entry.category]!.handlers())[entry.symbol]!.tool;
}

export const profileFor = (user: keyof typeof tokens): KubeProfile => ({
  name: user,
  context: user,
  server: 'https://cluster.example:6443',
  from: 'test',
  isDefault: user === 'admin',
  login: { kind: 'token', token: new Secret(tokens[user]) },
  tls: { verify: 'on' },
});

/** A provider over any handler of requests. */
export function providerOver(
  handle: Handle,
  profiles: readonly KubeProfile[] = users.map(profileFor),
  run: RunProgram = async () => {
    throw new Error('no plugin here');
  },
) {
  return createKubeVirtProvider({
    profiles,
    send: createInProcessSend(handle),
    open: createInProcessStream(handle),
    clock: systemClock,
    random: () => 0.5,
    run,
    readText: async () => {
      throw new Error('no file here');
    },
  });
}

const users = ['admin', 'editor', 'viewer', 'nobody'] as const;

/** A fresh cluster with a way to call tools on it. */
export function cluster(options: Partial<KubeVirtSimulatorOptions> = {}) {
  let drawn = 0;
  const random = (): number => {
    drawn = (drawn * 16_807 + 12_345) % 2_147_483_647;
    return drawn / 2_147_483_647;
  };
  const simulator = createKubeVirtSimulator({ loadShape, clock: systemClock, random, jobMs: 40, ...options });
  const provider = providerOver(simulator.handle);
  const progress: Progress[] = [];
  const call = async (
    tool: string,
    args: JsonObject,
    more: { readonly as?: (typeof users)[number]; readonly waitMs?: number; readonly signal?: AbortSignal } = {},
  ): Promise<Reply> =>
    provider.call(await toolNamed(tool), args, {
      id: 'call',
      profile: more.as ?? 'admin',
      signal: more.signal ?? new AbortController().signal,
      report: (step) => void progress.push(step),
      ...(more.waitMs === undefined ? {} : { waitMs: more.waitMs }),
    });
  return { simulator, provider, call, progress };
}

/** The manifest of a small machine. */
export const machine = (name: string, more: JsonObject = {}): JsonObject => ({
  metadata: { name, labels: { app: 'web' } },
  spec: {
    runStrategy: 'Halted',
    instancetype: { name: 'u1.small' },
    preference: { name: 'fedora' },
    template: {
      spec: {
        domain: { devices: {} },
        volumes: [{ name: 'root', containerDisk: { image: 'registry.example/fedora:42' } }],
      },
    },
    ...more,
  },
});
