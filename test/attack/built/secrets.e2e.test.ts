// I4 on the built server: secrets planted all over a cloud are in nothing that leaves the server.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { idOf } from '../../../src/clouds/cloudstack/simulator/engine/ids.ts';
import type { JsonObject } from '../../../src/contract/tool.ts';
import { catalogs } from '../../../src/generated/catalog.ts';
import { createRegistry } from '../../../src/runtime/tools/registry.ts';
import type { Handle } from '../../../src/runtime/wire/listen.ts';
import { type ServerProcess, startServer } from '../../server/process.ts';
import { randomOf } from '../cloud.ts';
import { ended, initialize, newFolder, type SimulatedCloud, simulatedCloud, toolCall } from './simulated.ts';

const random = randomOf(23);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
const base64 = (text: string): string => Buffer.from(text).toString('base64');

const planted: string[] = [];
const secret = (): string => {
  const text = `Pl4nted-${Math.floor(random() * 1e14).toString(36)}`;
  planted.push(text);
  return text;
};
/** User data hides its secret in base64: neither form may be seen. */
const userData = (): string => {
  const text = base64(`#cloud-config\npassword: ${secret()}\n`);
  planted.push(text);
  return text;
};
const pem = (): string => `-----BEGIN RSA PRIVATE KEY-----\n${base64(secret())}\n-----END RSA PRIVATE KEY-----`;

/** Rows of the seed, with secrets in the fields that hold such things, and in places that only look harmless. */
function plantRows({ simulator }: SimulatedCloud): void {
  const lay = (table: string, name: string, row: object): void =>
    simulator.plant({ kind: 'row', table, row: { id: idOf(table, name), ...row } });
  for (const name of ['web-1', 'web-2', 'db-1', 'batch-1', 'shop-web-1'])
    lay('virtualmachine', name, {
      password: secret(),
      userdata: userData(),
      details: { 'vm.password': secret(), cpuNumber: '2' },
      displayname: `${name} password=${secret()}`,
    });
  lay('sshkeypair', 'ops-laptop', { privatekey: pem() });
  lay('userdata', 'cloud-init-web', { userdata: userData() });
  lay('template', 'debian-12', { url: `https://joe:${secret()}@mirror.example/debian.qcow2` });
  for (const zone of ['fra1', 'zrh1']) lay('zone', zone, { zonetoken: secret() });
  for (const user of ['admin', 'anna', 'ben'])
    lay('user', user, { apikey: secret(), secretkey: secret(), usersecretkey: secret() });
}

/** An answer to any command at all, with a secret in one of the forms that clouds put them in. */
function hostileAnswer(command: string): JsonObject {
  const key = command.toLowerCase();
  const body = pick<() => JsonObject>([
    () => ({ count: 1, [key]: [{ id: '1', name: 'x', password: secret() }] }),
    () => ({ count: 1, [key]: [{ id: '1', jobresult: { virtualmachine: { password: secret(), id: '2' } } }] }),
    () => ({ count: 1, [key]: [{ id: '1', jobresult: JSON.stringify({ keypair: { privatekey: pem() } }) }] }),
    () => ({ count: 1, [key]: [{ id: '1', details: { 'ldap.bind.password': secret() } }] }),
    () => ({ count: 1, [key]: [{ id: '1', url: `https://console.example/ajax?token=${secret()}&vm=1` }] }),
    () => ({ count: 1, [key]: [{ id: '1', name: 'ldap.bind.password', value: secret() }] }),
    () => ({ count: 1, [key]: [{ id: '1', stdout: `done\npassword=${secret()}\n` }] }),
    () => ({ count: 1, [key]: [{ id: '1', payload: `<user><password>${secret()}</password></user>` }] }),
    () => ({ count: 1, [key]: [{ id: '1', note: pem() }] }),
    () => ({ success: 'true', displaytext: `Authorization: Bearer ${secret()}` }),
    () => ({ errorcode: 431, errortext: `The password "x" is wrong; secretkey=${secret()} was expected` }),
  ])();
  return { [`${key}response`]: body };
}

