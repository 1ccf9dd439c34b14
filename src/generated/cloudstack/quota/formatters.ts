// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const quotaCredits: Formatter<t.QuotaCredits> = {
  noun: ['quota credit', 'quota credits'],
  columns: ['credit', 'creditedon', 'creditoruserid', 'creditorusername', 'currency'],
};

export const quotaEnabled: Formatter<t.QuotaEnabled> = {
  noun: ['quota status', 'quota statuses'],
  columns: ['isenabled'],
};

export const quotaPresetVariablesItem: Formatter<t.QuotaPresetVariablesItem> = {
  noun: ['preset variable', 'preset variables'],
  columns: ['description', 'variable'],
};

export const quotaStatement: Formatter<t.QuotaStatement> = {
  noun: ['quota statement', 'quota statements'],
  columns: ['name', 'account', 'type', 'domain'],
};

export const quotaStatementItem: Formatter<t.QuotaStatementItem> = {
  noun: ['quota balance', 'quota balances'],
  columns: ['name', 'account', 'type', 'domain'],
};

export const quotaSummary: Formatter<t.QuotaSummary> = {
  noun: ['quota summary', 'quota summaries'],
  columns: ['account', 'state', 'domain'],
};

export const quotaTariff: Formatter<t.QuotaTariff> = {
  noun: ['quota tariff', 'quota tariffs'],
  columns: ['name', 'description', 'id'],
};

export const quotaUpdate: Formatter<t.QuotaUpdate> = {
  noun: ['quota calculation', 'quota calculations'],
  columns: ['updated_on'],
};

export const quotaValidateActivationRule: Formatter<t.QuotaValidateActivationRule> = {
  noun: ['activation rule check', 'activation rule checks'],
  columns: ['activationrule', 'isvalid', 'message', 'quotatype'],
};
