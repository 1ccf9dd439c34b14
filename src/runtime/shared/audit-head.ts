// How far the audit logs of all processes of a server went, where all of them look: each log is its own chain, by host and folder.
import { createHash } from 'node:crypto';
import { isObject } from '../../contract/read-path.ts';
import type { Tip } from '../../security/audit-record.ts';
import type { AuditWitness } from '../../security/audit-witness.ts';
import type { Shared } from './shared.ts';
import { step } from './step.ts';

/** Where a log is: processes on one machine may write the same. */
export interface LogPlace {
  readonly host: string;
  readonly folder: string;
}

/** How far a log has been seen to go. */
export type SeenLog = LogPlace & Tip;

/** Long after the last record: whoever verifies later than that has the files alone. */
const rememberedMs = 400 * 86_400_000;
const allLogs = 'audit:logs';
const keyOf = ({ host, folder }: LogPlace): string =>
  `audit:head:${createHash('sha256')
    .update(JSON.stringify([host, folder]))
    .digest('hex')
    .slice(0, 32)}`;

/** The witness of one log. It is only ever told to have gone further. */
export function auditWitness(shared: Shared, place: LogPlace): AuditWitness {
  const key = keyOf(place);
  let next: Tip | undefined;
  let telling: Promise<void> | undefined;
  const put = async (tip: Tip): Promise<void> => {
    const text = JSON.stringify({ ...place, seq: tip.seq, mac: tip.mac });
    await step(shared, key, async (before) => {
      if (before !== undefined && (seenIn(before)?.seq ?? 0) >= tip.seq) return undefined;
      if (before === undefined) await shared.add(allLogs, key, rememberedMs);
      return { text, lifetimeMs: rememberedMs };
    });
  };
  const tell = async (): Promise<void> => {
    while (next !== undefined) {
      const tip = next;
      next = undefined;
      await put(tip).catch(() => {});
    }
    telling = undefined;
  };
  return {
    async head() {
      const text = await shared.get(key);
      return text === undefined ? undefined : seenIn(text);
    },
    raise(tip) {
      next = tip;
      telling ??= tell();
    },
    settled: async () => telling,
  };
}

/** Every log that has been seen. */
export async function seenLogs(shared: Shared): Promise<readonly SeenLog[]> {
  const keys = await shared.members(allLogs);
  const texts = await Promise.all(keys.map((key) => shared.get(key)));
  return texts.flatMap((text) => (text === undefined ? [] : (seenIn(text) ?? [])));
}

function seenIn(text: string): SeenLog | undefined {
  const kept: unknown = JSON.parse(text);
  if (!isObject(kept)) return undefined;
  const { host, folder, seq, mac } = kept;
  const isSeen =
    typeof host === 'string' && typeof folder === 'string' && Number.isSafeInteger(seq) && typeof mac === 'string';
  return isSeen ? ({ host, folder, seq, mac } as SeenLog) : undefined;
}
