// What is shipped to be installed elsewhere, checked by parsers: bundle, image, unit, chart, manual page. Nothing is built here.
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { DockerfileParser } from 'dockerfile-ast';
import { parse, parseAllDocuments } from 'yaml';
import { manualPage } from '../../scripts/build/man.ts';
import { type Described, mcpbManifest } from '../../scripts/release/mcpb-manifest.ts';
import { commandNames, helpOf } from '../../src/cli/commands.ts';
import { cloudstack } from '../../src/clouds/cloudstack/cloud.ts';
import { kubevirt } from '../../src/clouds/kubevirt/cloud.ts';
import { virtualbox } from '../../src/clouds/virtualbox/cloud.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const read = (path: string): string => readFileSync(at(path), 'utf8');
const about = JSON.parse(read('package.json')) as Described;
const variables = [cloudstack, kubevirt, virtualbox].flatMap((cloud) => cloud.variables ?? []);
const optionsOf = async (command: string): Promise<ReadonlySet<string>> =>
  new Set((await helpOf(command)).match(/--[a-z][a-z-]*/g));

describe('the MCPB bundle', () => {
  const manifest = mcpbManifest(about, variables);

  it('has a manifest that is valid by its own schema', () => {
    const schema = read('node_modules/@anthropic-ai/mcpb/schemas/mcpb-manifest-v0.3.schema.json');
    const check = new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(schema));
    check(manifest);
    expect(check.errors ?? []).toEqual([]);
  });

  it('asks for what the server reads, and keeps secrets as secrets', () => {
    const { env } = manifest.server.mcp_config;
    for (const [variable, value] of Object.entries(env)) {
      const key = /^\$\{user_config\.(\w+)\}$/.exec(value)?.[1] ?? '';
      expect(manifest.user_config).toHaveProperty(key);
      const holds = variables.find(({ name }) => name === variable)?.holds;
      expect(Object(manifest.user_config)[key].sensitive === true).toBe(holds === 'secret');
    }
  });
});

describe('the image', () => {
  const dockerfile = DockerfileParser.parse(read('Dockerfile'));

  it('runs as nobody, starts the program without a shell, and brings no package manager', () => {
    const words = dockerfile.getInstructions().map((one) => `${one.getKeyword()} ${one.getArgumentsContent()}`);
    const final = words.slice(words.findLastIndex((line) => line.startsWith('FROM')));
    expect(final.find((line) => line.startsWith('USER'))).toBe('USER 65532:65532');
    expect(final.at(-1)).toBe('ENTRYPOINT ["node", "/opt/virtspan/dist/main.js"]');
    expect(final.find((line) => line.startsWith('RUN'))).toContain('npm');
    expect(final.filter((line) => /^(ADD|RUN .*(curl|wget))/.test(line))).toEqual([]);
  });

  it('takes nothing from the folder that is not needed to build', () => {
    const [first, ...rest] = read('.dockerignore').trim().split('\n');
    expect(first).toBe('*');
    expect(rest.every((line) => line.startsWith('!'))).toBe(true);
  });
});

describe('the systemd unit', () => {
  it('starts http with options that there are, and holds it down', async () => {
    const text = read('deploy/systemd/virtspan.service');
    const said = new Map(
      text.split('\n').flatMap((line) => {
        const [, key, value] = /^(\w+)=(.*)$/.exec(line) ?? [];
        return key === undefined ? [] : [[key, value] as const];
      }),
    );
    const known = await optionsOf('http');
    for (const option of said.get('ExecStart')!.match(/--[a-z-]+/g)!) expect(known).toContain(option);
    expect(said.get('ExecStart')).toContain('virtspan http');
    expect([said.get('DynamicUser'), said.get('ProtectSystem'), said.get('NoNewPrivileges')]).toEqual([
      'yes',
      'strict',
      'yes',
    ]);
  });
});

