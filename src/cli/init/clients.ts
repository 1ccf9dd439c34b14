// The MCP clients that virtspan can add itself to.
import { join } from 'node:path';
import { type McpClient, plainEntry, type Reference } from './client.ts';
import { codeFolder, configFolder, settingsFolder } from './place.ts';

const dollar: Reference = { by: 'text', of: (name) => `\${${name}}` };
const dollarEnv: Reference = { by: 'text', of: (name) => `\${env:${name}}` };
const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64');

const code = {
  format: 'json',
  path: ['servers'],
  reference: { by: 'question' },
  entry: (launch) => ({ type: 'stdio', ...plainEntry(launch) }),
  link: (name, launch, questions) =>
    `vscode:mcp/install?${encodeURIComponent(
      JSON.stringify({ name, ...plainEntry(launch), ...(questions.length > 0 && { inputs: questions }) }),
    )}`,
} as const satisfies Partial<McpClient>;

const cursor = {
  format: 'json',
  path: ['mcpServers'],
  reference: dollarEnv,
  entry: plainEntry,
  link: (name, launch) =>
    `cursor://anysphere.cursor-deeplink/mcp/install?name=${name}&config=${encodeURIComponent(base64(plainEntry(launch)))}`,
} as const satisfies Partial<McpClient>;

const servers = { format: 'json', path: ['mcpServers'], entry: plainEntry } as const;

