// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const iUnattended: Formatter<t.IUnattended> = {
  noun: ['unattended', 'unattendeds'],
  columns: [
    { label: 'machine', path: 'machine.name' },
    'isoPath',
    'isUnattendedInstallSupported',
    'detectedOSTypeId',
    'detectedOSVersion',
    'user',
    'hostname',
    'language',
    'timeZone',
    'installGuestAdditions',
    'handle',
  ],
};
