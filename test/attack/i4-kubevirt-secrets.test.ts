// I4 on KubeVirt: secrets in manifests, and in whatever a cluster answers, are in nothing that leaves.
import { describe, expect, it } from '@jest/globals';
import { tokens } from '../../src/clouds/kubevirt/simulator/access/users.ts';
import { ToolError } from '../../src/contract/errors.ts';
import type { Reply } from '../../src/contract/invocation.ts';
import type { Json, JsonObject } from '../../src/contract/tool.ts';
import { personWho } from './cloud.ts';
import { formsOf, otherCloud, plainReads, seenIn } from './other-cloud.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');

let count = 0;
const secret = (): string => `Pl4nted-${(7_777_777 + count++ * 104_729).toString(36)}-k8s`;

/** Everything in which people put secrets into a machine, with the references to secrets that may be seen. */
function machineWith(planted: string[]): JsonObject {
  const next = (): string => {
    const text = secret();
    planted.push(text);
    return text;
  };
  const kept = (text: string): string => {
    planted.push(text);
    return text;
  };
  const volumes = [
    { name: 'a', cloudInitNoCloud: { userData: `#cloud-config\nchpasswd: { list: "root:${next()}" }\n` } },
    { name: 'b', cloudInitNoCloud: { userDataBase64: kept(base64(`#cloud-config\npassword: ${next()}\n`)) } },
    {
      name: 'c',
      cloudInitConfigDrive: { networkData: `wifis: { wlan0: { access-points: { x: { p: ${next()} } } } }` },
    },
    { name: 'd', cloudInitConfigDrive: { networkDataBase64: kept(base64(`wifi: ${next()}`)) } },
    { name: 'e', cloudInitNoCloud: { secretRef: { name: 'cloud-init-web' } } },
    { name: 'root', dataVolume: { name: 'web-1-root' } },
  ];
  const spec = {
    runStrategy: 'Halted',
    template: {
      metadata: {
        annotations: { 'kubevirt.io/ignitiondata': JSON.stringify({ passwd: { users: [{ passwordHash: next() }] } }) },
      },
      spec: {
        domain: { devices: {} },
        volumes,
        accessCredentials: [
          { sshPublicKey: { source: { secret: { secretName: 'ops-keys' } }, propagationMethod: { noCloud: {} } } },
          {
            userPassword: {
              source: { secret: { secretName: 'ops-logins' } },
              propagationMethod: { qemuGuestAgent: {} },
            },
          },
        ],
      },
    },
  };
  const annotations = {
    'kubectl.kubernetes.io/last-applied-configuration': JSON.stringify({ kind: 'VirtualMachine', spec }),
    'example.org/registry-token': next(),
  };
  return { metadata: { name: 'planted', annotations }, spec } as unknown as JsonObject;
}

function diskWith(planted: string[]): JsonObject {
  const [user, header, cookie, signature, sas] = Array.from({ length: 5 }, secret) as [
    string,
    string,
    string,
    string,
    string,
  ];
  planted.push(user, header, cookie, signature, sas);
  return {
    metadata: {
      name: 'planted-disk',
      annotations: { 'cdi.kubevirt.io/storage.import.endpoint': `https://joe:${user}@mirror.example/x.img` },
    },
    spec: {
      source: {
        http: {
          url: `https://joe:${user}@mirror.example/x.img?X-Amz-Signature=${signature}&sv=2&sig=${sas}`,
          certConfigMap: 'mirror-ca',
          secretRef: 'mirror-login',
          extraHeaders: [`X-Auth: Token ${header}`, `Cookie: a=1; b=${cookie}`],
        },
      },
      storage: { resources: { requests: { storage: '1Gi' } } },
    },
  };
}

