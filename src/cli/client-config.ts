// Where MCP clients keep their servers, and how virtspan is written there.
import { join } from 'node:path';
import { ToolError } from '../contract/errors.ts';
import type { JsonObject } from '../contract/tool.ts';

export interface ClientPlace {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly cwd: string;
  readonly platform: string;
}

export interface McpClient {
  readonly id: string;
  readonly title: string;
  /** For people. */
  readonly where: string;
  /** Member of the configuration that holds the servers. */
  readonly member: string;
  readonly file: (place: ClientPlace) => string;
}

export const clients: readonly McpClient[] = [
  {
    id: 'vscode',
    title: 'VS Code',
    where: '.vscode/mcp.json in this folder',
    member: 'servers',
    file: ({ cwd }) => join(cwd, '.vscode', 'mcp.json'),
  },
  {
    id: 'cursor',
    title: 'Cursor',
    where: '.cursor/mcp.json in your home folder',
    member: 'mcpServers',
    file: ({ home }) => join(home, '.cursor', 'mcp.json'),
  },
  {
    id: 'claude-desktop',
    title: 'Claude Desktop',
    where: "claude_desktop_config.json in the application's folder",
    member: 'mcpServers',
    file: (place) => join(applicationFolder(place), 'Claude', 'claude_desktop_config.json'),
  },
];

export const clientNamed = (id: string): McpClient | undefined => clients.find((client) => client.id === id);

function applicationFolder({ env, home, platform }: ClientPlace): string {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support');
  if (platform === 'win32') return env.APPDATA ?? join(home, 'AppData', 'Roaming');
  return env.XDG_CONFIG_HOME ?? join(home, '.config');
}

/** The entry of this program: the Node that runs it now, so that a client without a shell's PATH finds it too. */
export function entryFor({ id }: McpClient, node: string, program: string, serverArgs: readonly string[]): JsonObject {
  const entry = { command: node, args: [program, 'serve', ...serverArgs] };
  return id === 'vscode' ? { type: 'stdio', ...entry } : entry;
}

/** The whole file with the entry in it. Throws CONFIG_INVALID when the file that is there is not plain JSON. */
export function mergedConfig(
  { member, title }: McpClient,
  before: string | undefined,
  entry: JsonObject,
  file: string,
): { readonly text: string; readonly was: 'absent' | 'present' } {
  const config = before === undefined || before.trim() === '' ? {} : parsed(before, file, title);
  const servers = config[member] ?? {};
  if (!isObject(servers)) throw unreadable(file, title, `"${member}" is not an object`);
  const merged = { ...config, [member]: { ...servers, virtspan: entry } };
  return { text: `${JSON.stringify(merged, undefined, 2)}\n`, was: 'virtspan' in servers ? 'present' : 'absent' };
}

function parsed(text: string, file: string, title: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw unreadable(file, title, 'it is not plain JSON (comments are not kept)');
  }
  if (isObject(value)) return value;
  throw unreadable(file, title, 'it is not a JSON object');
}

const unreadable = (file: string, title: string, why: string): ToolError =>
  new ToolError('CONFIG_INVALID', `${file} was left as it is: ${why}.`, {
    hint: `"virtspan init ... --print" prints the entry to add by hand to the configuration of ${title}.`,
  });

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
