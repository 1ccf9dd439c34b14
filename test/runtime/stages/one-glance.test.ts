// A question is read in one glance: so many lines of so many columns, whatever the call is about.
import { describe, expect, it } from '@jest/globals';
import type { Question } from '../../../src/contract/person.ts';
import { isObject } from '../../../src/contract/read-path.ts';
import type { Json, JsonObject } from '../../../src/contract/tool.ts';
import { wrapped } from '../../../src/runtime/format/wrap.ts';
import { formFor } from '../../../src/runtime/server/question-form.ts';
import { fitted } from '../../../src/runtime/stages/fit-question.ts';
import { type Between, type OtherProvider, otherCloud } from '../../attack/other-cloud.ts';
import { personWho } from '../pipeline/world.ts';

async function questionOf(id: OtherProvider, tool: string, args: JsonObject, between?: Between): Promise<Question> {
  const cloud = await otherCloud(id, between);
  const person = personWho('declined');
  const done = await cloud.settle(`${id}_${tool}`, args, { person });
  if (person.questions[0] === undefined) throw new Error(`nobody was asked: ${String(done)}`);
  return person.questions[0];
}

/** What a client shows. */
const shownLines = (question: Question): readonly string[] => formFor(question).message.split('\n');

function expectOneGlance(question: Question): void {
  const lines = shownLines(question);
  expect(lines.length).toBeLessThanOrEqual(24);
  expect(lines.filter((line) => [...line].length > 80)).toEqual([]);
}

const long = (text: string, index: number): string => `${text}-${index}-${'with-a-name-that-goes-on-'.repeat(3)}`;
const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

describe('a question of one glance', () => {
  it('is put about a network with hundreds of long names on it', async () => {
    const rows = Array.from({ length: 200 }, (_, index) => ({ id: uuid(index), name: long('web', index) }));
    const full: Between = async (tool, args, context, inner) => {
      const reply = await inner.call(tool, args, context);
      const isOther = tool.effect === 'read' && tool.name !== 'cloudstack_list_networks';
      return isOther ? { data: rows, list: { total: 200 } } : reply;
    };
    const question = await questionOf('cloudstack', 'delete_network', { id: 'prod-net' }, full);
    expectOneGlance(question);
    const [title, undo, effect] = shownLines(question);
    expect([title, undo, effect]).toEqual([
      'Delete network: "prod-net"?',
      'It cannot be undone.',
      'Effect: destroy; risk: high; reach: network.',
    ]);
    expect(shownLines(question).join(' ')).toContain('machines: 200');
  });

  it('is put about a manifest that changes a hundred places, and counts what it does not show', async () => {
    const cloud = await otherCloud('kubevirt');
    const { data } = await cloud.execute('kubevirt_get_virtual_machine', { namespace: 'team-a', name: 'web-1' });
    const read = data as JsonObject;
    const labels = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`l${index}`, long('v', index)]));
    const metadata = { ...(isObject(read.metadata) ? read.metadata : {}), labels } as unknown as Json;
    const spec = { ...(isObject(read.spec) ? read.spec : {}), runStrategy: 'Halted' } as unknown as Json;
    const person = personWho('declined');
    const args = { namespace: 'team-a', name: 'web-1', body: { ...read, metadata, spec } };
    await cloud.settle('kubevirt_replace_virtual_machine', args, { person });
    const [question] = person.questions as [Question];
    expectOneGlance(question);
    expect(question.lines.join('\n')).toMatch(/\.\.\. and \d+ more: Changes /);
    expect(question.lines).toContain('Because: the machine is shut down.');
  });

  it.each([
    ['kubevirt', 'delete_collection_virtual_machines', { namespace: 'team-a' }],
    ['cloudstack', 'destroy_virtual_machine', { id: 'web-1', expunge: true }],
    ['cloudstack', 'delete_vpc', { id: 'shop-vpc' }],
    ['virtualbox', 'delete_machine', { machine: 'web-1' }],
    ['virtualbox', 'update_vrde_server', { machine: 'web-1', enabled: true }],
  ] as const)('is put by %s about %s', async (id, tool, args) => {
    expectOneGlance(await questionOf(id, tool, args as JsonObject));
  });

  it('keeps what has to be read, however little room there is', () => {
    const lines = fitted(
      [{ lines: ['how bad'] }, { lines: ['a', 'b', 'c', 'd'], least: 1 }, { lines: ['because'] }],
      4,
    );
    expect(lines).toEqual(['how bad', 'a', '... and 3 more: b; c; d', 'because']);
    expect(fitted([{ lines: ['a', 'b', 'c'] }], 1)).toEqual(['a', 'b', 'c']);
  });
});

