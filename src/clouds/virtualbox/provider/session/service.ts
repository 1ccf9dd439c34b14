// Where a profile's web service is and who logs on there: one that was named, one that was found, one that is started.
import { ToolError } from '../../../../contract/errors.ts';
import type { LocalService } from '../local/find-local.ts';
import type { Launched } from '../local/launch.ts';
import type { VirtualBoxProfile } from '../profiles.ts';
import type { Endpoint } from '../soap/exchange.ts';
import type { Credentials } from './web-session.ts';

export interface Service {
  /** Where requests go. */
  where(): Promise<Endpoint>;
  /** Asked for each logon. Throws API_UNREACHABLE when the service that was found is not there any more. */
  login(): Promise<Credentials>;
  /** Ends a service that was started here. */
  stop(): Promise<void>;
}

export interface ServiceParts {
  readonly launch?: () => Promise<Launched>;
  readonly isThere?: (service: LocalService) => boolean;
}

/** The service behind a profile. */
export function serviceOf(profile: VirtualBoxProfile, { launch, isThere }: ServiceParts): Service {
  if (profile.url === 'start') return ownService(profile.name, launch);
  const { service } = profile;
  const credentials = { ...profile, ...(service !== undefined && { advice: forFound(profile) }) };
  return {
    where: async () => profile,
    login: async () => {
      if (service === undefined || isThere === undefined || isThere(service)) return credentials;
      throw new ToolError(
        'API_UNREACHABLE',
        `No vboxwebsrv of this user listens at ${service.url} any more (it was process ${service.pid}). Nothing was sent.`,
        {
          hint: `Start it again, or say with VBOX_WEBSERVICE_URL where it is.`,
          fate: 'refused',
        },
      );
    },
    stop: async () => undefined,
  };
}

/** Started by the first call that needs it, and again when it ended by itself. */
function ownService(profile: string, launch: (() => Promise<Launched>) | undefined): Service {
  let running: Promise<Launched> | undefined;
  const start = async (make: () => Promise<Launched>, before: Promise<Launched> | undefined): Promise<Launched> => {
    await (await before?.catch(() => undefined))?.stop();
    return make();
  };
  const get = async (): Promise<Launched> => {
    if (launch === undefined) {
      throw new ToolError(
        'CONFIG_INVALID',
        `Profile "${profile}" asks for a service to be started, which is not possible here.`,
      );
    }
    const before = running;
    const known = await before?.catch(() => undefined);
    // Another call may have started it while this one looked.
    if (running !== undefined && (running !== before || known?.hasEnded() === false)) return running;
    const started = start(launch, before);
    started.catch(() => undefined);
    running = started;
    return started;
  };
  return { where: get, login: get, stop: async () => (await running?.catch(() => undefined))?.stop() };
}

const forFound = ({ username }: VirtualBoxProfile): string =>
  username === ''
    ? 'It was found running, and no user name is set: set VBOX_WEBSERVICE_USER and VBOX_WEBSERVICE_PASSWORD for it.'
    : 'VBOX_WEBSERVICE_USER and VBOX_WEBSERVICE_PASSWORD were sent, as it was found running here.';
