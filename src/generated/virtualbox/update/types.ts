// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of IUpdateAgent.checkFor. */
export type IUpdateAgentCheckForParams = Record<string, never>;
/** Parameters of IUpdateAgent.download. */
export type IUpdateAgentDownloadParams = Record<string, never>;

/** Parameters of IUpdateAgent.get. */
export interface IUpdateAgentGetParams {
  attributes?: ReadonlyArray<
    | 'channel'
    | 'checkCount'
    | 'checkFrequency'
    | 'dependsOn'
    | 'downloadUrl'
    | 'enabled'
    | 'hidden'
    | 'isCheckNeeded'
    | 'lastCheckDate'
    | 'name'
    | 'order'
    | 'releaseNotes'
    | 'repositoryURL'
    | 'state'
    | 'supportedChannels'
    | 'version'
    | 'webUrl'
  >;
}

/** Parameters of IUpdateAgent.install. */
export type IUpdateAgentInstallParams = Record<string, never>;
/** Parameters of IUpdateAgent.rollback. */
export type IUpdateAgentRollbackParams = Record<string, never>;

/** Parameters of IUpdateAgent.update. */
export interface IUpdateAgentUpdateParams {
  channel?: 'Invalid' | 'Stable' | 'All' | 'WithBetas' | 'WithTesting';
  checkFrequency?: number;
  enabled?: boolean;
  repositoryURL?: string;
}

export interface IUpdateAgent {
  channel?: 'Invalid' | 'Stable' | 'All' | 'WithBetas' | 'WithTesting';
  checkCount?: number;
  checkFrequency?: number;
  dependsOn?: ReadonlyArray<string>;
  downloadUrl?: string;
  enabled?: boolean;
  hidden?: boolean;
  isCheckNeeded?: boolean;
  lastCheckDate?: string;
  name?: string;
  order?: number;
  releaseNotes?: string;
  repositoryURL?: string;
  state?:
    | 'Invalid'
    | 'Available'
    | 'NotAvailable'
    | 'Downloading'
    | 'Downloaded'
    | 'Installing'
    | 'Installed'
    | 'UserInteraction'
    | 'Canceled'
    | 'Maintenance'
    | 'Error';
  supportedChannels?: ReadonlyArray<'Invalid' | 'Stable' | 'All' | 'WithBetas' | 'WithTesting'>;
  version?: string;
  webUrl?: string;
}
