// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const webhook: Formatter<t.Webhook> = {
  noun: ['webhook', 'webhooks'],
  columns: ['name', 'state', 'scope', 'payloadurl', 'sslverification', 'account', 'description', 'id'],
};

export const webhookDelivery: Formatter<t.WebhookDelivery> = {
  noun: ['webhook delivery', 'webhook deliveries'],
  columns: ['eventtype', 'webhookname', 'success', 'response', 'startdate', 'enddate', 'managementservername', 'id'],
};
