// `npm run test:ansible`: Ansible's modules for CloudStack work against `virtspan simulate cloudstack`.
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { flows, tasksOf } from './outside/ansible-flows.ts';
import { ensureAnsible } from './outside/ansible-install.ts';
import { createReport, skip, using } from './outside/report.ts';
import { startSimulator } from './outside/simulator-process.ts';

/** Kept for the next run: the package is big. */
const ansible = ensureAnsible(join(tmpdir(), 'virtspan-ansible'));
if ('missing' in ansible) skip('ansible', ansible.missing);
const { playbook, python, collections, version } = ansible as Exclude<typeof ansible, { readonly missing: string }>;
using('ansible with ngine_io.cloudstack', version);

/** `--only cs_volume,cs_instance` runs some modules alone. */
const only = process.argv[process.argv.indexOf('--only') + 1]?.split(',');
const wanted = process.argv.includes('--only') ? flows.filter(({ module }) => only?.includes(module)) : flows;
const tasks = tasksOf(wanted);
const folder = mkdtempSync(join(tmpdir(), 'virtspan-playbook-'));
const results = join(folder, 'results.json');
const simulator = await startSimulator('cloudstack', ['--job-ms', '100']);
const report = createReport();
const { CLOUDSTACK_API_URL, CLOUDSTACK_API_KEY, CLOUDSTACK_SECRET_KEY } = simulator.env;

const play = {
  hosts: 'localhost',
  connection: 'local',
  gather_facts: false,
  vars: { ansible_python_interpreter: python },
  tasks: [
    ...tasks.map(({ title, module, args, isCheck, as }, index) => ({
      name: title,
      [`ngine_io.cloudstack.${module}`]: args,
      check_mode: isCheck,
      register: as ?? `task${index}`,
      ignore_errors: true,
    })),
  ].flatMap((task, index) =>
    tasks[index]?.as === undefined
      ? [task]
      : [task, { name: 'keeps it', 'ansible.builtin.set_fact': { [`task${index}`]: `{{ ${tasks[index]?.as} }}` } }],
  ),
};
const kept = {
  name: 'writes what came',
  'ansible.builtin.copy': {
    dest: results,
    content: `{{ [${tasks.map((_, index) => `task${index}`).join(', ')}] | to_json }}`,
  },
};

interface Result {
  readonly changed?: boolean;
  readonly failed?: boolean;
  readonly msg?: string;
}

try {
  writeFileSync(join(folder, 'play.json'), JSON.stringify([{ ...play, tasks: [...play.tasks, kept] }]));
  const { stdout, stderr } = spawnSync(playbook, ['-i', 'localhost,', join(folder, 'play.json')], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: {
      ...{ PATH: process.env.PATH ?? '', HOME: folder, LC_ALL: 'C.UTF-8' },
      ...{ ANSIBLE_COLLECTIONS_PATH: collections, ANSIBLE_NOCOLOR: '1', ANSIBLE_LOCALHOST_WARNING: 'False' },
      ...{
        CLOUDSTACK_ENDPOINT: CLOUDSTACK_API_URL,
        CLOUDSTACK_KEY: CLOUDSTACK_API_KEY,
        CLOUDSTACK_SECRET: CLOUDSTACK_SECRET_KEY,
      },
    },
  });
  const came = JSON.parse(readOr(results, `${stdout}${stderr}`)) as readonly Result[];
  for (const [index, { title, changes }] of tasks.entries())
    await report.check(title, () => {
      const { failed, msg, changed } = came[index] ?? {};
      assert.ok(failed !== true, msg);
      assert.equal(changed, changes, changes ? 'it says that nothing changed' : 'it says that it changed something');
    });
} finally {
  await simulator.stop();
  rmSync(folder, { recursive: true, force: true });
}
report.close();

function readOr(file: string, output: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Error(`Ansible wrote no results:\n${output.slice(-3000)}`);
  }
}
