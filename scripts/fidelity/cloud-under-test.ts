// A cloud that recordings are replayed against: the simulator in this process, or a server behind an address.
import { createHash } from 'node:crypto';
import { sign } from '../../src/clouds/cloudstack/provider/sign.ts';
import { adminLogin, type KeyPair } from '../../src/clouds/cloudstack/simulator/access/credentials.ts';
import { createCloudStackSimulator } from '../../src/clouds/cloudstack/simulator/simulator.ts';
import { catalogs } from '../../src/generated/catalog.ts';
import { createRegistry, type Registry } from '../../src/runtime/tools/registry.ts';
import { Secret } from '../../src/security/credentials.ts';
import type { Came } from './form.ts';
import type { Proof } from './recording.ts';

/** One request as it is to be sent. */
export interface Asked {
  readonly command: string | null;
  readonly method: 'GET' | 'POST';
  readonly parameters: Readonly<Record<string, string>>;
  readonly keys?: KeyPair;
  readonly proof?: Proof;
}

/** Something that answers. */
export interface CloudUnderTest {
  readonly admin: KeyPair;
  readonly send: (asked: Asked) => Promise<Came>;
  /** Lets a second pass. */
  readonly pass: () => Promise<void>;
}

const START = Date.UTC(2026, 10, 30);
let known: Promise<Registry> | undefined;

/** A fresh simulator whose time moves only when it is told to. */
export function simulatedCloud(): CloudUnderTest {
  known ??= catalogs.cloudstack!().then((catalog) => createRegistry([catalog]));
  const registry = known;
  let now = START;
  const toolOf = async (name: string) => (await (await registry).load(name)).tool;
  const { handle } = createCloudStackSimulator({
    tools: async () => Promise.all((await registry).entries.map(({ name }) => toolOf(name))),
    find: async (command) => {
      const entry = (await registry).entries.find(({ symbol }) => symbol.toLowerCase() === command);
      return entry === undefined ? undefined : toolOf(entry.name);
    },
    loadShape: async (name) => (await registry).shape(name, 'cloudstack'),
    clock: () => now,
    random: randomFrom(7),
  });
  return {
    admin: adminLogin,
    send: async (asked) => {
      // Time of a request, so that what comes later is younger.
      now += 20;
      const response = await handle(requestOf(asked, 'http://simulator.invalid/client/api', now));
      return { status: response.status, body: await response.text() };
    },
    pass: async () => {
      now += 1000;
    },
  };
}

/** A real server. */
export function serverAt(url: string, admin: KeyPair): CloudUnderTest {
  return {
    admin,
    send: async (asked) => {
      const response = await fetch(requestOf(asked, url, Date.now()), { redirect: 'manual' });
      return { status: response.status, body: await response.text() };
    },
    pass: () => new Promise((resolve) => setTimeout(resolve, 1000)),
  };
}

/** The request, signed as its proof says. */
function requestOf({ command, method, parameters, keys, proof }: Asked, url: string, now: number): Request {
  const plain = {
    ...(command !== null && { command }),
    response: 'json',
    ...parameters,
  } as Record<string, string>;
  if (plain.response === 'false') delete plain.response;
  const fields: [string, string][] = Object.entries(plain);
  if (keys !== undefined && proof !== 'unsigned') {
    fields.push(['apiKey', proof === 'unknown key' ? 'no-such-key' : keys.apiKey]);
    if (proof === 'expired') {
      const past = new Date(now - 3_600_000).toISOString().slice(0, 19);
      fields.push(['signatureVersion', '3'], ['expires', `${past}+0000`]);
    }
    const signature = sign(fields, new Secret(keys.secretKey));
    if (proof === 'wrong signature') fields.push(['signature', createHash('sha1').update(signature).digest('base64')]);
    else if (proof !== 'no signature') fields.push(['signature', signature]);
  }
  const query = fields.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
  if (method === 'GET') return new Request(`${url}?${query}`);
  return new Request(url, {
    method,
    body: query,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
}

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
