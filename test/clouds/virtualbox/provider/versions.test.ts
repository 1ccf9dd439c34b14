// A VirtualBox of another version than the one that the tools are made for: what its web service lacks is not asked for.
import { describe, expect, it } from '@jest/globals';
import { fitOf } from '../../../../src/clouds/virtualbox/provider/fit.ts';
import type { Learned } from '../../../../src/contract/live.ts';
import type { SoapCall } from '../../../../src/contract/tool.ts';
import { versions } from '../../../../src/generated/virtualbox/versions.ts';
import { whyAbsent } from '../../../../src/runtime/live/reasons.ts';
import type { Handle } from '../../../../src/runtime/wire/http-in-process.ts';
import { allTools, idOf, simulated } from '../simulator/simulated.ts';
import { operation, wsdlAround } from './specs/small-api.ts';

const text = { returnval: 'xsd:string' };
const self = { _this: 'xsd:string' };
/** A machine that has a name, and a description that cannot be changed; it takes no snapshots. */
const olderWsdl = wsdlAround(`<!--Interface IMachine-->
<!-- read/write attribute IMachine::name-->
${operation('IMachine_getName', self, text)}
${operation('IMachine_setName', { ...self, name: 'xsd:string' }, {})}
<!-- readonly attribute IMachine::description-->
${operation('IMachine_getDescription', self, text)}
<!-- method IMachine::saveSettings-->
${operation('IMachine_saveSettings', self, {})}`);

interface Played {
  readonly version: string;
  readonly wsdl?: string;
}

/** What a provider learns of a service of another version, and how often its WSDL was fetched. */
async function learned({ version, wsdl }: Played): Promise<{ readonly learned: Learned; readonly fetched: number }> {
  let fetched = 0;
  const around =
    (inner: Handle): Handle =>
    async (request) => {
      if (request.method === 'GET' && new URL(request.url).search === '?wsdl') {
        fetched += 1;
        return wsdl === undefined ? new Response('no', { status: 404 }) : new Response(wsdl);
      }
      const asks = await request.clone().text();
      const answer = await inner(request);
      if (!asks.includes('getVersionNormalized')) return answer;
      const told = (await answer.text()).replace(/(<returnval[^>]*>)[^<]*/, `$1${version}`);
      return new Response(told, { status: answer.status, headers: answer.headers });
    };
  const rig = await simulated({ around });
  const name = rig.provider.profiles()[0]!.name;
  const served = await rig.provider.learn!(name, new AbortController().signal);
  return { learned: { ...served, at: 0 }, fetched };
}

const toolOf = async (id: string) => (await allTools()).find((tool) => idOf(tool) === id)!;
const soap = (call: unknown): SoapCall => call as SoapCall;

describe('a VirtualBox', () => {
  it('of the version that the tools are made for has all of them, and its WSDL is not fetched', async () => {
    const told = await learned({ version: versions.versions.at(-1)! });
    expect(told).toEqual({ learned: { version: versions.versions.at(-1), at: 0 }, fetched: 0 });
    expect(fitOf(await toolOf('IMachine.takeSnapshot'), told.learned)).toBe('by version');
  });

  it('of another version is known by its WSDL: methods that it lacks are refused with the reason', async () => {
    const told = await learned({ version: '7.0.2', wsdl: olderWsdl });
    expect(told.fetched).toBe(1);
    const tool = await toolOf('IMachine.takeSnapshot');
    const fit = fitOf(tool, told.learned);
    expect(fit).toEqual({ served: 'no', why: 'has no IMachine.takeSnapshot' });
    const why = whyAbsent(
      { tool, profile: 'lab', learned: told.learned, table: versions },
      'has no IMachine.takeSnapshot',
    );
    expect(why).toBe('The server of profile "lab" (7.0.2) has no IMachine.takeSnapshot.');
    expect(fitOf(await toolOf('IMachine.saveSettings'), told.learned)).toEqual({ served: 'yes', lacks: [] });
  });

  it('is asked for the attributes that it has, and takes no change of others', async () => {
    const told = await learned({ version: '7.0.2', wsdl: olderWsdl });
    const get = fitOf(await toolOf('IMachine.get'), told.learned);
    const names = get !== 'by version' && get.served === 'yes' ? soap(get.tool?.call).reads : undefined;
    expect(names?.map((read) => read.split(' ')[0])).toEqual(expect.arrayContaining(['name', 'description']));
    expect(names).not.toContain('CPUCount uint32');
    const update = fitOf(await toolOf('IMachine.update'), told.learned);
    expect(update).toMatchObject({ served: 'yes', lacks: expect.arrayContaining(['description', 'memorySize']) });
    expect(update).toMatchObject({ lacks: expect.not.arrayContaining(['name']) });
  });

  it('that shows no WSDL is taken to have everything, and that is said', async () => {
    const told = await learned({ version: '7.0.2' });
    expect(told.learned).toMatchObject({ version: '7.0.2', gap: expect.stringContaining('WSDL') });
    expect(fitOf(await toolOf('IMachine.takeSnapshot'), told.learned)).toBe('by version');
  });
});
