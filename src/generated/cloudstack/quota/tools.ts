// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import {
  flag,
  instant,
  list,
  number,
  required,
  shape,
  type ToolDef,
  text,
  tool,
  uuid,
  whole,
} from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const quotaBalance: ToolDef<t.QuotaBalanceParams> = tool({
  name: 'cloudstack_quota_balance',
  title: 'Quota balance',
  doc: 'Show the credit an account has left, now or at the start and end of a period.',
  category: 'quota',
  operations: ['quotaBalance'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'quotaBalance', key: 'quotausage' },
  result: shape('QuotaStatementItem'),
  params: {
    account: required(text('Account concerned, by name; usually goes together with domainid')),
    domainid: required(uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' })),
    accountid: uuid('Account concerned, by name or id; when making an account, the UUID to give it', {
      ref: 'Account',
    }),
    enddate: instant('Last day of the period'),
    startdate: instant('First day of the period; only the latest balance when left out'),
  },
});

export const quotaConfigureEmail: ToolDef<t.QuotaConfigureEmailParams> = tool({
  name: 'cloudstack_quota_configure_email',
  title: 'Quota configure email',
  doc: 'Choose which quota mails an account gets, and below which balance it is warned.',
  category: 'quota',
  operations: ['quotaConfigureEmail'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'quotaConfigureEmail', key: 'quotaconfigureemail' },
  result: shape('QuotaConfigureEmail'),
  params: {
    accountid: required(
      uuid('Account concerned, by name or id; when making an account, the UUID to give it', { ref: 'Account' }),
    ),
    enable: flag('True sends this mail; false stops it'),
    minbalance: number('Balance below which the account is warned, in the quota currency'),
    templatename: text('Mail template to turn on or off for the account'),
  },
});

export const quotaCredits: ToolDef<t.QuotaCreditsParams> = tool({
  name: 'cloudstack_quota_credits',
  title: 'Quota credits',
  doc: 'Add credit to an account, or take some with a negative value, and say whether it is locked when it runs out.',
  category: 'quota',
  operations: ['quotaCredits'],
  effect: 'write',
  risk: 'high',
  flags: ['money'],
  raisedBy: [
    { param: 'quota_enforce', equals: true, risk: 'high', why: 'the account is locked when its credit is used up' },
  ],
  call: { kind: 'query', command: 'quotaCredits', key: 'quotacredits' },
  result: shape('QuotaCredits'),
  params: {
    account: required(text('Account concerned, by name; usually goes together with domainid')),
    domainid: required(uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' })),
    value: required(number('Amount in the quota currency; negative takes credit away', { secret: 'maybe' })),
    min_balance: number('Balance below which the account is warned'),
    quota_enforce: flag('Lock the account when its credit is used up'),
  },
});

export const quotaCreditsList: ToolDef<t.QuotaCreditsListParams> = tool({
  name: 'cloudstack_quota_credits_list',
  title: 'Quota credits list',
  doc: 'Show who booked how much credit to an account or domain, and when.',
  category: 'quota',
  operations: ['quotaCreditsList'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'quotaCreditsList' },
  result: shape('QuotaCredits'),
  params: {
    accountid: uuid('Account concerned, by name or id; when making an account, the UUID to give it', {
      ref: 'Account',
    }),
    enddate: instant('Latest date, as yyyy-MM-dd or yyyy-MM-dd HH:mm:ss'),
    startdate: instant('Earliest date, as yyyy-MM-dd or yyyy-MM-dd HH:mm:ss'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    isrecursive: flag('Include all subdomains of the domain given; goes with domainid'),
  },
});

export const quotaIsEnabled: ToolDef<t.QuotaIsEnabledParams> = tool({
  name: 'cloudstack_quota_is_enabled',
  title: 'Quota is enabled',
  doc: 'Tell whether the quota plug-in is switched on, and with it credits and tariffs.',
  category: 'quota',
  operations: ['quotaIsEnabled'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'quotaIsEnabled', key: 'isenabled' },
  result: shape('QuotaEnabled'),
  params: {},
});

export const quotaPresetVariablesList: ToolDef<t.QuotaPresetVariablesListParams> = tool({
  name: 'cloudstack_quota_preset_variables_list',
  title: 'Quota preset variables list',
  doc: 'Show the variables that the activation rule of a tariff may use for a given usage type.',
  category: 'quota',
  operations: ['quotaPresetVariablesList'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'quotaPresetVariablesList', key: 'variables' },
  result: shape('QuotaPresetVariablesItem'),
  params: {
    usagetype: required(whole('Number of the usage type; see listUsageTypes')),
  },
});

export const quotaStatement: ToolDef<t.QuotaStatementParams> = tool({
  name: 'cloudstack_quota_statement',
  title: 'Quota statement',
  doc: 'Show what an account was charged in a period, split by kind of use such as running machines or disks.',
  category: 'quota',
  operations: ['quotaStatement'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'quotaStatement', key: 'statement' },
  result: shape('QuotaStatement'),
  params: {
    account: required(text('Account concerned, by name; usually goes together with domainid')),
    domainid: required(uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' })),
    enddate: required(instant('Last day of the statement')),
    startdate: required(instant('First day of the statement')),
    type: whole('Only this usage type; see listUsageTypes'),
    accountid: uuid('Account concerned, by name or id; when making an account, the UUID to give it', {
      ref: 'Account',
    }),
  },
});

export const quotaSummary: ToolDef<t.QuotaSummaryParams> = tool({
  name: 'cloudstack_quota_summary',
  title: 'Quota summary',
  doc: 'Show balance and spending of all accounts side by side, to see who runs out of credit.',
  category: 'quota',
  operations: ['quotaSummary'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'quotaSummary', key: 'summary' },
  result: list(shape('QuotaSummary')),
  params: {
    keyword: text('Text to search names and descriptions for'),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    listall: flag('Show everything the caller may see, not just own objects; false when left out'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const quotaTariffCreate: ToolDef<t.QuotaTariffCreateParams> = tool({
  name: 'cloudstack_quota_tariff_create',
  title: 'Quota tariff create',
  doc: 'Create a price for a kind of use, valid from a date and, by a script rule, only for certain resources.',
  category: 'quota',
  operations: ['quotaTariffCreate'],
  effect: 'write',
  risk: 'high',
  flags: ['exec', 'money'],
  raisedBy: [
    { param: 'activationrule', present: true, risk: 'high', why: 'the script is run on the management server' },
  ],
  call: { kind: 'query', command: 'quotaTariffCreate', key: 'quotatariff' },
  result: shape('QuotaTariff'),
  params: {
    name: required(text('Name to give, or to look for', { max: 65535 })),
    usagetype: required(whole('Number of the usage type the price is for; see listUsageTypes')),
    value: required(number('Price per unit of use, in the quota currency', { secret: 'maybe' })),
    description: text('Free text about the object', { max: 65535 }),
    activationrule: text('JavaScript run on the server for each usage record, tells if or how much to charge', {
      max: 65535,
    }),
    enddate: instant('Date until which the price holds'),
    position: whole('Order in which prices of one usage type are worked out'),
    startdate: instant('Date from which the price holds'),
  },
});

export const quotaTariffDelete: ToolDef<t.QuotaTariffDeleteParams> = tool({
  name: 'cloudstack_quota_tariff_delete',
  title: 'Quota tariff delete',
  doc: 'End a price for good; use after that is no longer charged by it.',
  category: 'quota',
  operations: ['quotaTariffDelete'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  flags: ['money'],
  call: { kind: 'query', command: 'quotaTariffDelete' },
  result: shape('Success'),
  params: {
    id: required(uuid('Tariff, by id', { ref: 'QuotaTariff' })),
  },
});

export const quotaTariffList: ToolDef<t.QuotaTariffListParams> = tool({
  name: 'cloudstack_quota_tariff_list',
  title: 'Quota tariff list',
  doc: 'Show the prices per kind of use with validity and rule, also removed ones if asked for.',
  category: 'quota',
  operations: ['quotaTariffList'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'quotaTariffList', key: 'quotatariff' },
  result: list(shape('QuotaTariff')),
  params: {
    id: uuid('Tariff, by id', { ref: 'QuotaTariff' }),
    name: text('Name to give, or to look for'),
    keyword: text('Text to search names and descriptions for'),
    enddate: instant('Latest date, as yyyy-MM-dd or yyyy-MM-dd HH:mm:ss'),
    listonlyremoved: flag('Only prices that were removed'),
    startdate: instant('Earliest date, as yyyy-MM-dd or yyyy-MM-dd HH:mm:ss'),
    usagetype: whole('Only prices of this usage type; see listUsageTypes'),
    listall: flag('Also show prices that were removed'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const quotaTariffUpdate: ToolDef<t.QuotaTariffUpdateParams> = tool({
  name: 'cloudstack_quota_tariff_update',
  title: 'Quota tariff update',
  doc: 'Change a price, its dates or its rule, from when on all accounts are charged the new way.',
  category: 'quota',
  operations: ['quotaTariffUpdate'],
  effect: 'write',
  risk: 'high',
  flags: ['exec', 'money'],
  raisedBy: [
    { param: 'activationrule', present: true, risk: 'high', why: 'the script is run on the management server' },
  ],
  call: { kind: 'query', command: 'quotaTariffUpdate', key: 'quotatariff' },
  result: shape('QuotaTariff'),
  params: {
    name: required(text('Name to give, or to look for', { max: 65535 })),
    description: text('Free text about the object', { max: 65535 }),
    activationrule: text('JavaScript run on the server for each usage record; empty text removes it', { max: 65535 }),
    enddate: instant('Latest date, as yyyy-MM-dd or yyyy-MM-dd HH:mm:ss'),
    position: whole('Order in which prices of one usage type are worked out'),
    startdate: instant('Earliest date, as yyyy-MM-dd or yyyy-MM-dd HH:mm:ss'),
    usagetype: whole('Kind of usage by number, e.g. 1 running VM, 2 allocated VM, 6 volume'),
    value: number('New price per unit of use, in the quota currency', { secret: 'maybe' }),
  },
});

export const quotaUpdate: ToolDef<t.QuotaUpdateParams> = tool({
  name: 'cloudstack_quota_update',
  title: 'Quota update',
  doc: 'Work out charges and balances of all accounts now, from usage not yet priced, and send due mails.',
  category: 'quota',
  operations: ['quotaUpdate'],
  effect: 'act',
  risk: 'high',
  reversible: false,
  flags: ['money'],
  call: { kind: 'query', command: 'quotaUpdate', key: 'quotacredits' },
  result: shape('QuotaUpdate'),
  params: {},
});

export const quotaValidateActivationRule: ToolDef<t.QuotaValidateActivationRuleParams> = tool({
  name: 'cloudstack_quota_validate_activation_rule',
  title: 'Quota validate activation rule',
  doc: "Try a tariff's script rule for errors before it is saved with a price.",
  category: 'quota',
  operations: ['quotaValidateActivationRule'],
  effect: 'act',
  risk: 'high',
  flags: ['exec'],
  call: { kind: 'query', command: 'quotaValidateActivationRule', key: 'validactivationrule' },
  result: shape('QuotaValidateActivationRule'),
  params: {
    activationrule: required(text('JavaScript to try', { max: 65535 })),
    usagetype: required(whole('Number of the usage type the rule is for')),
  },
});
