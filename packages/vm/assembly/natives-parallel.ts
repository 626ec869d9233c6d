// Requests of module parallel: messages between cores, which the host carries.

import { packValue } from "./pack";
import { askHost } from "./traps";

/** parallel._request(code, partner, channel, value); the host takes what is packed */
export function parallelRequest(args: usize, count: u32, to: usize): i32 {
  const status = packValue(args + 24);
  return status == 0 ? askHost : status;
}
