// The tutorials of the site: every command runs on the built program and shows what the words beside it say.
import { describe, expect, it } from '@jest/globals';
import { tutorialPage } from '../../scripts/site/tutorial-page.ts';
import { tutorials } from '../../scripts/tutorials/all.ts';
import { playTutorial } from '../../scripts/tutorials/play.ts';
import { recording } from '../../scripts/tutorials/recording.ts';

describe('a tutorial', () => {
  it.each(tutorials.map((one) => [one.title, one] as const))('holds: %s', async (_, tutorial) => {
    const scenes = await playTutorial(tutorial);
    expect(scenes.map(({ step }) => step)).toEqual(tutorial.steps);
    const picture = recording(tutorial, scenes);
    for (const word of picture.matchAll(/>([^<]+)<\/tspan>/g)) expect(word[1]!.length).toBeLessThanOrEqual(80 * 6);
    // Nothing of the machine that played it is left.
    for (const made of [picture, tutorialPage(tutorial, scenes)])
      expect(made).not.toMatch(/virtspan-tutorial-|node_modules|127\.0\.0\.1:(?!8080|8808)/);
  });

  it('fails where a command does not show what is promised, with what it showed', async () => {
    const step = { says: 'Says its version.', types: 'virtspan --version', shows: ['no such words'] };
    const tutorial = { id: 'wrong', title: 'Wrong', about: 'Promises too much.', steps: [step] };
    await expect(playTutorial(tutorial)).rejects.toThrow(/without \["no such words"\]:\n\d/);
  });
});
