// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as configurationFormat from '../configuration/formatters.ts';
import type * as configuration from '../configuration/types.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as templateFormat from '../template/formatters.ts';
import type * as template from '../template/types.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const deleteUserData: Handler<t.DeleteUserDataParams, network.Success> = handle(
  tools.deleteUserData,
  networkFormat.success,
);
export const linkUserDataToTemplate: Handler<t.LinkUserDataToTemplateParams, template.Template> = handle(
  tools.linkUserDataToTemplate,
  templateFormat.template,
);
export const listUserData: Handler<t.ListUserDataParams, configuration.UserData> = handle(
  tools.listUserData,
  configurationFormat.userData,
);
export const registerUserData: Handler<t.RegisterUserDataParams, configuration.UserData> = handle(
  tools.registerUserData,
  configurationFormat.userData,
);
