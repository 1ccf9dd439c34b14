// Every form in which CloudStack, or something in front of it, answers.
import { describe, expect, it } from '@jest/globals';
import type { FieldDef } from '../../../../src/contract/tool.ts';
import { raw, type Step, scriptedCloud, tool } from './scripted-cloud.ts';

const paged: Readonly<Record<string, FieldDef>> = { page: { kind: 'whole' }, pagesize: { kind: 'whole' } };
const zones = tool('listZones', {
  ...paged,
  listall: { kind: 'flag' },
  domainid: { kind: 'uuid' },
  id: { kind: 'uuid' },
});
const everywhere = { listall: true };
/** A list of what the caller's own account has. */
const machines = { ...zones, call: { kind: 'query', command: 'listVirtualMachines', own: true } } as const;
const change = tool('updateZone');

describe('a list', () => {
  it('is taken out of its wrapping, whatever the names', async () => {
    const reply = await scriptedCloud([{ r: { count: 2, things: [{ id: 'a' }, { id: 'b' }] } }]).call(
      zones,
      everywhere,
    );
    expect(reply).toEqual({ data: [{ id: 'a' }, { id: 'b' }], list: { total: 2 } });
  });

  it('is empty when the envelope is', async () => {
    const reply = await scriptedCloud([{ listzonesresponse: {} }]).call(zones, { listall: true });
    expect(reply).toEqual({ data: [], list: { total: 0 } });
  });

  it('is empty on a page past the end, which only has a count', async () => {
    const reply = await scriptedCloud([{ listzonesresponse: { count: 7 } }]).call(zones, { page: 9, listall: true });
    expect(reply).toEqual({ data: [], list: { total: 7 } });
  });

  it.each([
    ['is empty', {}, {}],
    ['looks complete', { count: 1, virtualmachine: [{ id: 'a' }] }, {}],
  ])('says where it was looked for when it %s', async (_, content, args) => {
    const reply = await scriptedCloud([{ listvirtualmachinesresponse: content }]).call(machines, args);
    expect(reply.notes).toEqual([expect.stringContaining('listall=true')]);
    // Zones are shown to whoever may use them, whatever account they are of.
    expect((await scriptedCloud([{ listzonesresponse: content }]).call(zones, args)).notes).toBeUndefined();
  });

  it.each([
    ['the caller said where', { count: 1, zone: [{ id: 'a' }] }, { domainid: 'd' }],
    ['one thing was asked for', { count: 1, zone: [{ id: 'a' }] }, { id: 'a' }],
    ['the page is past the end', { count: 7 }, { page: 9 }],
  ])('does not say so when %s', async (_, content, args) => {
    expect(
      (await scriptedCloud([{ listvirtualmachinesresponse: content }]).call(machines, args)).notes,
    ).toBeUndefined();
  });

  it('without a count has no total', async () => {
    expect(await scriptedCloud([{ r: { zone: [{ id: 'a' }] } }]).call(zones, everywhere)).toEqual({
      data: [{ id: 'a' }],
      list: {},
    });
  });

  it('may be one object without a count', async () => {
    const reply = await scriptedCloud([
      { listcapabilitiesresponse: { capability: { cloudstackversion: '4.22' } } },
    ]).call(tool('listCapabilities'));
    expect(reply).toEqual({ data: { cloudstackversion: '4.22' } });
  });

  it('may be one object with a count', async () => {
    const reply = await scriptedCloud([{ r: { count: 1, dbmetrics: { a: 1 } } }]).call(zones, everywhere);
    expect(reply).toEqual({ data: [{ a: 1 }], list: { total: 1 } });
  });

  it('may have two collections, which are both kept', async () => {
    const both = { count: 1, lbvmidip: [{ a: 1 }], loadbalancerruleinstance: [{ id: 'x' }] };
    const reply = await scriptedCloud([{ r: both }]).call(zones);
    expect(reply).toEqual({ data: both });
  });
});