/** An answer of a cluster that holds the secret, in one of the forms that clusters put them in. */
const plants: readonly ((it: string) => Json)[] = [
  (it) => ({ kind: 'Secret', data: { password: base64(it) }, stringData: { password: it } }),
  (it) => ({
    metadata: {
      annotations: { 'kubectl.kubernetes.io/last-applied-configuration': `{"stringData":{"password":"${it}"}}` },
    },
  }),
  // A cut text is no JSON any more.
  (it) => ({ metadata: { annotations: { last: `{"spec":{"userData":"#cloud-config\\npassword: ${it}\\n","x":{"y` } } }),
  (it) => ({ users: [{ name: 'admin', user: { token: it, 'client-key-data': base64(it) } }] }),
  (it) => ({ users: [{ user: { exec: { env: [{ name: 'AWS_SECRET_ACCESS_KEY', value: it }] } } }] }),
  (it) => ({ kubeconfig: `users:\n- user:\n    token: ${it}\n` }),
  (it) => ({ status: { conditions: [{ message: `import failed: 401 from https://joe:${it}@mirror.example/x` }] } }),
  (it) => ({
    status: { conditions: [{ message: `GET https://s3.example/x?X-Amz-Signature=${it}&X-Amz-Date=1: 403` }] },
  }),
  (it) => ({
    status: {
      conditions: [{ message: `spec.volumes[0].cloudInitNoCloud.userDataBase64: Invalid value: "${it}": too long` }],
    },
  }),
  (it) => ({
    status: { token: it, links: { external: { url: `https://x.example/d?x-kubevirt-export-token=${it}` } } },
  }),
  (it) => ({ spec: { source: { http: { extraHeaders: [`X-Auth: Token ${it}`] } } } }),
  (it) => ({ events: [{ message: `Authorization: Bearer ${it}` }] }),
  (it) => ({ note: `-----BEGIN EC PRIVATE KEY-----\n${base64(it)}\n-----END EC PRIVATE KEY-----` }),
];

const refusals: readonly ((it: string) => ToolError)[] = [
  (it) => new ToolError('API_REFUSED', `admission webhook denied the request: userData: Invalid value: "${it}": no`),
  (it) => new ToolError('API_REFUSED', `exec plugin said {"status":{"token":"${it}","clientKeyData":"${it}"}}`),
  (it) =>
    new ToolError('API_UNREACHABLE', `No answer from https://admin:${it}@10.0.0.1:6443.`, { hint: `token=${it}` }),
];