describe('a line of a question', () => {
  it('goes on in the next line, indented, and is cut inside a word only where it has to be', () => {
    expect(wrapped('one two three', 9)).toEqual(['one two', '  three']);
    expect(wrapped('abcdefghij', 4)).toEqual(['abcd', '  ef', '  gh', '  ij']);
    expect(wrapped('')).toEqual(['']);
    expect(wrapped('x'.repeat(80))).toHaveLength(1);
    expect(wrapped('漢'.repeat(81)).map((piece) => [...piece].length)).toEqual([80, 3]);
  });
});

describe('a question follows its arguments', () => {
  it.each([
    ['delete_virtual_machine', { name: 'web-1' }, 'powers it off', 'a running instance goes on'],
    ['delete_collection_virtual_machines', {}, 'with the disks made for them', 'running instances go on'],
  ])('%s that orphans says what stays', async (tool, args, usual, orphaned) => {
    const where = { namespace: 'team-a', ...args };
    const taken = (await questionOf('kubevirt', tool, where)).lines.join('\n');
    const left = (await questionOf('kubevirt', tool, { ...where, propagationPolicy: 'Orphan' })).lines.join('\n');
    expect(taken).toContain(usual);
    expect(left).toContain(orphaned);
    expect(left).not.toContain(usual);
  });

  it('a machine that is expunged at once is not said to go into the bin', async () => {
    const { lines } = await questionOf('cloudstack', 'destroy_virtual_machine', { id: 'web-1', expunge: true });
    expect(lines.join('\n')).toContain('without the bin');
    expect(lines.join('\n')).not.toContain('it can be recovered');
  });
});

describe('the stop of a machine', () => {
  const where = { namespace: 'team-a', name: 'kept' };
  const spec = (volumes: readonly Json[]): JsonObject => ({
    runStrategy: 'Always',
    template: {
      spec: {
        domain: { devices: { disks: [{ name: 'root', disk: { bus: 'virtio' } }] }, memory: { guest: '1Gi' } },
        volumes,
      },
    },
  });
  const asked = async (act: string, volume: JsonObject): Promise<readonly string[]> => {
    const cloud = await otherCloud('kubevirt');
    const body = { metadata: { name: where.name }, spec: spec([{ name: 'root', ...volume }]) };
    // Whether it gets to run says nothing about the question.
    const made = { namespace: where.namespace, body };
    await cloud.execute('kubevirt_create_virtual_machine', made, { controls: { waitMs: 0 } });
    const person = personWho('declined');
    await cloud.settle(`kubevirt_${act}_virtual_machine`, where, { person });
    return person.questions[0]!.lines;
  };

  it.each(['stop', 'restart'])(
    'that loses what is on its disks says so, and does not say that it can be undone: %s',
    async (act) => {
      const lines = await asked(act, { containerDisk: { image: 'quay.io/containerdisks/fedora:40' } });
      expect(lines[0]).toBe('It cannot be undone for all of it: something is lost.');
      expect(lines).toContain('volumes that lose what was written to them: 1 ("root")');
    },
  );

  it('that keeps its disks can be set back, and nobody says that the interruption can', async () => {
    const lines = await asked('stop', { persistentVolumeClaim: { claimName: 'kept' } });
    expect(lines[0]).toBe('It can be set back, but not what it interrupts meanwhile.');
    expect(lines.join()).not.toContain('lose what was written');
  });
});
