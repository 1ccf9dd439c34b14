// Runs VBoxManage, for the settings that a service of our own needs before it can be asked.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ToolError } from '../../../../contract/errors.ts';
import { cleanLine } from '../../../../security/hygiene.ts';
import type { Program } from './installed.ts';

/** What VBoxManage prints. Throws API_UNREACHABLE when it is not there, or refuses. */
export async function runManage(
  { program, env }: { readonly program: Program; readonly env: Readonly<Record<string, string | undefined>> },
  ...words: readonly string[]
): Promise<string> {
  const { command, args } = program('VBoxManage');
  try {
    const { stdout } = await promisify(execFile)(command, [...args, ...words], {
      env: env as NodeJS.ProcessEnv,
      maxBuffer: 16 * 1024 * 1024,
    });
    return stdout;
  } catch (cause) {
    const { code, stderr = '' } = cause as { code?: unknown; stderr?: string };
    const said = stderr.split('\n').find((line) => line.trim() !== '') ?? 'it ended with an error';
    throw new ToolError(
      'API_UNREACHABLE',
      code === 'ENOENT'
        ? 'VirtualBox is not installed here: there is no VBoxManage in its usual folders or on the PATH. Nothing was sent.'
        : `VBoxManage could not prepare a service: ${cleanLine(said, 200)}. Nothing was sent.`,
      {
        hint: 'Install VirtualBox, or give the address of a vboxwebsrv as VBOX_WEBSERVICE_URL.',
        fate: 'refused',
        cause,
      },
    );
  }
}
