// What CloudStack keeps of use: figures of machines and disks for hours, records of accounts for as long as its usage server runs.
import type { ReadUse, UseReport } from '../../../contract/use.ts';
import { figures } from './figures.ts';
import { hostsNow } from './hosts.ts';
import { owners } from './owners.ts';

export const use: ReadUse = async (question, read): Promise<UseReport> => {
  if (question.by === 'owner') return owners(question, read);
  return question.by === 'host' ? hostsNow(read) : figures(question, read);
};
