// `npm run fidelity -- virtualbox --record`: plays scenes on a real web service and keeps what it answers.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { playScene, type Scenes, type Step, type WebService } from './scenes.ts';

/** Where the scenes are kept. */
export const scenesFolder = join('test', 'fixtures', 'virtualbox');

const FILE = 'media.json';

/** The scenes of a folder. */
export const readScenes = (folder: string): Scenes => JSON.parse(readFileSync(join(folder, FILE), 'utf8')) as Scenes;

/** A service that is spoken to over HTTP. */
export const serviceAt = (url: string, username: string, password: string): WebService => ({
  ...{ username, password },
  send: async (body) => {
    const headers = { 'content-type': 'text/xml; charset=utf-8', soapaction: '""' };
    const response = await fetch(url, { method: 'POST', headers, body });
    return { status: response.status, body: await response.text() };
  },
});

/**
 * Plays every scene in a session of its own, and writes the same scenes with the new answers into `to`. Who signed in is
 * left out; what is left of an answer is names of the scene, ids and references. It makes machines and disks there.
 */
export async function recordScenes(service: WebService, scenes: Scenes, to: string): Promise<Scenes> {
  const anew: Record<string, readonly Step[]> = {};
  for (const [scene, steps] of Object.entries(scenes))
    anew[scene] = (await playScene(service, steps)).map(
      ({ operation, children, status, answer }): Step => [operation, children, status, answer],
    );
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, FILE), `${JSON.stringify(anew, undefined, 2)}\n`);
  return anew;
}
