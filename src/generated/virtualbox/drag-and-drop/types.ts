// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of IDnDBase.addFormats. */
export interface IDnDBaseAddFormatsParams {
  machine: string;
  formats?: ReadonlyArray<string>;
}

/** Parameters of IDnDBase.get. */
export interface IDnDBaseGetParams {
  machine: string;
  attributes?: ReadonlyArray<'formats'>;
}

/** Parameters of IDnDBase.isFormatSupported. */
export interface IDnDBaseIsFormatSupportedParams {
  format: string;
  machine: string;
}

/** Parameters of IDnDBase.removeFormats. */
export interface IDnDBaseRemoveFormatsParams {
  machine: string;
  formats?: ReadonlyArray<string>;
}

/** Parameters of IDnDSource.dragIsPending. */
export interface IDnDSourceDragIsPendingParams {
  machine: string;
  screenId: number;
}

/** Parameters of IDnDSource.drop. */
export interface IDnDSourceDropParams {
  action: 'Ignore' | 'Copy' | 'Move' | 'Link';
  format: string;
  machine: string;
}

/** Parameters of IDnDSource.receiveData. */
export interface IDnDSourceReceiveDataParams {
  machine: string;
}

/** Parameters of IDnDTarget.cancel. */
export interface IDnDTargetCancelParams {
  machine: string;
}

/** Parameters of IDnDTarget.drop. */
export interface IDnDTargetDropParams {
  defaultAction: 'Ignore' | 'Copy' | 'Move' | 'Link';
  machine: string;
  screenId: number;
  x: number;
  y: number;
  allowedActions?: ReadonlyArray<'Ignore' | 'Copy' | 'Move' | 'Link'>;
  formats?: ReadonlyArray<string>;
}

/** Parameters of IDnDTarget.enter. */
export interface IDnDTargetEnterParams {
  defaultAction: 'Ignore' | 'Copy' | 'Move' | 'Link';
  machine: string;
  screenId: number;
  x: number;
  y: number;
  allowedActions?: ReadonlyArray<'Ignore' | 'Copy' | 'Move' | 'Link'>;
  formats?: ReadonlyArray<string>;
}

/** Parameters of IDnDTarget.leave. */
export interface IDnDTargetLeaveParams {
  machine: string;
  screenId: number;
}

/** Parameters of IDnDTarget.move. */
export interface IDnDTargetMoveParams {
  defaultAction: 'Ignore' | 'Copy' | 'Move' | 'Link';
  machine: string;
  screenId: number;
  x: number;
  y: number;
  allowedActions?: ReadonlyArray<'Ignore' | 'Copy' | 'Move' | 'Link'>;
  formats?: ReadonlyArray<string>;
}

/** Parameters of IDnDTarget.sendData. */
export interface IDnDTargetSendDataParams {
  data: string;
  format: string;
  machine: string;
  screenId: number;
}

export interface IDnDBase {
  formats?: ReadonlyArray<string>;
}

export interface IDnDSourceDragIsPendingResult {
  allowedActions?: ReadonlyArray<'Ignore' | 'Copy' | 'Move' | 'Link'>;
  formats?: ReadonlyArray<string>;
  returnval?: 'Ignore' | 'Copy' | 'Move' | 'Link';
}

export interface IDnDTargetDropResult {
  format?: string;
  returnval?: 'Ignore' | 'Copy' | 'Move' | 'Link';
}
