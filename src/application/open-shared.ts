// What several processes of one server share: in this process, or in Redis where the operator names one.
import { ToolError } from '../contract/errors.ts';
import type { Settings } from '../runtime/config/settings.ts';
import { sharedInProcess } from '../runtime/shared/in-process.ts';
import type { Shared } from '../runtime/shared/shared.ts';

/** The client of Redis is loaded only where it is needed. Throws CONFIG_INVALID for an address that is none. */
export async function openShared(
  { redis }: Pick<Settings, 'redis'>,
  elapsed: () => number,
  onTrouble: (what: string) => void,
): Promise<Shared> {
  if (redis === undefined) return sharedInProcess(elapsed);
  if (!URL.canParse(redis) || !/^rediss?:$/.test(new URL(redis).protocol))
    throw new ToolError('CONFIG_INVALID', 'The address of Redis is redis://HOST:PORT, or rediss://HOST:PORT for TLS.');
  const { sharedInRedis } = await import('../runtime/shared/redis.ts');
  return sharedInRedis({ url: redis, onTrouble });
}
