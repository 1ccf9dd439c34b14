// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const createWebhook: Handler<t.CreateWebhookParams, t.Webhook> = handle(tools.createWebhook, format.webhook);
export const deleteWebhook: Handler<t.DeleteWebhookParams, network.Success> = handle(
  tools.deleteWebhook,
  networkFormat.success,
);
export const deleteWebhookDelivery: Handler<t.DeleteWebhookDeliveryParams, network.Success> = handle(
  tools.deleteWebhookDelivery,
  networkFormat.success,
);
export const executeWebhookDelivery: Handler<t.ExecuteWebhookDeliveryParams, t.WebhookDelivery> = handle(
  tools.executeWebhookDelivery,
  format.webhookDelivery,
);
export const listWebhookDeliveries: Handler<t.ListWebhookDeliveriesParams, t.WebhookDelivery> = handle(
  tools.listWebhookDeliveries,
  format.webhookDelivery,
);
export const listWebhooks: Handler<t.ListWebhooksParams, t.Webhook> = handle(tools.listWebhooks, format.webhook);
export const updateWebhook: Handler<t.UpdateWebhookParams, t.Webhook> = handle(tools.updateWebhook, format.webhook);
