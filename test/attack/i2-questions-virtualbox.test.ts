// The words of VirtualBox's questions.
import { describe, expect, it } from '@jest/globals';
import type { Question } from '../../src/contract/person.ts';
import type { JsonObject } from '../../src/contract/tool.ts';
import { personWho } from './cloud.ts';
import { otherCloud } from './other-cloud.ts';

describe('the question of VirtualBox', () => {
  const machine = 'web-1';
  const asked = async (tool: string, args: JsonObject): Promise<Question> => {
    const cloud = await otherCloud('virtualbox');
    const person = personWho('declined');
    await cloud.settle(`virtualbox_${tool}`, args, { person });
    return person.questions[0]!;
  };

  it('about a snapshot names it, also when it was given by its id', async () => {
    const cloud = await otherCloud('virtualbox');
    const { data } = await cloud.execute('virtualbox_list_snapshots', { machine }, { controls: { format: 'json' } });
    const { id } = (data as readonly JsonObject[]).find(({ name }) => name === 'fresh')!;
    for (const given of [id!, 'fresh']) {
      const { title, lines } = await asked('delete_snapshot', { machine, id: given });
      expect(title).toBe('Delete snapshot: "fresh"?');
      expect(lines.some((line) => line.startsWith('machine "web-1"'))).toBe(true);
      expect(lines.some((line) => line.startsWith(`snapshot "fresh" (${String(id).slice(0, 8)}…)`))).toBe(true);
    }
    const many = await asked('delete_snapshot_and_children', { machine, id: id! });
    expect(many.phrase).toBe('fresh');
    expect(many.lines).toContain('Hits some or all of the snapshots of the machine: 2 ("before upgrade", "fresh")');
    const back = await asked('restore_snapshot', { machine, snapshot: id! });
    expect(back.phrase).toBe('web-1');
    expect(back.lines.some((line) => line.startsWith('snapshot "fresh"'))).toBe(true);
    expect(back.lines.some((line) => line.startsWith('attached media: 3 ("web-1.vdi", "{'))).toBe(true);
  });

  it('about a merge names the disk that is written to', async () => {
    const { title, lines } = await asked('merge_medium', { medium: 'db-1.vdi', target: 'web-1.vdi' });
    expect(title).toContain('web-1.vdi');
    expect(lines.filter((line) => line.startsWith('medium '))).toHaveLength(2);
  });

  it('about the content of a disk image names the image behind the handle', async () => {
    const cloud = await otherCloud(
      'virtualbox',
      async (tool, args, context, inner) =>
        tool.name === 'virtualbox_get_medium_io'
          ? { data: { handle: 'h', medium: { name: 'db-1.vdi' } } }
          : inner.call(tool, args, context),
      () => async () => undefined,
    );
    const person = personWho('declined');
    await cloud.settle('virtualbox_write_medium_io', { mediumIO: 'h', data: 'AA==', offset: 0 }, { person });
    expect(person.questions[0]!.lines[2]).toBe('Hits disk image: 1 ("db-1.vdi")');
  });

  it('shows no secret in its title', async () => {
    const url = 'https://joe:Pl4nted-Title@x.example/a';
    const { title, lines } = await asked('create_global_shared_folder', { name: url, hostPath: '/mnt/x' });
    expect(title + lines.join()).not.toContain('Pl4nted-Title');
  });
});
