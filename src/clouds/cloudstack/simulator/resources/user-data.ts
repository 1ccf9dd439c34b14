// User data as the server takes them: base64, in machines, in stores of user data and in configurations of networks.
import { invalid } from '../engine/fault.ts';

/** `vm.userdata.max.length`: characters of what is sent. */
const LONGEST = 32_768;

/** What is kept of the given text: without white space, padded. Throws 431 for anything but base64, and for too much. */
export function readUserData(given: string): string {
  const data = unescaped(given).replace(/\s/g, '');
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(data)) throw invalid('The user data is not base64.');
  if (data.length > LONGEST) throw invalid(`User data has exceeded configurable max length : ${LONGEST}`);
  return data.padEnd(Math.ceil(data.length / 4) * 4, '=');
}

/** What is percent-encoded inside the parameter is decoded once more. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
