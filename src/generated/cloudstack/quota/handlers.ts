// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as configurationFormat from '../configuration/formatters.ts';
import type * as configuration from '../configuration/types.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const quotaBalance: Handler<t.QuotaBalanceParams, t.QuotaStatementItem> = handle(
  tools.quotaBalance,
  format.quotaStatementItem,
);
export const quotaConfigureEmail: Handler<t.QuotaConfigureEmailParams, configuration.QuotaConfigureEmail> = handle(
  tools.quotaConfigureEmail,
  configurationFormat.quotaConfigureEmail,
);
export const quotaCredits: Handler<t.QuotaCreditsParams, t.QuotaCredits> = handle(
  tools.quotaCredits,
  format.quotaCredits,
);
export const quotaCreditsList: Handler<t.QuotaCreditsListParams, t.QuotaCredits> = handle(
  tools.quotaCreditsList,
  format.quotaCredits,
);
export const quotaIsEnabled: Handler<t.QuotaIsEnabledParams, t.QuotaEnabled> = handle(
  tools.quotaIsEnabled,
  format.quotaEnabled,
);
export const quotaPresetVariablesList: Handler<t.QuotaPresetVariablesListParams, t.QuotaPresetVariablesItem> = handle(
  tools.quotaPresetVariablesList,
  format.quotaPresetVariablesItem,
);
export const quotaStatement: Handler<t.QuotaStatementParams, t.QuotaStatement> = handle(
  tools.quotaStatement,
  format.quotaStatement,
);
export const quotaSummary: Handler<t.QuotaSummaryParams, t.QuotaSummary> = handle(
  tools.quotaSummary,
  format.quotaSummary,
);
export const quotaTariffCreate: Handler<t.QuotaTariffCreateParams, t.QuotaTariff> = handle(
  tools.quotaTariffCreate,
  format.quotaTariff,
);
export const quotaTariffDelete: Handler<t.QuotaTariffDeleteParams, network.Success> = handle(
  tools.quotaTariffDelete,
  networkFormat.success,
);
export const quotaTariffList: Handler<t.QuotaTariffListParams, t.QuotaTariff> = handle(
  tools.quotaTariffList,
  format.quotaTariff,
);
export const quotaTariffUpdate: Handler<t.QuotaTariffUpdateParams, t.QuotaTariff> = handle(
  tools.quotaTariffUpdate,
  format.quotaTariff,
);
export const quotaUpdate: Handler<t.QuotaUpdateParams, t.QuotaUpdate> = handle(tools.quotaUpdate, format.quotaUpdate);
export const quotaValidateActivationRule: Handler<t.QuotaValidateActivationRuleParams, t.QuotaValidateActivationRule> =
  handle(tools.quotaValidateActivationRule, format.quotaValidateActivationRule);
