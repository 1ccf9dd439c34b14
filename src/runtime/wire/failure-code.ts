// What an exchange that failed is called towards the caller.
import type { ErrorCode } from '../../contract/errors.ts';
import type { FailureKind } from './http.ts';

/** The same for every provider: a caller need not know which cloud did not answer. */
export const codeOfFailure: Readonly<Record<FailureKind, ErrorCode>> = {
  unreachable: 'API_UNREACHABLE',
  tls: 'API_UNREACHABLE',
  broken: 'API_UNREACHABLE',
  timeout: 'API_TIMEOUT',
  'too-large': 'API_GARBLED',
  aborted: 'CANCELLED',
  invalid: 'CONFIG_INVALID',
};
