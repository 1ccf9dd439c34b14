// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const quotaCredits: Formatter<t.QuotaCredits> = {
  noun: ['quota credit', 'quota credits'],
  columns: ['credit', 'currency', 'creditorusername', 'creditedon'],
};

export const quotaEnabled: Formatter<t.QuotaEnabled> = {
  noun: ['quota status', 'quota statuses'],
  columns: ['isenabled'],
};

export const quotaPresetVariablesItem: Formatter<t.QuotaPresetVariablesItem> = {
  noun: ['preset variable', 'preset variables'],
  columns: ['variable', 'description'],
};

export const quotaStatement: Formatter<t.QuotaStatement> = {
  noun: ['quota statement', 'quota statements'],
  columns: ['name', 'type', 'quota', 'unit', 'account', 'domain'],
};

export const quotaStatementItem: Formatter<t.QuotaStatementItem> = {
  noun: ['quota balance', 'quota balances'],
  columns: ['name', 'type', 'quota', 'unit', 'account', 'domain'],
};

export const quotaSummary: Formatter<t.QuotaSummary> = {
  noun: ['quota summary', 'quota summaries'],
  columns: ['account', 'balance', 'quota', 'currency', 'quotaenabled', 'state', 'startdate', 'enddate', 'domain'],
};

export const quotaTariff: Formatter<t.QuotaTariff> = {
  noun: ['quota tariff', 'quota tariffs'],
  columns: [
    'name',
    'usageName',
    'tariffValue',
    'usageUnit',
    'currency',
    'effectiveDate',
    'endDate',
    'activationRule',
    'position',
    'id',
  ],
};

export const quotaUpdate: Formatter<t.QuotaUpdate> = {
  noun: ['quota calculation', 'quota calculations'],
  columns: ['updated_on'],
};

export const quotaValidateActivationRule: Formatter<t.QuotaValidateActivationRule> = {
  noun: ['activation rule check', 'activation rule checks'],
  columns: ['isvalid', 'message', 'activationrule', 'quotatype'],
};
