// `npm run tokens`: what the answers to the tasks of test/tasks cost a model, as text and as structure. `--write` puts the table
// into docs/tokens.md, `--answers` shows the answers.
import { readFileSync, writeFileSync } from 'node:fs';
import { cloudstackTasks } from '../test/tasks/cloudstack-tasks.ts';
import { kubevirtTasks } from '../test/tasks/kubevirt-tasks.ts';
import { playTasks } from '../test/tasks/run-tasks.ts';
import { costOf, median, type TaskCost, tokenTable } from '../test/tasks/tokens.ts';
import { virtualboxTasks } from '../test/tasks/virtualbox-tasks.ts';
import { withTables } from './readme/tables.ts';

const clouds = { cloudstack: cloudstackTasks, kubevirt: kubevirtTasks, virtualbox: virtualboxTasks };
const played = await playTasks(Object.values(clouds).flat());
const costs = played.map(costOf);
const byCloud: Record<string, readonly TaskCost[]> = {};
let at = 0;
for (const [cloud, tasks] of Object.entries(clouds)) {
  byCloud[cloud] = costs.slice(at, at + tasks.length);
  at += tasks.length;
}
const table = tokenTable(byCloud);
console.log(table);
if (process.argv.includes('--write')) {
  const file = new URL('../docs/tokens.md', import.meta.url);
  writeFileSync(file, withTables(readFileSync(file, 'utf8'), { tokens: table }));
}
const ratio = median(costs.map((cost) => cost.structured / cost.text));
console.log(`median of the ratios: ${ratio.toFixed(3)}`);
for (const { task, calls: seen } of played) {
  for (const { step, lacks } of seen) for (const lack of lacks) console.log(`${task.what}: ${step.tool} lacks ${lack}`);
}
if (process.argv.includes('--answers')) {
  for (const { task, calls: seen } of played) {
    for (const { step, text: shown, structured: content } of seen) {
      console.log(
        `\n### ${task.what}: ${step.tool} ${JSON.stringify(step.args)}\n${shown}\n${JSON.stringify(content)}`,
      );
    }
  }
}
