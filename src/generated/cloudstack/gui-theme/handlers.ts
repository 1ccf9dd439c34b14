// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const createGuiTheme: Handler<t.CreateGuiThemeParams, t.GuiTheme> = handle(
  tools.createGuiTheme,
  format.guiTheme,
);
export const listGuiThemes: Handler<t.ListGuiThemesParams, t.GuiTheme> = handle(tools.listGuiThemes, format.guiTheme);
export const removeGuiTheme: Handler<t.RemoveGuiThemeParams, t.GuiTheme> = handle(
  tools.removeGuiTheme,
  format.guiTheme,
);
export const updateGuiTheme: Handler<t.UpdateGuiThemeParams, t.GuiTheme> = handle(
  tools.updateGuiTheme,
  format.guiTheme,
);
