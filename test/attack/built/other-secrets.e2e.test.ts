// I4 on the built server for KubeVirt and VirtualBox: planted secrets are in nothing that leaves, by any way out.
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Handle } from '../../../src/runtime/wire/listen.ts';
import { virtspan } from '../../cli/run.ts';
import { type Answer, type ServerProcess, startServer } from '../../server/process.ts';
import { formsOf } from '../other-cloud.ts';
import { type ListeningCloud, listeningCloud } from './listening.ts';
import { ended, fileWith, initialize, newFolder, toolCall } from './simulated.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
let planted: string[] = [];
const secret = (): string => {
  const text = `Pl4nted-${(9_999_999 + planted.length * 104_729).toString(36)}-built`;
  planted.push(text);
  return text;
};
const kept = (text: string): string => {
  planted.push(text);
  return text;
};

let cloud: ListeningCloud | undefined;
let server: ServerProcess | undefined;
let clock: NodeJS.Timeout | undefined;
afterEach(async () => {
  clearInterval(clock);
  if (server !== undefined) await ended(server);
  await cloud?.close();
  server = undefined;
  cloud = undefined;
  planted = [];
});

interface Open {
  readonly folder: string;
  /** What the cloud answered. */
  readonly came: string[];
  /** One request to the server, and its answer. */
  ask(method: string, params: object): Promise<Answer>;
  call(tool: string, args: object): Promise<Answer>;
  /** Everything that left, once the server has ended. */
  left(): Promise<string>;
}

/** A server in front of a cloud, with a person who says yes to everything but secrets, and a loud log. */
async function open(provider: 'kubevirt' | 'virtualbox'): Promise<Open> {
  const came: string[] = [];
  const record =
    (inner: Handle): Handle =>
    async (request) => {
      const response = await inner(request);
      came.push(await response.clone().text());
      return response;
    };
  cloud = await listeningCloud(provider, record);
  const folder = newFolder();
  const mine = startServer(['--log-level', 'debug', '--audit-dir', folder], cloud.env);
  server = mine;
  const lines: string[] = [];
  mine.child.stdout.on('data', (chunk: Buffer) => lines.push(chunk.toString('utf8')));
  mine.send(initialize({ elicitation: { form: {} } }));
  mine.send({ id: 'loud', method: 'logging/setLevel', params: { level: 'debug' } });
  let answered = 0;
  clock = setInterval(() => {
    const questions = mine.received.filter(({ method }) => method === 'elicitation/create');
    for (const { id, params } of questions.slice(answered)) {
      answered += 1;
      const description: string | undefined = params.requestedSchema.properties.phrase?.description;
      const content = description === undefined ? { go_ahead: true } : { phrase: description.slice(14) };
      const isSecret = String(params.message).includes('shown in clear');
      mine.send({ id, result: isSecret ? { action: 'decline' } : { action: 'accept', content } });
    }
  }, 2);
  let last = 0;
  const ask: Open['ask'] = (method, params) => {
    last += 1;
    mine.send({ id: last, method, params });
    return mine.answerTo(last);
  };
  return {
    folder,
    came,
    ask,
    call: (tool, args) => {
      last += 1;
      mine.send(toolCall(last, tool, args, { _meta: { progressToken: last } }));
      return mine.answerTo(last);
    },
    left: async () => {
      await ended(mine);
      const audit = readdirSync(folder)
        .filter((name) => name.endsWith('.jsonl'))
        .map((name) => readFileSync(join(folder, name), 'utf8'));
      expect(audit.join('')).toContain('"kind":"intent"');
      return [lines.join(''), mine.stderr(), ...audit].join('\n');
    },
  };
}

/** Planted texts that are there in some spelling, or turned round. */
const seenIn = (out: string): readonly string[] => {
  const turned = [...out].reverse().join('');
  return planted.filter((text) => formsOf(text).some((form) => out.includes(form) || turned.includes(form)));
};

