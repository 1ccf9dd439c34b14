import { describe, expect, it } from '@jest/globals';
import { adminLogin } from '../../../../src/clouds/cloudstack/simulator/access/credentials.ts';
import { createCloud, get, post, read, signed, URL_OF_API } from './cloud.ts';

describe('what counts in a request', () => {
  it('takes the name of the command only as the API spells it', async () => {
    const { call } = createCloud();
    for (const name of ['listzones', 'LISTZONES', 'ListZones'])
      expect(await call(name)).toMatchObject({ status: 401, envelope: 'errorresponse' });
  });

  it('takes names of parameters in any case and ignores unknown ones', async () => {
    const { call } = createCloud();
    const { body } = await call('listZones', { NAME: 'fra1', colour: 'blue' });
    expect(body.count).toBe(1);
  });

  it('lets the query beat the form, and the last of several values beat the others', async () => {
    const { simulator } = createCloud();
    const fields = signed('listZones', { name: 'zrh1' }, adminLogin);
    const query = new URLSearchParams(fields);
    const request = new Request(`${URL_OF_API}?name=nowhere&${query.toString()}`, {
      method: 'POST',
      body: 'name=fra1&command=listHosts',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect((await read(await simulator.handle(request))).body.zone).toMatchObject([{ name: 'zrh1' }]);
  });

  it('is answered without loading every tool, where one can be had alone', async () => {
    const { call } = createCloud({ tools: () => Promise.reject(new Error('all of them')) });
    expect((await call('listZones')).status).toBe(200);
    expect((await call('listGpuCards')).status).toBe(530);
  });

  it('answers in XML unless JSON is asked for', async () => {
    const { simulator } = createCloud();
    const fields = signed('listZones', { response: 'xml', name: 'fra1' }, adminLogin);
    const response = await simulator.handle(get(fields));
    expect(response.headers.get('content-type')).toContain('text/xml');
    const xml = await response.text();
    expect(xml).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?><listzonesresponse cloud-stack-version="[\d.]+"><count>1<\/count><zone><id>/,
    );
    expect(xml).toContain('<name>fra1</name>');
  });

  it('escapes texts in XML', async () => {
    const { simulator, call } = createCloud();
    await call('createDomain', { name: 'a<b>&"c' });
    const response = await simulator.handle(
      get(signed('listDomains', { response: 'xml', listall: 'true' }, adminLogin)),
    );
    expect(await response.text()).toContain('<name>a&lt;b&gt;&amp;&quot;c</name>');
  });
});

describe('the web server in front', () => {
  const html = async (response: Response): Promise<readonly [number, string]> => [
    response.status,
    (await response.text()).slice(0, 6),
  ];

  it('refuses a URL over 8 KB with a page of its own', async () => {
    const { simulator } = createCloud();
    const long = signed('listZones', { keyword: 'x'.repeat(8200) }, adminLogin);
    expect(await html(await simulator.handle(get(long)))).toEqual([414, '<html>']);
    expect((await simulator.handle(post(long))).status).toBe(431);
  });

  it('refuses headers over 8 KB together with the URL', async () => {
    const { simulator } = createCloud();
    const request = get(signed('listZones', { keyword: 'x'.repeat(4000) }, adminLogin), {
      'x-large': 'y'.repeat(4200),
    });
    expect(await html(await simulator.handle(request))).toEqual([431, '<html>']);
  });

  it('refuses a form over 1 MiB', async () => {
    const { simulator } = createCloud();
    expect(await html(await simulator.handle(post([['command', 'x'.repeat(1_048_577)]])))).toEqual([404, '<html>']);
  });

  it('takes every path below the one of the API, whatever it says, and goes by the command', async () => {
    const { simulator } = createCloud();
    const query = new URLSearchParams(signed('listZones', { name: 'fra1' }, adminLogin));
    for (const below of ['/', '/listZones', '/deleteZone', '/v1/some-thing.2']) {
      const { status, body } = await read(await simulator.handle(new Request(`${URL_OF_API}${below}?${query}`)));
      expect([below, status, body.count]).toEqual([below, 200, 1]);
    }
    for (const beside of [`${URL_OF_API}s`, 'http://api/client', 'http://cloud.example/client?/api'])
      expect(await html(await simulator.handle(new Request(beside)))).toEqual([404, '<html>']);
  });

  it('knows one path and two methods', async () => {
    const { simulator } = createCloud();
    expect(await html(await simulator.handle(new Request('http://cloud.example/client/')))).toEqual([404, '<html>']);
    expect(await html(await simulator.handle(new Request(URL_OF_API, { method: 'DELETE' })))).toEqual([405, '<html>']);
  });
});
