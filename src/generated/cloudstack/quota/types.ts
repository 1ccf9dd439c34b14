// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of quotaBalance. */
export interface QuotaBalanceParams {
  account: string;
  domainid: string;
  accountid?: string;
  enddate?: string;
  startdate?: string;
}

/** Parameters of quotaConfigureEmail. */
export interface QuotaConfigureEmailParams {
  accountid: string;
  enable?: boolean;
  minbalance?: number;
  templatename?: string;
}

/** Parameters of quotaCredits. */
export interface QuotaCreditsParams {
  account: string;
  domainid: string;
  value: number;
  min_balance?: number;
  quota_enforce?: boolean;
}

/** Parameters of quotaCreditsList. */
export interface QuotaCreditsListParams {
  accountid?: string;
  enddate?: string;
  startdate?: string;
  domainid?: string;
  isrecursive?: boolean;
}

/** Parameters of quotaIsEnabled. */
export type QuotaIsEnabledParams = Record<string, never>;

/** Parameters of quotaPresetVariablesList. */
export interface QuotaPresetVariablesListParams {
  usagetype: number;
}

/** Parameters of quotaStatement. */
export interface QuotaStatementParams {
  account: string;
  domainid: string;
  enddate: string;
  startdate: string;
  type?: number;
  accountid?: string;
}

/** Parameters of quotaSummary. */
export interface QuotaSummaryParams {
  keyword?: string;
  account?: string;
  domainid?: string;
  listall?: boolean;
  page?: number;
  pagesize?: number;
}

/** Parameters of quotaTariffCreate. */
export interface QuotaTariffCreateParams {
  name: string;
  usagetype: number;
  value: number;
  description?: string;
  activationrule?: string;
  enddate?: string;
  position?: number;
  startdate?: string;
}

/** Parameters of quotaTariffDelete. */
export interface QuotaTariffDeleteParams {
  id: string;
}

/** Parameters of quotaTariffList. */
export interface QuotaTariffListParams {
  id?: string;
  name?: string;
  keyword?: string;
  enddate?: string;
  listonlyremoved?: boolean;
  startdate?: string;
  usagetype?: number;
  listall?: boolean;
  page?: number;
  pagesize?: number;
}

/** Parameters of quotaTariffUpdate. */
export interface QuotaTariffUpdateParams {
  name: string;
  description?: string;
  activationrule?: string;
  enddate?: string;
  position?: number;
  startdate?: string;
  usagetype?: number;
  value?: number;
}

/** Parameters of quotaUpdate. */
export type QuotaUpdateParams = Record<string, never>;

/** Parameters of quotaValidateActivationRule. */
export interface QuotaValidateActivationRuleParams {
  activationrule: string;
  usagetype: number;
}

export interface QuotaCredits {
  credit?: number;
  creditedon?: string;
  creditoruserid?: string;
  creditorusername?: string;
  currency?: string;
  jobid?: string;
  jobstatus?: number;
}

export interface QuotaEnabled {
  isenabled?: boolean;
  jobid?: string;
  jobstatus?: number;
}

export interface QuotaPresetVariablesItem {
  description?: string;
  jobid?: string;
  jobstatus?: number;
  variable?: string;
}

export interface QuotaStatement {
  account?: string;
  accountid?: number;
  domain?: number;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  quota?: number;
  type?: number;
  unit?: string;
}

export interface QuotaStatementItem {
  account?: string;
  accountid?: number;
  domain?: number;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  quota?: number;
  type?: number;
  unit?: string;
}

export interface QuotaSummary {
  account?: string;
  accountid?: string;
  balance?: number;
  currency?: string;
  domain?: string;
  domainid?: string;
  enddate?: string;
  jobid?: string;
  jobstatus?: number;
  quota?: number;
  quotaenabled?: boolean;
  startdate?: string;
  state?: string;
}

export interface QuotaTariff {
  activationRule?: string;
  currency?: string;
  description?: string;
  effectiveDate?: string;
  endDate?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  position?: number;
  removed?: string;
  tariffValue?: number;
  usageDiscriminator?: string;
  usageName?: string;
  usageType?: number;
  usageTypeDescription?: string;
  usageUnit?: string;
}

export interface QuotaUpdate {
  jobid?: string;
  jobstatus?: number;
  updated_on?: string;
}

export interface QuotaValidateActivationRule {
  activationrule?: string;
  isvalid?: boolean;
  jobid?: string;
  jobstatus?: number;
  message?: string;
  quotatype?: string;
}