describe('I4 on the built server in front of KubeVirt', () => {
  const where = { namespace: 'team-a' };
  const named = { ...where, name: 'planted' };
  const machine = () => {
    const volumes = [
      { name: 'a', cloudInitNoCloud: { userData: `#cloud-config\npassword: ${secret()}\n` } },
      { name: 'b', cloudInitNoCloud: { userDataBase64: kept(base64(`password: ${secret()}`)) } },
      { name: 'c', cloudInitConfigDrive: { networkDataBase64: kept(base64(`wifi: ${secret()}`)) } },
    ];
    const spec = { runStrategy: 'Halted', template: { spec: { domain: { devices: {} }, volumes } } };
    const annotations = { 'kubectl.kubernetes.io/last-applied-configuration': JSON.stringify({ spec }) };
    return { metadata: { name: 'planted', annotations }, spec };
  };

  it('holds for tools, meta-tools, scripts, resources, completion, questions, logs and the audit', async () => {
    const { ask, call, came, left } = await open('kubevirt');
    const body = machine();
    const made = await call('kubevirt_create_virtual_machine', { ...where, body });
    expect(made.result.isError).toBeUndefined();
    for (const format of ['json', 'table']) {
      await call('kubevirt_get_virtual_machine', { ...named, format });
      await call('call_read', { tool: 'kubevirt_list_virtual_machines', arguments: { ...where, format } });
    }
    await call('kubevirt_get_virtual_machine', { ...named, reveal: true });
    await call('kubevirt_create_virtual_machine', { ...where, body });
    await call('kubevirt_apply_virtual_machine', { ...named, body, force: true });
    const get = `await kubevirt.getVirtualMachine(${JSON.stringify(named)})`;
    const scripts = [
      `const vm = ${get}; console.log(JSON.stringify(vm)); return vm`,
      `return JSON.stringify(${get}).split('').reverse().join('')`,
      `throw new Error(JSON.stringify(${get}))`,
      `return await kubevirt.getVirtualMachine(${JSON.stringify({ ...named, reveal: true })})`,
      `return (await kubevirt.listVirtualMachine({ namespace: 'team-a' })).map((vm) => vm.spec.template.spec.volumes)`,
    ];
    const results: string[] = [];
    for (const code of scripts) results.push(JSON.stringify((await call('run_script', { code })).result));
    expect(results[0]).toContain('[secret]');
    await call('find_tools', { query: 'machines with cloud-init user data' });
    await call('describe_tools', { tools: ['kubevirt_get_virtual_machine', 'kubevirt_create_virtual_machine'] });
    for (const uri of [
      'kubevirt://team-a/vms',
      'virtspan://kubevirt/inventory',
      'virtspan://kubevirt/api/getVirtualMachine',
    ])
      expect((await ask('resources/read', { uri })).error).toBeUndefined();
    const ref = { type: 'ref/prompt', name: 'troubleshoot-kubevirt' };
    await ask('completion/complete', { ref, argument: { name: 'vm', value: 'pl' } });
    await ask('prompts/get', { name: 'troubleshoot-kubevirt', arguments: { vm: 'planted' } });
    await call('kubevirt_delete_virtual_machine', named);
    const out = await left();
    expect(planted.filter((text) => came.join('\n').includes(text)).length).toBeGreaterThan(2);
    expect(out).toContain('[secret]');
    expect(seenIn(out)).toEqual([]);
  });

  it('holds for `virtspan call --json`, its errors and `virtspan audit show`', async () => {
    cloud = await listeningCloud('kubevirt');
    const { env } = cloud;
    const folder = newFolder();
    const file = fileWith(JSON.stringify({ ...where, body: machine() }), 'machine.json');
    const run = (tool: string, ...words: readonly string[]) =>
      virtspan(['call', tool, ...words, '--json', '--audit-dir', folder], { env });
    const made = await run('kubevirt_create_virtual_machine', `@${file}`);
    expect(made.code).toBe(0);
    const ran = [
      made,
      await run('kubevirt_create_virtual_machine', `@${file}`),
      await run('kubevirt_get_virtual_machine', 'namespace=team-a', 'name=planted', '--format', 'json'),
      await run('kubevirt_get_virtual_machine', 'namespace=team-a', 'name=planted', 'reveal=true'),
      await run('kubevirt_create_data_volume', 'namespace=team-a', `body:={"spec":{"x":"token=${secret()}"}}`),
      await virtspan(['audit', 'show', '--dir', folder]),
    ];
    const out = ran.map(({ stdout, stderr }) => stdout + stderr).join('\n');
    expect(ran.at(-1)!.stdout).toContain('kubevirt_create_virtual_machine');
    expect(out).toContain('[secret]');
    expect(seenIn(out)).toEqual([]);
  });

  it.each<[string, () => { readonly user: object | string; readonly program?: string }]>([
    ['a token that the cluster refuses', () => ({ user: { token: secret() } })],
    ['a name and a password', () => ({ user: { username: 'joe', password: secret() } })],
    [
      'a client key that is none',
      () => ({ user: { 'client-certificate-data': base64('x'), 'client-key-data': base64(secret()) } }),
    ],
    ['a token that is no text', () => ({ user: { token: [secret()] } })],
    ['a user that is a text', () => ({ user: `token: ${secret()}` })],
    [
      'a plugin that fails and prints',
      () => ({ user: {}, program: `echo '{"status":{"token":"${secret()}"}}'; echo ${secret()} >&2; exit 3` }),
    ],
    ['a plugin that prints no credential', () => ({ user: {}, program: `echo 'token: ${secret()}'` })],
    ['a plugin whose environment holds a secret', () => ({ user: {}, program: 'env; exit 1' })],
  ])('holds for a kubeconfig with %s', async (_, make) => {
    cloud = await listeningCloud('kubevirt', () => async (request) => {
      const said = request.headers.get('authorization') ?? 'nothing';
      return Response.json(
        { kind: 'Status', status: 'Failure', code: 401, message: `not for ${said}` },
        { status: 401 },
      );
    });
    const { user, program } = make();
    const origin = JSON.parse(readFileSync(cloud.env.KUBECONFIG!, 'utf8')).clusters[0].cluster.server;
    const path = program === undefined ? undefined : fileWith(`#!/bin/sh\n${program}\n`, 'plugin');
    if (path !== undefined) chmodSync(path, 0o700);
    const exec = {
      apiVersion: 'client.authentication.k8s.io/v1',
      command: path,
      args: ['--client-secret', secret()],
      env: [{ name: 'CLIENT_SECRET', value: secret() }],
      interactiveMode: 'Never',
    };
    const config = {
      apiVersion: 'v1',
      kind: 'Config',
      'current-context': 'c',
      contexts: [{ name: 'c', context: { cluster: 'c', user: 'u' } }],
      clusters: [{ name: 'c', cluster: { server: origin } }],
      users: [{ name: 'u', user: path === undefined ? user : { exec } }],
    };
    const env = { KUBECONFIG: fileWith(JSON.stringify(config), 'kubeconfig') };
    const folder = newFolder();
    const ran = [
      await virtspan(['call', 'kubevirt_list_virtual_machines', '--json', '--audit-dir', folder], { env }),
      await virtspan(['doctor'], { env }),
      await virtspan(['audit', 'show', '--dir', folder]),
    ];
    expect(ran[0]!.code).not.toBe(0);
    expect(seenIn(ran.map(({ stdout, stderr }) => stdout + stderr).join('\n'))).toEqual([]);
  });
});

