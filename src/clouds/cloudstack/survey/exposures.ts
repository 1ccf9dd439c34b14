// What a review of safety has to know of CloudStack alone: keys, roles, user data.
import type { Exposure, Read } from '../../../contract/survey.ts';
import { instantAt, present, textAt } from '../../../contract/survey-values.ts';
import type { JsonObject } from '../../../contract/tool.ts';
import { everybody } from './machines.ts';
import { userDataExposures } from './user-data.ts';

export async function exposures(read: Read): Promise<readonly Exposure[]> {
  const [users, templates, machines, roles] = await Promise.all([
    read('cloudstack_list_users', everybody),
    read('cloudstack_list_templates', { templatefilter: 'all' }),
    read('cloudstack_list_virtual_machines', everybody),
    read('cloudstack_list_roles'),
  ]);
  return [
    ...(await wideRoles(roles, read)),
    ...(await userDataExposures(read)),
    ...usedImages(templates, machines),
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

/** Roles that come with CloudStack are as wide as their names say. */
async function wideRoles(roles: readonly JsonObject[], read: Read): Promise<readonly Exposure[]> {
  const own = roles.filter((row) => row.isdefault !== true);
  const found = await Promise.all(
    own.map(async (row): Promise<readonly Exposure[]> => {
      const id = textAt(row, 'id') ?? '';
      const next = { tool: 'cloudstack_list_role_permissions', args: { roleid: id } };
      const rules = await read(next.tool, next.args);
      // The first rule that fits a command counts; a deny before it only takes single commands away.
      const isWide = rules.some((rule) => textAt(rule, 'rule') === '*' && textAt(rule, 'permission') === 'allow');
      return isWide
        ? [{ rule: 'wide-role', thing: id, name: textAt(row, 'name') ?? id, shown: 'a rule allows *', next }]
        : [];
    }),
  );
  return found.flat();
}

/** Each image that machines are made of, with its age for the rule to judge. */
const usedImages = (templates: readonly JsonObject[], machines: readonly JsonObject[]): readonly Exposure[] =>
  [...new Map(templates.map((row) => [textAt(row, 'id') ?? '', row]))].flatMap(([id, row]) => {
    const users = machines.filter((machine) => textAt(machine, 'templateid') === id);
    if (users.length === 0) return [];
    return [
      present<Exposure>({
        rule: 'old-image',
        thing: id,
        name: textAt(row, 'name') ?? id,
        where: textAt(row, 'zonename'),
        since: instantAt(row, 'created'),
        shown: `of ${textAt(row, 'created')?.slice(0, 10) ?? 'an unknown day'}, ${users.length} machines`,
        next: { tool: 'cloudstack_list_templates', args: { id, templatefilter: 'all' } },
      }),
    ];
  });
