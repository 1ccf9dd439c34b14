// Every task is reached with what the answers say, whichever form of them a client hands to its model.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { cloudstackTasks } from './cloudstack-tasks.ts';
import { kubevirtTasks } from './kubevirt-tasks.ts';
import { playTasks } from './run-tasks.ts';
import { costOf, median, medianOf, type TaskCost } from './tokens.ts';
import { virtualboxTasks } from './virtualbox-tasks.ts';

const docs = new URL('../../docs/tokens.md', import.meta.url);
/** Answers grow by a word now and then: what is written down may be off by this part. */
const tolerance = 0.15;

/** What docs/tokens.md says of all tasks that is not so; `npm run tokens -- --write` mends it. */
function staleIn(page: string, costs: readonly TaskCost[]): readonly string[] {
  const missing = costs.filter(({ what }) => !page.includes(`: ${what} |`)).map(({ what }) => `lacks "${what}"`);
  const said = /\| \*\*all: median\*\* \| ([\d.]+) \| ([\d.]+) \| ([\d.]+) \|/.exec(page)?.slice(1).map(Number) ?? [];
  const { calls, text, structured } = medianOf(costs);
  const wrong = [calls, text, structured].flatMap((now, at) =>
    Math.abs((said[at] ?? 0) - now) <= tolerance * now ? [] : [`says ${said[at]} for ${now}`],
  );
  return [...missing, ...wrong];
}

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
    expect(staleIn(readFileSync(docs, 'utf8'), costs)).toEqual([]);
  }, 600_000);
});
