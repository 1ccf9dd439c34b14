// A review of safety: rules as data over what the clouds have; as a table, JSON, SARIF or a page.
import type { Reply } from '../../../../contract/invocation.ts';
import type { JsonObject } from '../../../../contract/tool.ts';
import { gather, unseenNotes } from '../gather.ts';
import { listReply, rowOf } from '../rows.ts';
import type { Work } from '../work.ts';
import { asPage, asSarif } from './security-forms.ts';
import { type Finding, reviewRules, type SecuritySeen, type Severity } from './security-rules.ts';

const order: readonly Severity[] = ['critical', 'high', 'medium', 'low'];

/** The worst first. */
export const findingsIn = (seen: SecuritySeen, now: number): readonly Finding[] =>
  reviewRules
    .flatMap((rule) => rule.check(seen, now).map((hit): Finding => ({ ...hit, rule })))
    .sort((a, b) => order.indexOf(a.rule.severity) - order.indexOf(b.rule.severity));

export async function reviewSecurity(work: Work, { severity, rule, as, limit }: JsonObject): Promise<Reply> {
  const seen = await gather(work, ['machines', 'disks', 'rules', 'addresses', 'exposures']);
  const least = order.indexOf((severity ?? 'low') as Severity);
  const found = findingsIn(seen, work.now)
    .filter((one) => order.indexOf(one.rule.severity) <= least)
    .filter((one) => rule === undefined || one.rule.id === rule);
  const verdict = found.length > 0 ? { verdict: 'wrong' as const } : {};
  const notes = unseenNotes(seen.unseen);
  if (as === 'sarif') return { data: asSarif(found), ...verdict, ...(notes.length > 0 && { notes }) };
  if (as === 'page') return { data: asPage(found, notes), ...verdict };
  const rows = found.map((one) =>
    rowOf({
      severity: one.rule.severity,
      rule: one.rule.id,
      name: one.name,
      where: one.where,
      cloud: one.cloud,
      shown: one.shown,
      next: one.next,
    }),
  );
  // Why and how to mend it is told once for each rule, not in each row.
  const told = [...new Set(found.map((one) => one.rule))].map(({ id, why, fix }) => `${id}: ${why} ${fix}`);
  return { ...listReply(rows, limit, [...told, ...notes]), ...verdict };
}
