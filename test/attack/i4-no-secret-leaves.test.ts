// I4: no secret leaves except on the reveal path.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { adminLogin } from '../../src/clouds/cloudstack/simulator/access/credentials.ts';
import { ToolError } from '../../src/contract/errors.ts';
import type { Reply } from '../../src/contract/invocation.ts';
import type { Json, JsonObject } from '../../src/contract/tool.ts';
import { call, createWorld, personWho, webOne } from '../runtime/pipeline/world.ts';
import { attackedCloud, personWho as cloudPerson, randomOf } from './cloud.ts';

const plants: readonly ((secret: string) => Json)[] = [
  (it) => ({ password: it }),
  (it) => [{ id: '1', Secretkey: it, name: `named after ${it}` }],
  (it) => ({ jobresult: { virtualmachine: { password: it } } }),
  (it) => ({ jobresult: JSON.stringify({ keypair: { privatekey: it } }) }),
  (it) => ({ details: { 'vm.password': it, cpuNumber: '2' } }),
  (it) => ({ url: `https://joe:${encodeURIComponent(it)}@mirror.example/x.iso` }),
  (it) => ({ url: `https://console.example/ajax?token=${encodeURIComponent(it)}&vm=1` }),
  (it) => [{ name: 'ldap.bind.password', value: it }],
  (it) => ({ userdata: Buffer.from(`password: ${it}`).toString('base64') }),
  (it) => ({ stdout: `login ok\npassword=${it}\n` }),
  (it) => ({ payload: `<user><password>${it}</password></user>` }),
  (it) => ({ note: `-----BEGIN PRIVATE KEY-----\n${it}\n-----END PRIVATE KEY-----` }),
];

