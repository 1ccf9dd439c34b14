// What a review of safety has to know of CloudStack alone: keys, roles, user data.
import type { Exposure, Read } from '../../../contract/survey.ts';
import { textAt } from '../../../contract/survey-values.ts';
import { everybody } from './machines.ts';

export async function exposures(read: Read): Promise<readonly Exposure[]> {
  const [users, templates] = await Promise.all([
    read('cloudstack_list_users', everybody),
    read('cloudstack_list_templates', { templatefilter: 'all' }),
  ]);
  return [
    ...users.flatMap((row): readonly Exposure[] => {
      const isAdmin = textAt(row, 'roletype') === 'Admin' && textAt(row, 'apikey') !== undefined;
      const isIdle = textAt(row, 'state') !== 'enabled';
      if (!isAdmin || !isIdle) return [];
      const name = textAt(row, 'username') ?? '';
      const next = { tool: 'cloudstack_list_users', args: { id: textAt(row, 'id') ?? '' } };
      return [
        {
          rule: 'idle-admin-key',
          thing: textAt(row, 'id') ?? '',
          name,
          shown: `user is ${textAt(row, 'state')}`,
          next,
        },
      ];
    }),
    ...templates.flatMap((row): readonly Exposure[] => {
      if (row.ispublic !== true || row.passwordenabled === true || textAt(row, 'templatetype') !== 'USER') return [];
      const name = textAt(row, 'name') ?? '';
      return [
        {
          rule: 'image-without-password-reset',
          thing: textAt(row, 'id') ?? '',
          name,
          shown: 'public, no password reset',
        },
      ];
    }),
  ];
}
