// Guests with Guest Additions: sessions, programs that print a line, and how both end.
import { E_FAIL, GUEST_ERROR, SimFault } from './fault.ts';
import { propertyOf } from './guest-properties.ts';
import { listOf, put, type Thing, textOf, thing } from './thing.ts';
import { append, type Methods, partOf, takeOut } from './world.ts';

/** A guest property that a guest with additions has; without it, no session can be opened. */
export const additionsVersion = '/VirtualBox/GuestAdd/Version';

/** The guest of a machine that starts: what its additions say they are. */
export function makeGuest(machine: Thing): Thing {
  const version = propertyOf(machine, additionsVersion);
  return thing('IGuest', {
    OSTypeId: textOf(machine, 'OSTypeId'),
    additionsRunLevel: version === undefined ? 'None' : 'Userland',
    additionsVersion: version ?? '',
    machineName: textOf(machine, 'name'),
    sessions: [],
  });
}

export const guestMethods: Methods = {
  IGuest_createSession: ({ self, text }) => {
    if (textOf(self, 'additionsRunLevel') === 'None')
      throw new SimFault(GUEST_ERROR, 'Guest Additions are not installed or not ready (yet)');
    const session = thing('IGuestSession', {
      user: text('user'),
      domain: text('domain'),
      name: text('sessionName'),
      id: String(1 + Number(textOf(self, 'lastSession') || 0)),
      status: text('password') === '' ? 'Error' : 'Starting',
      guest: self,
      processes: [],
    });
    put(self, 'lastSession', textOf(session, 'id'));
    append(self, 'sessions', session);
    return { returnval: session };
  },
  IGuest_findSession: ({ self, text }) => ({
    returnval: listOf(self, 'sessions').filter((one) => textOf(one, 'name') === text('sessionName')),
  }),
  IGuestSession_waitForArray: ({ self }) => {
    if (textOf(self, 'status') === 'Error') return { returnval: 'Error' };
    put(self, 'status', 'Started');
    return { returnval: 'Start' };
  },
  IGuestSession_close: ({ self }) => {
    const guest = partOf(self, 'guest');
    if (guest !== undefined) takeOut(guest, 'sessions', self);
    put(self, 'status', '');
    put(self, 'processes', []);
    return {};
  },
  IGuestSession_processCreate: ({ self, text, texts }) => {
    checkStarted(self);
    const { status, exitCode, stdout } = outcomeOf(self, text('executable'), texts('arguments').slice(1));
    const process = thing('IGuestProcess', {
      PID: '4711',
      status: 'Started',
      executablePath: text('executable'),
      name: text('executable'),
      arguments: texts('arguments'),
      exitCode,
      end: status,
      stdout: Buffer.from(stdout).toString('base64'),
    });
    append(self, 'processes', process);
    return { returnval: process };
  },
  IGuestSession_fileOpen: ({ self, text }) => {
    checkStarted(self);
    throw new SimFault(E_FAIL, `Opening guest file "${text('path')}" failed: VERR_FILE_NOT_FOUND`);
  },
  IProcess_waitForArray: ({ self }) => {
    put(self, 'status', textOf(self, 'end'));
    return { returnval: textOf(self, 'end') === 'Error' ? 'Error' : 'Terminate' };
  },
  IProcess_read: ({ self, text }) => {
    if (text('handle') !== '1') return { returnval: '' };
    const printed = textOf(self, 'stdout');
    put(self, 'stdout', '');
    return { returnval: printed };
  },
  IProcess_terminate: ({ self }) => {
    put(self, 'status', 'TerminatedAbnormally');
    return {};
  },
};

function checkStarted(session: Thing): void {
  const status = textOf(session, 'status');
  if (status !== 'Started')
    throw new SimFault(E_FAIL, `Session is not in started state (state is '${status === 'Error' ? 'Error' : ''}')`);
}

interface Outcome {
  readonly status: string;
  readonly exitCode: string;
  readonly stdout: string;
}

/** A handful of programs, by their names without a folder; others are not there. */
function outcomeOf(session: Thing, executable: string, words: readonly string[]): Outcome {
  const ends = (stdout: string, exitCode = '0'): Outcome => ({ status: 'TerminatedNormally', exitCode, stdout });
  const guest = partOf(session, 'guest');
  const host = guest === undefined ? 'guest' : textOf(guest, 'machineName');
  const [program, ...rest] = [executable.slice(executable.lastIndexOf('/') + 1), ...words];
  switch (program === 'busybox' ? rest.shift() : program) {
    case 'true':
      return ends('');
    case 'false':
      return ends('', '1');
    case 'echo':
      return ends(`${rest.join(' ')}\n`);
    case 'hostname':
      return ends(`${host}\n`);
    case 'uname':
      return ends(`Linux ${host} 6.12.0-amd64 x86_64 GNU/Linux\n`);
    case 'whoami':
      return ends(`${textOf(session, 'user')}\n`);
    default:
      return { status: 'Error', exitCode: '0', stdout: '' };
  }
}
