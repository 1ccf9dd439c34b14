// Shared folders of the simulated installation: what was said to be done is there, and what cannot be is refused.
import { describe, expect, it } from '@jest/globals';
import type { ToolError } from '../../../../src/contract/errors.ts';
import type { JsonObject } from '../../../../src/contract/tool.ts';
import { simulated } from './simulated.ts';

const folder = { machine: 'web-1', name: 'src', hostPath: '/srv/src', writable: true };

const foldersOf = async (rig: Awaited<ReturnType<typeof simulated>>): Promise<readonly unknown[]> => {
  const { data } = await rig.call('IMachine.get', { machine: 'web-1', fields: ['sharedFolders'] });
  return ((data as JsonObject).sharedFolders ?? []) as readonly unknown[];
};

const refusal = (promise: Promise<unknown>): Promise<ToolError> =>
  promise.then(
    () => Promise.reject(new Error('it was carried out')),
    (thrown: ToolError) => thrown,
  );

describe('a shared folder', () => {
  it('is listed once it was made, and gone once it was removed', async () => {
    const rig = await simulated();
    await rig.call('IMachine.createSharedFolder', folder);
    expect(await foldersOf(rig)).toMatchObject([{ name: 'src', hostPath: '/srv/src' }]);
    await rig.call('IMachine.removeSharedFolder', { machine: 'web-1', name: 'src' });
    expect(await foldersOf(rig)).toEqual([]);
  });

  it('of a name that is taken is refused, and one that there is not is not removed', async () => {
    const rig = await simulated();
    await rig.call('IMachine.createSharedFolder', folder);
    const twice = await refusal(rig.call('IMachine.createSharedFolder', folder));
    expect(twice.message).toContain("Shared folder named 'src' already exists");
    const unknown = await refusal(rig.call('IMachine.removeSharedFolder', { machine: 'web-1', name: 'nope' }));
    expect(unknown.message).toMatch(/nope/);
    expect(await foldersOf(rig)).toHaveLength(1);
  });
});
