// Which word counts when the command line, the environment and the file say different things.

import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readSettings, type Said } from '../../../src/runtime/config/settings.ts';
import { sectionsOf } from '../../application/built-in.ts';
import { refusal } from '../pipeline/world.ts';

const from = async (said: Said, env: Record<string, string> = {}, file?: string, at = '.config/virtspan') => {
  const home = await mkdtemp(join(tmpdir(), 'virtspan-settings-'));
  if (file !== undefined) {
    await mkdir(join(home, at), { recursive: true });
    await writeFile(join(home, at, 'virtspan.yaml'), file);
  }
  return readSettings({ said, env, home, cwd: home, sectionsOf });
};

describe('settings', () => {
  it('have defaults that offer everything by search', async () => {
    expect(await from({})).toEqual({
      mode: 'search',
      effects: 'all',
      destructive: 'allowed',
      simulate: 'when-empty',
      logLevel: 'info',
      profiles: {},
    });
  });

  it('come from the command line before the environment before the file', async () => {
    const file = 'server: { mode: search, page_size: 3, log_level: error }\n';
    const env = { VIRTSPAN_MODE: 'all', VIRTSPAN_PAGE_SIZE: '2' };
    expect(await from({ pageSize: '1' }, env, file)).toMatchObject({ mode: 'all', pageSize: 1, logLevel: 'error' });
  });

  it.each([
    ['the command line', { readOnly: true }, {}, undefined],
    ['the environment', {}, { VIRTSPAN_READ_ONLY: 'yes' }, undefined],
    ['the file', {}, { VIRTSPAN_READ_ONLY: 'false' }, 'server: { read_only: true }'],
  ])('are read-only when %s says so', async (_, said, env, file) => {
    expect((await from(said, env, file)).effects).toBe('read-only');
  });

  it('leave out what the command line, the environment or the file leaves out, and list no less for it', async () => {
    const file = 'server: { without: [kubevirt/any-kind] }\n';
    expect(await from({ without: ['cloudstack'] }, { VIRTSPAN_WITHOUT: 'a, b' }, file)).toMatchObject({
      mode: 'search',
      without: ['cloudstack', 'a', 'b', 'kubevirt/any-kind'],
    });
  });

  it('mean typed tools as soon as a selection is named', async () => {
    expect(await from({}, { VIRTSPAN_TOOLSETS: 'cloudstack/volume, cloudstack/zone' })).toMatchObject({
      mode: 'toolsets',
      toolsets: ['cloudstack/volume', 'cloudstack/zone'],
    });
    expect((await from({ tools: ['a'], mode: 'all' })).mode).toBe('all');
  });

  it.each([
    ['a mode', { mode: 'some' }, {}],
    ['a page size', { pageSize: '0' }, {}],
    ['a log level', {}, { VIRTSPAN_LOG_LEVEL: 'loud' }],
    ['a yes or no', {}, { VIRTSPAN_READ_ONLY: 'perhaps' }],
  ])('refuse %s that does not exist', async (_, said, env) => {
    expect((await refusal(from(said, env))).code).toBe('CONFIG_INVALID');
  });

  it('need a selection for the mode that lists one', async () => {
    expect((await refusal(from({ mode: 'toolsets' }))).message).toContain('--toolsets or --tools');
    expect((await from({ mode: 'toolsets', tools: ['a'] })).mode).toBe('toolsets');
  });

  it('need a file that is named, and do without one that is not', async () => {
    const { code, message } = await refusal(from({ config: 'mine.yaml' }));
    expect(code).toBe('CONFIG_INVALID');
    expect(message).toContain('mine.yaml cannot be read (ENOENT)');
  });

  it('are not taken from a file in the working directory, which a model may have written', async () => {
    expect((await from({}, {}, 'server: { mode: all }', '.')).mode).toBe('search');
  });

  it('name the policy and the audit log, by paths that begin where they were said', async () => {
    const file = 'server: { policy: policy.yaml, audit_dir: ../log, audit_key_file: /etc/audit.key }\n';
    const fromFile = await from({}, {}, file);
    expect(fromFile.policy).toMatch(/\/\.config\/virtspan\/policy\.yaml$/);
    expect(fromFile.auditDir).toMatch(/\/\.config\/log$/);
    expect(fromFile.auditKeyFile).toBe('/etc/audit.key');
    const env = { VIRTSPAN_POLICY: '/a/p.yaml', VIRTSPAN_AUDIT_DIR: '/a/log', VIRTSPAN_AUDIT_KEY_FILE: '/a/key' };
    const fromEnv = await from({}, env, file);
    expect(fromEnv).toMatchObject({ policy: '/a/p.yaml', auditDir: '/a/log', auditKeyFile: '/a/key' });
    const said = await from({ policy: 'mine.yaml', auditDir: '/said' }, env, file);
    expect(said.policy).toMatch(/virtspan-settings-[^/]*\/mine\.yaml$/);
    expect(said.auditDir).toBe('/said');
  });
});
