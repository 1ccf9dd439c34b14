// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const quotaEmailTemplate: Formatter<t.QuotaEmailTemplate> = {
  noun: ['quota mail template', 'quota mail templates'],
  columns: ['templatetype', 'templatesubject', 'templatebody', 'locale', 'last_updated'],
};

export const template: Formatter<t.Template> = {
  noun: ['template', 'templates'],
  columns: [
    'name',
    'ostypename',
    'hypervisor',
    'format',
    { label: 'size', path: 'size', as: 'bytes' },
    'isready',
    'isfeatured',
    'zonename',
    'id',
  ],
  live: ['ostypename', 'format', 'isready', 'ispublic', 'isfeatured', 'account', 'project', 'zonename'],
};

export const upgradeRouterTemplate: Formatter<t.UpgradeRouterTemplate> = {
  noun: ['router upgrade job', 'router upgrade jobs'],
  columns: ['jobid', 'jobstatus'],
};
