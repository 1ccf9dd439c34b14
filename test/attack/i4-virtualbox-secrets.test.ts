// I4 on VirtualBox: passwords and keys in arguments, and in whatever a host answers, are in nothing that leaves.
import { describe, expect, it } from '@jest/globals';
import { ToolError } from '../../src/contract/errors.ts';
import type { Reply } from '../../src/contract/invocation.ts';
import type { Json, JsonObject } from '../../src/contract/tool.ts';
import { personWho } from './cloud.ts';
import { formsOf, otherCloud, plainReads, seenIn } from './other-cloud.ts';

let count = 0;
const secret = (): string => `Pl4nted-${(5_555_555 + count++ * 104_729).toString(36)}-vbx`;
const machine = 'web-1';
const simpleAuth = 'VBoxAuthSimple/users/joe';

type Make = (it: string) => readonly [tool: string, args: JsonObject];

/** Calls that are given a secret, in every place that takes one. */
const given: readonly Make[] = [
  (it) => ['virtualbox_set_vrde_property', { machine, key: 'VNCPassword', value: it }],
  (it) => ['virtualbox_set_global_extra_data', { key: simpleAuth, value: it }],
  (it) => ['virtualbox_set_machine_extra_data', { machine, key: simpleAuth, value: it }],
  (it) => ['virtualbox_set_machine_extra_data', { machine, key: 'app/db/password', value: it }],
  (it) => ['virtualbox_set_guest_property', { machine, property: '/app/password', value: it }],
  (it) => ['virtualbox_set_medium_property', { medium: 'web-1.vdi', name: 'CRYPT/KeyStore', value: it }],
  (it) => [
    'virtualbox_set_medium_properties',
    { medium: 'web-1.vdi', names: ['TargetName', 'InitiatorSecret'], values: ['iqn.x', it] },
  ],
  (it) => [
    'virtualbox_create_cloud_profile',
    { provider: 'OCI', profileName: 'p', names: ['user', 'pass_phrase'], values: ['ocid1', it] },
  ],
  (it) => [
    'virtualbox_set_cloud_profile_properties',
    { provider: 'OCI', profile: 'p', names: ['pass_phrase'], values: [it] },
  ],
  (it) => [
    'virtualbox_add_host_usb_source',
    { address: 'a', backend: 'USBIP', id: 'x', propertyNames: ['token'], propertyValues: [it] },
  ],
  (it) => ['virtualbox_set_guest_credentials', { machine, userName: 'joe', password: it }],
  (it) => ['virtualbox_open_guest_session', { machine, user: 'joe', password: it }],
  (it) => [
    'virtualbox_run_guest_command',
    { machine, user: 'joe', password: 'x', executable: '/bin/db', arguments: ['--password', it, `--token=${it}`] },
  ],
  (it) => [
    'virtualbox_run_guest_command',
    { machine, user: 'joe', password: it, executable: '/bin/env', environment: [`DB_PASSWORD=${it}`] },
  ],
  (it) => [
    'virtualbox_install_unattended',
    { machine, iso: '/iso/debian.iso', user: 'joe', password: it, adminPassword: it, productKey: it },
  ],
  (it) => [
    'virtualbox_install_unattended',
    { machine, iso: '/iso/debian.iso', postInstallCommand: `curl -H 'Authorization: Bearer ${it}' https://x.example` },
  ],
  (it) => ['virtualbox_change_medium_encryption', { medium: 'web-1.vdi', currentPassword: it, newPassword: it }],
  (it) => ['virtualbox_change_machine_encryption', { machine, newPassword: it, newPasswordId: 'one' }],
  (it) => ['virtualbox_add_machine_encryption_passwords', { machine, ids: ['one'], passwords: [it] }],
  (it) => ['virtualbox_check_medium_encryption_password', { medium: 'web-1.vdi', password: it }],
  (it) => ['virtualbox_set_settings_secret', { password: it }],
  (it) => ['virtualbox_teleport_machine', { machine, hostname: 'h', tcpport: 1, password: it }],
  (it) => ['virtualbox_update_machine', { machine, teleporterPassword: it, teleporterEnabled: true }],
  (it) => ['virtualbox_update_system_properties', { proxyURL: `http://joe:${it}@proxy.example:3128` }],
];

/** An answer of a host that holds the secret, in one of the forms that VirtualBox has for them. */
const plants: readonly ((it: string) => Json)[] = [
  (it) => ({ returnNames: ['user', 'pass_phrase'], returnval: ['ocid1', it] }),
  (it) => ({ names: ['/x', '/app/password'], values: ['1', it], timestamps: [1, 2], flags: ['', ''] }),
  (it) => ({ name: 'web-1', teleporterPassword: it }),
  (it) => ({ environmentBase: ['HOME=/root', `DB_PASSWORD=${it}`], arguments: ['--password', it] }),
  (it) => ({ stdout: `mysql: password=${it}\n`, stderr: `https://joe:${it}@git.example refused` }),
  (it) => ({ serialConsoleCommand: `ssh -i key ${it}`, VNCConsoleCommand: `vnc ${it}` }),
  (it) => ({ keyStore: it, stateKeyStore: it, logKeyStore: it, productKey: it }),
  (it) => ({ adminPassword: it, userPassword: it, proxy: `http://joe:${it}@proxy.example` }),
  (it) => ({ id: 'j', state: 'failed', error: `VRDE: password=${it}`, result: { password: it } }),
  (it) => ({ key: simpleAuth, value: it }),
  (it) => ({ [simpleAuth]: it }),
  (it) => ({ text: `<machine><password>${it}</password><vrde Password="${it}"/></machine>` }),
];

