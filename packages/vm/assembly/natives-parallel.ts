// The primitives of module parallel: who this core is, and requests to exchange values.
//
// A request lies in the core's header until the host answers it. Which ids take part is
// the host's knowledge: here only the type of an id is checked. The rest is vPython.

import {
  coreCoreCount, coreCoreId, coreFlags, coreParticipants,
} from "./generated/layout";
import { Request } from "./generated/messages";
import { Trap } from "./generated/traps";
import { isInteger } from "./arithmetic";
import { core } from "./memory-map";
import { request } from "./natives-system";
import { packValue } from "./pack";
import { wholeNumber } from "./slices";
import { trapInteger, trapOn } from "./traps";
import { intOf, storeInt } from "./values";

/** parallel.coreid() */
export function parallelCoreid(args: usize, count: u32, to: usize): i32 {
  storeInt(to, load<u32>(core, coreCoreId));
  return 0;
}

/** parallel.numcores() */
export function parallelNumcores(args: usize, count: u32, to: usize): i32 {
  storeInt(to, load<u32>(core, coreCoreCount));
  return 0;
}

/** parallel._flags() */
export function parallelFlags(args: usize, count: u32, to: usize): i32 {
  storeInt(to, load<u32>(core, coreFlags));
  return 0;
}

/** parallel._request(code, partner, channel, value) */
export function parallelRequest(args: usize, count: u32, to: usize): i32 {
  const code = intOf(args);
  const partner = args + 8;
  if (!isInteger(partner)) {
    const isHandle = code == Request.TestSent || code == Request.WaitSent;
    return trapOn(isHandle ? Trap.Handle : Trap.CoreIdType, partner);
  }
  const status = packValue(args + 24);
  if (status != 0) return status;
  return request(code, wholeNumber(partner), intOf(args + 16), to);
}

/** parallel._core_at(rank) */
export function parallelCoreAt(args: usize, count: u32, to: usize): i32 {
  const rank = <u32>intOf(args);
  if (rank >= load<u32>(core, coreCoreCount)) return trapInteger(Trap.CoreId, rank);
  storeInt(to, load<i32>(intOf(core + coreParticipants) + (<usize>rank << 2)));
  return 0;
}
