// Credentials in what machines are given: found in every wrapping, and not seen where there are none.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { holdsSecret } from '../../src/security/holds-secret.ts';

const base64 = (text: string | Buffer): string => Buffer.from(text).toString('base64');

describe('a text that holds a credential', () => {
  it.each([
    ['a password', '#cloud-config\npassword: hunter2\n'],
    ['passwords of several users', '#cloud-config\nchpasswd:\n  list: |\n    root:hunter2\n'],
    ['a key', '-----BEGIN OPENSSH PRIVATE KEY-----\nabc\n-----END OPENSSH PRIVATE KEY-----'],
    ['a login in an address', '#!/bin/sh\ncurl https://bob:hunter2@git.example/x\n'],
    ['a variable', '#!/bin/sh\nexport DB_PASSWORD=hunter2\n'],
  ])('is found plain, in base64, packed and in a file that it writes: %s', (_, text) => {
    expect(holdsSecret(text)).toBe(true);
    expect(holdsSecret(base64(text))).toBe(true);
    expect(holdsSecret(base64(gzipSync(text)))).toBe(true);
    const file = `#cloud-config\nwrite_files:\n  - path: /etc/x\n    encoding: b64\n    content: ${base64(`# some lines first\n${text}`)}\n`;
    expect(holdsSecret(base64(file))).toBe(true);
  });

  it('is found where it was hidden already', () => {
    expect(holdsSecret('login: [secret]')).toBe(true);
    expect(holdsSecret('[secret] a credential')).toBe(true);
    expect(holdsSecret('[secret]')).toBe(false);
  });

  it.each([
    ['packages', '#cloud-config\npackages: [nginx, git]\nruncmd:\n  - systemctl start nginx\n'],
    [
      'public keys',
      '#cloud-config\nssh_authorized_keys:\n  - ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJc3hnTp8lZ0 me@here\n',
    ],
    ['the setting that asks for passwords', '#cloud-config\nssh_pwauth: false\n'],
    ['nothing', ''],
    ['bytes', String.fromCharCode(0, 255, 7)],
  ])('is not seen in %s', (_, text) => {
    expect(holdsSecret(text)).toBe(false);
    expect(holdsSecret(base64(text))).toBe(false);
  });

  it('stops at what unpacks to more than user data can be', () => {
    expect(holdsSecret(base64(gzipSync(Buffer.alloc(8 * 1024 * 1024))))).toBe(false);
  });
});
