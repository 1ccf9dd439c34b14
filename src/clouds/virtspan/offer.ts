// What the tools across clouds offer to MCP clients beside themselves: a prompt for each kind of work.
import type { CloudOffer } from '../../contract/offer.ts';
import { acrossTasks } from './tasks.ts';

export const offer: CloudOffer = {
  provider: 'virtspan',
  bundles: {
    operate: {
      title: 'Operating all clouds',
      doc: 'Health, waste, snapshots, maps, capacity, safety, backups and moves over every configured cloud.',
      tools: ['*'],
    },
  },
  tasks: acrossTasks,
  inventory: [],
};
