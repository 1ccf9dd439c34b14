// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, instant, number, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const quotaCredits: ShapeDef<t.QuotaCredits> = {
  credit: number(),
  creditedon: instant(),
  creditoruserid: text(),
  creditorusername: text(),
  currency: text(),
  jobid: text(),
  jobstatus: whole(),
};

export const quotaEnabled: ShapeDef<t.QuotaEnabled> = {
  isenabled: flag(),
  jobid: text(),
  jobstatus: whole(),
};

export const quotaPresetVariablesItem: ShapeDef<t.QuotaPresetVariablesItem> = {
  description: text(),
  jobid: text(),
  jobstatus: whole(),
  variable: text(),
};

export const quotaStatement: ShapeDef<t.QuotaStatement> = {
  account: text(),
  accountid: whole(),
  domain: whole(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  quota: number(),
  type: whole(),
  unit: text(),
};

export const quotaStatementItem: ShapeDef<t.QuotaStatementItem> = {
  account: text(),
  accountid: whole(),
  domain: whole(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  quota: number(),
  type: whole(),
  unit: text(),
};

export const quotaSummary: ShapeDef<t.QuotaSummary> = {
  account: text(),
  accountid: text(),
  balance: number(),
  currency: text(),
  domain: text(),
  domainid: text(),
  enddate: instant(),
  jobid: text(),
  jobstatus: whole(),
  quota: number(),
  quotaenabled: flag(),
  startdate: instant(),
  state: text(),
};

export const quotaTariff: ShapeDef<t.QuotaTariff> = {
  activationRule: text(),
  currency: text(),
  description: text(),
  effectiveDate: instant(),
  endDate: instant(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  position: whole(),
  removed: instant(),
  tariffValue: number(),
  usageDiscriminator: text(),
  usageName: text(),
  usageType: whole(),
  usageTypeDescription: text(),
  usageUnit: text(),
};

export const quotaUpdate: ShapeDef<t.QuotaUpdate> = {
  jobid: text(),
  jobstatus: whole(),
  updated_on: instant(),
};

export const quotaValidateActivationRule: ShapeDef<t.QuotaValidateActivationRule> = {
  activationrule: text(),
  isvalid: flag(),
  jobid: text(),
  jobstatus: whole(),
  message: text(),
  quotatype: text(),
};
