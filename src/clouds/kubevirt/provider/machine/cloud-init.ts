// First-boot data of a guest: the user's own, with a key that may log in.

import { ToolError } from '../../../../contract/errors.ts';

/** Longest user data that KubeVirt takes inside a manifest, in bytes. */
const longest = 2048;
const publicKey = /^(?:ssh-(?:rsa|ed25519)|ecdsa-sha2-[a-z0-9]+|sk-[a-z0-9@.-]+) [A-Za-z0-9+/]+={0,3}(?: [^\n\r]*)?$/;

/** Undefined when there is nothing to say. Throws PARAM_VALUE for what is no public key, and for data too long or of another form. */
export async function firstBoot(userData: string | undefined, sshKey: string | undefined): Promise<string | undefined> {
  const text = sshKey === undefined ? userData : await withKey(userData, checkedKey(sshKey));
  if (text === undefined || Buffer.byteLength(text) <= longest) return text;
  throw new ToolError(
    'PARAM_VALUE',
    `"userData" comes to ${Buffer.byteLength(text)} bytes, and KubeVirt takes ${longest}. Nothing was sent.`,
    { hint: 'Put it into a secret under the key userdata and name that as "userDataSecret".' },
  );
}

function checkedKey(text: string): string {
  const key = text.trim();
  if (publicKey.test(key)) return key;
  // Not echoed: it may be the private half.
  const what = key.includes('PRIVATE KEY') ? 'is a private key' : 'is no public SSH key';
  throw new ToolError('PARAM_VALUE', `"sshKey" ${what}. Nothing was sent.`, {
    hint: 'Give the one line of a .pub file, such as ssh-ed25519 AAAA... me@example.',
  });
}

async function withKey(userData: string | undefined, key: string): Promise<string> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(userData ?? '#cloud-config\n');
  const isConfig = userData === undefined || userData.startsWith('#cloud-config');
  if (!isConfig || document.errors.length > 0) {
    throw new ToolError(
      'PARAM_VALUE',
      '"userData" is no #cloud-config, so that "sshKey" cannot be added to it. Nothing was sent.',
      { hint: 'Put the key into the user data, and leave "sshKey" out.' },
    );
  }
  const config = (document.toJS() ?? {}) as Readonly<Record<string, unknown>>;
  const keys = Array.isArray(config.ssh_authorized_keys) ? config.ssh_authorized_keys : [];
  const { stringify } = await import('yaml');
  return `#cloud-config\n${stringify({ ...config, ssh_authorized_keys: [...keys, key] }, { lineWidth: 0 })}`;
}
