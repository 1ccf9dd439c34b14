// Credentials in what is written beside a machine: guest properties, extra data, its description.
import type { Exposure, Order, Read } from '../../../contract/survey.ts';
import { textAt } from '../../../contract/survey-values.ts';
import type { JsonObject } from '../../../contract/tool.ts';
import { holdsSecret } from '../../../security/holds-secret.ts';
import { looksSecret } from '../../../security/secret-names.ts';

/** Everything in the settings of a machine can be read by whoever may read the machine, guest properties by the guest too. */
export async function propertyExposures(
  row: JsonObject,
  record: JsonObject | undefined,
  read: Read,
): Promise<readonly Exposure[]> {
  const machine = textAt(row, 'id') ?? '';
  const name = textAt(row, 'name') ?? machine;
  const listed = async (tool: string) => read(tool, { machine }).catch(() => []);
  const [properties, keys] = await Promise.all([
    listed('virtualbox_list_guest_properties'),
    listed('virtualbox_get_machine_extra_data_keys'),
  ]);
  const hit = (shown: string, next: Order): Exposure => ({
    rule: 'secret-in-properties',
    thing: machine,
    name,
    shown,
    next,
  });
  const inProperties = properties.flatMap((one): readonly Exposure[] => {
    const [property, value] = [textAt(one, 'name') ?? '', textAt(one, 'value')];
    if (value === undefined || !(looksSecret(property) || holdsSecret(value))) return [];
    return [
      hit(`guest property ${property}`, {
        tool: 'virtualbox_delete_guest_property',
        args: { machine, name: property },
      }),
    ];
  });
  const inKeys = keys
    .flatMap((one) => textAt(one, 'value') ?? [])
    .filter(looksSecret)
    .map((key) => hit(`extra data ${key}`, { tool: 'virtualbox_get_machine_extra_data_keys', args: { machine } }));
  const description = textAt(record, 'description');
  const inDescription =
    description !== undefined && holdsSecret(description)
      ? [hit('its description', { tool: 'virtualbox_get_machine', args: { machine } })]
      : [];
  return [...inProperties, ...inKeys, ...inDescription];
}
