// `npm run test:virtctl`: KubeVirt's own command line works against `virtspan simulate kubevirt`.
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { firstLineOf, programOf } from './outside/program.ts';
import { createReport, skip, using } from './outside/report.ts';
import { startSimulator } from './outside/simulator-process.ts';

const found = programOf('VIRTCTL', ['virtctl'], ['version', '--client']);
if ('missing' in found) skip('virtctl', found.missing);
const { path } = found as { readonly path: string };
using('virtctl', firstLineOf(path, ['version', '--client']));

const folder = mkdtempSync(join(tmpdir(), 'virtspan-virtctl-'));
const simulator = await startSimulator('kubevirt', ['--job-ms', '300']);
const report = createReport();

/** One line, and what the output has to match. A step that waits is tried again until it matches or the time is up. */
const steps: readonly (readonly [line: string, wanted: RegExp])[] = [
  ['version', /Server Version/],
  ['start db-1 -n team-a', /VM db-1 was scheduled to start/],
  ['start db-1 -n team-a', /VM is already running|does not support manual start/],
  ['guestosinfo db-1 -n team-a', /guestAgentVersion/],
  ['pause vm db-1 -n team-a', /VMI db-1 was scheduled to pause/],
  ['unpause vm db-1 -n team-a', /VMI db-1 was scheduled to unpause/],
  ['restart db-1 -n team-a', /VM db-1 was scheduled to restart/],
  ['fslist web-1 -n team-a', /vda1/],
  ['migrate web-1 -n team-a', /VM web-1 was scheduled to migrate/],
  ['stop db-1 -n team-a', /VM db-1 was scheduled to stop/],
  ['stop none -n team-a', /not found/],
];

try {
  for (const [line, wanted] of steps) {
    await report.check(`virtctl ${line}`, async () => {
      let output = '';
      for (let tries = 0; tries < 20; tries += 1) {
        const { stdout, stderr } = spawnSync(path, line.split(' '), {
          encoding: 'utf8',
          env: { PATH: process.env.PATH ?? '', HOME: folder, ...simulator.env },
        });
        output = `${stdout}${stderr}`;
        if (wanted.test(output)) return;
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
      assert.fail(`wanted ${wanted}\ngot ${output.trim()}`);
    });
  }
} finally {
  await simulator.stop();
  rmSync(folder, { recursive: true, force: true });
}
report.close();
