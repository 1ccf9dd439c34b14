// What the servers behind the API tell of themselves: the database, the usage server, and the sign of the cloud.
import { unsupported } from '../../engine/fault.ts';
import { idOf } from '../../engine/ids.ts';
import { stamp } from '../../engine/instants.ts';
import { type Module, record, success } from '../../engine/types.ts';
import { must, setting, type World } from '../../engine/world.ts';

/** The usage server looks at its work every minute. */
const BEAT_MS = 60_000;

/** Figures of a small cloud at rest, and calls that a setting has to allow first. */
export const serverFigures: Module = {
  commands: {
    listDbMetrics: ({ world }) =>
      record('dbMetrics', {
        collectiontime: world.stamp(),
        hostname: 'localhost',
        replicas: [],
        connections: 24,
        uptime: 86_400,
        version: '8.0.43',
        versioncomment: 'MySQL Community Server - GPL',
        queries: 512_000,
        dbloadaverages: [12, 10, 9],
      }),
    listUsageServerMetrics: ({ world }) =>
      record('usageMetrics', {
        collectiontime: world.stamp(),
        lastheartbeat: stamp(world.now() - BEAT_MS),
        lastsuccessfuljob: stamp(world.now() - BEAT_MS),
        state: 'Up',
      }),
    getCloudIdentifier: ({ world, args }) => {
      must(world, 'user', args.need('userid'), 'user');
      return record('cloudidentifier', {
        cloudidentifier: setting(world, 'cloud.identifier') || idOf('cloud', 'identifier'),
        signature: 'SIMULATED-SECRET-signature',
      });
    },
    getApiLimit: ({ world, who }) => {
      needsThrottling(world);
      return record('apilimit', {
        accountid: who.account.id,
        account: who.account.name,
        apiIssued: 1,
        apiAllowed: Number(setting(world, 'api.throttling.max')) - 1,
        expireAfter: Number(setting(world, 'api.throttling.interval')) * 1000,
      });
    },
    resetApiLimit: ({ world }) => {
      needsThrottling(world);
      return success;
    },
  },
};

function needsThrottling(world: World): void {
  if (setting(world, 'api.throttling.enabled') !== 'true')
    throw unsupported('Calls are counted only while the setting api.throttling.enabled is true.');
}
