// Users who call and call: each has so many calls under way, and counts what became of them.
import { Agent } from 'node:http';
import { send } from './send.ts';

export interface Counts {
  /** Answers by kind of call; refused tokens among them. */
  readonly answered: Readonly<Record<string, number>>;
  /** Of these, answers that say that something went wrong, by code. */
  readonly errors: Readonly<Record<string, number>>;
  /** Calls that the server said it cannot take now, or that found no server: they were made again. */
  readonly turnedAway: number;
  /** Calls that were taken and never answered, or answered wrongly, with the reasons. */
  readonly lost: readonly string[];
  /** Milliseconds of every answered call of an ordinary user. */
  readonly times: readonly number[];
  /** Answered calls by user; the greedy ones apart. */
  readonly byUser: readonly number[];
  readonly byGreedyUser: readonly number[];
}

interface CrowdParts {
  readonly users: number;
  /** Calls under way at once, of all users together. */
  readonly calls: number;
  readonly port: number;
}

const kinds = [
  ['read', 'call_read', { tool: 'cloudstack_list_zones' }],
  ['slow read (0.25 s)', 'call_read', { tool: 'cloudstack_list_virtual_machines' }],
  ['slow read (1 s)', 'call_read', { tool: 'cloudstack_list_volumes' }],
  ['search', 'find_tools', { query: 'grow a data disk' }],
  ['other cloud', 'call_read', { tool: 'virtualbox_list_machines' }],
  ['change', 'call_write', { tool: 'cloudstack_create_tags' }],
] as const;

/** One user in so many is greedy, and has so many times as many calls under way. */
const greedyEvery = 10;
const greed = 10;
const badEvery = 20;

export function createCrowd({ users, calls, port }: CrowdParts) {
  const agent = new Agent({ keepAlive: true, maxSockets: calls * 2, maxFreeSockets: calls * 2 });
  const answered: Record<string, number> = {};
  const errors: Record<string, number> = {};
  const lost: string[] = [];
  const times: number[] = [];
  const per = new Array<number>(users).fill(0);
  let turnedAway = 0;
  let state: 'calling' | 'ending' = 'calling';
  const loops: Promise<void>[] = [];
  const isGreedy = (user: number): boolean => user % greedyEvery === 0;

  const once = async (user: number, turn: number): Promise<void> => {
    const isBad = turn % badEvery === badEvery - 1;
    const [kind, name, args] = kinds[turn % kinds.length]!;
    const tags = { resourceids: ['web-1'], resourcetype: 'UserVm', tags: { [`load-${user}-${turn % 50}`]: `${turn}` } };
    const params = { name, arguments: kind === 'change' ? { ...args, arguments: tags } : args };
    const began = performance.now();
    for (;;) {
      const heard = await send({ agent, port, method: 'tools/call', params, ...(!isBad && { user }) });
      const { status, text, retryMs } = heard;
      if (status === 'away' || status === 503) {
        turnedAway += 1;
        if (state === 'ending') return;
        await new Promise((resolve) => setTimeout(resolve, retryMs));
        continue;
      }
      if (status !== (isBad ? 401 : 200) || (!isBad && !/"result":\{/.test(text))) {
        lost.push(`${kind}: ${status} ${text.slice(0, 120)}`);
        return;
      }
      const label = isBad ? 'bad token' : kind;
      answered[label] = (answered[label] ?? 0) + 1;
      if (isBad) return;
      const code = /"isError":true/.test(text) ? (/"code":"(\w+)"/.exec(text)?.[1] ?? 'without a code') : undefined;
      if (code !== undefined) errors[code] = (errors[code] ?? 0) + 1;
      per[user]! += 1;
      if (!isGreedy(user)) times.push(performance.now() - began);
      return;
    }
  };
  const loop = async (user: number, from: number): Promise<void> => {
    for (let turn = from; state === 'calling'; turn += 1) await once(user, turn);
  };

  return {
    begin() {
      const shares = Array.from({ length: users }, (_, user) => (isGreedy(user) ? greed : 1));
      const whole = shares.reduce((sum, share) => sum + share, 0);
      for (const [user, share] of shares.entries()) {
        const own = Math.max(1, Math.round((calls * share) / whole));
        for (let n = 0; n < own; n += 1) loops.push(loop(user, n * 7 + user));
      }
    },
    async end(): Promise<Counts> {
      state = 'ending';
      await Promise.all(loops);
      agent.destroy();
      const byUser = per.filter((_, user) => !isGreedy(user));
      const byGreedyUser = per.filter((_, user) => isGreedy(user));
      return { answered, errors, turnedAway, lost, times, byUser, byGreedyUser };
    },
  };
}
