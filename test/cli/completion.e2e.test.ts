// What bash itself makes of the completion script, with the words as bash takes a line apart.
import { spawn } from 'node:child_process';
import { expect, it } from '@jest/globals';
import { emptyEnvironment, main } from '../server/process.ts';

const script = `
virtspan() { "$NODE" "$MAIN" "$@"; }
source <(virtspan completion bash)
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
"$(complete -p virtspan | sed -E 's/.* -F ([^ ]+) .*/\\1/')"
printf '%s\\n' "\${COMPREPLY[@]}"
`;

async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const env = { ...emptyEnvironment(), PATH: process.env.PATH, NODE: process.execPath, MAIN: main };
  const bash = spawn('bash', ['-c', script, 'bash', 'virtspan', ...words], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let said = '';
  bash.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  await new Promise((resolve) => bash.once('close', resolve));
  return said.split('\n').filter((word) => word !== '');
}

it('sources the script and completes with it', async () => {
  expect(await offered('comp')).toEqual(['completion']);
  expect(await offered('call', 'cloudstack_attach_vol')).toEqual(['cloudstack_attach_volume']);
  expect(await offered('call', 'attachVolume', 'virt')).toEqual(['virtualmachineid=']);
  expect(await offered('call', 'listZones', 'name', '=', 'k')).toEqual([]);
  expect(await offered('describe', 'a$(exit 1)`exit 1`')).toEqual([]);
});
