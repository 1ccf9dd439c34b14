// What the Guest Additions of one machine tell.
import type { Guest, Machine, Read } from '../../../contract/survey.ts';
import { textAt } from '../../../contract/survey-values.ts';

/** Run levels at which the services of the guest run: the kernel's part alone (`System`) serves nobody yet. */
const up = ['Userland', 'Desktop'];

export async function guest({ id, state }: Machine, read: Read): Promise<Guest> {
  if (state !== 'running') return { agent: 'down' };
  const [[additions], addresses] = await Promise.all([
    read('virtualbox_get_guest', { machine: id }),
    read('virtualbox_list_guest_properties', { machine: id, patterns: '/VirtualBox/GuestInfo/Net/*/V4/IP' }),
  ]);
  return {
    agent: up.includes(textAt(additions, 'additionsRunLevel') ?? '') ? 'up' : 'down',
    addresses: addresses.flatMap((property) => textAt(property, 'value') ?? []),
  };
}
