// Command lines: parsed with node:util, refused with the nearest thing that would have worked.
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from '../contract/usage-error.ts';
import { didYouMean } from '../runtime/did-you-mean.ts';

export { UsageError };

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ options: T; allowPositionals: true; strict: true; args: string[] }>
>;

/** Options and positionals; `--help` and `-h` are handled before. Throws UsageError. */
export function readArguments<T extends Options>(args: readonly string[], options: T): Parsed<T> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (thrown) {
    const { code, message } = thrown as { code?: string; message: string };
    if (code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new UsageError(`${message.split('\n')[0]}`);
    const written = /'(-[^' ]*)/.exec(message)?.[1] ?? 'an option';
    const near = didYouMean(
      written,
      Object.keys(options).map((name) => `--${name}`),
      1,
    );
    throw new UsageError(`There is no option ${written} here.${near} Try --help.`);
  }
}

/** The same for a command that takes options only: a word that would be passed over is refused. Throws UsageError. */
export function readOptions<T extends Options>(args: readonly string[], options: T): Parsed<T>['values'] {
  const { values, positionals } = readArguments(args, options);
  if (positionals.length > 0) {
    throw new UsageError(`"${positionals[0]}" is not expected here: this command takes options only. Try --help.`);
  }
  return values;
}

/** The texts of an option given as `a,b`, several times or both; undefined when it was not given. */
export const listed = (given: readonly string[] | undefined): readonly string[] | undefined =>
  given
    ?.flatMap((item) => item.split(','))
    .map((item) => item.trim())
    .filter((item) => item !== '');
