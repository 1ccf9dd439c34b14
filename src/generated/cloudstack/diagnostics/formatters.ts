// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const getDiagnosticsData: Formatter<t.GetDiagnosticsData> = {
  noun: ['diagnostics archive', 'diagnostics archives'],
  columns: ['url'],
};

export const runDiagnostics: Formatter<t.RunDiagnostics> = {
  noun: ['diagnostics result', 'diagnostics results'],
  columns: ['exitcode', 'stdout', 'stderr'],
};
