// An operator hears once that the audit log cannot be written, and again only after it could be.
import { expect, it } from '@jest/globals';
import { createMemoryAudit } from '../../src/security/audit-memory.ts';
import { tellUnwritable } from '../../src/security/audit-told.ts';
import { stillClock } from '../runtime/wire/still-clock.ts';
import { intent } from './audit-parts.ts';

it('tells a log that cannot be written once, and anew when it could be in between', async () => {
  const told: string[] = [];
  let full = true;
  const memory = createMemoryAudit(new Uint8Array(32), stillClock(), 100);
  const log = tellUnwritable(
    {
      ...memory,
      digester: () => memory.digester(),
      outcome: (outcome) => memory.outcome(outcome),
      refusal: (refusal) => memory.refusal(refusal),
      close: () => memory.close(),
      intent: async (one) => {
        if (full) throw new Error('ENOSPC: no space left on device, write');
        return memory.intent(one);
      },
    },
    (why) => told.push(why),
  );
  for (const id of ['a', 'b']) await expect(log.intent(intent(id))).rejects.toThrow('ENOSPC');
  expect(told).toEqual(['ENOSPC: no space left on device, write']);
  full = false;
  await log.intent(intent('c'));
  full = true;
  await expect(log.intent(intent('d'))).rejects.toThrow('ENOSPC');
  expect(told).toHaveLength(2);
});
