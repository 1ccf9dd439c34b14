// One consent per session of work: who types and clicks in a machine is asked once, and told how far the yes reaches.
import { describe, expect, it } from '@jest/globals';
import type { Weighed } from '../../../src/contract/invocation.ts';
import { createStandingYes } from '../../../src/runtime/stages/standing-yes.ts';
import { otherCloud } from '../../attack/other-cloud.ts';
import { personWho } from '../pipeline/world.ts';

async function running(...machines: readonly string[]) {
  const cloud = await otherCloud('virtualbox');
  for (const machine of machines) await cloud.execute('virtualbox_start_machine', { machine });
  return cloud;
}

describe('keyboard and mouse of one machine', () => {
  it('take one yes, which says how far it reaches and stands in the audit log as what it is', async () => {
    const { execute, audit } = await running('web-1');
    const person = personWho('agreed');
    await execute('virtualbox_type_text', { machine: 'web-1', text: 'a' }, { person });
    await execute('virtualbox_type_text', { machine: 'web-1', text: 'b' }, { person });
    const moved = { machine: 'web-1', dx: 1, dy: 1, dz: 0, dw: 0, buttonState: 1 };
    await execute('virtualbox_put_mouse_event', moved, { person });
    expect(person.questions.map(({ title }) => title)).toEqual(['Type text: "web-1"?']);
    expect(person.questions[0]!.lines).toContain(
      'A yes holds for more keyboard and mouse in it, until ten minutes pass without any; an hour at most.',
    );
    const released = audit.lines().flatMap((line) => {
      const { kind, tool, confirmed } = JSON.parse(line) as Record<string, string>;
      return kind === 'intent' && /type_text|mouse/.test(tool!) ? [confirmed] : [];
    });
    expect(released).toEqual(['person', 'session', 'session']);
  });

  it('of another machine, and other work in this one, are asked about on their own', async () => {
    const { settle } = await running('web-1', 'db-1');
    const person = personWho('agreed');
    await settle('virtualbox_type_text', { machine: 'web-1', text: 'a' }, { person });
    await settle('virtualbox_type_text', { machine: 'db-1', text: 'a' }, { person });
    await settle('virtualbox_press_ctrl_alt_del', { machine: 'web-1' }, { person });
    await settle('virtualbox_type_text', { machine: 'web-1', text: 'a' }, { person, principal: 'somebody else' });
    expect(person.questions).toHaveLength(4);
  });

  it('are not released by a no', async () => {
    const { settle, sent } = await running('web-1');
    const before = sent.length;
    const person = personWho('declined');
    await settle('virtualbox_type_text', { machine: 'web-1', text: 'a' }, { person });
    await settle('virtualbox_type_text', { machine: 'web-1', text: 'a' }, { person });
    expect(person.questions).toHaveLength(2);
    expect(sent).toHaveLength(before);
  });
});

describe('a yes that holds', () => {
  const call = (more: Partial<Weighed> = {}): Weighed =>
    ({ principal: 'p', provider: { id: 'toy' }, profile: 'x', risk: 'high', controls: {}, ...more }) as Weighed;
  const thing = [{ param: 'id', entity: 'Machine', id: '1' }];
  const minutes = (count: number): number => count * 60_000;

  it('is over when nothing happened for a while, and after an hour in any case', () => {
    let now = 0;
    const standing = createStandingYes(() => now);
    standing.given(call(), 'work', thing);
    for (let at = 9; at <= 54; at += 9) {
      now = minutes(at);
      expect(standing.covers(call(), 'work', thing)).toBe(true);
    }
    now = minutes(61);
    expect(standing.covers(call(), 'work', thing)).toBe(false);
    standing.given(call(), 'work', thing);
    now = minutes(72);
    expect(standing.covers(call(), 'work', thing)).toBe(false);
  });

  it.each<[string, Partial<Weighed>]>([
    ['critical', { risk: 'critical' }],
    ['a wish to see secrets', { controls: { reveal: true } }],
    ['a reason that was not there', { raisedBecause: ['the policy says so'] }],
    ['another profile', { profile: 'y' }],
  ])('does not reach to what is %s', (_, more) => {
    const standing = createStandingYes(() => 0);
    standing.given(call(), 'work', thing);
    expect(standing.covers(call(more), 'work', thing)).toBe(false);
    expect(standing.covers(call(), 'work', [])).toBe(false);
  });
});
