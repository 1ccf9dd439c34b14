// What a client is told to start: this program, its options, and the way to the credentials.
import { sep } from 'node:path';
import type { ProfileVariable } from '../../contract/cloud.ts';
import type { JsonObject } from '../../contract/tool.ts';
import type { Launch, McpClient } from './client.ts';

export interface LaunchWishes {
  readonly node: string;
  /** The file that runs this program. */
  readonly program: string;
  readonly serverArgs: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly variables: readonly ProfileVariable[];
  /** `npx` even in a file of one's own. */
  readonly portable: boolean;
  /** Whoever runs `init` asked for the values of secrets to be written. */
  readonly withSecrets: boolean;
}

export interface PlannedLaunch {
  readonly launch: Launch;
  /** Questions that the client asks and keeps the answers of. */
  readonly questions: readonly JsonObject[];
  /** What is set here and the client has no way to refer to: secrets, and in what others get everything. */
  readonly missing: readonly string[];
}

/**
 * Variables that are set here reach the server: by reference where the client knows one, and never by the value of a
 * secret that nobody asked to be written. Files that others get hold no path and no value of this machine.
 */
export function planLaunch(client: McpClient, wishes: LaunchWishes): PlannedLaunch {
  const { env: set, variables, withSecrets } = wishes;
  const env: Record<string, string> = {};
  const passed: string[] = [];
  const questions: JsonObject[] = [];
  const missing: string[] = [];
  for (const { name, holds } of variables) {
    const value = set[name] ?? '';
    if (value === '') continue;
    const isOwn = client.reach === 'own';
    const byValue = isOwn && (holds === 'secret' ? withSecrets : client.reference.by !== 'text');
    if (byValue && (client.reference.by !== 'name' || withSecrets)) env[name] = value;
    else if (client.reference.by === 'text') env[name] = client.reference.of(name);
    else if (client.reference.by === 'name') passed.push(name);
    else if (client.reference.by === 'literal') missing.push(name);
    else {
      const id = name.toLowerCase().replaceAll('_', '-');
      env[name] = `\${input:${id}}`;
      questions.push({ type: 'promptString', id, description: name, ...(holds === 'secret' && { password: true }) });
    }
  }
  return { launch: { ...programOf(client, wishes), env, passed }, questions, missing };
}

/**
 * The Node that runs this now, so that a client without a shell's PATH finds it too. `npx` where the file goes to others,
 * and where this program came from npx itself, whose folder is gone some day.
 */
function programOf({ reach }: McpClient, { node, program, serverArgs, portable }: LaunchWishes) {
  const isPassing = program.split(sep).includes('_npx');
  if (reach === 'shared' || portable || isPassing) return { command: 'npx', args: ['-y', 'virtspan', ...serverArgs] };
  return { command: node, args: [program, 'serve', ...serverArgs] };
}
