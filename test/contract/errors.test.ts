import { describe, expect, it } from '@jest/globals';
import { asToolError, ToolError } from '../../src/contract/errors.ts';

describe('asToolError', () => {
  it('passes a ToolError through', () => {
    const error = new ToolError('API_REFUSED', 'No.');
    expect(asToolError(error)).toBe(error);
  });

  it('hides the message of an unexpected error, which may hold anything', () => {
    const error = asToolError(new Error('secretkey=abc'));
    expect(error.message).not.toContain('abc');
    expect(error.code).toBe('INTERNAL');
    expect(error.fate).toBe('unknown');
  });
});
