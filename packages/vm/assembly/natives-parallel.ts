// The primitives of module parallel: who this core is, and requests to exchange values.
//
// A request lies in the core's header until the host answers it. Which ids take part is
// the host's knowledge: here only the type of an id is checked, and that it is another
// core's.

import {
  coreCoreCount, coreCoreId, coreFlags, coreNativeState, coreParticipants, corePayload,
  coreValue,
} from "./generated/layout";
import { Request } from "./generated/messages";
import { Trap } from "./generated/traps";
import { isInteger } from "./arithmetic";
import { lengthOf } from "./indexing";
import { core, pushSlots } from "./memory-map";
import { request } from "./natives-system";
import { packValue } from "./pack";
import { getSlice, notWhole, wholeNumber } from "./slices";
import { trap, trapInteger, trapIntegers, trapOn } from "./traps";
import { copySlot, hasArgument, intOf, storeBool, storeInt, storeNone } from "./values";

/** Channel of the program's messages. */
const programChannel: u32 = 0;
/** Channel of the messages of collective operations. */
const collectiveChannel: u32 = 1;

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

/** parallel.ishost() */
export function parallelIshost(args: usize, count: u32, to: usize): i32 {
  storeBool(to, (load<u32>(core, coreFlags) & 1) != 0);
  return 0;
}

/** parallel.isdevice() */
export function parallelIsdevice(args: usize, count: u32, to: usize): i32 {
  storeBool(to, (load<u32>(core, coreFlags) & 1) == 0);
  return 0;
}

/** The trap for a partner that cannot be one; 0 for none. */
function partnerTrap(slot: usize): i32 {
  if (!isInteger(slot)) return trapOn(Trap.CoreIdType, slot);
  const id = wholeNumber(slot);
  if (id < 0) return trapOn(Trap.CoreId, slot);
  return <u32>id == load<u32>(core, coreCoreId) ? trapOn(Trap.SendToSelf, slot) : 0;
}

/** Sends args[0] to core args[1]; with args[2], that many of its elements only. */
function sendValue(code: u32, channel: u32, args: usize, count: u32, to: usize): i32 {
  let status = partnerTrap(args + 8);
  if (status != 0) return status;
  const value = pushSlots(3);
  if (value == 0) return trap(Trap.Recursion);
  copySlot(value, args);
  if (hasArgument(args, count, 2)) {
    status = countTrap(args + 16, lengthOf(args));
    if (status != 0) return status;
    copySlot(value + 16, args + 16);
    status = getSlice(value, args, value + 8);
  }
  if (status == 0) status = packValue(value);
  if (status != 0) return status;
  return request(code, wholeNumber(args + 8), channel, to);
}

/** The trap for an element count of something that has `length` elements; 0 for none. */
function countTrap(slot: usize, length: i32): i32 {
  const elements = wholeNumber(slot);
  if (notWhole) return trap(Trap.IntegerRequired);
  if (<u32>elements <= <u32>length && length >= 0) return 0;
  return trapIntegers(Trap.ElementCount, elements, max(length, 0));
}

/** Asks for something of core args[0]. */
function askPartner(code: u32, channel: u32, args: usize, to: usize): i32 {
  const status = partnerTrap(args);
  if (status != 0) return status;
  storeNone(core + coreValue);
  store<u32>(core, 0, corePayload);
  return request(code, wholeNumber(args), channel, to);
}

/** parallel.send(value, core, count?) */
export function parallelSend(args: usize, count: u32, to: usize): i32 {
  return sendValue(Request.Send, programChannel, args, count, to);
}

/** parallel.recv(core, count?) */
export function parallelRecv(args: usize, count: u32, to: usize): i32 {
  const counted = hasArgument(args, count, 1);
  const wrong = counted ? countTrap(args + 8, i32.MAX_VALUE) : 0;
  if (wrong != 0) return wrong;
  const elements = counted ? wholeNumber(args + 8) + 1 : 0;
  const status = askPartner(Request.Receive, programChannel, args, to);
  if (status < 0) store<u32>(core, elements, coreNativeState);
  return status;
}

/**
 * The end of every request: called when the answer is in slot `slot`.
 *
 * @returns 0, or the trap of a value that has not the number of elements recv asked for.
 */
export function finishAnswer(slot: usize): i32 {
  const elements = load<i32>(core, coreNativeState) - 1;
  if (elements < 0 || elements == lengthOf(slot)) return 0;
  return trapIntegers(Trap.ElementCount, elements, max(lengthOf(slot), 0));
}

/** parallel.nonblocking_send(value, core, count?) */
export function parallelNonblockingSend(args: usize, count: u32, to: usize): i32 {
  return sendValue(Request.Post, programChannel, args, count, to);
}

/** Asks about the message of handle args[0]. */
function askHandle(code: u32, args: usize, to: usize): i32 {
  if (!isInteger(args)) return trapOn(Trap.Handle, args);
  storeNone(core + coreValue);
  store<u32>(core, 0, corePayload);
  return request(code, wholeNumber(args), 0, to);
}

/** parallel.test_sent(handle) */
export function parallelTestSent(args: usize, count: u32, to: usize): i32 {
  return askHandle(Request.TestSent, args, to);
}

/** parallel.wait_sent(handle) */
export function parallelWaitSent(args: usize, count: u32, to: usize): i32 {
  return askHandle(Request.WaitSent, args, to);
}

/** parallel.probe(core) */
export function parallelProbe(args: usize, count: u32, to: usize): i32 {
  return askPartner(Request.Probe, programChannel, args, to);
}

/** parallel._exchange_send(value, core) */
export function parallelExchangeSend(args: usize, count: u32, to: usize): i32 {
  return sendValue(Request.Send, collectiveChannel, args, count, to);
}

/** parallel._exchange_recv(core) */
export function parallelExchangeRecv(args: usize, count: u32, to: usize): i32 {
  return askPartner(Request.Receive, collectiveChannel, args, to);
}

/** parallel._position(): among the cores taking part, from 0 */
export function parallelPosition(args: usize, count: u32, to: usize): i32 {
  storeInt(to, load<u32>(core, coreFlags) >>> 8);
  return 0;
}

/** parallel._core_at(rank) */
export function parallelCoreAt(args: usize, count: u32, to: usize): i32 {
  if (!isInteger(args)) return trapOn(Trap.CoreIdType, args);
  const rank = <u32>wholeNumber(args);
  if (rank >= load<u32>(core, coreCoreCount)) return trapInteger(Trap.CoreId, rank);
  storeInt(to, load<i32>(intOf(core + coreParticipants) + (<usize>rank << 2)));
  return 0;
}