describe('an object', () => {
  it.each(['zone', 'null'])('is found under the key %s', async (key) => {
    expect(await scriptedCloud([{ r: { [key]: { id: 'a' } } }]).call(change)).toEqual({ data: { id: 'a' } });
  });

  it.each([
    ['without a count', { responses: [{ id: 'a' }] }, {}],
    ['with one', { count: 1, responses: [{ id: 'a' }] }, { total: 1 }],
  ])('without a name that is a list %s is that list', async (_, content, said) => {
    const reply = await scriptedCloud([{ r: { null: content } }]).call(zones, everywhere);
    expect(reply).toEqual({ data: [{ id: 'a' }], list: said });
    expect((await scriptedCloud([{ r: { null: content } }]).call(change)).data).toEqual([{ id: 'a' }]);
  });

  it('is no list for a part that is called responses', async () => {
    const named = { policy: { responses: [{ id: 'a' }] } };
    const mixed = { null: { id: 'p', responses: [{ id: 'a' }] } };
    expect((await scriptedCloud([{ r: named }]).call(change)).data).toEqual(named.policy);
    expect((await scriptedCloud([{ r: mixed }]).call(change)).data).toEqual(mixed.null);
  });

  it('without a name and without anything in it is empty', async () => {
    expect(await scriptedCloud([{ r: { null: null } }]).call(change)).toEqual({ data: {} });
  });

  it('is the envelope itself when that holds plain fields', async () => {
    const content = { url: 'https://x', port: 443 };
    expect(await scriptedCloud([{ r: content }]).call(change)).toEqual({ data: content });
  });

  it('is empty when the envelope of a change is', async () => {
    expect(await scriptedCloud([{ r: {} }]).call(change)).toEqual({ data: {} });
  });
});

describe('a plain success', () => {
  it.each([true, 'true'])('sent as %j becomes true', async (success) => {
    const reply = await scriptedCloud([{ r: { success, displaytext: 'done' } }]).call(change);
    expect(reply).toEqual({ data: { success: true, displaytext: 'done' } });
  });

  it.each([false, 'false'])('sent as %j is no success of a change', async (success) => {
    const error = await scriptedCloud([{ r: { success, displaytext: 'zone is busy' } }]).refused(change);
    expect(error).toMatchObject({ code: 'API_REFUSED', fate: 'failed' });
    expect(error.message).toContain('zone is busy');
  });

  it('sent as false is data for a read', async () => {
    const reply = await scriptedCloud([{ r: { success: 'false' } }]).call(tool('queryReadiness'));
    expect(reply.data).toEqual({ success: false });
  });
});