describe('the systemd unit beside systemd', () => {
  it('is taken without a complaint', () => {
    const { error, status, stderr } = spawnSync(
      'systemd-analyze',
      ['verify', '--man=no', at('deploy/systemd/virtspan.service')],
      { encoding: 'utf8' },
    );
    // Where there is no systemd, the form above is all that can be said.
    if (error !== undefined) expect(error).toMatchObject({ code: 'ENOENT' });
    else expect([status, stderr.match(/virtspan\.service:.*/g)]).toEqual([0, null]);
  });
});

describe('the Helm chart', () => {
  const folder = 'deploy/helm/virtspan';
  const values = parse(read(`${folder}/values.yaml`));

  it('has values that its own schema takes, and no others', () => {
    const check = new Ajv({ strict: false }).compile(JSON.parse(read(`${folder}/values.schema.json`)));
    expect([check(values), check.errors]).toEqual([true, null]);
    const odd = [{ replicas: 0 }, { redis: 'redis://in-the-open' }];
    for (const wrong of [
      { mode: 'some' },
      { readonly: true },
      { toolsets: ['no such'] },
      { service: { port: 0 } },
      ...odd,
    ])
      expect(check({ ...values, ...wrong })).toBe(false);
  });

  it('names only values that there are, and options of virtspan http', async () => {
    const known = await optionsOf('http');
    for (const name of readdirSync(at(`${folder}/templates`))) {
      const text = read(`${folder}/templates/${name}`);
      for (const [, path] of text.matchAll(/\.Values\.([\w.]+)/g)) expect(values).toHaveProperty(path!);
      for (const [option] of text.matchAll(/(?<=- )--[a-z-]+/g)) expect(known).toContain(option);
      const opened = text.match(/\{\{-? *(if|with|range|define)\b/g)?.length ?? 0;
      expect([name, text.match(/\{\{-? *end\b/g)?.length ?? 0]).toEqual([name, opened]);
    }
  });

  it('runs several processes only with what they share, whose address comes from a Secret', () => {
    const text = read(`${folder}/templates/statefulset.yaml`);
    expect(text).toMatch(/gt \(int \.Values\.replicas\) 1\) \(not \.Values\.redis\.existingSecret\).*\n\{\{- fail /);
    expect(text).toMatch(
      /name: VIRTSPAN_REDIS\n\s+valueFrom:\n\s+secretKeyRef:\n\s+name: \{\{ \.Values\.redis\.existingSecret/,
    );
  });

  it('is of the version of the package', () => {
    expect(parse(read(`${folder}/Chart.yaml`))).toMatchObject({ version: about.version, appVersion: about.version });
  });

  it('becomes YAML once its actions are taken out', () => {
    for (const name of readdirSync(at(`${folder}/templates`)).filter((file) => file.endsWith('.yaml'))) {
      const text = read(`${folder}/templates/${name}`)
        .replace(/^\s*\{\{.*\}\}\s*$/gm, '')
        .replace(/\{\{[^}]*\}\}/g, 'x');
      for (const { errors } of parseAllDocuments(text)) expect([name, errors]).toEqual([name, []]);
    }
  });
});

describe('the manual page', () => {
  it('holds the help of every command, and is roff without a complaint', async () => {
    const page = await manualPage('1.2.3');
    for (const name of commandNames) expect(page).toContain(`.SH ${name.toUpperCase()}`);
    expect(page.split('\n').filter((line) => /^['.](?![A-Z]|nf|fi|\\)/.test(line))).toEqual([]);
    let shown: string;
    try {
      shown = execFileSync('man', ['--warnings', '-l', '-'], {
        input: page,
        encoding: 'utf8',
        stdio: ['pipe', 'pipe', 'pipe'],
        env: { ...process.env, MANWIDTH: '140', LC_ALL: 'C.UTF-8' },
      });
    } catch (thrown) {
      // Where there is no man, the form above is all that can be said.
      expect((thrown as { code?: string }).code).toBe('ENOENT');
      return;
    }
    expect(shown).toContain('--read-only');
  });
});
