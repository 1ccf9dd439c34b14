// Exchanges recorded from a real VirtualBox, and a simulator that they are replayed against.
import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { createVirtualBoxSimulator, simulatorLogin } from '../../../../src/clouds/virtualbox/simulator/simulator.ts';
import { systemClock } from '../../../../src/contract/clock.ts';
import { allTools, loadShape, seeded } from './simulated.ts';

interface Pair {
  readonly name: string;
  readonly status: number;
  readonly request: string;
  readonly response: string;
}

/** Name > what was recorded under it. */
export const pairs = new Map(
  (
    JSON.parse(readFileSync(new URL('../../../fixtures/virtualbox/recorded.json', import.meta.url), 'utf8')) as Pair[]
  ).map((pair) => [pair.name, pair]),
);
const REFERENCE = /[0-9a-f]{16}-[0-9a-f]{16}/g;
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** What differs between two installations or two moments. */
const masked = (text: string): string => text.replace(UUID, 'UUID').replace(/<timestamps>\d+</g, '<timestamps>TIME<');
/** Names of what was replayed in this process. */
export const replayed = new Set<string>();

/** A service of its own, and the references of the recording next to the simulator's. */
export function stage() {
  const simulator = createVirtualBoxSimulator({
    tools: allTools,
    loadShape,
    clock: systemClock,
    random: seeded(),
    jobMs: 0,
    seed: 'bare',
  });
  const meaning = new Map<string, string>();
  const send = async (body: string): Promise<{ status: number; body: string }> => {
    const text = `<Envelope><Body>${body}</Body></Envelope>`;
    const response = await simulator.handle(new Request('http://simulator.invalid/', { method: 'POST', body: text }));
    const answer = await response.text();
    return {
      status: response.status,
      body: answer.slice(answer.indexOf('<SOAP-ENV:Body>') + 15, answer.indexOf('</SOAP-ENV:Body>')),
    };
  };
  return {
    /** Sends the recorded request with the simulator's references and compares the answers. */
    replay: async (name: string): Promise<void> => {
      const pair = pairs.get(name)!;
      replayed.add(name);
      const request = pair.request.replace(REFERENCE, (ref) => meaning.get(ref) ?? ref);
      const { status, body } = await send(withLogin(request));
      const [wanted, got] = [pair.response.match(REFERENCE) ?? [], body.match(REFERENCE) ?? []];
      for (const [index, ref] of wanted.entries())
        if (!meaning.has(ref) && got[index] !== undefined) meaning.set(ref, got[index]);
      const translated = pair.response.replace(REFERENCE, (ref) => meaning.get(ref) ?? ref);
      expect({ status, body: masked(body) }).toEqual({ status: pair.status, body: masked(translated) });
    },
    simulator,
    /** Something that was not recorded, to get there. The reference in the answer stands for one of the recording. */
    step: async (operation: string, children: Readonly<Record<string, string>>, stands?: string): Promise<void> => {
      const inner = Object.entries(children).map(
        ([name, text]) => `<${name}>${text.replace(REFERENCE, (ref) => meaning.get(ref) ?? ref)}</${name}>`,
      );
      const { status, body } = await send(withLogin(`<vbox:${operation}>${inner.join('')}</vbox:${operation}>`));
      expect({ status, operation }).toEqual({ status: 200, operation });
      if (stands !== undefined) meaning.set(stands, body.match(REFERENCE)!.at(-1)!);
    },
  };
}

/** The recorded service let everybody in. */
const withLogin = (request: string): string =>
  request.replace(
    '<username></username><password></password>',
    `<username>${simulatorLogin.username}</username><password>${simulatorLogin.password}</password>`,
  );

/** References of a recorded session, by their numbers. */
export const refs = (session: string) => (number: string) => `${session}-${number.padStart(16, '0')}`;
