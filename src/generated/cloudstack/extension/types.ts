// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of addCustomAction. */
export interface AddCustomActionParams {
  extensionid: string;
  name: string;
  allowedroletypes?: ReadonlyArray<string>;
  description?: string;
  details?: Readonly<Record<string, string>>;
  enabled?: boolean;
  errormessage?: string;
  parameters?: ReadonlyArray<Readonly<Record<string, string>>>;
  resourcetype?: string;
  successmessage?: string;
  timeout?: number;
}

/** Parameters of createExtension. */
export interface CreateExtensionParams {
  name: string;
  type: string;
  description?: string;
  details?: Readonly<Record<string, string>>;
  orchestratorrequirespreparevm?: boolean;
  path?: string;
  reservedresourcedetails?: string;
  state?: string;
}

/** Parameters of deleteCustomAction. */
export interface DeleteCustomActionParams {
  id?: string;
}

/** Parameters of deleteExtension. */
export interface DeleteExtensionParams {
  cleanup?: boolean;
  id?: string;
}

/** Parameters of listCustomActions. */
export interface ListCustomActionsParams {
  enabled?: boolean;
  extensionid?: string;
  id?: string;
  keyword?: string;
  name?: string;
  page?: number;
  pagesize?: number;
  resourceid?: string;
  resourcetype?: string;
}

/** Parameters of listExtensions. */
export interface ListExtensionsParams {
  details?: ReadonlyArray<string>;
  id?: string;
  keyword?: string;
  name?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of registerExtension. */
export interface RegisterExtensionParams {
  extensionid: string;
  resourceid: string;
  resourcetype: string;
  details?: Readonly<Record<string, string>>;
}

/** Parameters of runCustomAction. */
export interface RunCustomActionParams {
  customactionid: string;
  resourceid: string;
  customjobid?: string;
  parameters?: ReadonlyArray<Readonly<Record<string, string>>>;
  resourcetype?: string;
}

/** Parameters of unregisterExtension. */
export interface UnregisterExtensionParams {
  extensionid: string;
  resourceid: string;
  resourcetype: string;
}

/** Parameters of updateCustomAction. */
export interface UpdateCustomActionParams {
  id: string;
  allowedroletypes?: ReadonlyArray<string>;
  cleanupdetails?: boolean;
  cleanupparameters?: boolean;
  description?: string;
  details?: Readonly<Record<string, string>>;
  enabled?: boolean;
  errormessage?: string;
  parameters?: ReadonlyArray<Readonly<Record<string, string>>>;
  resourcetype?: string;
  successmessage?: string;
  timeout?: number;
}

/** Parameters of updateExtension. */
export interface UpdateExtensionParams {
  id: string;
  cleanupdetails?: boolean;
  description?: string;
  details?: Readonly<Record<string, string>>;
  orchestratorrequirespreparevm?: boolean;
  reservedresourcedetails?: string;
  state?: string;
}

export interface CustomActionResult {
  id?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  result?: unknown;
  success?: boolean;
}

export interface Extension {
  created?: string;
  description?: string;
  details?: unknown;
  id?: string;
  isuserdefined?: boolean;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  path?: string;
  pathready?: boolean;
  removed?: string;
  reservedresourcedetails?: string;
  resources?: ReadonlyArray<ExtensionResources>;
  state?: string;
  type?: string;
}

export interface ExtensionCustomAction {
  allowedroletypes?: ReadonlyArray<unknown>;
  created?: string;
  description?: string;
  details?: unknown;
  displaytext?: string;
  enabled?: boolean;
  errormessage?: string;
  extensionid?: string;
  extensionname?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  parameters?: ReadonlyArray<ExtensionCustomActionParameters>;
  resourcetype?: string;
  success?: boolean;
  successmessage?: string;
  timeout?: number;
}

export interface ExtensionCustomActionParameters {
  name?: string;
  required?: boolean;
  type?: string;
  validationformat?: string;
  valueoptions?: ReadonlyArray<unknown>;
}

export interface ExtensionResources {
  created?: string;
  details?: unknown;
  id?: string;
  name?: string;
  type?: string;
}
