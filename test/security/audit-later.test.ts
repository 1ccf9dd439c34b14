// Records of reads may wait; nothing else may, and nothing gets lost or out of order.
import { describe, expect, it } from '@jest/globals';
import { writeReadsLater } from '../../src/security/audit-later.ts';
import type { Audit } from '../../src/security/audit-log.ts';
import { intent, outcome } from './audit-parts.ts';

function createWorld({ failing = [] }: { failing?: readonly string[] } = {}) {
  const written: string[] = [];
  let due: (() => void)[] = [];
  const write = async (what: string): Promise<void> => {
    await Promise.resolve();
    if (failing.includes(what)) throw new Error('the disk is full');
    written.push(what);
  };
  const log: Audit = {
    intent: ({ id }) => write(`intent ${id}`),
    outcome: ({ id }) => write(`outcome ${id}`),
    refusal: ({ id }) => write(`refusal ${id}`),
    digester: async () => () => 'digest',
    close: () => write('close'),
  };
  const schedule = (work: () => void): void => void due.push(work);
  const audit = writeReadsLater(log, { later: schedule });
  const settle = async (): Promise<void> => {
    const works = due;
    due = [];
    for (const work of works) work();
    for (let turn = 0; turn < 50; turn++) await Promise.resolve();
  };
  return { audit, written, settle };
}

const read = (id: string) => [id, async () => intent(id, { isBinding: false })] as const;

describe('an audit that lets reads wait', () => {
  it('writes the records of a read once the call is on its way', async () => {
    const { audit, written, settle } = createWorld();
    await audit.readIntent(...read('a'));
    await audit.outcome(outcome('a'));
    expect(written).toEqual([]);
    await settle();
    expect(written).toEqual(['intent a', 'outcome a']);
  });

  it('writes what is binding at once, and what waits before it', async () => {
    const { audit, written } = createWorld();
    await audit.readIntent(...read('a'));
    await audit.intent(intent('b'));
    expect(written).toEqual(['intent a', 'intent b']);
    await audit.outcome(outcome('a'));
    await audit.outcome(outcome('b'));
    expect(written).toEqual(['intent a', 'intent b', 'outcome a', 'outcome b']);
  });

  it('keeps the order when several flushes overlap', async () => {
    const { audit, written } = createWorld();
    const ids = Array.from({ length: 30 }, (_, number) => `r${number}`);
    await Promise.all(
      ids.flatMap((id, at) => [
        audit.readIntent(...read(id)),
        ...(at % 7 === 0 ? [audit.intent(intent(`w${at}`))] : []),
      ]),
    );
    await audit.close();
    const reads = written.filter((what) => what.startsWith('intent r'));
    expect(reads).toEqual(ids.map((id) => `intent ${id}`));
    expect(written.at(-1)).toBe('close');
  });

  it('does not refuse a read whose record cannot be written, but does refuse a change', async () => {
    const { audit, written, settle } = createWorld({ failing: ['intent a', 'intent b'] });
    await audit.readIntent(...read('a'));
    await audit.outcome(outcome('a'));
    await settle();
    expect(written).toEqual(['outcome a']);
    await expect(audit.intent(intent('b'))).rejects.toThrow('the disk is full');
  });

  it('writes what waits when it is closed, and before a refusal', async () => {
    const { audit, written } = createWorld();
    await audit.readIntent(...read('a'));
    await audit.refusal({
      id: 'x',
      at: 1,
      entry: 'mcp',
      principal: 'p',
      profile: 'q',
      tool: 't',
      operations: [],
      effect: 'write',
      digest: 'd',
      code: 'c',
      message: 'm',
    });
    await audit.readIntent(...read('b'));
    await audit.close();
    expect(written).toEqual(['intent a', 'refusal x', 'intent b', 'close']);
  });

  it('makes reads wait when too many records do', async () => {
    const { audit, written } = createWorld();
    for (let number = 0; number <= 500; number++) await audit.readIntent(...read(`r${number}`));
    expect(written.length).toBeGreaterThan(500);
  });
});
