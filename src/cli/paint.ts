// Colours on a terminal, and none in a pipe or for somebody who set NO_COLOR (no-color.org).
import { styleText } from 'node:util';
import type { Risk } from '../contract/tool.ts';
import type { Width } from './wrap.ts';

/** What is told apart; each has its colour in one place. */
export type Tone = 'heading' | 'error' | 'prompt' | 'quiet' | Risk;
export type Paint = (text: string, tone: Tone) => string;

type Environment = Readonly<Record<string, string | undefined>>;

const styles: Readonly<Record<Tone, Parameters<typeof styleText>[0] | undefined>> = {
  heading: 'bold',
  error: 'red',
  prompt: 'cyan',
  quiet: 'dim',
  none: undefined,
  low: undefined,
  high: 'yellow',
  critical: 'red',
};

/** Leaves every text as it is. */
export const plain: Paint = (text) => text;

/** Paints for a stream: only where it is a terminal that knows colours and nobody asked for none. */
export function paintFor(to: Width, { NO_COLOR: none = '', TERM: kind }: Environment): Paint {
  if (to.isTTY !== true || none !== '' || kind === 'dumb') return plain;
  return (text, tone) => {
    const style = styles[tone];
    return style === undefined || text === '' ? text : styleText(style, text, { validateStream: false });
  };
}

/** Whether a text is the name of a risk, which is then painted as one. */
export const isRisk = (text: string): text is Risk => Object.hasOwn(risks, text);
const risks: Readonly<Record<Risk, true>> = { none: true, low: true, high: true, critical: true };
