// `npm run test:cloudmonkey`: Apache's command line for CloudStack works against `virtspan simulate cloudstack`.
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { firstLineOf, programOf } from './outside/program.ts';
import { createReport, skip, using } from './outside/report.ts';
import { startSimulator } from './outside/simulator-process.ts';

const found = programOf('CLOUDMONKEY', ['cmk'], ['-v']);
if ('missing' in found) skip('cloudmonkey', found.missing);
const { path } = found as { readonly path: string };
using('cloudmonkey', firstLineOf(path, ['-v']));

const folder = mkdtempSync(join(tmpdir(), 'virtspan-cloudmonkey-'));
const simulator = await startSimulator('cloudstack', ['--job-ms', '200']);
const report = createReport();
type Answer = Readonly<Record<string, unknown>>;

/** What the command line prints as JSON; nothing printed is an empty answer. */
function cmk(line: string, code = 0): Answer {
  const { CLOUDSTACK_API_URL: url, CLOUDSTACK_API_KEY: key, CLOUDSTACK_SECRET_KEY: secret } = simulator.env;
  const options = ['-c', join(folder, 'config'), '-o', 'json', '-u', url, '-k', key, '-s', secret].map(String);
  const { status, stdout, stderr } = spawnSync(path, [...options, ...line.split(' ')], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', HOME: folder },
    timeout: 120_000,
  });
  assert.equal(status === 0 ? 0 : 1, code, `${line}: ${stdout}${stderr}`);
  const from = stdout.indexOf('{');
  return from < 0 ? { text: stdout + stderr } : (JSON.parse(stdout.slice(from)) as Answer);
}
const first = (answer: Answer, key: string): Answer => (answer[key] as readonly Answer[])[0] ?? {};

try {
  await report.check('takes over the commands that the server has', () => void cmk('sync'));
  await report.check('lists zones, templates and machines', () => {
    assert.ok(first(cmk('list zones'), 'zone').id, 'no zone');
    assert.ok(first(cmk('list templates templatefilter=executable'), 'template').id, 'no template');
    assert.ok(Number(cmk('list virtualmachines listall=true').count) > 0, 'no machine');
  });
  await report.check('deploys, stops, starts and expunges a machine, waiting for each job', () => {
    const zone = first(cmk('list zones'), 'zone').id;
    const template = first(cmk(`list templates templatefilter=executable zoneid=${zone}`), 'template').id;
    const offering = first(cmk('list serviceofferings'), 'serviceoffering').id;
    const network = first(cmk(`list networks zoneid=${zone} type=Isolated listall=true`), 'network').id;
    const made = cmk(
      `deploy virtualmachine name=from-cmk zoneid=${zone} templateid=${template} serviceofferingid=${offering} networkids=${network}`,
    ).virtualmachine as Answer;
    assert.equal(made.state, 'Running');
    assert.equal((cmk(`stop virtualmachine id=${made.id}`).virtualmachine as Answer).state, 'Stopped');
    assert.equal((cmk(`start virtualmachine id=${made.id}`).virtualmachine as Answer).state, 'Running');
    cmk(`destroy virtualmachine id=${made.id} expunge=true`);
    assert.equal(cmk('list virtualmachines name=from-cmk listall=true').count ?? 0, 0);
  });
  await report.check('fails with the text of the server', () => {
    const { text } = cmk('list virtualmachines id=99999999-9999-4999-8999-999999999999', 1);
    assert.match(String(text), /entity does not exist/);
  });
} finally {
  await simulator.stop();
  rmSync(folder, { recursive: true, force: true });
}
report.close();
