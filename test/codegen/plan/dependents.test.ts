import { describe, expect, it } from '@jest/globals';
import type { Safety } from '../../../codegen/overlay/types.ts';
import { generateSample } from '../sample.ts';

const listsWith = (first: Safety['first']): unknown => {
  const dependents = { Volume: [{ operation: 'listVolumes', label: 'disks', by: { keyword: 'id' } }] };
  const safety: Safety = { dependents, onceOnly: [], calledBy: ['label'], ...(first !== undefined && { first }) };
  return generateSample({ overlay: { safety } }).plan.safety;
};

describe('a list of what hangs on a thing', () => {
  const list = { tool: 'cloudstack_list_volumes', label: 'disks', by: { keyword: 'id' } };

  it('is asked for its first rows only where it has the parameters for that', () => {
    expect(listsWith({ keyword: 'x' })).toMatchObject({
      dependents: { Volume: [{ ...list, args: { keyword: 'x' } }] },
    });
    expect(listsWith({ page: 1 })).toEqual({ dependents: { Volume: [list] }, calledBy: ['label'], onceOnly: [] });
  });
});
