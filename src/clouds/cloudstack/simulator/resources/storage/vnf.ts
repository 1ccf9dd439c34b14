// Templates of network functions: their cards and the ways to them.
import type { Row } from '../../engine/row.ts';
import type { Call } from '../../engine/types.ts';

/** What a template of a network function tells of its cards and of the ways to it. */
export function layVnf(row: Row, { args }: Call): void {
  if (row.templatetype !== 'VNF') return;
  const cards = args.rows('vnfnics').map((nic, index) => ({
    ...nic,
    deviceid: Number(nic.deviceid ?? index),
    required: nic.required !== 'false',
    management: nic.management !== 'false',
  }));
  if (cards.length > 0 || args.flag('cleanupvnfnics') === true) row.vnfnics = cards;
  else row.vnfnics ??= [];
  const details = args.map('vnfdetails');
  if (Object.keys(details).length > 0 || args.flag('cleanupvnfdetails') === true) row.vnfdetails = details;
  else row.vnfdetails ??= {};
}
