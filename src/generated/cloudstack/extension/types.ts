// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of addCustomAction. */
export interface AddCustomActionParams {
  name: string;
  extensionid: string;
  description?: string;
  resourcetype?: string;
  allowedroletypes?: ReadonlyArray<string>;
  enabled?: boolean;
  errormessage?: string;
  parameters?: ReadonlyArray<Readonly<Record<string, string>>>;
  successmessage?: string;
  timeout?: number;
  details?: Readonly<Record<string, string>>;
}

/** Parameters of createExtension. */
export interface CreateExtensionParams {
  name: string;
  type: string;
  description?: string;
  state?: string;
  orchestratorrequirespreparevm?: boolean;
  path?: string;
  reservedresourcedetails?: string;
  details?: Readonly<Record<string, string>>;
}

/** Parameters of deleteCustomAction. */
export interface DeleteCustomActionParams {
  id?: string;
}

/** Parameters of deleteExtension. */
export interface DeleteExtensionParams {
  id?: string;
  cleanup?: boolean;
}

/** Parameters of listCustomActions. */
export interface ListCustomActionsParams {
  id?: string;
  name?: string;
  resourcetype?: string;
  keyword?: string;
  enabled?: boolean;
  extensionid?: string;
  resourceid?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listExtensions. */
export interface ListExtensionsParams {
  id?: string;
  name?: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
  details?: ReadonlyArray<string>;
}

/** Parameters of registerExtension. */
export interface RegisterExtensionParams {
  resourcetype: string;
  extensionid: string;
  resourceid: string;
  details?: Readonly<Record<string, string>>;
}

/** Parameters of runCustomAction. */
export interface RunCustomActionParams {
  customactionid: string;
  resourceid: string;
  resourcetype?: string;
  customjobid?: string;
  parameters?: ReadonlyArray<Readonly<Record<string, string>>>;
}

/** Parameters of unregisterExtension. */
export interface UnregisterExtensionParams {
  resourcetype: string;
  extensionid: string;
  resourceid: string;
}

/** Parameters of updateCustomAction. */
export interface UpdateCustomActionParams {
  id: string;
  description?: string;
  resourcetype?: string;
  allowedroletypes?: ReadonlyArray<string>;
  cleanupdetails?: boolean;
  cleanupparameters?: boolean;
  enabled?: boolean;
  errormessage?: string;
  parameters?: ReadonlyArray<Readonly<Record<string, string>>>;
  successmessage?: string;
  timeout?: number;
  details?: Readonly<Record<string, string>>;
}

/** Parameters of updateExtension. */
export interface UpdateExtensionParams {
  id: string;
  description?: string;
  state?: string;
  cleanupdetails?: boolean;
  orchestratorrequirespreparevm?: boolean;
  reservedresourcedetails?: string;
  details?: Readonly<Record<string, string>>;
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
