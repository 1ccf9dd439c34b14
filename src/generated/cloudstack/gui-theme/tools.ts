// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { flag, list, required, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const createGuiTheme: ToolDef<t.CreateGuiThemeParams> = tool({
  name: 'cloudstack_create_gui_theme',
  title: 'Create GUI theme',
  doc: 'Add a look for the web interface (CSS, logo, titles) shown to chosen domains, accounts or host names.',
  category: 'gui-theme',
  operations: ['createGuiTheme'],
  effect: 'write',
  risk: 'low',
  flags: ['dataOut'],
  raisedBy: [
    {
      param: 'ispublic',
      absent: true,
      risk: 'high',
      why: 'a theme that names neither domains nor accounts is shown to everybody',
    },
    {
      param: 'ispublic',
      equals: true,
      risk: 'high',
      why: 'everybody gets this style sheet and settings, also on the login page',
    },
  ],
  call: { kind: 'query', command: 'createGuiTheme', key: 'guiThemes' },
  result: shape('GuiTheme'),
  params: {
    name: required(text('Name to give, or to look for', { max: 2048 })),
    description: text('Free text about the object', { max: 4096 }),
    accountids: list(text(), 'Accounts concerned, by name or id, comma-separated', {
      ref: 'Account',
      apart: true,
      max: 65535,
    }),
    commonnames: text('Comma-separated host names under which the theme is shown', { max: 65535 }),
    css: text('Style sheet text that the web interface loads', { max: 65535 }),
    domainids: list(text(), 'Domains concerned, by name or id, comma-separated', {
      ref: 'Domain',
      apart: true,
      max: 65535,
    }),
    ispublic: flag('Show it to anybody, also before login'),
    jsonconfiguration: text('JSON with title, logo, footer and other settings of the interface', {
      secret: 'maybe',
      max: 65535,
    }),
    recursivedomains: flag('Apply it to subdomains of the given domains as well'),
  },
});

export const listGuiThemes: ToolDef<t.ListGuiThemesParams> = tool({
  name: 'cloudstack_list_gui_themes',
  title: 'List GUI themes',
  doc: 'Show the web interface themes with their style sheets and to whom each applies.',
  category: 'gui-theme',
  operations: ['listGuiThemes'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listGuiThemes', key: 'guiThemes' },
  result: list(shape('GuiTheme')),
  params: {
    id: uuid('Theme of the user interface, by name or id', { ref: 'GuiTheme' }),
    name: text('Name to give, or to look for'),
    keyword: text('Text to search names and descriptions for'),
    accountid: uuid('Account concerned, by name or id; when making an account, the UUID to give it', {
      ref: 'Account',
    }),
    commonname: text('Internet host name for which to look up the GUI theme'),
    listonlydefaulttheme: flag('Only the theme used when no other fits'),
    showpublic: flag('Include themes that anybody can see'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    listall: flag('Show everything the caller may see, not just own objects; false when left out'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
    showremoved: flag('Include removed ones'),
  },
});

export const removeGuiTheme: ToolDef<t.RemoveGuiThemeParams> = tool({
  name: 'cloudstack_remove_gui_theme',
  title: 'Remove GUI theme',
  doc: 'Delete a web interface theme; those who saw it get the next fitting theme or the standard look.',
  category: 'gui-theme',
  operations: ['removeGuiTheme'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'removeGuiTheme', key: 'guiThemes' },
  result: shape('GuiTheme'),
  params: {
    id: required(uuid('Theme of the user interface, by name or id', { ref: 'GuiTheme' })),
  },
});

export const updateGuiTheme: ToolDef<t.UpdateGuiThemeParams> = tool({
  name: 'cloudstack_update_gui_theme',
  title: 'Update GUI theme',
  doc: 'Change style sheet, settings or audience of an existing web interface theme.',
  category: 'gui-theme',
  operations: ['updateGuiTheme'],
  effect: 'write',
  risk: 'low',
  flags: ['dataOut'],
  raisedBy: [
    {
      param: 'ispublic',
      equals: true,
      risk: 'high',
      why: 'everybody gets this style sheet and settings, also on the login page',
    },
    { param: 'css', present: true, risk: 'high', why: 'the style sheet of all who have this theme is replaced' },
    {
      param: 'jsonconfiguration',
      present: true,
      risk: 'high',
      why: 'links and texts of all who have this theme are replaced',
    },
  ],
  call: { kind: 'query', command: 'updateGuiTheme', key: 'guiThemes' },
  result: shape('GuiTheme'),
  params: {
    id: required(uuid('Theme of the user interface, by name or id', { ref: 'GuiTheme' })),
    name: text('Name to give, or to look for', { max: 2048 }),
    description: text('Free text about the object', { max: 4096 }),
    accountids: list(text(), 'Accounts concerned, by name or id, comma-separated', {
      ref: 'Account',
      apart: true,
      max: 65535,
    }),
    commonnames: text('Internet host names for which the GUI theme shows, comma-separated', { max: 65535 }),
    css: text('Style sheet text that the web interface loads', { max: 65535 }),
    domainids: list(text(), 'Domains concerned, by name or id, comma-separated', {
      ref: 'Domain',
      apart: true,
      max: 65535,
    }),
    ispublic: flag('Show it to anybody, also before login'),
    jsonconfiguration: text('JSON with title, logo, footer and other settings of the interface', {
      secret: 'maybe',
      max: 65535,
    }),
    recursivedomains: flag('Apply to the subdomains as well'),
  },
});
