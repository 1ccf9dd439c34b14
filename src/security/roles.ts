// The role presets: what a viewer, an operator and an admin may do.
import type { Role } from './policy-model.ts';

/**
 * viewer reads, and never sees secrets; operator runs machines, disks and networks day by day, without touching rights
 * and without what is critical; admin may do everything. What is risky is asked about in every role.
 */
export const roles: Readonly<Record<'viewer' | 'operator' | 'admin', Role>> = {
  viewer: {
    default: 'deny',
    rules: [
      {
        decide: 'allow',
        when: { effects: ['read'], risks: ['none', 'low'] },
        at: 'role viewer',
        why: 'viewers may read',
      },
      { decide: 'deny', when: { reveal: true }, at: 'role viewer', why: 'viewers see no secrets' },
    ],
  },
  operator: {
    default: 'deny',
    rules: [
      {
        decide: 'allow',
        when: { risks: ['none', 'low', 'high'] },
        at: 'role operator',
        why: 'operators may run things',
      },
      {
        decide: 'deny',
        when: { effects: ['act', 'write', 'destroy'], flags: ['privilege'] },
        at: 'role operator',
        why: 'operators do not change who may do what',
      },
    ],
  },
  admin: { default: 'allow', rules: [] },
};
