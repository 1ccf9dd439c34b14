// A picture that a call brings along, on a terminal that cannot show it.
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { virtspan } from './run.ts';

const screenshot = ['call', 'virtualbox_take_screenshot', 'machine=db-1', '--simulate'];

describe('virtspan call with a picture in the answer', () => {
  it('says how to keep it', async () => {
    const { code, stderr } = await virtspan(screenshot);
    expect(code).toBe(0);
    expect(stderr).toMatch(/A picture \(image\/png, \d+ bytes\) came along; --save FILE keeps it\./);
  });

  it('keeps it in the file that is named', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'virtspan-picture-')), 'screen.png');
    const { code } = await virtspan([...screenshot, '--save', file]);
    expect(code).toBe(0);
    expect((await readFile(file)).subarray(1, 4).toString()).toBe('PNG');
  });

  it('ends with 1, and says that the call was carried out, when the file cannot be written', async () => {
    const { code, stderr } = await virtspan([...screenshot, '--save', '/proc/none/screen.png']);
    expect(code).toBe(1);
    expect(stderr).toContain('The call was carried out, but /proc/none/screen.png could not be written (ENOENT).');
  });
});
