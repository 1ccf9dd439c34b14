// A simulated cluster of its own, and how its administrator sends it a request.
import { tokens } from '../../../../src/clouds/kubevirt/simulator/access/users.ts';
import { createKubeVirtSimulator } from '../../../../src/clouds/kubevirt/simulator/simulator.ts';
import { systemClock } from '../../../../src/contract/clock.ts';
import type { Json, JsonObject } from '../../../../src/contract/tool.ts';
import { loadShape } from '../provider/setup.ts';

export const MERGE = 'application/merge-patch+json';

export function cluster() {
  const simulator = createKubeVirtSimulator({ loadShape, clock: systemClock, random: Math.random, jobMs: 30 });
  return async (method: string, path: string, body?: Json, type = 'application/json') => {
    const answer = await simulator.handle(
      new Request(`https://c.example${path}`, {
        method,
        headers: { authorization: `Bearer ${tokens.admin}`, 'content-type': type },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
    const text = await answer.text();
    return { status: answer.status, body: (text.startsWith('{') ? JSON.parse(text) : {}) as JsonObject };
  };
}
