// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of createWebhook. */
export interface CreateWebhookParams {
  name: string;
  payloadurl: string;
  account?: string;
  description?: string;
  domainid?: string;
  projectid?: string;
  scope?: string;
  secretkey?: string;
  sslverification?: boolean;
  state?: string;
}

/** Parameters of deleteWebhook. */
export interface DeleteWebhookParams {
  id: string;
}

/** Parameters of deleteWebhookDelivery. */
export interface DeleteWebhookDeliveryParams {
  enddate?: string;
  id?: string;
  managementserverid?: string;
  startdate?: string;
  webhookid?: string;
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
  enddate?: string;
  eventtype?: string;
  id?: string;
  keyword?: string;
  managementserverid?: string;
  page?: number;
  pagesize?: number;
  startdate?: string;
  webhookid?: string;
}

/** Parameters of listWebhooks. */
export interface ListWebhooksParams {
  account?: string;
  domainid?: string;
  id?: string;
  isrecursive?: boolean;
  keyword?: string;
  listall?: boolean;
  name?: string;
  page?: number;
  pagesize?: number;
  projectid?: string;
  scope?: string;
  state?: string;
}

/** Parameters of updateWebhook. */
export interface UpdateWebhookParams {
  id: string;
  description?: string;
  name?: string;
  payloadurl?: string;
  scope?: string;
  secretkey?: string;
  sslverification?: boolean;
  state?: string;
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
