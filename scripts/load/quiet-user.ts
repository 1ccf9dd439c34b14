// One more user, who does one small thing at a time while the crowd is there.
import { Agent } from 'node:http';
import { send } from './send.ts';

export interface Calm {
  /** Milliseconds of each answer to a request that is no call, and of each to a small call. */
  readonly hellos: readonly number[];
  readonly calls: readonly number[];
}

export function startQuietUser({ user, port }: { readonly user: number; readonly port: number }) {
  const agent = new Agent({ keepAlive: true });
  const hellos: number[] = [];
  const calls: number[] = [];
  let state: 'calling' | 'ending' = 'calling';
  const timed = async (into: number[], method: string, params?: Record<string, unknown>): Promise<void> => {
    const began = performance.now();
    const heard = await send({ agent, port, user, method, ...(params !== undefined && { params }) });
    if (heard.status === 200) into.push(performance.now() - began);
  };
  const loop = async (): Promise<void> => {
    while (state === 'calling') {
      await timed(hellos, 'server/discover');
      await timed(calls, 'tools/call', { name: 'call_read', arguments: { tool: 'cloudstack_list_zones' } });
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  };
  const loops = loop();
  return {
    async end(): Promise<Calm> {
      state = 'ending';
      await loops;
      agent.destroy();
      return { hellos, calls };
    },
  };
}
