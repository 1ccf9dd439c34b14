// What Kubernetes keeps in secrets and config maps: keys are told, values only after a person said yes.
import { describe, expect, it } from '@jest/globals';
import { personWho } from './cloud.ts';
import { otherCloud, seenIn } from './other-cloud.ts';

const namespace = 'team-a';
const plain = 'Pl4nted-cloud-init-passw0rd';
const encoded = Buffer.from(plain).toString('base64');

describe.each([
  ['secret', { data: { userdata: encoded, 'tls.crt': encoded } }],
  ['config_map', { data: { userdata: plain, 'autounattend.xml': `<x>${plain}</x>` } }],
] as const)('a %s', (kind, content) => {
  const key = Object.keys(content.data)[1]!;

  it('tells its keys and no value, in any form of answer, in questions and in the audit', async () => {
    const cloud = await otherCloud('kubevirt');
    const person = personWho('declined');
    const body = { metadata: { name: 'kept' }, ...content };
    const seen: string[] = [];
    const call = async (tool: string, args: object, controls: object = {}): Promise<string> => {
      const text = seenIn(await cloud.settle(tool, { namespace, ...args }, { person, controls }));
      seen.push(text);
      return text;
    };
    await call(`kubevirt_create_${kind}`, { body }, { format: 'json' });
    expect(await call(`kubevirt_get_${kind}`, { name: 'kept' }, { format: 'json' })).toContain(key);
    await call(`kubevirt_get_${kind}`, { name: 'kept' }, { fields: ['data'] });
    await call(`kubevirt_get_${kind}`, { name: 'kept' }, { reveal: true });
    await call(`kubevirt_list_${kind}s`, {}, { format: 'json' });
    await call(`kubevirt_create_${kind}`, { body });
    await call(`kubevirt_delete_${kind}`, { name: 'kept' });
    const audit = JSON.stringify(cloud.audit);
    for (const text of [...seen, audit, ...person.questions.map((question) => JSON.stringify(question))]) {
      expect(text).not.toContain(plain);
      expect(text).not.toContain(encoded);
    }
  });

  it('is shown whole once a person agrees', async () => {
    const cloud = await otherCloud('kubevirt');
    const body = { metadata: { name: 'kept' }, ...content };
    await cloud.execute(`kubevirt_create_${kind}`, { namespace, body });
    const how = { person: personWho('agreed'), controls: { reveal: true, format: 'json' } } as const;
    const shown = seenIn(await cloud.settle(`kubevirt_get_${kind}`, { namespace, name: 'kept' }, how as never));
    expect(shown).toContain(content.data.userdata);
  });
});
