// What a running machine shows, and typing into it.

import { ToolError } from '../../../../contract/errors.ts';
import type { Reply } from '../../../../contract/invocation.ts';
import type { JsonObject } from '../../../../contract/tool.ts';
import { findMachine } from '../objects/find.ts';
import { withConsole } from '../session/locks.ts';
import { textOf } from '../session/scope.ts';
import type { Work } from '../session/work.ts';

/** A picture of one screen of a running machine. */
export async function takeScreenshot(work: Work, args: JsonObject): Promise<Reply> {
  const machine = await findMachine(work, String(args.machine));
  const screen = String(args.screen ?? 0);
  return withConsole(work, machine, async (console) => {
    const { scope } = work;
    const display = await scope.text('IConsole_getDisplay', console);
    const fields = await scope.ask('IDisplay_getScreenResolution', display, [['screenId', screen]]);
    const number = (name: string): number => Number(fields.find((field) => field.name === name)?.text ?? 0);
    const [width, height] = [number('width'), number('height')];
    if (width === 0 || height === 0)
      throw new ToolError('API_REFUSED', `Screen ${screen} shows nothing at present.`, { fate: 'refused' });
    const bytes = textOf(
      await scope.ask('IDisplay_takeScreenShotToArray', display, [
        ['screenId', screen],
        ['width', String(width)],
        ['height', String(height)],
        ['bitmapFormat', 'PNG'],
      ]),
    ).replace(/\s+/g, '');
    return {
      data: { screen: Number(screen), width, height, mimeType: 'image/png' },
      media: [{ mimeType: 'image/png', data: bytes }],
    };
  });
}

/** Key number on a PC keyboard for each character of the US layout, first without and then with the shift key. */
const ROWS: readonly (readonly [first: number, plain: string, shifted: string])[] = [
  [2, '1234567890-=', '!@#$%^&*()_+'],
  [16, 'qwertyuiop[]', 'QWERTYUIOP{}'],
  [30, "asdfghjkl;'`", 'ASDFGHJKL:"~'],
  [43, '\\zxcvbnm,./', '|ZXCVBNM<>?'],
];
const SHIFT = 42;
const RELEASED = 0x80;
const SPECIAL: Readonly<Record<string, number>> = { '\n': 28, '\t': 15, ' ': 57 };
const longest = 2000;
const atATime = 60;

/** Types text on the machine's keyboard as if it had a US layout; a line end is the enter key. */
export async function typeText(work: Work, args: JsonObject): Promise<Reply> {
  const machine = await findMachine(work, String(args.machine));
  const text = String(args.text);
  if (text.length > longest)
    throw new ToolError(
      'PARAM_VALUE',
      `"text" has ${text.length} characters; at most ${longest} are typed at a time. Nothing was sent.`,
    );
  const codes = [...text].flatMap((letter) => keysFor(letter));
  if (args.enter === true) codes.push(...keysFor('\n'));
  return withConsole(work, machine, async (console) => {
    const keyboard = await work.scope.text('IConsole_getKeyboard', console);
    for (let at = 0; at < codes.length; at += atATime) {
      await work.scope.act(
        'IKeyboard_putScancodes',
        keyboard,
        codes.slice(at, at + atATime).map((code) => ['scancodes', String(code)] as const),
      );
      await work.desk.clock.sleep(30, work.scope.signal);
    }
    return { data: { typed: text.length } };
  });
}

/** Make and break codes for one character. */
export function keysFor(letter: string): readonly number[] {
  const special = SPECIAL[letter];
  if (special !== undefined) return [special, special | RELEASED];
  for (const [first, plain, shifted] of ROWS) {
    const at = plain.indexOf(letter);
    if (at >= 0) return [first + at, (first + at) | RELEASED];
    const above = shifted.indexOf(letter);
    if (above >= 0) return [SHIFT, first + above, (first + above) | RELEASED, SHIFT | RELEASED];
  }
  throw new ToolError(
    'PARAM_VALUE',
    `The character ${JSON.stringify(letter)} is not on a US keyboard. Leave it out. Nothing was sent.`,
  );
}
