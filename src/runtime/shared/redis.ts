// The shared part of a server of several processes: Redis or Valkey.
import { Redis } from 'ioredis';
import { ToolError } from '../../contract/errors.ts';
import type { Shared } from './shared.ts';

export interface RedisParts {
  /** `redis://` or `rediss://`, with user and password where it asks for them. */
  readonly url: string;
  /** In front of every key and channel: several servers may use one Redis. */
  readonly prefix?: string;
  /** Told when the connection is lost, and when it is back; nothing in the text is secret. */
  readonly onTrouble: (what: string) => void;
}

/** So long a command may take, and a first connection, in milliseconds: behind it a person waits. */
const commandMs = 2_000;
const longestPauseMs = 2_000;

/**
 * One step from a text to another: KEYS[1]; ARGV: whether there was one, which, whether there shall be one, which, and for
 * how long.
 */
const swapScript = `
local now = redis.call('GET', KEYS[1])
if ARGV[1] == '0' then
  if now then return 0 end
elseif now ~= ARGV[2] then
  return 0
end
if ARGV[3] == '0' then redis.call('DEL', KEYS[1]) else redis.call('SET', KEYS[1], ARGV[4], 'PX', ARGV[5]) end
return 1`;

/** The set lives as long as its longest-lived member: KEYS[1]; ARGV: member, lifetime. */
const addScript = `
redis.call('SADD', KEYS[1], ARGV[1])
if redis.call('PTTL', KEYS[1]) < tonumber(ARGV[2]) then redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
return 1`;

/**
 * Connects and stays connected. While Redis is away every use rejects at once with SHARED_AWAY: nothing waits in a queue, to
 * be done when nobody expects it any more. Resolves also when it is away now.
 */
export async function sharedInRedis({ url, prefix = 'virtspan:', onTrouble }: RedisParts): Promise<Shared> {
  const options = {
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: commandMs,
    connectTimeout: commandMs,
    retryStrategy: (times: number) => Math.min(times * 100, longestPauseMs),
  };
  const redis = new Redis(url, options);
  const ear = new Redis(url, { ...options, autoResubscribe: true });
  let state: 'here' | 'away' = 'here';
  redis.on('error', () => {});
  ear.on('error', () => {});
  redis.on('close', () => {
    if (state === 'here') onTrouble('Redis is away: changes are refused until it is back');
    state = 'away';
  });
  redis.on('ready', () => {
    if (state === 'away') onTrouble('Redis is back');
    state = 'here';
  });
  const listeners = new Map<string, Set<(word: string) => void>>();
  ear.on('message', (channel: string, word: string) => {
    for (const listener of listeners.get(channel) ?? []) listener(word);
  });
  await Promise.all([redis.connect(), ear.connect()].map((connected) => connected.catch(() => {})));

  return {
    reach: 'replicas',
    get: async (key) => (await reached(redis.get(prefix + key))) ?? undefined,
    async swap(key, before, after, lifetimeMs) {
      const [was, is] = [before === undefined ? '0' : '1', after === undefined ? '0' : '1'];
      const ms = String(Math.max(1, Math.round(lifetimeMs)));
      return (await reached(redis.eval(swapScript, 1, prefix + key, was, before ?? '', is, after ?? '', ms))) === 1;
    },
    async put(key, text, lifetimeMs) {
      await reached(redis.set(prefix + key, text, 'PX', Math.max(1, Math.round(lifetimeMs))));
    },
    async add(set, member, lifetimeMs) {
      await reached(redis.eval(addScript, 1, prefix + set, member, String(Math.round(lifetimeMs))));
    },
    async remove(set, member) {
      await reached(redis.srem(prefix + set, member));
    },
    members: (set) => reached(redis.smembers(prefix + set)),
    async tell(channel, word) {
      await reached(redis.publish(prefix + channel, word));
    },
    async hear(channel, listener) {
      const name = prefix + channel;
      const all = listeners.get(name) ?? new Set();
      listeners.set(name, all.add(listener));
      if (all.size === 1) await reached(ear.subscribe(name));
      return () => {
        all.delete(listener);
        if (all.size > 0) return;
        listeners.delete(name);
        ear.unsubscribe(name).catch(() => {});
      };
    },
    async close() {
      state = 'away';
      redis.disconnect();
      ear.disconnect();
    },
  };
}

/** What Redis answers, or SHARED_AWAY: whatever it was about is then not done. */
async function reached<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (cause) {
    throw new ToolError(
      'SHARED_AWAY',
      'The store that the processes of this server share does not answer. Nothing was sent.',
      { hint: 'Calls that only read go on; try again when it is back.', cause },
    );
  }
}
