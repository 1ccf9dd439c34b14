// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const exported: Formatter<t.Exported> = {
  noun: ['exported file', 'exported files'],
  columns: ['path', 'machines'],
};

export const iAppliance: Formatter<t.IAppliance> = {
  noun: ['appliance', 'appliances'],
  columns: ['handle', 'path', 'machines'],
};

export const iCertificate: Formatter<t.ICertificate> = {
  noun: ['certificate', 'certificates'],
  columns: [
    'friendlyName',
    'subjectName',
    'issuerName',
    'validityPeriodNotBefore',
    'validityPeriodNotAfter',
    'expired',
    'trusted',
    'serialNumber',
  ],
};

export const iVFSExplorer: Formatter<t.IVFSExplorer> = {
  noun: ['VFS explorer', 'VFS explorers'],
  columns: ['path', 'type', 'handle'],
};

export const iVFSExplorerEntryListResult: Formatter<t.IVFSExplorerEntryListResult> = {
  noun: ['entry', 'entries'],
  columns: ['name', { label: 'size', path: 'size', as: 'bytes' }, 'type', 'mode'],
};

export const iVirtualSystemDescription: Formatter<t.IVirtualSystemDescription> = {
  noun: ['virtual system description', 'virtual system descriptions'],
  columns: ['count', 'handle'],
};

export const iVirtualSystemDescriptionGetDescriptionByTypeResult: Formatter<t.IVirtualSystemDescriptionGetDescriptionByTypeResult> =
  { noun: ['result', 'results'], columns: ['types', 'refs', 'OVFValues', 'VBoxValues', 'extraConfigValues'] };

export const iVirtualSystemDescriptionGetDescriptionResult: Formatter<t.IVirtualSystemDescriptionGetDescriptionResult> =
  { noun: ['result', 'results'], columns: ['types', 'refs', 'OVFValues', 'VBoxValues', 'extraConfigValues'] };
