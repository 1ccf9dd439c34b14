// What machines can be connected to, and the ports of the host that lead into them.
import type { Network, Read, Rule } from '../../../contract/survey.ts';
import { numberAt, objectsAt, present, textAt } from '../../../contract/survey-values.ts';
import { records } from './machines.ts';

export async function networks(read: Read): Promise<readonly Network[]> {
  const rows = await read('virtualbox_list_networks');
  const named = rows.map((row) => {
    const [kind, name] = [textAt(row, 'kind') ?? '', textAt(row, 'name') ?? ''];
    return present<Network>({
      id: `${kind} ${name}`,
      name,
      kind,
      said: textAt(row, 'state'),
      state: textAt(row, 'state') === 'Down' ? 'down' : 'up',
      cidr: textAt(row, 'address'),
    });
  });
  return [...named, { id: 'NAT', name: 'NAT', kind: 'NAT', state: 'up', isPrivate: true }];
}

/** A machine behind NAT is reached through its forwardings alone; forwardings are only there where a card has NAT. */
export async function rules(read: Read): Promise<readonly Rule[]> {
  const all = await records(read);
  const found = await Promise.all(
    all.map(async ([row, record]): Promise<readonly Rule[]> => {
      const cards = objectsAt(record, 'networkAdapters');
      if (!cards.some((card) => card.enabled === true && textAt(card, 'attachmentType') === 'NAT')) return [];
      const machine = textAt(row, 'id') ?? '';
      const forwards = await read('virtualbox_list_port_forwarding', { machine });
      return forwards.map((rule) => {
        const open = numberAt(rule, 'hostPort') ?? 0;
        return present<Rule>({
          id: `${machine}#${textAt(rule, 'name') ?? open}`,
          name: `forwarding ${open} to ${textAt(row, 'name') ?? ''}`,
          look: { tool: 'virtualbox_list_port_forwarding', args: { machine } },
          action: 'allow',
          direction: 'in',
          protocol: (textAt(rule, 'protocol') ?? 'tcp').toLowerCase(),
          ports: [open, open],
          peers: [],
          address: textAt(rule, 'hostIP') ?? 'any address of the host',
          to: { machines: [machine], port: numberAt(rule, 'guestPort') ?? 0 },
        });
      });
    }),
  );
  return found.flat();
}
