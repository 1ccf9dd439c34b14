// Every task is reached with what the answers say, whichever form of them a client hands to its model.
import { describe, expect, it } from '@jest/globals';
import { cloudstackTasks } from './cloudstack-tasks.ts';
import { kubevirtTasks } from './kubevirt-tasks.ts';
import { playTasks } from './run-tasks.ts';
import { costOf, median } from './tokens.ts';
import { virtualboxTasks } from './virtualbox-tasks.ts';

describe('the tasks', () => {
  it('are reached by text and by structure alike, for as many tokens', async () => {
    const tasks = [...cloudstackTasks, ...kubevirtTasks, ...virtualboxTasks];
    expect(tasks.length).toBeGreaterThanOrEqual(40);
    const played = await playTasks(tasks);
    const lacking = played.flatMap(({ task, calls }) =>
      calls.flatMap(({ step, lacks }) => lacks.map((lack) => `${task.what}: ${step.tool} lacks ${lack}`)),
    );
    expect(lacking).toEqual([]);
    const costs = played.map(costOf);
    expect(median(costs.map(({ text, structured }) => structured / text))).toBeLessThanOrEqual(1.05);
    const [text, structured] = [costs.map((cost) => cost.text), costs.map((cost) => cost.structured)].map((all) =>
      all.reduce((sum, one) => sum + one, 0),
    );
    expect(structured! / text!).toBeLessThanOrEqual(1.05);
  }, 600_000);
});
