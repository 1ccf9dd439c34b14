// A simulated installation with the real provider in front of it, for tests.

import { createVirtualBoxProvider } from '../../../../src/clouds/virtualbox/provider/provider.ts';
import {
  createVirtualBoxSimulator,
  simulatorLogin,
  type VirtualBoxSimulatorOptions,
} from '../../../../src/clouds/virtualbox/simulator/simulator.ts';
import { systemClock } from '../../../../src/contract/clock.ts';
import type { CallContext, Progress, Reply } from '../../../../src/contract/invocation.ts';
import type { AnyHandler, AnyTool, JsonObject } from '../../../../src/contract/tool.ts';
import { virtualbox } from '../../../../src/generated/virtualbox/catalog.ts';
import { createInProcessSend, type Handle } from '../../../../src/runtime/wire/http-in-process.ts';
import { Secret } from '../../../../src/security/credentials.ts';

/** Numbers that look random and are the same in every run. */
export function seeded(seed = 7): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

let loaded: Promise<readonly AnyTool[]> | undefined;

/** Every generated tool of VirtualBox. */
export function allTools(): Promise<readonly AnyTool[]> {
  loaded ??= Promise.all(Object.values(virtualbox.categories).map((category) => category.handlers())).then((modules) =>
    modules.flatMap((module) => (Object.values(module) as AnyHandler[]).map(({ tool }) => tool)),
  );
  return loaded;
}

/** `IMachine.get`, `IMachine.update`, `IMachine.takeSnapshot`, or a workflow's name. */
export function idOf({ call }: AnyTool): string {
  if (call.kind !== 'soap') throw new Error('not a tool of VirtualBox');
  if (call.how === 'invoke') return call.operation!.replace('_', '.');
  return call.how === 'workflow' ? call.on : `${call.on}.${call.how}`;
}

/** Shapes of the generated code, by name. */
export async function loadShape(name: string) {
  const [category, symbol] = (await virtualbox.shapeHomes())[name]!;
  return (await virtualbox.categories[category]!.shapes())[symbol]!;
}

/** `around`: something between the provider and the service. */
export async function simulated(
  options: Partial<VirtualBoxSimulatorOptions> & {
    readonly around?: (inner: Handle) => Handle;
    /** Of the provider's own chance. */
    readonly providerSeed?: number;
  } = {},
) {
  const tools = new Map((await allTools()).map((tool) => [idOf(tool), tool]));
  const simulator = createVirtualBoxSimulator({
    tools: allTools,
    loadShape,
    clock: systemClock,
    random: seeded(),
    jobMs: 5,
    ...options,
  });
  const progress: Progress[] = [];
  const profile = {
    name: 'sim',
    url: 'http://simulator.invalid/',
    from: 'test',
    isDefault: true,
    username: simulatorLogin.username,
    password: new Secret(simulatorLogin.password),
    target: 'built-in simulator',
  };
  const parts = { clock: systemClock, random: seeded(options.providerSeed ?? 11), every: () => () => undefined };
  const provider = createVirtualBoxProvider({
    profiles: [profile],
    send: createInProcessSend(options.around?.(simulator.handle) ?? simulator.handle),
    ...parts,
  });
  const call = (id: string, args: JsonObject = {}, more: Partial<CallContext> = {}): Promise<Reply> => {
    const tool = tools.get(id);
    if (tool === undefined) throw new Error(`no tool for ${id}`);
    return provider.call(tool, args, {
      id: 'test',
      profile: 'sim',
      signal: new AbortController().signal,
      report: (step) => void progress.push(step),
      waitMs: 600_000,
      ...more,
    });
  };
  return { simulator, provider, profile, call, progress, tools };
}
