// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const guestTypeRow: Formatter<t.GuestTypeRow> = {
  noun: ['guest type', 'guest types'],
  columns: [
    'id',
    'description',
    'family',
    'platform',
    { label: 'recommendedRAM', path: 'recommendedRAM', as: 'MiB' },
    { label: 'recommendedHDD', path: 'recommendedHDD', as: 'bytes' },
  ],
};

export const iGuestOSType: Formatter<t.IGuestOSType> = {
  noun: ['guest OS type', 'guest OS types'],
  columns: [
    'id',
    'description',
    'familyDescription',
    'platformArchitecture',
    { label: 'recommendedRAM', path: 'recommendedRAM', as: 'MiB' },
  ],
};

export const iVirtualBox: Formatter<t.IVirtualBox> = {
  noun: ['installation', 'installations'],
  columns: ['version', 'APIVersion', 'packageType', 'homeFolder'],
};

export const iVirtualBoxCheckFirmwarePresentResult: Formatter<t.IVirtualBoxCheckFirmwarePresentResult> = {
  noun: ['result', 'results'],
  columns: [{ label: 'present', path: 'returnval' }, 'file', 'url'],
};
