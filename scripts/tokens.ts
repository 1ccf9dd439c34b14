// `npm run tokens`: what the answers to the tasks of test/tasks cost a model, as text and as structure.
import { cloudstackTasks } from '../test/tasks/cloudstack-tasks.ts';
import { kubevirtTasks } from '../test/tasks/kubevirt-tasks.ts';
import { playTasks } from '../test/tasks/run-tasks.ts';
import { costOf, median, type TaskCost } from '../test/tasks/tokens.ts';
import { virtualboxTasks } from '../test/tasks/virtualbox-tasks.ts';

const clouds = { cloudstack: cloudstackTasks, kubevirt: kubevirtTasks, virtualbox: virtualboxTasks };
const played = await playTasks(Object.values(clouds).flat());
const costs = played.map(costOf);
const line = ({ what, calls, text, structured }: TaskCost): string =>
  `${what.padEnd(42)}${String(calls).padStart(5)}${String(text).padStart(8)}${String(structured).padStart(12)}${(structured / text).toFixed(2).padStart(7)}`;

console.log('task                                      calls    text  structured  ratio');
let at = 0;
for (const [cloud, tasks] of Object.entries(clouds)) {
  console.log(`-- ${cloud}`);
  for (const cost of costs.slice(at, at + tasks.length)) console.log(line(cost));
  at += tasks.length;
}
const [calls, text, structured] = [
  median(costs.map((cost) => cost.calls)),
  median(costs.map((cost) => cost.text)),
  median(costs.map((cost) => cost.structured)),
];
console.log(line({ what: 'median', calls, text, structured }));
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