/** Every client, in the order to show. */
export const clients: readonly McpClient[] = [
  {
    id: 'vscode',
    title: 'VS Code, this workspace',
    where: '.vscode/mcp.json in this folder',
    reach: 'shared',
    file: ({ cwd }) => join(cwd, '.vscode', 'mcp.json'),
    ...code,
  },
  {
    id: 'vscode-user',
    title: 'VS Code, everywhere',
    where: "mcp.json of your profile (VSCODE_PORTABLE's, where that is set)",
    reach: 'own',
    file: (place) => join(codeFolder(place), 'mcp.json'),
    ...code,
  },
  {
    id: 'cursor',
    title: 'Cursor',
    where: '~/.cursor/mcp.json',
    reach: 'own',
    file: ({ home }) => join(home, '.cursor', 'mcp.json'),
    ...cursor,
  },
  {
    id: 'cursor-project',
    title: 'Cursor, this project',
    where: '.cursor/mcp.json in this folder',
    reach: 'shared',
    file: ({ cwd }) => join(cwd, '.cursor', 'mcp.json'),
    ...cursor,
  },
  {
    id: 'claude-desktop',
    title: 'Claude Desktop',
    where: 'claude_desktop_config.json',
    reach: 'own',
    file: (place) => join(settingsFolder(place), 'Claude', 'claude_desktop_config.json'),
    reference: { by: 'literal' },
    ...servers,
  },
  {
    id: 'claude-code',
    title: 'Claude Code, this project',
    where: '.mcp.json in this folder',
    reach: 'shared',
    file: ({ cwd }) => join(cwd, '.mcp.json'),
    reference: dollar,
    ...servers,
  },
  {
    id: 'claude-code-user',
    title: 'Claude Code, everywhere',
    where: '~/.claude.json',
    reach: 'own',
    file: ({ home }) => join(home, '.claude.json'),
    reference: dollar,
    ...servers,
  },
  {
    id: 'codex',
    title: 'Codex',
    where: '~/.codex/config.toml',
    reach: 'own',
    file: ({ env, home }) => join(env.CODEX_HOME || join(home, '.codex'), 'config.toml'),
    format: 'toml',
    path: ['mcp_servers'],
    reference: { by: 'name' },
    entry: (launch) => ({ ...plainEntry(launch), ...(launch.passed.length > 0 && { env_vars: [...launch.passed] }) }),
  },
  {
    id: 'gemini',
    title: 'Gemini CLI',
    where: '~/.gemini/settings.json',
    reach: 'own',
    file: ({ home }) => join(home, '.gemini', 'settings.json'),
    reference: dollar,
    ...servers,
  },
  {
    id: 'copilot-cli',
    title: 'Copilot CLI',
    where: '~/.copilot/mcp-config.json',
    reach: 'own',
    file: ({ env, home }) => join(env.COPILOT_HOME || join(home, '.copilot'), 'mcp-config.json'),
    format: 'json',
    path: ['mcpServers'],
    reference: dollar,
    entry: (launch) => ({ type: 'local', ...plainEntry(launch), tools: ['*'] }),
  },
  {
    id: 'windsurf',
    title: 'Windsurf',
    where: '~/.codeium/windsurf/mcp_config.json',
    reach: 'own',
    file: ({ home }) => join(home, '.codeium', 'windsurf', 'mcp_config.json'),
    reference: dollarEnv,
    ...servers,
  },
  {
    id: 'zed',
    title: 'Zed',
    where: 'settings.json of Zed',
    reach: 'own',
    file: (place) =>
      place.platform === 'win32'
        ? join(settingsFolder(place), 'Zed', 'settings.json')
        : join(configFolder(place), 'zed', 'settings.json'),
    format: 'json',
    path: ['context_servers'],
    reference: { by: 'literal' },
    entry: (launch) => ({ source: 'custom', ...plainEntry(launch) }),
  },
  {
    id: 'jetbrains',
    title: 'JetBrains AI Assistant',
    where: 'Settings > Tools > AI Assistant > Model Context Protocol',
    reach: 'own',
    reference: { by: 'literal' },
    ...servers,
  },
  {
    id: 'junie',
    title: 'JetBrains Junie',
    where: '~/.junie/mcp/mcp.json',
    reach: 'own',
    file: ({ home }) => join(home, '.junie', 'mcp', 'mcp.json'),
    reference: { by: 'literal' },
    ...servers,
  },
  {
    id: 'cline',
    title: 'Cline',
    where: "cline_mcp_settings.json of the extension in VS Code's profile",
    reach: 'own',
    file: (place) =>
      join(codeFolder(place), 'globalStorage', 'saoudrizwan.claude-dev', 'settings', 'cline_mcp_settings.json'),
    reference: { by: 'literal' },
    ...servers,
  },
  {
    id: 'continue',
    title: 'Continue',
    where: '~/.continue/config.yaml',
    reach: 'own',
    file: ({ home }) => join(home, '.continue', 'config.yaml'),
    format: 'yaml',
    path: ['mcpServers'],
    isList: true,
    reference: { by: 'text', of: (name) => `\${{ secrets.${name} }}`, from: 'its secrets' },
    entry: (launch) => ({ type: 'stdio', ...plainEntry(launch) }),
  },
  {
    id: 'goose',
    title: 'Goose',
    where: 'config.yaml of Goose',
    reach: 'own',
    file: (place) =>
      place.platform === 'win32'
        ? join(settingsFolder(place), 'Block', 'goose', 'config', 'config.yaml')
        : join(configFolder(place), 'goose', 'config.yaml'),
    format: 'yaml',
    path: ['extensions'],
    reference: { by: 'name' },
    entry: ({ command, args, env, passed }) => ({
      name: 'virtspan',
      type: 'stdio',
      enabled: true,
      cmd: command,
      args: [...args],
      ...(Object.keys(env).length > 0 && { envs: env }),
      ...(passed.length > 0 && { env_keys: [...passed] }),
      timeout: 300,
    }),
  },
  {
    id: 'opencode',
    title: 'opencode',
    where: '~/.config/opencode/opencode.json, or .jsonc',
    reach: 'own',
    file: (place) => {
      const withComments = join(configFolder(place), 'opencode', 'opencode.jsonc');
      return place.exists(withComments) ? withComments : join(configFolder(place), 'opencode', 'opencode.json');
    },
    format: 'json',
    path: ['mcp'],
    reference: { by: 'text', of: (name) => `{env:${name}}` },
    entry: ({ command, args, env }) => ({
      type: 'local',
      command: [command, ...args],
      ...(Object.keys(env).length > 0 && { environment: env }),
      enabled: true,
    }),
  },
  {
    id: 'lmstudio',
    title: 'LM Studio',
    where: '~/.lmstudio/mcp.json',
    reach: 'own',
    file: ({ home }) => join(home, '.lmstudio', 'mcp.json'),
    reference: { by: 'literal' },
    ...servers,
    link: (name, launch) =>
      `https://lmstudio.ai/install-mcp?name=${name}&config=${encodeURIComponent(base64(plainEntry(launch)))}`,
  },
];
