// User data with a credential in it: of machines, registered, and of groups that scale by themselves.
import type { Exposure, Order, Read } from '../../../contract/survey.ts';
import { present, textAt } from '../../../contract/survey-values.ts';
import type { JsonObject } from '../../../contract/tool.ts';
import { holdsSecret } from '../../../security/holds-secret.ts';
import { everybody } from './machines.ts';

/** The whole list first: only where it can be read. What it says is not part of any answer. */
export async function userDataExposures(read: Read): Promise<readonly Exposure[]> {
  const listed = async (tool: string, args: JsonObject) => read(tool, args).catch(() => []);
  const [machines, registered, profiles] = await Promise.all([
    listed('cloudstack_list_virtual_machines', { ...everybody, userdata: true }),
    listed('cloudstack_list_user_data', everybody),
    listed('cloudstack_list_auto_scale_vm_profiles', everybody),
  ]);
  return [
    ...machines.flatMap((row) => found(row, 'its user data', 'cloudstack_reset_user_data_for_virtual_machine')),
    ...registered.flatMap((row) => found(row, 'registered user data', 'cloudstack_list_user_data')),
    ...profiles.flatMap((row) => found(row, 'user data of new members', 'cloudstack_list_auto_scale_vm_profiles')),
  ];
}

function found(row: JsonObject, where: string, tool: string): readonly Exposure[] {
  const text = textAt(row, 'userdata');
  if (text === undefined || !holdsSecret(text)) return [];
  const id = textAt(row, 'id') ?? '';
  const next: Order = { tool, args: { id } };
  const name = textAt(row, 'displayname') ?? textAt(row, 'name') ?? id;
  return [
    present<Exposure>({
      ...{ rule: 'secret-in-user-data', thing: id, name, next },
      where: textAt(row, 'zonename'),
      shown: `a credential in ${where}`,
    }),
  ];
}
