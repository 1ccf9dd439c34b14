import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { transform } from 'esbuild';
import { asToolError, ToolError } from '../../src/contract/errors.ts';

describe('asToolError', () => {
  it('passes a ToolError through', () => {
    const error = new ToolError('API_REFUSED', 'No.');
    expect(asToolError(error)).toBe(error);
  });

  it('knows the error of a cloud from outside, which has a copy of the class', async () => {
    const { code } = await transform(await readFile(new URL('../../src/contract/errors.ts', import.meta.url), 'utf8'), {
      loader: 'ts',
      format: 'esm',
    });
    const copy = join(await mkdtemp(join(tmpdir(), 'virtspan-errors-')), 'errors.mjs');
    await writeFile(copy, code);
    const other = (await import(copy)) as { readonly ToolError: typeof ToolError };
    const thrown = new other.ToolError('API_REFUSED', 'No.');
    expect(asToolError(thrown)).toBe(thrown);
    expect(other.ToolError).not.toBe(ToolError);
    expect(asToolError({ code: 'API_REFUSED', fate: 'failed', message: 'looks like one' }).code).toBe('INTERNAL');
  });

  it('hides the message of an unexpected error, which may hold anything', () => {
    const error = asToolError(new Error('secretkey=abc'));
    expect(error.message).not.toContain('abc');
    expect(error.code).toBe('INTERNAL');
    expect(error.fate).toBe('unknown');
  });
});
