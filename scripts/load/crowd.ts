// Users who call and call: each has so many calls under way, and counts what became of them.
import { Agent, request } from 'node:http';
import { tokenOf } from './server.ts';

export interface Counts {
  /** Answers by kind of call. */
  readonly answered: Record<string, number>;
  /** Calls that the server said it cannot take now, or that found no server: they were made again. */
  readonly turnedAway: number;
  /** Calls that were taken and never answered, or answered wrongly, with the first few reasons. */
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
  ['slow read', 'call_read', { tool: 'cloudstack_list_virtual_machines' }],
  ['slower read', 'call_read', { tool: 'cloudstack_list_volumes' }],
  ['search', 'find_tools', { query: 'grow a data disk' }],
  ['other cloud', 'call_read', { tool: 'virtualbox_list_machines' }],
  ['change', 'call_write', { tool: 'cloudstack_create_tags' }],
] as const;

/** One user in so many is greedy, and has so many times as many calls under way. */
const greedyEvery = 10;
const greed = 10;
const badEvery = 20;

export function createCrowd({ users, calls, port }: CrowdParts) {
  const agent = new Agent({ keepAlive: true, maxSockets: calls * 2 });
  const answered: Record<string, number> = {};
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
    const argumentsOf =
      kind === 'change'
        ? {
            ...args,
            arguments: { resourceids: ['web-1'], resourcetype: 'UserVm', tags: { [`load-${user}-${turn}`]: 'x' } },
          }
        : args;
    const began = performance.now();
    for (;;) {
      const token = isBad ? 'nobody-has-this' : tokenOf(user);
      const { status, text } = await send(agent, port, token, name, argumentsOf);
      if (status === 'away' || status === 503) {
        turnedAway += 1;
        if (state === 'ending') return;
        await new Promise((resolve) => setTimeout(resolve, 100));
        continue;
      }
      const isBusy = /"code":"BUSY"/.test(text);
      const label = isBad ? 'bad token' : isBusy ? 'told that it is busy' : kind;
      if (status !== (isBad ? 401 : 200) || (!isBad && !/"result":\{/.test(text))) {
        lost.push(`${label}: ${status} ${text.slice(0, 120)}`);
        return;
      }
      answered[label] = (answered[label] ?? 0) + 1;
      if (isBad) return;
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
      return { answered, turnedAway, lost, times, byUser, byGreedyUser: per.filter((_, user) => isGreedy(user)) };
    },
  };
}

/** Nobody waits longer: what is not answered by then hangs. */
const longestMs = 120_000;

interface Heard {
  readonly status: number | 'away' | 'cut off' | 'hung';
  readonly text: string;
}

/** `away`: nobody took the request; a kept connection that was closed before it could be used counts as that. */
function send(agent: Agent, port: number, token: string, name: string, args: object): Promise<Heard> {
  const version = '2026-07-28';
  const _meta = {
    'io.modelcontextprotocol/protocolVersion': version,
    'io.modelcontextprotocol/clientCapabilities': {},
  };
  const body = JSON.stringify({
    ...{ jsonrpc: '2.0', id: 1, method: 'tools/call' },
    params: { name, arguments: args, _meta },
  });
  const headers = {
    ...{ 'content-type': 'application/json', 'mcp-protocol-version': version, 'mcp-method': 'tools/call' },
    ...{ 'mcp-name': name, authorization: `Bearer ${token}`, 'content-length': Buffer.byteLength(body) },
  };
  return new Promise((resolve) => {
    const call = request({ agent, port, host: '127.0.0.1', path: '/mcp', method: 'POST', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode!, text }));
      response.on('error', () => resolve({ status: 'cut off', text }));
    });
    const timer = setTimeout(() => {
      resolve({ status: 'hung', text: `no answer within ${longestMs / 1000} s` });
      call.destroy();
    }, longestMs);
    call.on('close', () => clearTimeout(timer));
    call.on('error', (error: Error & { code?: string }) => {
      const isUntaken = error.code === 'ECONNREFUSED' || (call.reusedSocket && error.code === 'ECONNRESET');
      resolve({ status: isUntaken ? 'away' : 'cut off', text: error.code ?? error.message });
    });
    call.end(body);
  });
}
