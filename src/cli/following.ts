// `--watch`: an application that is made anew at the next call when its files have changed; a broken file keeps the old one.
import { basename } from 'node:path';
import type { Application } from '../application/application.ts';
import { changedIn, type Prints, printsOf } from '../application/watched-files.ts';
import type { Clock } from '../contract/clock.ts';
import { asToolError } from '../contract/errors.ts';
import type { Settings } from '../runtime/config/settings.ts';
import type { Log } from '../runtime/server/log.ts';

export interface Following {
  /** The application by the files as they are now, or as they were when they were last right. Never throws. */
  current(): Promise<Application>;
  /** The one of the last call. */
  latest(): Application;
  /** Told of each application that takes the place of another. */
  onChange(listener: (application: Application) => void): void;
  /** What becomes of calls of every one of them. */
  readonly runs: Application['runs'];
  /** Closes all but the first, which its maker closes. */
  close(): Promise<void>;
}

interface FollowingParts {
  readonly first: Application;
  /** Makes another of the same command line. Throws CONFIG_INVALID. */
  readonly open: () => Promise<Application>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Looks at the files at each call, and reads them only where they changed. Nothing runs between calls. */
export function followFiles({ first, open, clock, log }: FollowingParts): Following {
  const listeners: ((application: Application) => void)[] = [];
  const later: Application[] = [];
  let now = first;
  /** The files as they were when the application of now was made, and as they were seen last. */
  let made = printsOf(first.files, clock);
  let seen: Prints | undefined;
  let complaint: string | undefined;
  let looking: Promise<void> | undefined;

  const look = async (): Promise<void> => {
    const before = await made;
    seen = await printsOf(now.files, clock, seen ?? before);
    const changed = changedIn(before, seen);
    if (changed.length === 0) {
      complaint = undefined;
      return;
    }
    const lost = now.files.find(({ path }) => before.get(path) !== 'none' && seen?.get(path) === 'none');
    if (lost !== undefined) return keep(`${lost.path}:1:1: the ${lost.what} file is gone`);
    try {
      const next = await open();
      const fault = await faultOf(now, next);
      if (fault !== undefined) {
        await next.close();
        return keep(fault);
      }
      // Files that are named only now are known as they are, too.
      made = printsOf(next.files, clock);
      seen = await made;
      complaint = undefined;
      tell(now, next, changed);
      later.push(next);
      now = next;
      for (const listener of listeners) listener(next);
    } catch (thrown) {
      const { message, hint } = asToolError(thrown);
      keep(hint === undefined ? message : `${message} ${hint}`);
    }
  };
  // What is broken is tried again at each call, since it may lack another file; it is told once.
  const keep = (why: string): void => {
    if (why !== complaint)
      log({ level: 'error', event: 'changed files cannot be used: everything stays as it was before', why });
    complaint = why;
  };
  const tell = (before: Application, after: Application, changed: readonly string[]): void => {
    const kinds = [...before.files, ...after.files].filter(({ path }) => changed.includes(path));
    const names = kinds.map(({ what, path }) => {
      const settings = what === 'configuration' ? differences(before, after).join(', ') : '';
      return what === 'module' ? `module ${basename(path)}` : settings === '' ? what : `${what}: ${settings}`;
    });
    const what = [...new Set(names)].join('; ');
    log({ level: 'notice', event: 'changed files are taken from this call on', files: changed.join(', '), what });
    const isFixed = JSON.stringify(before.settings.http) !== JSON.stringify(after.settings.http);
    if (isFixed) log({ level: 'warning', event: 'the section http counts from the next start on, but for principals' });
    if (after.cloud === 'built-in') log({ level: 'notice', event: 'the built-in simulators begin anew' });
  };
  return {
    async current() {
      looking ??= look().finally(() => {
        looking = undefined;
      });
      await looking;
      return now;
    },
    latest: () => now,
    onChange: (listener) => void listeners.push(listener),
    runs: {
      listen(...told) {
        first.runs.listen(...told);
        listeners.push((next) => next.runs.listen(...told));
      },
    },
    close: async () => void (await Promise.all(later.map((one) => one.close()))),
  };
}

/** What would quietly take a guard away, or put something else in the place of a cloud. */
async function faultOf(before: Application, after: Application): Promise<string | undefined> {
  if (before.cloud === 'real' && after.cloud === 'built-in') {
    return 'no cloud is configured any more, and simulators must not pass for real ones';
  }
  after.checkClouds();
  const [{ checkSelection }, { entries }, selection] = await Promise.all([
    import('../runtime/tools/enabled-tools.ts'),
    after.registry(),
    after.selection(),
  ]);
  checkSelection(entries, selection);
  return undefined;
}

/** Where settings differ, by name: values may be secrets. */
function differences(before: Application, after: Application): readonly string[] {
  const names = (settings: Settings): readonly string[] => [
    ...Object.keys(settings).filter((key) => key !== 'profiles'),
    ...Object.keys(settings.profiles).map((name) => `profiles.${name}`),
  ];
  const saidOf = (settings: Settings, name: string): string =>
    JSON.stringify(
      name.startsWith('profiles.')
        ? settings.profiles[name.slice('profiles.'.length)]
        : settings[name as keyof Settings],
    ) ?? '';
  const both = [...new Set([...names(before.settings), ...names(after.settings)])];
  const offered = Object.keys({ ...before.profiles, ...after.profiles }).filter(
    (id) => Object.hasOwn(before.profiles, id) !== Object.hasOwn(after.profiles, id),
  );
  return [
    ...both.filter((name) => saidOf(before.settings, name) !== saidOf(after.settings, name)),
    ...offered.map((id) => `cloud ${id} ${Object.hasOwn(after.profiles, id) ? 'is new' : 'is gone'}`),
  ];
}