const nothingOf = (planted: readonly string[], out: readonly string[]): readonly string[] => {
  const all = out.join('\n');
  return planted.filter((text) => formsOf(text).some((form) => all.includes(form)));
};

describe('I4 on VirtualBox', () => {
  it('holds for secrets in arguments, which come back in answers, errors and progress', async () => {
    const verdicts = ['agreed', 'declined'] as const;
    for (const host of ['simulated', 'echoing', 'refusing'] as const) {
      const cloud = await otherCloud('virtualbox', async (tool, args, context, inner): Promise<Reply> => {
        if (host === 'simulated' || tool.effect === 'read') return inner.call(tool, args, context);
        const echo = JSON.stringify(args);
        context.report({ message: `doing ${echo}`, elapsedMs: 1 });
        if (host === 'refusing') throw new ToolError('API_REFUSED', `refused ${echo}`, { hint: `not ${echo}` });
        return { data: { echo, of: args.value ?? args.values ?? null }, notes: [echo] };
      });
      const planted: string[] = [];
      const out: string[] = [];
      for (const [at, make] of given.entries()) {
        const it = secret();
        planted.push(it);
        const person = personWho(verdicts[at % 5 === 0 ? 1 : 0]!);
        for (const format of ['json', 'table'] as const)
          out.push(seenIn(await cloud.settle(...make(it), { person, controls: { format } })));
        out.push(JSON.stringify(person.questions));
      }
      out.push(JSON.stringify(cloud.progress), cloud.audit.lines().join(''));
      expect({ host, seen: nothingOf(planted, out) }).toEqual({ host, seen: [] });
      expect(out.join('\n')).toContain('[secret]');
      expect(cloud.sent.length).toBeGreaterThan(10);
    }
  });

  it('holds for what is asked for by a secret name, and comes back as a bare text', async () => {
    // The simulator keeps no properties of VRDE.
    const kept = new Map<string, Json>();
    const cloud = await otherCloud('virtualbox', async (tool, args, context, inner): Promise<Reply> => {
      if (!tool.name.endsWith('_vrde_property')) return inner.call(tool, args, context);
      if (args.value !== undefined) kept.set(String(args.key), args.value);
      return { data: kept.get(String(args.key)) ?? null };
    });
    const person = personWho('agreed');
    const set = async (tool: string, args: JsonObject): Promise<string> => {
      const it = secret();
      await cloud.execute(tool, { ...args, value: it }, { person });
      return it;
    };
    const ways = [
      ['vrde_property', { machine, key: 'VNCPassword' }],
      ['global_extra_data', { key: simpleAuth }],
      ['machine_extra_data', { machine, key: simpleAuth }],
      ['machine_extra_data', { machine, key: 'app/db/password' }],
    ] as const;
    for (const [what, args] of ways) {
      const it = await set(`virtualbox_set_${what}`, args);
      for (const format of ['json', 'table'] as const) {
        const seen = seenIn(await cloud.execute(`virtualbox_get_${what}`, args, { controls: { format } }));
        expect({ what, seen }).toEqual({ what, seen: expect.not.stringContaining(it) });
        expect(seen).toContain('[secret]');
      }
      const shown = await cloud.execute(`virtualbox_get_${what}`, args, { person, controls: { reveal: true } });
      expect(shown.text).toContain(it);
    }
    const it = secret();
    await cloud.execute('virtualbox_set_guest_property', { machine, property: 'app.password', value: it }, { person });
    for (const [tool, args] of [
      ['virtualbox_get_guest_property', { machine, name: 'app.password' }],
      ['virtualbox_list_guest_properties', { machine }],
    ] as const) {
      const seen = seenIn(await cloud.execute(tool, args, { controls: { format: 'json' } }));
      expect(seen).not.toContain(it);
      expect(seen).toContain('[secret]');
    }
    // What is no secret is shown as ever.
    await cloud.execute('virtualbox_set_vrde_property', { machine, key: 'TCP/Ports', value: '5000-5010' }, { person });
    expect((await cloud.execute('virtualbox_get_vrde_property', { machine, key: 'TCP/Ports' })).text).toContain('5010');
  });

  it('holds for whatever a host answers, refuses with and reports, to any read', async () => {
    const planted: string[] = [];
    let turn = 0;
    const cloud = await otherCloud('virtualbox', async (_tool, _args, { report }): Promise<Reply> => {
      const it = secret();
      planted.push(it);
      report({ message: `40 % password=${it}`, elapsedMs: 1 });
      turn += 1;
      if (turn % 5 === 0) throw new ToolError('API_REFUSED', `VBOX_E: <password>${it}</password> token=${it}`);
      const data = plants[turn % plants.length]!(it);
      return { data: turn % 3 === 0 ? data : [data], notes: [`http://joe:${it}@proxy.example does not answer`] };
    });
    const out: string[] = [];
    const reads = await plainReads(cloud.registry);
    expect(reads.length).toBeGreaterThan(15);
    for (let round = 0; round < 6; round++)
      for (const tool of reads)
        for (const format of ['json', 'table'] as const)
          out.push(seenIn(await cloud.settle(tool, {}, { controls: { format } })));
    out.push(JSON.stringify(cloud.progress), cloud.audit.lines().join(''));
    expect(nothingOf(planted, out)).toEqual([]);
    expect(planted.length).toBeGreaterThan(150);
  });
});
