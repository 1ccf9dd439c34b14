// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const cloudianEnabled: Formatter<t.CloudianEnabled> = {
  noun: ['Cloudian connector status', 'Cloudian connector statuses'],
  columns: ['enabled', 'url'],
};

export const cloudianSsoLogin: Formatter<t.CloudianSsoLogin> = {
  noun: ['Cloudian login', 'Cloudian logins'],
  columns: ['url'],
};
