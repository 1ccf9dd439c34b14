// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { SafetyTable } from '../../runtime/catalog.ts';

/** What a person who is asked must see, and what must not be lost. */
export const safety: SafetyTable = {
  dependents: {
    Machine: [
      { tool: 'virtualbox_list_snapshots', label: 'snapshots', by: { machine: 'id' } },
      { tool: 'virtualbox_list_media', label: 'attached media', by: {}, where: { machineIds: 'id' } },
    ],
    Medium: [
      { tool: 'virtualbox_list_machines', label: 'machines that use it', by: {}, where: { id: 'machineIds' } },
      {
        tool: 'virtualbox_get_medium',
        label: 'media that depend on it',
        by: { medium: 'id' },
        args: { attributes: ['children'] },
        rows: 'children',
      },
    ],
  },
  onceOnly: [],
};
