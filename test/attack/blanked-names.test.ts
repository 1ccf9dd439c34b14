// A tenant writes a tag that makes another's name look like a secret: what is meant stays to be read, in lists and questions.
import { describe, expect, it } from '@jest/globals';
import type { Question } from '../../src/contract/person.ts';
import type { Json } from '../../src/contract/tool.ts';
import { redact, redactText } from '../../src/security/redact.ts';
import { createSecretNames } from '../../src/security/secret-names.ts';
import { knownValues } from '../../src/security/secret-values.ts';
import { attackedCloud } from './cloud.ts';
import { otherCloud } from './other-cloud.ts';

const tagged = async (tags: Json) => {
  const cloud = await attackedCloud();
  const id = await cloud.idOf('cloudstack_list_virtual_machines', 'web-2');
  await cloud.execute('cloudstack_create_tags', { resourcetype: 'UserVm', resourceids: [id], tags } as never);
  return cloud;
};

describe('a tag of a tenant', () => {
  it('does not blank the name of a machine in lists, and is hidden itself', async () => {
    const cloud = await tagged({ password: 'web-1' });
    const { data, text } = await cloud.execute('cloudstack_list_virtual_machines');
    const names = (data as { name: string }[]).map(({ name }) => name);
    expect(names).toContain('web-1');
    expect(names).not.toContain('[secret]');
    expect(text).toContain('web-1');
    const two = (data as { name: string; tags?: Json }[]).find(({ name }) => name === 'web-2');
    expect(JSON.stringify(two?.tags)).toContain('[secret]');
    expect(JSON.stringify(two?.tags)).not.toContain('web-1');
  });

  it('does not blank what a person is asked about', async () => {
    const cloud = await tagged({ password: 'web-1', token: 'fra1-kvm-01' });
    let asked: Question | undefined;
    const person = {
      ask: async (question: Question) => {
        asked = question;
        return 'declined' as const;
      },
    };
    await cloud.refusal('cloudstack_destroy_virtual_machine', { id: 'web-1' }, { person });
    expect(asked?.title).toContain('"web-1"');
    expect(asked?.lines.join('\n')).toContain('fra1-kvm-01');
    expect(`${asked?.title} ${asked?.lines.join(' ')}`).not.toContain('[secret]');
  });

  it('of KubeVirt or VirtualBox does not either', async () => {
    const kubevirt = await otherCloud('kubevirt');
    const list = await kubevirt.execute('kubevirt_list_virtual_machines', {});
    const first = (list.data as { metadata: { name: string; namespace: string } }[])[0]!.metadata;
    const names = createSecretNames(await (await kubevirt.registry.secrets)('kubevirt'));
    const object = {
      kind: 'VirtualMachine',
      metadata: { ...first, annotations: { password: first.name, token: first.namespace } },
    };
    const { value } = redact(object as never, names);
    expect(value).toMatchObject({
      metadata: { name: first.name, namespace: first.namespace, annotations: { password: '[secret]' } },
    });
  });
});

describe('redaction', () => {
  const names = createSecretNames({ secret: ['password'], maybe: [], identity: ['id', 'name'] });

  it('shows identities whatever else is secret, but for our own login', () => {
    const value = { name: 'prod-web', note: 'prod-web is up', tags: [{ key: 'password', value: 'prod-web' }] };
    expect(redact(value, names).value).toEqual({ ...value, tags: [{ key: 'password', value: '[secret]' }] });
    expect(redact({ name: 'our-secret-key' }, names, knownValues(['our-secret-key'])).value).toEqual({
      name: '[secret]',
    });
    expect(redact({ name: 'their-value' }, names, knownValues([]).and(['their-value'])).value).toEqual({
      name: 'their-value',
    });
  });

  it.each([
    'The password is incorrect.',
    'username or password is incorrect',
    'the token was revoked!',
    'the token is /var/run/secrets/token',
    'passwordFile: /etc/virtspan/pw, keyPath=/etc/ssl/private',
  ])('leaves ordinary words and paths alone: %s', (text) => {
    expect(redactText(text, names)).toBe(text);
  });

  it.each([
    'the password is hunter2',
    'The password is "hunter"',
    'the password was changed to hunter',
    'password set to hunter',
    'the token is A1b2C3d4',
    'password: hunter',
  ])('still hides: %s', (text) => {
    expect(redactText(text, names)).toContain('[secret]');
  });
});
