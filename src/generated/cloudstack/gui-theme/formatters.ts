// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const guiTheme: Formatter<t.GuiTheme> = {
  noun: ['GUI theme', 'GUI themes'],
  columns: ['name', 'ispublic', 'commonnames', 'domainids', 'accountids', 'recursivedomains', 'description', 'id'],
};