/** Five hundred calls, one after the other. */
async function converse(server: ServerProcess, cloud: SimulatedCloud): Promise<void> {
  const registry = createRegistry([await catalogs.cloudstack!()]);
  const plain: { readonly name: string; readonly symbol: string }[] = [];
  for (const { name, symbol, effect, risk } of registry.entries) {
    if (effect !== 'read' || risk === 'high' || risk === 'critical') continue;
    const { params } = (await registry.load(name)).tool;
    if (Object.values(params).every(({ required, filled }) => required !== true && filled === undefined))
      plain.push({ name, symbol });
  }
  const machines = ['web-1', 'web-2', 'db-1', 'batch-1', 'shop-web-1'];
  const place = { zoneid: 'fra1', serviceofferingid: 'small', templateid: 'debian-12' };
  const makers: readonly (() => readonly [tool: string, args: JsonObject])[] = [
    () => {
      const { name, symbol } = pick(plain);
      if (random() < 0.5)
        cloud.simulator.plant({
          kind: 'answer',
          command: symbol,
          status: 200,
          contentType: 'application/json',
          body: JSON.stringify(hostileAnswer(symbol)),
        });
      else if (random() < 0.2)
        cloud.simulator.plant({ kind: 'refusal', command: symbol, status: 431, text: `no: apikey=${secret()}` });
      return [name, {}];
    },
    () => ['cloudstack_list_virtual_machines', { userdata: true, details: ['all'] }],
    () => ['cloudstack_list_async_jobs', { listall: true }],
    () => ['cloudstack_get_virtual_machine_user_data', { virtualmachineid: pick(machines) }],
    () => ['cloudstack_get_vm_password', { id: pick(machines) }],
    () => ['cloudstack_list_users', { listall: true }],
    () => ['cloudstack_list_user_data', {}],
    () => ['cloudstack_list_templates', { templatefilter: 'all' }],
    () => ['cloudstack_list_zones', {}],
    () => [
      'cloudstack_deploy_virtual_machine',
      { ...place, name: `m-${planted.length}`, userdata: userData(), password: secret() },
    ],
    () => ['cloudstack_register_user_data', { name: `u-${planted.length}`, userdata: userData() }],
    () => [
      'cloudstack_create_user',
      {
        account: 'admin',
        username: `u${planted.length}`,
        password: secret(),
        email: 'e@x',
        firstname: 'F',
        lastname: 'L',
      },
    ],
    () => ['cloudstack_stop_virtual_machine', { id: pick(machines), reveal: true }],
    () => ['cloudstack_reset_password_for_virtual_machine', { id: pick(machines), reveal: true }],
    () => {
      const text = `vm-password=${secret()} is too weak`;
      cloud.simulator.plant({ kind: 'job', command: 'startVirtualMachine', fate: 'fails', status: 530, text });
      return ['cloudstack_start_virtual_machine', { id: 'batch-1' }];
    },
  ];
  for (let count = 0; count < 500; count++) {
    const jobs = cloud.simulator.requests.flatMap(({ params }) => params.jobid ?? []);
    const [tool, args] =
      jobs.length > 0 && random() < 0.15
        ? (['cloudstack_query_async_job_result', { jobid: pick(jobs) }] as const)
        : random() < 0.5
          ? makers[0]!()
          : pick(makers)();
    const format = pick(['json', 'table']);
    server.send(toolCall(count, tool, { ...args, format }, { _meta: { progressToken: count } }));
    await server.answerTo(count);
  }
}

describe('I4 on the built server', () => {
  it('holds for 500 mixed calls: nothing planted is in results, errors, logs, progress, questions or the audit', async () => {
    const raw: string[] = [];
    const record =
      (inner: Handle): Handle =>
      async (request) => {
        const response = await inner(request);
        raw.push(await response.clone().text());
        return response;
      };
    const cloud = await simulatedCloud({ jobMs: 5, between: record });
    plantRows(cloud);
    const folder = newFolder();
    const server = startServer(['--mode', 'all', '--log-level', 'debug', '--audit-dir', folder], cloud.env);
    const lines: string[] = [];
    server.child.stdout.on('data', (chunk: Buffer) => lines.push(chunk.toString('utf8')));
    server.send(initialize({ elicitation: { form: {} } }));
    server.send({ id: 'loud', method: 'logging/setLevel', params: { level: 'debug' } });
    // Agrees to whatever is harmless, never to showing secrets.
    let answered = 0;
    const person = setInterval(() => {
      const questions = server.received.filter(({ method }) => method === 'elicitation/create');
      for (const { id, params } of questions.slice(answered)) {
        answered += 1;
        const wantsSecrets = String(params.message).includes('shown in clear');
        server.send({
          id,
          result: wantsSecrets ? { action: 'decline' } : { action: 'accept', content: { go_ahead: true } },
        });
      }
    }, 2);
    try {
      await converse(server, cloud);
    } finally {
      clearInterval(person);
      await ended(server);
      await cloud.close();
    }
    const audit = readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
    const out = [lines.join(''), server.stderr(), ...audit].join('\n');
    const came = raw.join('\n').replaceAll('\\n', '\n');

    expect(server.received.filter(({ result }) => result?.content !== undefined)).toHaveLength(500);
    // The cloud did hand them out: what follows is no empty promise.
    expect(planted.filter((text) => came.includes(text) || came.includes(base64(text))).length).toBeGreaterThan(150);
    expect(out).toContain('[secret]');
    expect(answered).toBeGreaterThan(10);
    expect(audit.join('').split('"kind":"intent"').length).toBeGreaterThan(300);
    const seen = planted.filter((text) =>
      [text, base64(text), encodeURIComponent(text)].some((form) => out.includes(form)),
    );
    expect(seen).toEqual([]);
  }, 120_000);
});
