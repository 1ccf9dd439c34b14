import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ToolError } from '../../src/contract/errors.ts';
import type { JsonObject } from '../../src/contract/tool.ts';
import { type Bound, Confirmations, digestOfBound } from '../../src/security/confirmation.ts';

const call: Bound = {
  principal: 'stdio',
  provider: 'cloudstack',
  profile: 'prod',
  identity: 'lab.example, admin',
  tool: 'cloudstack_destroy_virtual_machine',
  args: { id: '4f0c', expunge: false },
  reveal: false,
  facts: { 'virtual machine "web-1"': { state: 'Running' }, disks: { count: 2 } },
};
const digest = digestOfBound(call);

function setUp(key = 7) {
  const clock = { at: 1_000_000 };
  let issued = 0;
  const confirmations = new Confirmations({
    key: new Uint8Array(32).fill(key),
    elapsed: () => clock.at,
    newId: () => `ticket-number-${String(issued++).padStart(6, '0')}`,
    approveMs: 300_000,
    executeMs: 30_000,
    most: 50,
  });
  return { confirmations, clock };
}

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (thrown) {
    if (thrown instanceof ToolError) return `${thrown.code}/${thrown.fate}`;
    throw thrown;
  }
  return 'released';
}

describe('a confirmation', () => {
  it('releases the call that it was given for', () => {
    const { confirmations } = setUp();
    const { sealed } = confirmations.issue(digest);
    expect(codeOf(() => confirmations.approve(sealed, digest).use())).toBe('released');
  });

  it('releases one call only', () => {
    const { confirmations } = setUp();
    const { sealed } = confirmations.issue(digest);
    const release = confirmations.approve(sealed, digest);
    release.use();
    expect(codeOf(() => release.use())).toBe('CONFIRM_SPENT/refused');
    expect(codeOf(() => confirmations.approve(sealed, digest))).toBe('CONFIRM_SPENT/refused');
  });

  it('is spent by an attempt at another call', () => {
    const { confirmations } = setUp();
    const { sealed } = confirmations.issue(digest);
    const other = digestOfBound({ ...call, args: { id: 'db-1', expunge: false } });
    expect(codeOf(() => confirmations.approve(sealed, other))).toBe('CONFIRM_CHANGED/refused');
    expect(codeOf(() => confirmations.approve(sealed, digest))).toBe('CONFIRM_SPENT/refused');
  });

  it('is spent by a no', () => {
    const { confirmations } = setUp();
    const { sealed } = confirmations.issue(digest);
    confirmations.decline(sealed);
    expect(codeOf(() => confirmations.approve(sealed, digest))).toBe('CONFIRM_SPENT/refused');
  });

  it.each([
    [300_000, 'released'],
    [300_001, 'CONFIRM_EXPIRED/refused'],
    [-1, 'CONFIRM_EXPIRED/refused'],
    [10_000_000, 'CONFIRM_EXPIRED/refused'],
  ])('approved %i ms after the question: %s', (later, verdict) => {
    const { confirmations, clock } = setUp();
    const { sealed } = confirmations.issue(digest);
    clock.at += later;
    expect(codeOf(() => confirmations.approve(sealed, digest).use())).toBe(verdict);
  });

  it.each([
    [30_000, 'released'],
    [30_001, 'CONFIRM_EXPIRED/refused'],
    [-1, 'CONFIRM_EXPIRED/refused'],
  ])('used %i ms after the yes: %s', (later, verdict) => {
    const { confirmations, clock } = setUp();
    const release = confirmations.approve(confirmations.issue(digest).sealed, digest);
    clock.at += later;
    expect(codeOf(() => release.use())).toBe(verdict);
  });

  it('is dead after a restart, which makes another key', () => {
    const { sealed } = setUp(7).confirmations.issue(digest);
    expect(codeOf(() => setUp(8).confirmations.approve(sealed, digest))).toBe('CONFIRM_EXPIRED/refused');
  });

  it('is dead after a restart even with the same key, since open questions are forgotten', () => {
    const { sealed } = setUp(7).confirmations.issue(digest);
    expect(codeOf(() => setUp(7).confirmations.approve(sealed, digest))).toBe('CONFIRM_EXPIRED/refused');
  });

  it('cannot be made up, nor changed in any character', () => {
    const { confirmations } = setUp();
    const { sealed } = confirmations.issue(digest);
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.constantFrom(...'aZ09-_.'), (at, sign) => {
        fc.pre(sealed[at] !== sign);
        const forged = sealed.slice(0, at) + sign + sealed.slice(at + 1);
        expect(codeOf(() => confirmations.approve(forged, digest))).toBe('CONFIRM_EXPIRED/refused');
      }),
    );
    for (const forged of ['', '.', sealed.split('.')[0]!, `${sealed}x`, `${sealed}.${sealed}`, '\ud800']) {
      expect(codeOf(() => confirmations.approve(forged, digest))).toBe('CONFIRM_EXPIRED/refused');
    }
    expect(codeOf(() => confirmations.approve(sealed, digest).use())).toBe('released');
  });

  it('says nothing about the call to who carries it', () => {
    const { sealed } = setUp().confirmations.issue(digest);
    expect(sealed).not.toContain(digest);
    expect(Buffer.from(sealed, 'base64').toString()).not.toContain('destroy');
  });

  it('goes to one of two that race for it', async () => {
    const { confirmations } = setUp();
    const { sealed } = confirmations.issue(digest);
    const attempts = Array.from({ length: 20 }, async () => codeOf(() => confirmations.approve(sealed, digest).use()));
    const verdicts = await Promise.all(attempts);
    expect(verdicts.filter((verdict) => verdict === 'released')).toHaveLength(1);
  });

  it('takes bounded room: a flood of questions drops the oldest', () => {
    const { confirmations } = setUp();
    const first = confirmations.issue(digest).sealed;
    for (let count = 0; count < 60; count++) confirmations.issue(digest);
    expect(codeOf(() => confirmations.approve(first, digest))).toBe('CONFIRM_EXPIRED/refused');
  });

  it('tells nobody to pass a code on', () => {
    const { confirmations } = setUp();
    const { sealed } = confirmations.issue(digest);
    try {
      confirmations.approve(sealed, 'other');
    } catch (thrown) {
      const { message, hint } = thrown as ToolError;
      expect(`${message} ${hint}`).not.toContain(sealed);
      expect(`${message} ${hint}`).not.toMatch(/code|token/i);
    }
    expect.hasAssertions();
  });
});

