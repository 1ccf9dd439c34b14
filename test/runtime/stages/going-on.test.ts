// After the answer to a change: what still goes on, and what stood in the way of one that was refused.
import { describe, expect, it } from '@jest/globals';
import { attackedCloud, personWho } from '../../attack/cloud.ts';

describe('a change that the cloud has taken', () => {
  it('is said to go on where the state of the thing says so', async () => {
    const cloud = await attackedCloud();
    const { notes, text } = await cloud.execute(
      'cloudstack_prepare_host_for_maintenance',
      { id: 'fra1-kvm-01' },
      { person: personWho('agreed') },
    );
    const said =
      'It goes on by itself: resourcestate is PrepareForMaintenance. Look at the host again to see how it ends.';
    expect(notes).toContain(said);
    expect(text).toContain(said);
  });

  it('is not where it is over', async () => {
    const cloud = await attackedCloud();
    const { notes = [] } = await cloud.execute(
      'cloudstack_stop_virtual_machine',
      { id: 'web-1' },
      { person: personWho('agreed') },
    );
    expect(notes.join()).not.toContain('goes on');
  });
});

describe('a deletion that the cloud refuses', () => {
  it('says again what hung on the thing, which may be in its way', async () => {
    const cloud = await attackedCloud();
    const person = personWho('agreed');
    const error = await cloud.refusal('cloudstack_delete_network', { id: 'prod-net' }, { person });
    expect(error.code).toBe('JOB_FAILED');
    expect(error.hint).toMatch(
      /^Before it was sent, these hung on it and may be in its way: machines: 6 \("batch-1", /,
    );
    const [question] = person.questions;
    expect(error.hint).toContain(question!.lines.find((line) => line.startsWith('machines: '))!);
  });
});
