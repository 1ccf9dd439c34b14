// All clouds at once on their simulators, with what is wrong planted in them, behind the whole application.
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Application, createApplication, type OpenEngine } from '../../../src/application/application.ts';
import type { LazyClouds } from '../../../src/application/clouds.ts';
import { simulatorSources } from '../../../src/application/simulator-sources.ts';
import { cloudstack } from '../../../src/clouds/cloudstack/cloud.ts';
import { createCloudStackProvider } from '../../../src/clouds/cloudstack/provider/provider.ts';
import { adminLogin } from '../../../src/clouds/cloudstack/simulator/access/credentials.ts';
import type { Plant } from '../../../src/clouds/cloudstack/simulator/engine/plants.ts';
import { createCloudStackSimulator } from '../../../src/clouds/cloudstack/simulator/simulator.ts';
import { kubevirt } from '../../../src/clouds/kubevirt/cloud.ts';
import { virtspan } from '../../../src/clouds/virtspan/cloud.ts';
import { virtualbox } from '../../../src/clouds/virtualbox/cloud.ts';
import { type Clock, systemClock } from '../../../src/contract/clock.ts';
import { type Across, type Cloud, type FoundClouds, simulatorSummary } from '../../../src/contract/cloud.ts';
import type { Answer, Invocation } from '../../../src/contract/invocation.ts';
import type { Person, Question } from '../../../src/contract/person.ts';
import type { JsonObject } from '../../../src/contract/tool.ts';
import { catalogs } from '../../../src/generated/catalog.ts';
import { createRegistry } from '../../../src/runtime/tools/registry.ts';
import { createInProcessSend } from '../../../src/runtime/wire/http-in-process.ts';
import { Secret } from '../../../src/security/credentials.ts';

const registryOf = async (ids: readonly string[]) =>
  createRegistry(await Promise.all(ids.map((id) => catalogs[id]!())));

export interface AllClouds {
  readonly application: Application;
  readonly engine: OpenEngine;
  /** One call, with everybody's yes where `person` is left out. Throws ToolError. */
  call(tool: string, args?: JsonObject, more?: Partial<Invocation>): Promise<Answer>;
  /** The rows of a list. */
  rows(tool: string, args?: JsonObject): Promise<readonly JsonObject[]>;
  readonly questions: readonly Question[];
  /** Commands that reached the CloudStack. */
  readonly commands: () => readonly string[];
  close(): Promise<void>;
}

/** Opens them; `plants` are put into the CloudStack before its first call. */
export async function allClouds(
  plants: readonly Plant[] = [],
  more: {
    readonly only?: readonly string[];
    readonly policy?: string;
    readonly config?: string;
    readonly clock?: Clock;
    readonly faults?: string;
    readonly serves?: 'http';
    readonly env?: Readonly<Record<string, string>>;
    readonly reach?: Across['reach'];
  } = {},
): Promise<AllClouds> {
  const home = mkdtempSync(join(tmpdir(), 'virtspan-across-'));
  const { cloud: planted, commands } = plantedCloudStack(plants);
  const every: LazyClouds = {
    cloudstack: async () => planted,
    kubevirt: async () => kubevirt,
    virtualbox: async () => virtualbox,
    virtspan: async () => virtspan,
  };
  const clouds = Object.fromEntries(
    Object.entries(every).filter(([id]) => id === 'virtspan' || (more.only ?? Object.keys(every)).includes(id)),
  );
  const world = {
    ...{
      env: more.env ?? {},
      home,
      host: 'here',
      cwd: home,
      user: process.getuid?.(),
      clock: more.clock ?? systemClock,
    },
    ...(more.reach !== undefined && { reach: more.reach }),
    ...{ random: Math.random, randomId: randomUUID, randomBytes, clouds },
  };
  const config = join(home, 'virtspan.yaml');
  if (more.config !== undefined) writeFileSync(config, more.config, { mode: 0o600 });
  const said = {
    ...(more.config !== undefined && { config }),
    simulate: true,
    ...(more.serves !== undefined && { serves: more.serves }),
    ...(more.policy !== undefined && { policy: more.policy }),
    ...(more.faults !== undefined && { faults: more.faults }),
  };
  const application = await createApplication(said, world, (thrown) => {
    throw thrown;
  });
  const engine = await application.engine();
  const questions: Question[] = [];
  const person: Person = {
    ask: async (question) => {
      questions.push(question);
      return 'agreed';
    },
  };
  const call: AllClouds['call'] = (tool, args = {}, invocation = {}) =>
    engine.execute({
      ...{ id: randomUUID(), tool, args, controls: { waitMs: 60_000 }, entry: 'cli', principal: 'local', person },
      ...{ signal: new AbortController().signal, report: () => undefined },
      ...invocation,
    });
  return {
    ...{ application, engine, call, questions, commands },
    rows: async (tool, args) => (await call(tool, args)).data as readonly JsonObject[],
    close: () => application.close(),
  };
}

function plantedCloudStack(plants: readonly Plant[]): { readonly cloud: Cloud; readonly commands: () => string[] } {
  const sources = simulatorSources('cloudstack', { clock: systemClock, random: Math.random, registryOf });
  const simulator = createCloudStackSimulator({
    ...{ tools: sources.tools, find: sources.toolOf, loadShape: sources.loadShape, jobMs: 1 },
    ...{ clock: () => systemClock.now(), random: Math.random },
  });
  for (const plant of plants) simulator.plant(plant);
  const found: FoundClouds = {
    summaries: [simulatorSummary],
    problems: [],
    open: async (outside) => {
      const { learn: _, ...provider } = createCloudStackProvider({
        ...outside,
        profiles: [
          {
            ...simulatorSummary,
            url: 'http://simulator.invalid/client/api',
            login: { kind: 'keys', apiKey: new Secret(adminLogin.apiKey), secretKey: new Secret(adminLogin.secretKey) },
            verify: 'on',
            jobWaitMs: 60_000,
          },
        ],
        send: createInProcessSend(simulator.handle),
      });
      return provider;
    },
  };
  return {
    cloud: { ...cloudstack, simulation: { ...cloudstack.simulation!, inProcess: () => found } },
    commands: () => simulator.requests.map(({ command }) => command),
  };
}
