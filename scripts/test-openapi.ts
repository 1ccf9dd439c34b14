// `npm run test:openapi`: openapi-typescript makes a client of the exported document, and that talks to the simulator.
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createReport, skip, using } from './outside/report.ts';
import { startSimulator } from './outside/simulator-process.ts';

/** Beside the project: it wants another TypeScript than ours. */
const packages = ['openapi-typescript@7.13.0', 'openapi-fetch@0.17.0', 'typescript@5.9.3'];

/** Signs as the document says, in a middleware: the client itself knows nothing of CloudStack but the document. */
const program = `
import createClient from 'openapi-fetch';
import { createHmac } from 'node:crypto';
import type { paths } from './cloudstack.ts';
const { ORIGIN = '', CLOUDSTACK_API_KEY = '', CLOUDSTACK_SECRET_KEY = '' } = process.env;
const client = createClient<paths>({ baseUrl: ORIGIN });
client.use({
  onRequest({ request }) {
    const url = new URL(request.url);
    url.searchParams.set('apikey', CLOUDSTACK_API_KEY);
    const text = [...url.searchParams].map(([name, value]) => name.toLowerCase() + '=' + encodeURIComponent(value).toLowerCase()).sort().join('&');
    url.searchParams.set('signature', createHmac('sha1', CLOUDSTACK_SECRET_KEY).update(text).digest('base64'));
    return new Request(url, request);
  },
});
const { data } = await client.GET('/client/api/listZones', { params: { query: { command: 'listZones', response: 'json' } } });
const names: (string | undefined)[] = (data?.listzonesresponse.zone ?? []).map((zone) => zone.name);
// @ts-expect-error no zone has such a field
data?.listzonesresponse.zone?.[0]?.nosuchfield;
// @ts-expect-error a required parameter is missing
const wrong = () => client.GET('/client/api/deleteZone', { params: { query: { command: 'deleteZone', response: 'json' } } });
console.log(JSON.stringify({ names, wrong: typeof wrong }));
`;

using('openapi', packages.slice(0, 2).join(', '));

const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
const inFolder = (command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${command} ${args[0]}: ${stdout}${stderr}`.slice(-1_500));
  return stdout;
};

writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
try {
  inFolder('npm', ['install', '--no-audit', '--no-fund', ...packages, '@types/node@20.19.43']);
} catch (error) {
  rmSync(folder, { recursive: true });
  skip('openapi-typescript', `it cannot be installed here: ${(error as Error).message.slice(-200).trim()}`);
}

const simulator = await startSimulator('cloudstack');
const report = createReport();
try {
  for (const provider of ['cloudstack', 'kubevirt', 'virtualbox']) {
    await report.check(`openapi-typescript makes types of ${provider}`, () => {
      const document = join(folder, `${provider}.json`);
      const { status, stderr } = spawnSync(
        process.execPath,
        ['dist/main.js', 'export', 'openapi', provider, '--out', document],
        {
          encoding: 'utf8',
        },
      );
      assert.equal(status, 0, stderr);
      inFolder('npx', ['openapi-typescript', document, '--output', `${provider}.ts`]);
    });
  }
  await report.check('the client compiles, and refuses what the document does not have', () => {
    writeFileSync(join(folder, 'client.ts'), program);
    const strictly = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--types', 'node'];
    inFolder('npx', ['tsc', ...strictly, '--skipLibCheck', '--allowImportingTsExtensions', 'client.ts']);
  });
  await report.check('the client lists the zones of the simulator', () => {
    inFolder('npx', [
      'tsc',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--types',
      'node',
      '--skipLibCheck',
      '--rewriteRelativeImportExtensions',
      'client.ts',
    ]);
    const said = inFolder(process.execPath, ['client.js'], { ...simulator.env, ORIGIN: simulator.origin });
    const { names } = JSON.parse(said) as { names: readonly string[] };
    assert.ok(names.length >= 1 && names.every((name) => typeof name === 'string'), said);
  });
} finally {
  await simulator.stop();
  rmSync(folder, { recursive: true });
  report.close();
}
