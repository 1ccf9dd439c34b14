// Two processes of virtspan on one VirtualBox: what one has open is none of the other's, which says where it is.
import { expect, it } from '@jest/globals';
import type { ToolError } from '../../../../src/contract/errors.ts';
import type { Reply } from '../../../../src/contract/invocation.ts';
import { simulated } from '../simulator/simulated.ts';

/** Each has a random source of its own, as processes have. */
async function twoProcesses() {
  const one = await simulated({ jobMs: 600_000 });
  const other = await simulated({ providerSeed: 4711 });
  const { handle } = (await one.call('IVirtualBox.createAppliance')).data as { handle: string };
  const { job } = await one.call(
    'IMachine.takeSnapshot',
    { machine: 'db-1', name: 's', description: '' },
    { waitMs: 0 },
  );
  return { other, handle, job: job!.id };
}
const told = (call: Promise<Reply>): Promise<ToolError> =>
  call.then(
    ({ data }) => {
      throw new Error(`answered: ${JSON.stringify(data)}`);
    },
    (thrown: ToolError) => thrown,
  );

it('a handle and a job of one are refused at the other, with what to do', async () => {
  const { other, handle, job } = await twoProcesses();
  for (const error of [
    await told(other.call('IAppliance.get', { appliance: handle })),
    await told(other.call('closeHandle', { handle })),
    await told(other.call('getJob', { job })),
    await told(other.call('cancelJob', { job })),
    await told(other.call('IMachine.get', { machine: handle.replace('appliance', 'machine') })),
    await told(other.call('IMedium.get', { medium: handle.replace('appliance', 'medium') })),
  ]) {
    expect(error).toMatchObject({ code: 'NAME_UNKNOWN', fate: 'refused' });
    expect(error.message).toMatch(/given out by another process of virtspan \([0-9a-f]{4}\).*Nothing was sent\.$/);
    expect(error.hint).toMatch(/Mcp-Session-Id.*as a task/);
  }
});

it('what was never a handle is looked for as ever', async () => {
  const { other } = await twoProcesses();
  const error = await told(other.call('IMachine.get', { machine: 'web-4f1c-90ab12' }));
  expect(error.message).not.toContain('another process');
});