describe('I4', () => {
  it('holds for 500 mixed calls, in results, errors, notes, progress, questions, audit and refusals', async () => {
    const random = randomOf(3);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
    const secrets: string[] = [];
    const out: string[] = [];
    const answer = (
      _: JsonObject,
      { report }: { readonly report: (progress: { message: string; elapsedMs: number }) => void },
    ): Reply => {
      const secret = `S3cr3t-${Math.floor(random() * 1e12).toString(36)}`;
      secrets.push(secret, Buffer.from(`password: ${secret}`).toString('base64'));
      report({ message: `waiting, token=${secret}`, elapsedMs: 1 });
      if (random() < 0.3)
        throw new ToolError('API_REFUSED', `The cloud says: invalid password=${secret}`, {
          hint: `try secretkey: ${secret}`,
        });
      return { data: pick(plants)(secret), notes: [`used apikey=${secret}`] };
    };
    const tools = ['toy_list_zones', 'toy_create_machine', 'toy_tag_machines', 'toy_stop_machine'] as const;
    const { pipeline, intents, outcomes, refusals } = createWorld(
      {},
      Object.fromEntries(tools.map((tool) => [tool, answer])),
    );
    for (let count = 0; count < 500; count++) {
      const tool = pick(tools);
      const password = `Arg-${Math.floor(random() * 1e12).toString(36)}`;
      secrets.push(password);
      const args: JsonObject =
        tool === 'toy_create_machine' ? { name: 'a', password } : tool === 'toy_stop_machine' ? { id: webOne } : {};
      const person = personWho(pick(['agreed', 'declined']));
      const format = pick(['json', 'table'] as const);
      await pipeline
        .execute(call(tool, args, { person, controls: { format }, report: (progress) => out.push(progress.message) }))
        .then(
          (made) => out.push(JSON.stringify(made)),
          ({ message, hint }: ToolError) => out.push(message, hint ?? ''),
        );
      out.push(JSON.stringify(person.questions));
    }
    out.push(JSON.stringify([intents, outcomes, refusals]));
    const all = out.join('\n');
    expect(secrets.length).toBeGreaterThan(900);
    expect(secrets.filter((secret) => all.includes(secret))).toEqual([]);
    expect(all).toContain('[secret]');
  });

  it('holds for the login of the profile, even when it was agreed to show secrets', async () => {
    const cloud = await attackedCloud({
      between: (inner) => async (request) => {
        const response = await inner(request);
        if (!String(request.body).includes('listZones')) return response;
        const text = JSON.stringify({
          listzonesresponse: {
            count: 1,
            zone: [{ id: '1', name: `echo ${adminLogin.secretKey}`, dns1: encodeURIComponent(adminLogin.apiKey) }],
          },
        });
        return { ...response, status: 200, text, bytes: Buffer.from(text) };
      },
    });
    for (const controls of [{}, { reveal: true }]) {
      const made = await cloud.execute('cloudstack_list_zones', {}, { controls, person: cloudPerson('agreed') });
      expect(JSON.stringify(made)).not.toContain(adminLogin.secretKey);
      expect(JSON.stringify(made)).not.toContain(adminLogin.apiKey);
      expect(made.text).toContain('[secret]');
    }
  });

  it('holds for secrets planted in the simulated cloud, and ends where a person agrees to show them', async () => {
    const cloud = await attackedCloud();
    const secret = 'Planted-Pa55word-0815';
    const id = await cloud.idOf('cloudstack_list_virtual_machines', 'web-2');
    cloud.simulator.plant({ kind: 'row', table: 'virtualmachine', row: { id, password: secret } });
    const listed = await cloud.execute('cloudstack_list_virtual_machines', { id }, { controls: { format: 'json' } });
    expect(JSON.stringify(listed)).not.toContain(secret);
    expect(JSON.stringify(listed.data)).toContain('"password":"[secret]"');
    const declined = await cloud.refusal(
      'cloudstack_list_virtual_machines',
      { id },
      { controls: { reveal: true }, person: cloudPerson('declined') },
    );
    expect(declined.code).toBe('CONFIRM_DECLINED');
    const alone = await cloud.refusal('cloudstack_list_virtual_machines', { id }, { controls: { reveal: true } });
    expect(alone.code).toBe('CONFIRM_NEEDED');
    const shown = await cloud.execute(
      'cloudstack_list_virtual_machines',
      { id },
      { controls: { reveal: true, format: 'json' }, person: cloudPerson('agreed') },
    );
    expect(JSON.stringify(shown.data)).toContain(secret);
    expect(cloud.audit.lines().join('')).not.toContain(secret);
  });

  it('does not make the call whose only secret would be lost, and hands it over when a person agrees', async () => {
    const cloud = await attackedCloud();
    const error = await cloud.refusal('cloudstack_create_ssh_key_pair', { name: 'mine' });
    expect(error).toMatchObject({ code: 'CONFIRM_NEEDED', fate: 'refused' });
    expect(error.hint).toContain('reveal');
    expect(cloud.changes()).toEqual([]);
    const shown = await cloud.execute(
      'cloudstack_create_ssh_key_pair',
      { name: 'mine' },
      { controls: { reveal: true, format: 'json' }, person: cloudPerson('agreed') },
    );
    expect(JSON.stringify(shown.data)).toContain('PRIVATE KEY');
    expect(cloud.audit.lines().join('')).not.toContain('PRIVATE KEY-----');
    expect(cloud.audit.lines().join('')).toContain('"reveal":true');
  });

  it('marks equal secret arguments alike in the audit, and never shows them', async () => {
    const cloud = await attackedCloud();
    const person = cloudPerson('agreed');
    const user = {
      username: 'eve',
      password: 'Very-Secret-1',
      email: 'e@x.example',
      firstname: 'E',
      lastname: 'V',
      account: 'admin',
    };
    for (const username of ['eve', 'eva'])
      await cloud.execute('cloudstack_create_user', { ...user, username }, { person }).catch(() => {});
    const intents = cloud.audit
      .lines()
      .map((line) => JSON.parse(line) as JsonObject)
      .filter(({ kind, tool }) => kind === 'intent' && tool === 'cloudstack_create_user');
    const marks = intents.map(({ args }) => (args as JsonObject).password);
    expect(marks).toHaveLength(2);
    expect(marks[0]).toMatch(/^\[secret\] [0-9a-f]{16}$/);
    expect(marks[0]).toBe(marks[1]);
    expect(JSON.stringify(person.questions)).not.toContain('Very-Secret-1');
  });

  it('holds for any reply at all: a text under a secret name is in no output', async () => {
    const name = fc.constantFrom(
      'password',
      'PASSWORD',
      'privatekey',
      'adminPassword',
      'x-auth-token',
      'client_secret',
    );
    await fc.assert(
      fc.asyncProperty(
        name,
        fc.stringMatching(/^[\w!$%*+.~-]{10,30}$/),
        fc.jsonValue({ maxDepth: 2 }),
        async (key, secret, rest) => {
          const { pipeline } = createWorld(
            {},
            {
              toy_list_zones: () => ({
                data: [{ rest: rest as Json, deep: [{ [key]: secret }], again: `x ${secret}` }],
              }),
            },
          );
          const made = await pipeline.execute(call('toy_list_zones', {}, { controls: { format: 'json' } }));
          expect(
            JSON.stringify({
              data: (made.data as JsonObject[])[0]!.deep!,
              again: (made.data as JsonObject[])[0]!.again!,
            }),
          ).not.toContain(secret);
        },
      ),
      { numRuns: 60 },
    );
  });
});
