// A CloudStack simulator behind a socket of this process, and the built server that is pointed at it.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { adminLogin } from '../../../src/clouds/cloudstack/simulator/access/credentials.ts';
import { createCloudStackSimulator, type Simulator } from '../../../src/clouds/cloudstack/simulator/simulator.ts';
import { catalogs } from '../../../src/generated/catalog.ts';
import { createRegistry } from '../../../src/runtime/tools/registry.ts';
import { type Handle, listen } from '../../../src/runtime/wire/listen.ts';
import type { Answer, ServerProcess } from '../../server/process.ts';
import { randomOf } from '../cloud.ts';

export interface SimulatedCloud {
  readonly simulator: Simulator;
  /** Points a server at this cloud, with a profile from the environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Commands that arrived here and do more than read, oldest first. */
  changes(): readonly string[];
  /** A virtspan.yaml with two profiles, `one` and `two`, that are both this cloud. */
  configuration(more?: string): string;
  close(): Promise<void>;
}

export interface SimulatedOptions {
  /** How long jobs take, in milliseconds. */
  readonly jobMs?: number;
  /** Something in front of the simulator. */
  readonly between?: (inner: Handle) => Handle;
}

/** A seeded cloud that listens until it is closed. */
export async function simulatedCloud({ jobMs = 50, between }: SimulatedOptions = {}): Promise<SimulatedCloud> {
  const registry = createRegistry([await catalogs.cloudstack!()]);
  const simulator = createCloudStackSimulator({
    tools: async () => Promise.all(registry.entries.map(async ({ name }) => (await registry.load(name)).tool)),
    loadShape: (name) => registry.shape(name, 'cloudstack'),
    clock: Date.now,
    random: randomOf(11),
    jobMs,
  });
  const { url, close } = await listen(between === undefined ? simulator.handle : between(simulator.handle));
  const effects = new Map(registry.entries.map(({ symbol, effect }) => [symbol.toLowerCase(), effect]));
  const api = `${url}/client/api`;
  const profile = (name: string): string =>
    `  ${name}: { provider: cloudstack, url: "${api}", api_key: "${adminLogin.apiKey}", secret_key: "${adminLogin.secretKey}" }\n`;
  return {
    simulator,
    env: {
      CLOUDSTACK_API_URL: api,
      CLOUDSTACK_API_KEY: adminLogin.apiKey,
      CLOUDSTACK_SECRET_KEY: adminLogin.secretKey,
    },
    changes: () =>
      simulator.requests
        .map(({ command }) => command)
        .filter((command) => effects.get(command.toLowerCase()) !== 'read'),
    configuration: (more = '') => fileWith(`${more}profiles:\n${profile('one')}${profile('two')}`),
    close,
  };
}

/** A new folder that only this user can read. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'virtspan-built-'));

/** A file with this content in a folder of its own. */
export function fileWith(content: string, name = 'virtspan.yaml'): string {
  const path = join(newFolder(), name);
  writeFileSync(path, content, { mode: 0o600 });
  return path;
}

export const initialize = (capabilities: object = {}): object => ({
  id: 'hello',
  method: 'initialize',
  params: { protocolVersion: '2025-11-25', capabilities, clientInfo: { name: 'attacker', version: '1' } },
});

export const toolCall = (id: string | number, name: string, args: object, more: object = {}): object => ({
  id,
  method: 'tools/call',
  params: { name, arguments: args, ...more },
});

/** The error of a refused call, as clients see it. */
export const errorOf = ({
  result,
}: Answer): { readonly code: string; readonly fate: string; readonly message: string } =>
  result?.structuredContent?.error;

/** Ends the input, and waits for the end of the process. */
export async function ended(server: ServerProcess): Promise<void> {
  server.child.stdin.end();
  await server.ended;
}