describe('any change of any bound part', () => {
  const text = fc.string({ maxLength: 12 });
  /** Null is not a value that was read. */
  const readable = fc.jsonValue({ maxDepth: 2 }).filter((value) => value !== null);
  const other = fc.record<Bound>({
    principal: text,
    provider: text,
    profile: text,
    identity: text,
    tool: text,
    args: fc.dictionary(text, fc.jsonValue({ maxDepth: 2 })) as fc.Arbitrary<JsonObject>,
    reveal: fc.boolean(),
    facts: fc.dictionary(text, readable) as fc.Arbitrary<JsonObject>,
  });

  it('refuses', () => {
    fc.assert(
      fc.property(other, other, fc.constantFrom(...(Object.keys(call) as (keyof Bound)[])), (asked, made, part) => {
        fc.pre(JSON.stringify(asked[part]) !== JSON.stringify(made[part]));
        const { confirmations } = setUp();
        const { sealed } = confirmations.issue(digestOfBound(asked));
        const changed = digestOfBound({ ...asked, [part]: made[part] });
        // Members in another order are the same arguments.
        fc.pre(changed !== digestOfBound(asked) || (part !== 'args' && part !== 'facts'));
        expect(codeOf(() => confirmations.approve(sealed, changed))).toBe('CONFIRM_CHANGED/refused');
      }),
    );
  });

  it('is no change where it could not be read before or after the yes, and is one where it came or went', () => {
    const before = { machine: { state: 'Running' }, disks: { count: 2 } };
    const covers = (facts: JsonObject, now: JsonObject): string => {
      const { confirmations } = setUp();
      const { sealed } = confirmations.issue(digestOfBound({ ...call, facts }));
      return codeOf(() => confirmations.approve(sealed, digestOfBound({ ...call, facts: now })).use());
    };
    expect(covers(before, { ...before, disks: null })).toBe('released');
    expect(covers({ ...before, disks: null }, before)).toBe('released');
    expect(covers({ ...before, disks: null }, { ...before, disks: null })).toBe('released');
    expect(covers(before, { machine: { state: 'Stopped' }, disks: null })).toBe('CONFIRM_CHANGED/refused');
    expect(covers(before, { machine: before.machine })).toBe('CONFIRM_CHANGED/refused');
    expect(covers({ machine: before.machine }, before)).toBe('CONFIRM_CHANGED/refused');
  });

  it('is said in the refusal', () => {
    const { confirmations } = setUp();
    const { sealed } = confirmations.issue(digest);
    const other = digestOfBound({ ...call, facts: {} });
    expect(() => confirmations.approve(sealed, other, ['disks: was 2, is 3'])).toThrow(
      /changed meanwhile: disks: was 2, is 3\./,
    );
  });

  it('refuses when one argument moves into another', () => {
    const pairs: readonly (readonly [JsonObject, JsonObject])[] = [
      [{ a: 'b,c' }, { a: 'b', c: '' }],
      [{ a: ['b', 'c'] }, { a: ['b,c'] }],
      [{ id: 'x' }, { id: ['x'] }],
      [{ n: 1 }, { n: '1' }],
      [{ n: true }, { n: 'true' }],
      [{}, { n: null }],
    ];
    for (const [one, two] of pairs)
      expect(digestOfBound({ ...call, args: one })).not.toBe(digestOfBound({ ...call, args: two }));
  });
});
