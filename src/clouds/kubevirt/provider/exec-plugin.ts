// Runs the credential plugin that a kubeconfig names and reads the credential it prints.
import { spawn } from 'node:child_process';
import { isAbsolute, join } from 'node:path';
import { ToolError } from '../../../contract/errors.ts';
import { Secret } from '../../../security/credentials.ts';
import type { ExecPlugin, KubeProfile } from './profiles.ts';

/** What a plugin handed out: a token, a client certificate, or both. */
export interface PluginCredential {
  readonly token?: Secret;
  readonly cert?: string;
  readonly key?: Secret;
  /** Unix time in milliseconds; absent when it does not end. */
  readonly expiresAt?: number;
}

/** Runs a program without a shell and gives its standard output. Rejects when it fails or takes longer than `ms`. */
export type RunProgram = (
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  ms: number,
) => Promise<string>;

const pluginMs = 30_000;
const mostOutput = 1_048_576;

/** Asks the plugin of a profile. Throws CREDENTIALS_MISSING; the message never holds what the plugin printed. */
export async function askPlugin(plugin: ExecPlugin, profile: KubeProfile, run: RunProgram): Promise<PluginCredential> {
  const { command, folder, args, env, apiVersion } = plugin;
  const program = command.includes('/') && !isAbsolute(command) ? join(folder, command) : command;
  const info = {
    apiVersion,
    kind: 'ExecCredential',
    spec: {
      interactive: false,
      ...(plugin.wantsCluster ? { cluster: { server: profile.server } } : {}),
    },
  };
  let output: string;
  try {
    output = await run(program, args, { ...env, KUBERNETES_EXEC_INFO: JSON.stringify(info) }, pluginMs);
  } catch (cause) {
    throw missing(profile, command, `failed (${(cause as Error).message})`, plugin.installHint);
  }
  const credential = credentialIn(output);
  if (credential === undefined) throw missing(profile, command, 'printed no usable credential', plugin.installHint);
  return credential;
}

/** The real way to run a plugin: no shell, the rest of the environment as it is, output bounded. */
export const createRunProgram =
  (inherited: Readonly<Record<string, string | undefined>>): RunProgram =>
  (command, args, env, ms) =>
    new Promise((resolve, reject) => {
      const child = spawn(command, [...args], {
        env: { ...inherited, ...env },
        stdio: ['ignore', 'pipe', 'ignore'],
        timeout: ms,
        killSignal: 'SIGKILL',
        windowsHide: true,
      });
      let output = '';
      child.stdout.setEncoding('utf8').on('data', (part: string) => {
        output += part;
        if (output.length > mostOutput) child.kill('SIGKILL');
      });
      child.once('error', ({ code = 'cannot be started' }: NodeJS.ErrnoException) =>
        reject(new Error(code === 'ENOENT' ? 'there is no such program' : code)),
      );
      child.once('close', (code, signal) => {
        if (code === 0) resolve(output);
        else reject(new Error(signal === null ? `exit code ${code}` : `stopped after ${ms / 1000} s or for its size`));
      });
    });

function credentialIn(output: string): PluginCredential | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(output);
  } catch {
    return undefined;
  }
  const status = (parsed as { status?: Record<string, unknown> } | null)?.status ?? {};
  const text = (name: string): string | undefined =>
    typeof status[name] === 'string' && status[name] !== '' ? (status[name] as string) : undefined;
  const [token, cert, key, until] = ['token', 'clientCertificateData', 'clientKeyData', 'expirationTimestamp'].map(
    text,
  );
  if (token === undefined && (cert === undefined || key === undefined)) return undefined;
  const expiresAt = until === undefined ? Number.NaN : Date.parse(until);
  return {
    ...(token === undefined ? {} : { token: new Secret(token) }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key: new Secret(key) }),
    ...(Number.isNaN(expiresAt) ? {} : { expiresAt }),
  };
}

function missing(profile: KubeProfile, command: string, what: string, installHint?: string): ToolError {
  const message = `The credential plugin "${command}" of profile "${profile.name}" (${profile.from}) ${what}. Nothing was sent.`;
  return new ToolError('CREDENTIALS_MISSING', message, {
    hint: installHint ?? 'Run it by hand: it may want a login first.',
  });
}