describe('I4 on KubeVirt', () => {
  const where = { namespace: 'team-a' };
  const json = { controls: { format: 'json' } } as const;

  it('holds for the secrets of machines and disks, in answers, errors, questions and the audit', async () => {
    const cloud = await otherCloud('kubevirt');
    const planted: string[] = [];
    const machine = machineWith(planted);
    const disk = diskWith(planted);
    const person = personWho('declined');
    const out: string[] = [];
    const call = async (tool: string, args: JsonObject, how: object = {}): Promise<string> => {
      const outcome = seenIn(await cloud.settle(tool, args, { person, ...how }));
      out.push(outcome);
      return outcome;
    };
    const named = { ...where, name: 'planted' };
    expect(await call('kubevirt_create_virtual_machine', { ...where, body: machine })).toContain('planted');
    await call('kubevirt_create_virtual_machine', { ...where, body: machine });
    const seen = await call('kubevirt_get_virtual_machine', named, json);
    for (const tool of ['get_virtual_machine', 'get_expanded_virtual_machine'])
      for (const how of [json, { controls: { format: 'table' } }, { controls: { fields: ['spec', 'metadata'] } }])
        await call(`kubevirt_${tool}`, named, how);
    await call('kubevirt_list_virtual_machines', where, json);
    await call('kubevirt_expand_virtual_machine_spec', { ...where, body: machine }, json);
    await call('kubevirt_patch_virtual_machine', { ...named, body: { metadata: { labels: { a: 'b' } } } }, json);
    await call('kubevirt_apply_virtual_machine', { ...named, body: machine, force: true });
    const whole = { ...machine, metadata: { ...(machine.metadata as JsonObject), resourceVersion: '1' } };
    await call('kubevirt_replace_virtual_machine', { ...named, body: whole });
    await call('kubevirt_replace_virtual_machine', { ...named, body: { ...machine, spec: { nonsense: 1 } } });
    await call('kubevirt_delete_virtual_machine', named);
    await call(
      'kubevirt_create_virtual_machine_snapshot',
      {
        ...where,
        body: {
          metadata: { name: 's' },
          spec: { source: { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name: 'planted' } },
        },
      },
      json,
    );
    await call('kubevirt_list_virtual_machine_snapshot_contents', where, json);
    expect(await call('kubevirt_create_data_volume', { ...where, body: disk }, json)).toContain('planted-disk');
    const seenDisk = await call('kubevirt_get_data_volume', { ...where, name: 'planted-disk' }, json);
    await call('kubevirt_list_data_volumes', where, json);
    await call('kubevirt_delete_data_volume', { ...where, name: 'planted-disk' });
    out.push(JSON.stringify(person.questions), JSON.stringify(cloud.progress), cloud.audit.lines().join(''));

    expect(person.questions.length).toBeGreaterThanOrEqual(4);
    expect(planted.length).toBeGreaterThan(12);
    const all = out.join('\n');
    expect(planted.filter((text) => formsOf(text).some((form) => all.includes(form)))).toEqual([]);
    // What only refers to a secret is no secret.
    for (const name of ['cloud-init-web', 'ops-keys', 'ops-logins']) expect(seen).toContain(name);
    for (const name of ['mirror-ca', 'mirror-login', 'mirror.example/x.img']) expect(seenDisk).toContain(name);
    // The cluster did hold them all.
    const shown = await cloud.execute('kubevirt_get_virtual_machine', named, {
      controls: { reveal: true, format: 'json' },
      person: personWho('agreed'),
    });
    const own = planted.slice(0, -5);
    expect(own.filter((text) => formsOf(text).some((form) => JSON.stringify(shown.data).includes(form)))).not.toEqual(
      [],
    );
    expect(cloud.audit.lines().join('')).not.toContain(own[0]!);
  });

  it('holds for whatever a cluster answers, refuses with, notes and reports, to any read', async () => {
    const planted: string[] = [];
    let turn = 0;
    const cloud = await otherCloud('kubevirt', async (_tool, _args, { report }): Promise<Reply> => {
      const it = secret();
      planted.push(it);
      report({ message: `waiting for https://joe:${it}@mirror.example, token: ${it}`, elapsedMs: 1 });
      turn += 1;
      if (turn % 4 === 0) throw refusals[turn % refusals.length]!(it);
      const data = plants[turn % plants.length]!(it);
      return { data: turn % 3 === 0 ? data : [data], notes: [`Warning: spec.password: Invalid value: "${it}"`] };
    });
    const out: string[] = [];
    const reads = await plainReads(cloud.registry);
    expect(reads.length).toBeGreaterThan(25);
    for (let round = 0; round < 4; round++)
      for (const tool of reads)
        for (const format of ['json', 'table'] as const)
          out.push(seenIn(await cloud.settle(tool, {}, { controls: { format } })));
    out.push(JSON.stringify(cloud.progress), cloud.audit.lines().join(''));
    const all = out.join('\n');
    expect(planted.filter((text) => formsOf(text).some((form) => all.includes(form)))).toEqual([]);
    expect(all).toContain('[secret]');
  });

  it('holds for arguments that are refused before anything is sent', async () => {
    const cloud = await otherCloud('kubevirt');
    const planted: string[] = [];
    const next = (): string => {
      planted.push(secret());
      return planted.at(-1)!;
    };
    const volume = (inside: JsonObject): JsonObject => ({
      ...where,
      body: { metadata: { name: 'x' }, spec: { template: { spec: { domain: { devices: {} }, volumes: [inside] } } } },
    });
    const http = (inside: JsonObject): JsonObject => ({
      ...where,
      body: { metadata: { name: 'x' }, spec: { source: { http: { url: 'https://x.example', ...inside } } } },
    });
    const refused = [
      ['kubevirt_create_virtual_machine', volume({ name: 'a', cloudInitNoCloud: { userData: [next()] } })],
      ['kubevirt_create_virtual_machine', volume({ name: 'a', cloudInitNoCloud: { networkData: { x: next() } } })],
      ['kubevirt_create_data_volume', http({ extraHeaders: `Authorization: Token ${next()}` })],
      ['kubevirt_create_data_volume', http({ secretExtraHeaders: `Authorization: Token ${next()}` })],
      ['kubevirt_create_data_volume', { ...where, body: `{"stringData":{"password":"${next()}"}}` }],
      ['kubevirt_create_data_volume', { ...where, dryRun: `password=${next()}`, body: {} }],
      ['kubevirt_inject_sev_secret_into_vmi', { ...where, name: 'web-1', secret: [next()] }],
    ] as const;
    const out: string[] = [];
    for (const [tool, args] of refused) {
      const outcome = await cloud.settle(tool, args, { person: personWho('declined') });
      expect({ tool, code: (outcome as ToolError).code }).toEqual({
        tool,
        code: expect.stringMatching(/^(PARAM_|API_)/),
      });
      out.push(seenIn(outcome));
    }
    out.push(cloud.audit.lines().join(''));
    expect(planted.filter((text) => out.join('\n').includes(text))).toEqual([]);
    expect(out.filter((text) => text.includes('PARAM_')).length).toBeGreaterThan(4);
  });

  it('holds for the token of the profile, even when it was agreed to show secrets', async () => {
    const cloud = await otherCloud('kubevirt', async () => ({
      data: [{ metadata: { name: `echo ${tokens.admin}`, annotations: { seen: base64(tokens.admin) } } }],
    }));
    for (const controls of [{}, { reveal: true }]) {
      const how = { controls: { ...controls, format: 'json' as const }, person: personWho('agreed') };
      const seen = seenIn(await cloud.execute('kubevirt_list_virtual_machines', {}, how));
      expect(seen).toContain('[secret]');
      expect(formsOf(tokens.admin).filter((form) => seen.includes(form))).toEqual([]);
    }
  });
});
