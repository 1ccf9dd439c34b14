// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import {
  flag,
  instant,
  list,
  required,
  shape,
  type ToolDef,
  text,
  tool,
  uuid,
  whole,
} from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const createConsoleEndpoint: ToolDef<t.CreateConsoleEndpointParams> = tool({
  name: 'cloudstack_create_console_endpoint',
  title: 'Create console endpoint',
  doc: 'Get a temporary link to the screen and keyboard of a running virtual machine, when ssh or rdp does not answer.',
  category: 'console-session',
  operations: ['createConsoleEndpoint'],
  effect: 'act',
  risk: 'high',
  reversible: false,
  flags: ['dataOut', 'secretOut'],
  call: { kind: 'query', command: 'createConsoleEndpoint', key: 'consoleendpoint' },
  result: shape('CreateConsoleEndpoint'),
  params: {
    virtualmachineid: required(uuid('Virtual machine (instance), by name or id', { ref: 'UserVm' })),
    token: text('Extra secret the browser must present, when the cloud asks for console security validation', {
      secret: 'secret',
    }),
  },
});

export const listConsoleSessions: ToolDef<t.ListConsoleSessionsParams> = tool({
  name: 'cloudstack_list_console_sessions',
  title: 'List console sessions',
  doc: 'Show who opened a console on which virtual machine, when and from which address, for an access review.',
  category: 'console-session',
  operations: ['listConsoleSessions'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listConsoleSessions', key: 'consolesession' },
  result: list(shape('ConsoleSession')),
  params: {
    id: uuid('Console session, by id'),
    virtualmachineid: uuid('Virtual machine (instance), by name or id', { ref: 'UserVm' }),
    hostid: uuid('Host to look or act on, by name or id', { ref: 'Host' }),
    keyword: text('Text to search names and descriptions for'),
    accountid: uuid('Account concerned, by name or id; when making an account, the UUID to give it', {
      ref: 'Account',
    }),
    acquired: flag('Only sessions whose link was really opened'),
    activeonly: flag('Only sessions that are in use now'),
    clientaddress: text('IP address of the browser that opened the console'),
    consoleendpointcreatoraddress: text('IP address from which the console session was requested'),
    enddate: instant('Latest date, as yyyy-MM-dd or yyyy-MM-dd HH:mm:ss'),
    startdate: instant('Earliest date, as yyyy-MM-dd or yyyy-MM-dd HH:mm:ss'),
    userid: uuid('User concerned, by name or id; when making a user, the UUID to give it', { ref: 'User' }),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    isrecursive: flag('Include all subdomains of the domain given; goes with domainid'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});
