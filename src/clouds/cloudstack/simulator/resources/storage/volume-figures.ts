// Volumes with figures, their history, downloads, and the odd looks into their storage.
import { invalid } from '../../engine/fault.ts';
import { listed, select } from '../../engine/lists.ts';
import type { Row } from '../../engine/row.ts';
import type { Call, Module, Reply, Resource, Work } from '../../engine/types.ts';
import { record, work } from '../../engine/types.ts';
import { subject } from '../../engine/verbs.ts';
import { must } from '../../engine/world.ts';
import { samples } from '../machines/metrics.ts';
import { GIB, volume } from './volume.ts';

const withFigures: Resource = {
  ...volume,
  view: (shown, row, world) => {
    volume.view?.(shown, row, world);
    shown.sizegb = `${(Number(row.size) / GIB).toFixed(2)} GB`;
    shown.diskiopstotal = 0;
  },
};

/** The disk of the machine, which its root disk takes; nothing is known of the others. */
const ofDisk = (call: Call, row: Row): Row[] =>
  row.type !== 'ROOT'
    ? []
    : samples(call, call.world.table('virtualmachine').get(String(row.virtualmachineid))).map(
        ({ timestamp, diskioread, diskiowrite, diskkbsread, diskkbswrite }) =>
          ({ timestamp, diskioread, diskiowrite, diskkbsread, diskkbswrite }) as unknown as Row,
      );

const history: Resource = { table: 'volume', key: 'volume', noun: 'volume' };

/** Figures, history, downloads. */
export const volumeFigures: Module = {
  resource: volume,
  commands: {
    listVolumesMetrics: (call) => listed(call, withFigures, select(call, volume)),
    listVolumesUsageHistory: (call) =>
      listed(
        call,
        history,
        select(call, volume).map((row) => ({ id: row.id, name: row.name, stats: ofDisk(call, row) })),
      ),
    getPathForVolume: (call) =>
      record('apipathforvolume', { path: must(call.world, 'volume', call.args.need('volumeid'), 'volume').path ?? '' }),
    extractVolume: (call) => {
      const row = subject(call, volume);
      const user = call.world.table('virtualmachine').get(String(row.virtualmachineid));
      if (user !== undefined && user.state !== 'Stopped')
        throw invalid(
          `The volume ${row.name} is in use by ${user.name}, which is ${user.state}: stop the machine first.`,
        );
      return download(call, row, 'volume', 'qcow2');
    },
  },
};

/** A job that ends with an address to download from. */
export function download(call: Call, row: Row, key: string, ending: string): Work {
  const mode = call.args.text('mode') ?? 'HTTP_DOWNLOAD';
  if (!/^(http_download|ftp_upload)$/i.test(mode)) throw invalid(`The mode ${mode} is not known: use HTTP_DOWNLOAD.`);
  return work((): Reply => {
    const fields = {
      id: row.id,
      name: row.name,
      extractMode: 'HTTP_DOWNLOAD',
      accountid: call.who.account.id,
      state: 'DOWNLOAD_URL_CREATED',
      zoneid: row.zoneid,
      zonename: call.world.table('zone').get(String(row.zoneid))?.name,
      url: `https://storage.simulated.example/userdata/${row.id}.${ending}`,
    };
    return record(key, fields);
  });
}