describe('JSON that is not quite right', () => {
  it('is read without raw control characters', async () => {
    const text = '{"listzonesresponse":{"count":1,"zone":[{"name":"a\u0001\u001bb","displaytext":"two\nlines\tx"}]}}';
    expect((await scriptedCloud([raw(text)]).call(zones)).data).toEqual([{ name: 'ab', displaytext: 'two lines x' }]);
  });

  it('is read where the server put a backslash before a letter that needs none', async () => {
    const text = String.raw`{"updatezoneresponse":{"uuidList":[],"errorcode":431,"errortext":"Volume \"df-\ü\u00fc\\n\" is busy"}}`;
    const error = await scriptedCloud([raw(text, 431)]).refused(change);
    expect(error).toMatchObject({ code: 'API_REFUSED', apiCode: 431 });
    expect(error.message).toContain(String.raw`Volume "df-üü\n" is busy`);
  });

  it('is read behind a byte order mark and under any content type', async () => {
    const answer = raw('\uFEFF{"updatezoneresponse":{"zone":{"id":"a"}}}', 200, { 'content-type': 'text/html' });
    expect((await scriptedCloud([answer]).call(change)).data).toEqual({ id: 'a' });
  });

  it('keeps keys that have a meaning for JavaScript as plain data', async () => {
    const { data } = await scriptedCloud([raw('{"updatezoneresponse":{"zone":{"__proto__":{"x":1},"id":"a"}}}')]).call(
      change,
    );
    expect((data as { x?: number }).x).toBeUndefined();
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  it('finds the right envelope among several', async () => {
    const text = JSON.stringify({ warning: { a: 1 }, updatezoneresponse: { zone: { id: 'a' } } });
    expect((await scriptedCloud([raw(text)]).call(change)).data).toEqual({ id: 'a' });
  });
});

describe('an answer whose texts are percent-encoded', () => {
  const encoded = {
    r: { count: 1, zone: [{ name: 'Z%C3%BCrich%201', created: '2026-11-21T06%3A00%3A00%2B0000', n: 3 }] },
  };

  it('is decoded', async () => {
    const { data } = await scriptedCloud([encoded]).call(zones);
    expect(data).toEqual([{ name: 'Zürich 1', created: '2026-11-21T06:00:00+0000', n: 3 }]);
  });

  it('is left alone when another text shows that the server does not encode', async () => {
    const content = { count: 1, zone: [{ name: 'a%20b', displaytext: 'with a space' }] };
    expect((await scriptedCloud([{ r: content }]).call(zones)).data).toEqual(content.zone);
  });

  it('is left alone once the server was seen not to encode', async () => {
    const cloud = scriptedCloud([{ r: { zone: { name: 'a b' } } }, { r: { zone: { name: 'a%20b' } } }]);
    await cloud.call(change);
    expect((await cloud.call(change)).data).toEqual({ name: 'a%20b' });
  });

  it('is left alone when the escapes are no text', async () => {
    expect((await scriptedCloud([{ r: { zone: { name: '%FF' } } }]).call(change)).data).toEqual({ name: '%FF' });
  });

  it('is decoded in errors too', async () => {
    const text = JSON.stringify({ errorresponse: { errorcode: 431, errortext: 'Unable%20to%20find%20zone' } });
    expect((await scriptedCloud([raw(text, 431)]).refused(change)).message).toContain('Unable to find zone');
  });
});

describe('an answer that CloudStack did not write', () => {
  it.each<[string, Step, string]>([
    ['an HTML page', raw('<!DOCTYPE html><title>Login</title>', 200, { 'content-type': 'text/html' }), 'an HTML page'],
    ['XML', raw('<?xml version="1.0"?><listzonesresponse/>'), 'XML'],
    ['truncated JSON', raw('{"listzonesresponse":{"count":2,"zone":[{"id":"a"'), 'incomplete'],
    ['plain text', raw('upstream connect error'), 'not JSON'],
    ['nothing', raw(''), 'nothing at all'],
    ['a JSON list', raw('[1,2]'), 'of another form'],
    ['a bare JSON value', raw('7'), 'not JSON'],
    ['JSON of something else', raw('{"message":"no Route matched"}', 404), 'of another form'],
    ['JSON with several keys', raw('{"status":"ok","uptime":3}'), 'of another form'],
    ['an error status without a number', raw('{"listzonesresponse":{}}', 500), 'of another form'],
    ['JSON that is nested without end', raw(`{"r":${'['.repeat(5000)}${']'.repeat(5000)}}`), 'nested'],
  ])('%s is told as what it is', async (_, step, what) => {
    const error = await scriptedCloud([step]).refused(zones);
    expect(error).toMatchObject({ code: 'API_GARBLED', fate: 'unknown' });
    expect(error.message).toContain(what);
    expect(error.hint).toContain('/client/api');
  });

  it('is shown with its first characters, cleaned', async () => {
    const page = `<html>\u202e\u0007\n${'x '.repeat(200)}`;
    const { message } = await scriptedCloud([raw(page)]).refused(zones);
    expect(message).toMatch(/beginning "<html> x x/);
    expect(message).not.toMatch(/[\u202e\u0007\n]/);
    expect(message.length).toBeLessThan(300);
  });

  it('does not show the values of broken JSON, which may be keys', async () => {
    const text = '{"getuserkeysresponse":{"userkeys":{"apikey":"AbC-123","secretkey":"Sk\\"4';
    const { message } = await scriptedCloud([raw(text)]).refused(tool('getUserKeys'));
    expect(message).not.toMatch(/AbC|Sk|123/);
  });

  it('leaves the outcome of a change unknown and says where to look', async () => {
    const error = await scriptedCloud([raw('<html>', 502)]).refused(change);
    expect(error).toMatchObject({ code: 'API_GARBLED', fate: 'unknown', apiCode: 502 });
    expect(error.message).toContain('Whether updateZone ran is unknown');
    expect(error.hint).toContain('Do not send updateZone again');
  });

  it.each([414, 431])(
    'as an HTML page of status %d is the web server in front, not a parameter error',
    async (status) => {
      const error = await scriptedCloud([raw('<h1>Bad Message</h1>', status)]).refused(change);
      expect(error.code).toBe('API_GARBLED');
      expect(error.hint).toContain('request header');
    },
  );

  it('is not followed when it is a redirect, and only its target is shown', async () => {
    const headers = { location: 'https://user:pw@sso.example/login?token=abc' };
    const error = await scriptedCloud([raw('', 302, headers)]).refused(zones);
    expect(error.code).toBe('API_GARBLED');
    expect(error.message).toContain('redirect (status 302) to https://sso.example/login');
    expect(error.message).not.toMatch(/token|pw/);
  });

  it.each<[number, string | undefined, string]>([
    [300, undefined, 'nowhere'],
    [301, '/client/', 'another path of the same server'],
    [399, 'https://a.example/', 'https://a.example/'],
  ])('of status %d to %s is a redirect to %s', async (status, location, where) => {
    const headers = location === undefined ? {} : { location };
    const error = await scriptedCloud([raw('', status, headers)]).refused(zones);
    expect(error.message).toContain(`redirect (status ${status}) to ${where}`);
  });

  it.each<[number, string]>([
    [404, 'Something else answered'],
    [413, 'size of the request:'],
    [502, 'in place of the management server'],
    [503, 'in place of the management server'],
    [504, 'in place of the management server'],
  ])('of status %d comes with its own advice', async (status, advice) => {
    const error = await scriptedCloud([raw('<html>', status)]).refused(change);
    expect(error.hint).toContain(advice);
    expect(error.hint).toContain('cloud.example:8443');
  });
});

describe('an answer that does not fit the command', () => {
  const start = tool(
    'startVirtualMachine',
    {},
    { call: { kind: 'query', command: 'startVirtualMachine', async: true } },
  );

  it.each<[string, Step, string]>([
    ['another command', { listzonesresponse: { count: 1, zone: [{ id: 'a' }] } }, 'listzonesresponse'],
    ['no job', { startvirtualmachineresponse: {} }, 'names no job'],
    ['a thing instead of a job', { r: { virtualmachine: { id: 'a' } } }, 'names no job'],
    ['an error without a number', { errorresponse: {} }, 'errorresponse'],
  ])('is an unknown outcome for a change: %s', async (_, step, seen) => {
    const error = await scriptedCloud([step]).refused(start);
    expect(error).toMatchObject({ code: 'API_GARBLED', fate: 'unknown' });
    expect(error.message).toContain(seen);
    expect(error.hint).toContain('Do not send startVirtualMachine again');
  });

  it('is an error for a read', async () => {
    const error = await scriptedCloud([{ startvirtualmachineresponse: { jobid: 'j' } }]).refused(zones);
    expect(error.code).toBe('API_GARBLED');
    expect(error.message).not.toContain('unknown');
  });

  it('is told from one whose name is special or in other letters', async () => {
    const odd = tool('addVpnUser', {}, { call: { kind: 'query', command: 'addVpnUser', envelope: 'vpnUserAdded' } });
    expect((await scriptedCloud([{ vpnuseradded: { vpnuser: { id: 'u' } } }]).call(odd)).data).toEqual({ id: 'u' });
    expect((await scriptedCloud([{ UpdateZoneResponse: { zone: { id: 'a' } } }]).call(change)).data).toEqual({
      id: 'a',
    });
  });
});
