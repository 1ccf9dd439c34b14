// TLS settings in got's own names.
import type { Tls } from './http.ts';

export const tlsOptions = ({ verify, ca, cert, key, serverName }: Tls): Record<string, string | boolean> => ({
  rejectUnauthorized: verify !== 'off',
  ...(ca === undefined ? {} : { certificateAuthority: ca }),
  ...(cert === undefined ? {} : { certificate: cert }),
  ...(key === undefined ? {} : { key }),
  ...(serverName === undefined ? {} : { serverName }),
});