describe('I4 on the built server in front of VirtualBox', () => {
  const machine = 'web-1';

  it('holds for passwords, keys and properties, by tools, scripts, questions, logs and the audit', async () => {
    const { call, left } = await open('virtualbox');
    const user = 'VBoxAuthSimple/users/joe';
    const calls: readonly (readonly [string, object])[] = [
      ['set_vrde_property', { machine, key: 'VNCPassword', value: secret() }],
      ['get_vrde_property', { machine, key: 'VNCPassword' }],
      ['set_global_extra_data', { key: user, value: secret() }],
      ['get_global_extra_data', { key: user }],
      ['set_machine_extra_data', { machine, key: user, value: secret() }],
      ['get_machine_extra_data', { machine, key: user, format: 'json' }],
      ['get_machine_extra_data', { machine, key: user, reveal: true }],
      ['set_guest_credentials', { machine, userName: 'joe', password: secret() }],
      [
        'run_guest_command',
        { machine, user: 'joe', password: secret(), executable: '/bin/sh', arguments: ['--password', secret()] },
      ],
      [
        'install_unattended',
        { machine, iso: '/iso/debian.iso', user: 'joe', password: secret(), productKey: secret() },
      ],
      ['change_medium_encryption', { medium: 'web-1.vdi', newPassword: secret(), newPasswordId: 'one' }],
      ['set_medium_properties', { medium: 'web-1.vdi', names: ['InitiatorSecret'], values: [secret()] }],
      ['update_machine', { machine, teleporterPassword: secret() }],
      ['get_machine', { machine, format: 'json' }],
      ['set_settings_secret', { password: secret() }],
      ['create_shared_folder', { machine, name: 'x', hostPath: `/mnt/joe:${'x'}`, password: secret() }],
      ['list_jobs', {}],
    ];
    for (const [tool, args] of calls) await call(`virtualbox_${tool}`, args);
    const script = await call('run_script', {
      code: `const it = await virtualbox.iMachineGetExtraData({ machine: 'web-1', key: '${user}' }); console.log(it); return [it, String(it).split('').reverse().join('')]`,
    });
    const out = await left();
    expect(JSON.stringify(script.result)).toContain('[secret]');
    expect(out).toContain('elicitation/create');
    expect(seenIn(out)).toEqual([]);
  });
});
