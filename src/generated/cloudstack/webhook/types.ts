// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of createWebhook. */
export interface CreateWebhookParams {
  name: string;
  payloadurl: string;
  description?: string;
  state?: string;
  scope?: string;
  secretkey?: string;
  sslverification?: boolean;
  account?: string;
  domainid?: string;
  projectid?: string;
}

/** Parameters of deleteWebhook. */
export interface DeleteWebhookParams {
  id: string;
}

/** Parameters of deleteWebhookDelivery. */
export interface DeleteWebhookDeliveryParams {
  id?: string;
  enddate?: string;
  startdate?: string;
  webhookid?: string;
  managementserverid?: string;
}

/** Parameters of executeWebhookDelivery. */
export interface ExecuteWebhookDeliveryParams {
  id?: string;
  payload?: string;
  payloadurl?: string;
  secretkey?: string;
  sslverification?: boolean;
  webhookid?: string;
}

/** Parameters of listWebhookDeliveries. */
export interface ListWebhookDeliveriesParams {
  id?: string;
  keyword?: string;
  enddate?: string;
  eventtype?: string;
  startdate?: string;
  webhookid?: string;
  page?: number;
  pagesize?: number;
  managementserverid?: string;
}

/** Parameters of listWebhooks. */
export interface ListWebhooksParams {
  id?: string;
  name?: string;
  state?: string;
  keyword?: string;
  scope?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
}

/** Parameters of updateWebhook. */
export interface UpdateWebhookParams {
  id: string;
  name?: string;
  description?: string;
  state?: string;
  payloadurl?: string;
  scope?: string;
  secretkey?: string;
  sslverification?: boolean;
}

export interface Webhook {
  account?: string;
  created?: string;
  description?: string;
  displaytext?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  payloadurl?: string;
  project?: string;
  projectid?: string;
  scope?: string;
  secretkey?: string;
  sslverification?: boolean;
  state?: string;
  success?: boolean;
}

export interface WebhookDelivery {
  account?: string;
  created?: string;
  description?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  enddate?: string;
  eventid?: string;
  eventtype?: string;
  headers?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  managementserverid?: string;
  managementservername?: string;
  name?: string;
  payload?: string;
  payloadurl?: string;
  project?: string;
  projectid?: string;
  response?: string;
  scope?: string;
  secretkey?: string;
  sslverification?: boolean;
  startdate?: string;
  state?: string;
  success?: boolean;
  webhookid?: string;
  webhookname?: string;
}
