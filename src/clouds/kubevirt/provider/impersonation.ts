// Acting as somebody else: what a kubeconfig asks for, and the headers that ask the API server for it.
import { isObject } from '../../../contract/read-path.ts';
import type { RequestHeaders } from '../../../runtime/wire/http.ts';
import type { Impersonation } from './profiles.ts';

/** The headers of "User impersonation" in the Kubernetes reference; none without one. */
export function impersonationHeaders(acting: Impersonation | undefined): RequestHeaders {
  if (acting === undefined) return {};
  const { user, uid, groups, extra } = acting;
  return {
    'impersonate-user': onWire(user),
    ...(uid === undefined ? {} : { 'impersonate-uid': onWire(uid) }),
    ...(groups.length === 0 ? {} : { 'impersonate-group': groups.map(onWire) }),
    ...Object.fromEntries(
      Object.entries(extra).map(([key, values]) => [`impersonate-extra-${escaped(key)}`, values.map(onWire)]),
    ),
  };
}

/**
 * `as`, `as-uid`, `as-groups` and `as-user-extra` of a user entry, undefined without any. `fault` says why they cannot be
 * kept to: a profile whose rights are to be narrowed is not used with the wide ones.
 */
export function impersonationOf(user: Readonly<Record<string, unknown>>): {
  readonly acting?: Impersonation;
  readonly fault?: string;
} {
  const asked = ['as', 'as-uid', 'as-groups', 'as-user-extra'].filter((name) => isSaid(user[name]));
  if (asked.length === 0) return {};
  const { as: name, 'as-uid': uid, 'as-groups': groups = [], 'as-user-extra': extra = {} } = user;
  if (typeof name !== 'string' || name === '') return { fault: `has "${asked[0]}" without "as"` };
  if (uid !== undefined && uid !== null && typeof uid !== 'string') return { fault: 'has an "as-uid" that is no text' };
  if (!isTexts(groups ?? [])) return { fault: 'has "as-groups" that are no list of texts' };
  if (!isExtra(extra ?? {})) return { fault: 'has an "as-user-extra" that is no map of lists of texts' };
  const texts = [name, uid ?? '', ...((groups ?? []) as string[]), ...Object.values((extra ?? {}) as object).flat()];
  if (texts.some((text) => hasControls(text as string))) return { fault: 'acts as a name with control characters' };
  return {
    acting: {
      user: name,
      groups: (groups ?? []) as string[],
      extra: (extra ?? {}) as Record<string, string[]>,
      ...(typeof uid === 'string' && uid !== '' ? { uid } : {}),
    },
  };
}

const isSaid = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && (typeof value !== 'object' || Object.keys(value).length > 0);
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === 'string');
const isExtra = (value: unknown): boolean => isObject(value) && Object.values(value).every(isTexts);
const hasControls = (text: string): boolean => [...text].some((sign) => sign < ' ' || sign === '\u007f');

/** Headers carry bytes; the API server reads them as UTF-8. */
const onWire = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

/** Header names take few signs; the others travel percent-encoded, and the server lowers the rest. */
const escaped = (key: string): string =>
  [...Buffer.from(key, 'utf8')]
    .map((byte) => {
      const sign = String.fromCharCode(byte);
      return /[A-Za-z0-9!#$&'*+.^_`|~-]/.test(sign) ? sign : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
