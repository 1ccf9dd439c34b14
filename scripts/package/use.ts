// What a stranger does with the installed package: looks at it, connects a client, writes a cloud against its types.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';

const run = promisify(execFile);

/** Uses the package that is installed in `folder`; `root` has the compiler. Throws at the first thing that is wrong. */
export async function useInstalled(folder: string, root: string): Promise<void> {
  const steps: Readonly<Record<string, () => Promise<void>>> = {
    'names its version': () => namesItsVersion(folder),
    'answers an MCP client': () => answersClient(folder),
    'brings licences and a bill of materials': () => bringsPapers(folder),
    'types and loads a cloud from outside': () => takesCloud(folder, root),
    'types and runs a program of somebody else': () => servesProgram(folder, root),
  };
  for (const [what, step] of Object.entries(steps)) {
    await step();
    process.stdout.write(`ok   ${what}\n`);
  }
}

/** Nothing of this machine's configuration, and npx that asks nobody and fetches nothing. */
const environment = (folder: string): Record<string, string> => ({
  PATH: process.env.PATH ?? '',
  HOME: folder,
  npm_config_offline: 'true',
});

async function namesItsVersion(folder: string): Promise<void> {
  const { version } = await manifest(folder);
  const { stdout } = await run('npx', ['--no', '--', 'virtspan', '--version'], {
    cwd: folder,
    env: environment(folder),
  });
  assert.equal(stdout.trim(), version);
}

async function answersClient(folder: string): Promise<void> {
  const client = new Client({ name: 'stranger', version: '1' });
  await client.connect(
    new StdioClientTransport({
      command: 'npx',
      args: ['--no', '--', 'virtspan'],
      cwd: folder,
      env: environment(folder),
      stderr: 'ignore',
    }),
  );
  try {
    const { tools } = await client.listTools();
    assert.ok(tools.some(({ name }) => name === 'find_tools'));
    const zones = (await client.callTool({
      name: 'call_read',
      arguments: { tool: 'cloudstack_list_zones', arguments: {} },
    })) as CallToolResult;
    assert.notEqual(zones.isError, true);
    const script = (await client.callTool({
      name: 'run_script',
      arguments: { code: 'return (await cloudstack.listZones({})).length' },
    })) as CallToolResult;
    assert.notEqual(script.isError, true, JSON.stringify(script.content));
  } finally {
    await client.close();
  }
}

async function bringsPapers(folder: string): Promise<void> {
  const dist = join(folder, 'node_modules/virtspan/dist');
  const bill = JSON.parse(await readFile(join(dist, 'sbom.cdx.json'), 'utf8'));
  const notices = await readFile(join(dist, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
  assert.equal(bill.bomFormat, 'CycloneDX');
  const components = bill.components as readonly { readonly group?: string; readonly name: string; version: string }[];
  assert.ok(components.length > 20);
  for (const { group, name, version } of components) {
    const full = group === undefined ? name : `${group}/${name}`;
    assert.ok(notices.includes(`\n${full} ${version} (`), `${full} ${version} has no notice`);
  }
  const { repository, bugs, keywords, mcpName, dependencies, man } = await manifest(folder);
  assert.match(await readFile(join(folder, 'node_modules/virtspan', man), 'utf8'), /^\.TH VIRTSPAN 1/);
  assert.ok(repository && bugs && keywords && mcpName);
  assert.equal(dependencies, undefined);
}

async function takesCloud(folder: string, root: string): Promise<void> {
  await writeFile(
    join(folder, 'cloud.ts'),
    `import { contractVersion, simulatorSummary, type Cloud } from 'virtspan/contract/cloud';
import type { Provider } from 'virtspan/contract/invocation';
import { ToolError } from 'virtspan/contract/errors';
export type Parts = Pick<Cloud, 'contract' | 'find'>;
export const parts: Parts = {
  contract: contractVersion,
  async find() {
    return { summaries: [simulatorSummary], problems: [], open: (): Promise<Provider> => { throw new ToolError('BUSY', 'not now'); } };
  },
};
// @ts-expect-error: the contract is typed
export const wrong: Parts = { contract: 2 };
`,
  );
  await symlink(join(root, 'node_modules/@types'), join(folder, 'node_modules/@types'));
  await compile(folder, root, 'cloud.ts', '--noEmit');
  const load =
    "const { ToolError } = await import('virtspan/contract/errors'); console.log(new ToolError('BUSY', 'x').fate)";
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', load], { cwd: folder });
  assert.equal(stdout.trim(), 'refused');
}

/** As strict as it gets, declarations of the package included. */
async function compile(folder: string, root: string, file: string, ...more: readonly string[]): Promise<void> {
  const options = ['--strict', '--skipLibCheck', 'false', '--module', 'nodenext', '--target', 'es2023'];
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  await run(process.execPath, [compiler, ...options, ...more, '--types', 'node', file], { cwd: folder }).catch(
    ({ stdout }: { stdout?: string }) => assert.fail(stdout),
  );
}

/** The program of docs/client.md: the example cannot rot. */
async function servesProgram(folder: string, root: string): Promise<void> {
  const page = await readFile(join(root, 'docs/client.md'), 'utf8');
  const [, example] = /```ts\n([\s\S]*?)```/.exec(page) ?? [];
  assert.ok(example, 'docs/client.md has no example');
  const wrong =
    "\n// @ts-expect-error: no such parameter\nexport const slip = () => cloud.cloudstack.listZones({ nmae: 'x' });\n";
  await writeFile(join(folder, 'program.ts'), example + wrong);
  await compile(folder, root, 'program.ts');
  const { stdout } = await run(process.execPath, ['program.js'], { cwd: folder, env: environment(folder) });
  assert.match(stdout, /^web-1 is Running$/m);
  assert.match(stdout, /^refused: CONFIRM_NEEDED$/m);
}

const manifest = async (folder: string) =>
  JSON.parse(await readFile(join(folder, 'node_modules/virtspan/package.json'), 'utf8'));
