// Replays, step by step, what a real VirtualBox 7.2.22 answered about disks, controllers and clones.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { createVirtualBoxSimulator, simulatorLogin } from '../../../../src/clouds/virtualbox/simulator/simulator.ts';
import { systemClock } from '../../../../src/contract/clock.ts';
import { allTools, loadShape, seeded, simulated } from './simulated.ts';

type Step = readonly [operation: string, children: string, status: number, answer: string];

const scenes = JSON.parse(
  readFileSync(new URL('../../../fixtures/virtualbox/media.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, readonly Step[]>>;

const REFERENCE = /[0-9a-f]{16}-[0-9a-f]{16}/g;
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Replays a scene on an installation of its own; the steps that were answered otherwise, by number. */
async function differences(steps: readonly Step[]): Promise<readonly string[]> {
  const { handle } = createVirtualBoxSimulator({
    tools: allTools,
    loadShape,
    clock: systemClock,
    random: seeded(),
    jobMs: 0,
    seed: 'bare',
  });
  const [references, ids] = [new Map<string, string>(), new Map<string, string>()];
  const translated = (text: string): string =>
    text
      .replace(REFERENCE, (ref) => references.get(ref) ?? ref)
      .replace(UUID, (id) => ids.get(id) ?? id)
      .replace('<username></username><password></password>', login);
  const found: string[] = [];
  for (const [number, [operation, children, status, answer]] of steps.entries()) {
    const inner = `<vbox:${operation}>${translated(children)}</vbox:${operation}>`;
    const body = `<Envelope><Body>${inner}</Body></Envelope>`;
    const response = await handle(new Request('http://simulator.invalid/', { method: 'POST', body }));
    const text = await response.text();
    const got = text.slice(text.indexOf('<SOAP-ENV:Body>') + 15, text.indexOf('</SOAP-ENV:Body>'));
    learn(references, REFERENCE, answer, got);
    learn(ids, UUID, answer, got);
    if (response.status !== status || got !== translated(answer))
      found.push(`${number} ${operation}: ${got} instead of ${translated(answer)}`);
  }
  return found;
}

const login = `<username>${simulatorLogin.username}</username><password>${simulatorLogin.password}</password>`;

/** What stands for what: the names in two answers, one after the other. */
function learn(meaning: Map<string, string>, pattern: RegExp, recorded: string, got: string): void {
  const ours = got.match(pattern) ?? [];
  for (const [index, name] of (recorded.match(pattern) ?? []).entries()) {
    const mine = ours[index];
    if (!meaning.has(name) && mine !== undefined && !/^[0-]+$/.test(mine)) meaning.set(name, mine);
  }
}

describe('the simulator beside a recording of a real VirtualBox', () => {
  it.each(Object.keys(scenes))('answers in the same words: %s', async (scene) => {
    expect(await differences(scenes[scene]!)).toEqual([]);
  });
});

describe('a disk of the simulated installation', () => {
  it('of a running machine is attached to another one, which then does not start', async () => {
    const { call } = await simulated();
    const disk = '/home/demo/VirtualBox VMs/db-1/db-1.vdi';
    await call('attachDisk', { machine: 'win-test', disk });
    await expect(call('attachDisk', { machine: 'win-test', disk })).rejects.toThrow(/already attached to this/);
    await expect(call('startMachine', { machine: 'win-test' })).rejects.toThrow(/Locking of attached media failed/);
  });

  it('is shared by a linked clone, and its snapshot stays while the clone is there', async () => {
    const { call } = await simulated();
    await call('cloneMachine', { machine: 'web-1', name: 'web-2', kind: 'linked', snapshot: 'fresh' });
    const { data } = await call('IMachine.get', { machine: 'web-2', fields: ['mediumAttachments'] });
    expect(JSON.stringify(data)).toContain('web-2/Snapshots/{');
    await expect(call('IMachine.deleteSnapshot', { machine: 'web-1', id: 'fresh' })).rejects.toThrow(
      /more than one child hard disk/,
    );
  });
});
