// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of createGuiTheme. */
export interface CreateGuiThemeParams {
  name: string;
  description?: string;
  accountids?: ReadonlyArray<string>;
  commonnames?: string;
  css?: string;
  domainids?: ReadonlyArray<string>;
  ispublic?: boolean;
  jsonconfiguration?: string;
  recursivedomains?: boolean;
}

/** Parameters of listGuiThemes. */
export interface ListGuiThemesParams {
  id?: string;
  name?: string;
  keyword?: string;
  accountid?: string;
  commonname?: string;
  listonlydefaulttheme?: boolean;
  showpublic?: boolean;
  domainid?: string;
  listall?: boolean;
  page?: number;
  pagesize?: number;
  showremoved?: boolean;
}

/** Parameters of removeGuiTheme. */
export interface RemoveGuiThemeParams {
  id: string;
}

/** Parameters of updateGuiTheme. */
export interface UpdateGuiThemeParams {
  id: string;
  name?: string;
  description?: string;
  accountids?: ReadonlyArray<string>;
  commonnames?: string;
  css?: string;
  domainids?: ReadonlyArray<string>;
  ispublic?: boolean;
  jsonconfiguration?: string;
  recursivedomains?: boolean;
}

export interface GuiTheme {
  accountids?: string;
  commonnames?: string;
  created?: string;
  css?: string;
  description?: string;
  domainids?: string;
  id?: string;
  ispublic?: boolean;
  jobid?: string;
  jobstatus?: number;
  jsonconfiguration?: string;
  name?: string;
  recursivedomains?: boolean;
  removed?: string;
}
