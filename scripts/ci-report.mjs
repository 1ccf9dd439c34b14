// Reads jest's JSON reports: `--failed REPORT` prints the files with a failure; `REPORT [AGAIN]` prints how many tests
// passed and failed, then what failed and why, and which files took longest. AGAIN is a second run of what failed in the
// first: the second decides, and what only the first saw is named as unstable.
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const failuresOf = (suite) => suite.assertionResults.filter(({ status }) => status === 'failed');
const hasFailed = (suite) => suite.status === 'failed' || failuresOf(suite).length > 0;

function told(suite, word) {
  const file = relative(process.cwd(), suite.name);
  const failures = failuresOf(suite);
  if (hasFailed(suite) && failures.length === 0) return [`${word} ${file}`, suite.message.slice(0, 2_000)];
  return failures.flatMap(({ fullName, failureMessages }) => [
    `${word} ${file}: ${fullName}`,
    failureMessages.join('\n').slice(0, 1_200),
  ]);
}

function summary(first, again) {
  const second = new Map((again?.testResults ?? []).map((suite) => [suite.name, suite]));
  const final = first.testResults.map((suite) => second.get(suite.name) ?? suite);
  const count = (status) =>
    final.reduce((sum, suite) => sum + suite.assertionResults.filter((one) => one.status === status).length, 0);
  const unrun = final.filter((suite) => hasFailed(suite) && failuresOf(suite).length === 0).length;
  const [passed, failed] = [count('passed'), count('failed') + unrun];
  const unstable = first.testResults.filter((suite) => second.has(suite.name) && !hasFailed(second.get(suite.name)));
  const slowest = final
    .map(({ name, startTime, endTime }) => [endTime - startTime, relative(process.cwd(), name)])
    .sort(([a], [b]) => b - a)
    .slice(0, 8);
  return [
    passed,
    failed,
    ...final.filter(hasFailed).flatMap((suite) => told(suite, 'FAIL')),
    ...unstable.flatMap((suite) => told(suite, 'UNSTABLE, passed the second time:')),
    'Slowest files:',
    ...slowest.map(([ms, name]) => `  ${(ms / 1000).toFixed(1)} s  ${name}`),
    `${passed} tests in ${final.length} files passed, ${failed} failed.`,
  ];
}

const [, , first, second] = process.argv;
const lines =
  first === '--failed'
    ? read(second)
        .testResults.filter(hasFailed)
        .map(({ name }) => relative(process.cwd(), name))
    : summary(read(first), second !== undefined && existsSync(second) ? read(second) : undefined);
process.stdout.write(lines.map((line) => `${line}\n`).join(''));
