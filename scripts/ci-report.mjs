// Reads jest's JSON report: how many passed, how many failed, then what failed and why, and which files took longest.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const lines = [report.numPassedTests, report.numFailedTests + report.numRuntimeErrorTestSuites];
for (const suite of report.testResults) {
  const file = relative(process.cwd(), suite.name);
  const failures = suite.assertionResults.filter(({ status }) => status === 'failed');
  if (suite.status === 'failed' && failures.length === 0) lines.push(`FAIL ${file}`, suite.message.slice(0, 2_000));
  for (const { fullName, failureMessages } of failures) {
    lines.push(`FAIL ${file}: ${fullName}`, failureMessages.join('\n').slice(0, 1_200));
  }
}
const slowest = report.testResults
  .map(({ name, startTime, endTime }) => [endTime - startTime, relative(process.cwd(), name)])
  .sort(([a], [b]) => b - a)
  .slice(0, 8);
lines.push('Slowest files:', ...slowest.map(([ms, name]) => `  ${(ms / 1000).toFixed(1)} s  ${name}`));
lines.push(
  `${report.numPassedTests} tests in ${report.numTotalTestSuites} files passed, ${report.numFailedTests} failed.`,
);
process.stdout.write(`${lines.join('\n')}\n`);
