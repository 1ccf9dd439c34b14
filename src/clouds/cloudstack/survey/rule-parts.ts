// What rows of rules have in common.
import { own } from '../../../contract/read-path.ts';
import { numberAt, textAt } from '../../../contract/survey-values.ts';
import type { JsonObject } from '../../../contract/tool.ts';

export const portsOf = (row: JsonObject, from: string, to: string): readonly [number, number] | undefined => {
  const first = numberAt(row, from);
  return first === undefined ? undefined : [first, numberAt(row, to) ?? first];
};

export const cidrsOf = (row: JsonObject, name = 'cidrlist'): readonly string[] =>
  (textAt(row, name) ?? '').split(',').filter((cidr) => cidr !== '');

/** Lists take protocols by number too, as IANA gives them. */
const numbered: Readonly<Record<string, string>> = { '1': 'icmp', '6': 'tcp', '17': 'udp', '58': 'icmp6' };

export function base(row: JsonObject, what: string) {
  const ports = portsOf(row, 'startport', 'endport');
  const said = (textAt(row, 'protocol') ?? 'all').toLowerCase();
  const protocol = own(numbered, said) ?? said;
  return {
    id: textAt(row, 'id') ?? textAt(row, 'ruleid') ?? '',
    name: `${what} ${protocol}${ports === undefined ? '' : ` ${ports.join('-')}`}`,
    said: textAt(row, 'state'),
    action: 'allow' as const,
    protocol,
    ports,
    peers: cidrsOf(row),
  };
}
