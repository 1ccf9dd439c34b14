// virtspan.yaml: what it may say, and what is said about what it may not.
import { describe, expect, it } from '@jest/globals';
import { readConfig as read } from '../../../src/runtime/config/read-config.ts';
import { sectionsOf } from '../../application/built-in.ts';
import { refusal } from '../pipeline/world.ts';

const readConfig = (text: string, file: string) => read(text, file, sectionsOf);

const full = `# two clouds
profiles:
  fra:
    provider: cloudstack
    url: https://cloud.example/client/api
    api_key: { env: FRA_KEY }
    secret_key: { file: /run/secrets/fra }
    default: true
  lab:
    provider: cloudstack
    url: http://10.0.0.1:8080/client/api
    username: admin
    password: secret
    verify_tls: false
server:
  mode: all
  toolsets: [cloudstack/volume]
  read_only: true
limits:
  wait_s: 30
`;

describe('the configuration file', () => {
  it('is read as it stands', async () => {
    const config = await readConfig(full, 'virtspan.yaml');
    expect(config.profiles?.fra).toMatchObject({ api_key: { env: 'FRA_KEY' }, default: true });
    expect(config.server).toEqual({ mode: 'all', toolsets: ['cloudstack/volume'], read_only: true });
    expect(config.limits).toEqual({ wait_s: 30 });
  });

  it.each(['', '# nothing\n', '{}'])('may be empty', async (text) => {
    expect(await readConfig(text, 'virtspan.yaml')).toEqual({});
  });

  it.each([
    ['a misspelt setting', full.replace('read_only', 'readonly'), 18, 'Did you mean "read_only"?'],
    ['a misspelt section', 'profile: {}\n', 1, 'Did you mean "profiles"'],
    [
      'a value of the wrong kind',
      full.replace('true\n', 'perhaps\n').replace('wait_s: 30', 'wait_s: soon'),
      8,
      'true or false',
    ],
    ['a number out of bounds', full.replace('wait_s: 30', 'wait_s: 0'), 20, '"limits.wait_s"'],
    ['a mode that does not exist', full.replace('mode: all', 'mode: some'), 16, '"search" or "all"'],
    ['a profile without a URL', full.replace('    url: https://cloud.example/client/api\n', ''), 3, '"url"'],
    ['a URL that is none', full.replace('https://cloud.example', 'cloud.example'), 5, 'http or https URL'],
    ['an unknown provider', full.replace('provider: cloudstack', 'provider: openstack'), 4, '"cloudstack"'],
    ['a profile without a provider', 'profiles:\n  a:\n    url: http://x\n', 2, 'provider'],
    ['an unknown member of a profile', full.replace('verify_tls', 'verify'), 14, '"verify"'],
    ['a secret that is a number', full.replace('password: secret', 'password: 5'), 13, '{ env: NAME }'],
    ['a profile whose name is none', full.replace('  lab:', '  my lab:'), 9, 'at most 64 letters, digits'],
    ['a profile whose name means all of them', full.replace('  lab:', '  all:'), 9, 'and not "all"'],
    ['a limit that is none', full.replace('wait_s: 30', 'many: .inf'), 20, '"limits.many"'],
    ['a price that is no number', 'prices:\n  currency: EUR\n  cpu_hour: .inf\n', 3, '"prices.cpu_hour"'],
    ['a guard of no tools', 'http:\n  step_up:\n    - { tools: [], scopes: [a] }\n', 3, '"http.step_up.0.tools"'],
    ['a scope that no token can have', 'http:\n  step_up:\n    - { scopes: ["a b"] }\n', 3, 'without blanks'],
    ['a key twice', 'server:\n  mode: all\nserver: {}\n', 3, 'unique'],
    ['broken YAML', 'server:\n  mode: [all\n', 3, 'Flow sequence'],
    ['a list where settings belong', '- a\n- b\n', 1, 'a map of settings'],
  ])('is refused for %s, with the line and what was expected', async (_, text, line, expected) => {
    const { code, message } = await refusal(readConfig(text, '/etc/virtspan.yaml'));
    expect(code).toBe('CONFIG_INVALID');
    expect(message).toContain(`/etc/virtspan.yaml:${line}:`);
    expect(message).toContain(expected);
  });

  it('is told all of its faults, and none of them for what follows from another', async () => {
    const text = full
      .replace('read_only', 'readonly')
      .replace('wait_s: 30', 'wait_s: soon')
      .replace('stack\n    url', 'stakk\n    url');
    const { message } = await refusal(readConfig(text, 'f.yaml'));
    expect(message.split('\n').map((line) => line.replace(/; known are [^.]*/, ''))).toEqual([
      'f.yaml:4:5: "profiles.fra.provider" takes "cloudstack" or "kubevirt" or "virtualbox".',
      'f.yaml:18:3: "server" has no setting "readonly". Did you mean "read_only"?',
      'f.yaml:20:3: "limits.wait_s" takes a whole number.',
    ]);
  });

  it('is refused for broken YAML with its place said once', async () => {
    const { message } = await refusal(readConfig('server:\n  mode: [all\n', 'f.yaml'));
    expect(message).toMatch(/^f\.yaml:3:1: Flow sequence[^:]+\.$/);
    expect(message).not.toContain('line 3');
  });

  it('never repeats what stands where a secret belongs', async () => {
    const { message } = await refusal(readConfig(full.replace('{ env: FRA_KEY }', '[hunter2]'), 'f.yaml'));
    expect(message).toContain('f.yaml:6');
    expect(message).not.toContain('hunter2');
  });

  it('refuses aliases, with which a small file becomes a huge one', async () => {
    const bomb = 'a: &a [x, x]\nb: &b [*a, *a]\nserver:\n  tools: *b\n';
    expect((await refusal(readConfig(bomb, 'f.yaml'))).code).toBe('CONFIG_INVALID');
  });
});
