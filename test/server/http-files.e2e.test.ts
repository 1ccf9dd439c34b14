// Files of a running server that change under it: tokens that are taken back and given out, and its certificate.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect as dial } from 'node:tls';
import { afterAll, expect, it } from '@jest/globals';
import { ask, endAll, start, type Up } from './http-client.ts';

afterAll(endAll);
const folder = mkdtempSync(join(tmpdir(), 'virtspan-files-'));
/** Replaced whole, as mounted secrets are. */
const put = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(`${path}.new`, text, { mode: 0o600 });
  renameSync(`${path}.new`, path);
  return path;
};
const tokensOf = (...names: readonly string[]): string =>
  `tokens:\n${names
    .map((name) => `  - { principal: ${name}, sha256: ${createHash('sha256').update(name).digest('hex')} }\n`)
    .join('')}`;
const statusOf = async (up: Up, token: string): Promise<number> => {
  const response = await ask(up.url, 'server/discover', {}, { token });
  await response.text();
  return response.status;
};
const until = async (fits: () => Promise<boolean>): Promise<void> => {
  while (!(await fits())) await new Promise((resolve) => setTimeout(resolve, 50));
};

it('a token that is taken out of the file ends with what it holds open; others go on, and new ones come in', async () => {
  const up = await start(['--tokens', put('tokens.yaml', tokensOf('alice', 'bob'))]);
  const listening = await Promise.all(
    ['alice', 'bob'].map((token) => ask(up.url, 'subscriptions/listen', { notifications: {} }, { token })),
  );
  const [ofAlice, ofBob] = listening.map(({ body }) => body!.getReader());
  put('tokens.yaml', tokensOf('bob', 'carol'));
  await until(async () => (await statusOf(up, 'carol')) === 200);
  expect(await statusOf(up, 'alice')).toBe(401);
  expect(await statusOf(up, 'bob')).toBe(200);
  const ended = async (): Promise<string> => {
    for (;;) {
      const read = await ofAlice!.read().catch(() => ({ done: true }));
      if (read.done) return 'ended';
    }
  };
  expect(await ended()).toBe('ended');
  // What is not as it should be changes nothing.
  put('tokens.yaml', 'tokens: [{ principal: bob }]\n');
  put('tokens.yaml', tokensOf('bob', 'dora'));
  await until(async () => (await statusOf(up, 'dora')) === 200);
  await ofBob!.cancel();
}, 60_000);

it('a new certificate is what later connections get', async () => {
  const make = (name: string): void => {
    const files = ['-keyout', join(folder, `${name}.key`), '-out', join(folder, `${name}.pem`)];
    const subject = ['-nodes', '-days', '2', '-subj', `/CN=${name}`];
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', ...files, ...subject], { stdio: 'ignore' });
  };
  for (const name of ['first', 'second', 'tls']) make(name);
  const use = (name: string): void => {
    for (const part of ['key', 'pem']) {
      execFileSync('cp', [join(folder, `${name}.${part}`), join(folder, `tls.${part}.new`)]);
      execFileSync('chmod', ['600', join(folder, `tls.${part}.new`)]);
      renameSync(join(folder, `tls.${part}.new`), join(folder, `tls.${part}`));
    }
  };
  use('first');
  const up = await start(['--tls-cert', join(folder, 'tls.pem'), '--tls-key', join(folder, 'tls.key')]);
  const nameOf = (): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const port = Number(/:(\d+)/.exec(up.url)![1]);
      const socket = dial({ port, host: '127.0.0.1', rejectUnauthorized: false }, () => {
        resolve(socket.getPeerCertificate().subject.CN);
        socket.destroy();
      });
      socket.once('error', reject);
    });
  expect(await nameOf()).toBe('first');
  use('second');
  await until(async () => (await nameOf()) === 'second');
}, 60_000);
