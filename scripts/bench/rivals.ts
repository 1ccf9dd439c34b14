// Other MCP servers that npm has, each made ready in a folder of its own: none of them is a dependency.
import { execFile } from 'node:child_process';
import { access, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** How a server is started, and the call that makes it ask its API for one list. */
export interface Ready {
  readonly program?: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly call: { readonly name: string; readonly arguments: object };
}

export interface Around {
  /** An empty folder, into which the packages go. */
  readonly folder: string;
  /** Where the API of the document answers. */
  readonly api: string;
  /** OpenAPI document of that API. */
  readonly document: string;
  readonly kubeconfig: string;
}

export interface Rival {
  readonly name: string;
  readonly packages: readonly string[];
  /** Made ready when its packages are installed. */
  readonly prepare: (around: Around) => Promise<Ready>;
}

const run = promisify(execFile);

/** Throws where the registry does not answer. */
export async function install(folder: string, packages: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"private":true,"type":"module"}\n');
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--save-exact', '--loglevel=error'];
  await run('npm', ['install', ...quiet, ...packages], { cwd: folder, timeout: 300_000 });
}

const inside = ({ folder }: Around, path: string): string => join(folder, 'node_modules', path);

/** Exact versions: the table says which they were. */
export const rivals: readonly Rival[] = [
  {
    name: 'openapi-mcp-generator 4.0.1',
    packages: ['openapi-mcp-generator@4.0.1'],
    async prepare(around) {
      const out = join(around.folder, 'generated');
      const generator = inside(around, 'openapi-mcp-generator/bin/openapi-mcp-generator.js');
      await run(process.execPath, [generator, '--input', around.document, '--output', out, '--base-url', around.api]);
      // The project that it wrote, with what that asks for.
      await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], { cwd: out });
      await run('npm', ['run', 'build'], { cwd: out });
      return { args: [join(out, 'build/index.js')], call: { name: 'list0', arguments: {} } };
    },
  },
  {
    name: '@ivotoby/openapi-mcp-server 1.16.1',
    packages: ['@ivotoby/openapi-mcp-server@1.16.1'],
    async prepare(around) {
      const program = inside(around, '@ivotoby/openapi-mcp-server/bin/mcp-server.js');
      const where = ['--api-base-url', around.api, '--openapi-spec', around.document, '--transport', 'stdio'];
      // It shortens the names of operations.
      return { args: [program, ...where], call: { name: 'lst-0', arguments: {} } };
    },
  },
  {
    name: 'fastmcp 4.20.16, one tool with fetch',
    packages: ['fastmcp@4.20.16'],
    async prepare(around) {
      const file = join(around.folder, 'server.js');
      await writeFile(
        file,
        `import { FastMCP } from 'fastmcp';
const server = new FastMCP({ name: 'one-tool', version: '1.0.0' });
server.addTool({ name: 'list0', description: 'Makes one request.',
  execute: async () => JSON.stringify(await (await fetch(${JSON.stringify(`${around.api}/things/0`)})).json()) });
await server.start({ transportType: 'stdio' });\n`,
      );
      return { args: [file], call: { name: 'list0', arguments: {} } };
    },
  },
  {
    name: 'kubernetes-mcp-server 0.0.67 (Go)',
    packages: ['kubernetes-mcp-server@0.0.67'],
    async prepare(around) {
      const main = createRequire(join(around.folder, 'package.json'));
      const platform = process.platform === 'win32' ? 'windows' : process.platform;
      const machine = process.arch === 'x64' ? 'amd64' : process.arch;
      const name = `kubernetes-mcp-server-${platform}-${machine}`;
      const program = join(dirname(main.resolve(`${name}/package.json`)), 'bin', name);
      await access(program);
      return {
        program,
        args: [],
        env: { KUBECONFIG: around.kubeconfig },
        call: { name: 'namespaces_list', arguments: {} },
      };
    },
  },
];
