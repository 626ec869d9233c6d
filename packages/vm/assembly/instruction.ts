// Decoding of the 32-bit instruction word, shared by the fast loop and the full
// instructions.
//
//   bits 31..24   23..16   15..8    7..0
//        C        B        A        opcode
//        Bx                A        opcode
//        J (24 bits)                opcode
//
// Jump distances count words from the end of the whole instruction, fuel is taken when
// they are negative: the sign of C and of Bx is the sign of the word.

import { coreBase } from "./generated/layout";
import { core } from "./memory-map";

// @ts-ignore: decorator
@inline export function registerA(instruction: u32, base: usize): usize {
  return base + ((instruction >>> 5) & 0x7f8);
}

// @ts-ignore: decorator
@inline export function registerB(instruction: u32, base: usize): usize {
  return base + ((instruction >>> 13) & 0x7f8);
}

// @ts-ignore: decorator
@inline export function registerC(instruction: u32, base: usize): usize {
  return base + ((instruction >>> 21) & 0x7f8);
}

/**
 * A register of the running frame, whose base is in the header; not expanded. The field
 * of the instruction: one of those below.
 */
export function operand(instruction: u32, field: u32): usize {
  return load<u32>(core, coreBase) + (instruction >>> field & 0x7f8);
}
// @ts-ignore: decorator
@inline export const fieldA: u32 = 5;
// @ts-ignore: decorator
@inline export const fieldB: u32 = 13;
// @ts-ignore: decorator
@inline export const fieldC: u32 = 21;

// @ts-ignore: decorator
@inline export function countB(instruction: u32): u32 {
  return (instruction >>> 16) & 0xff;
}

/** As countB, not expanded. */
export function countOf(instruction: u32): u32 {
  return countB(instruction);
}

// @ts-ignore: decorator
@inline export function countC(instruction: u32): u32 {
  return instruction >>> 24;
}

// @ts-ignore: decorator
@inline export function wideBx(instruction: u32): u32 {
  return instruction >>> 16;
}

// @ts-ignore: decorator
@inline export function immediateB(instruction: u32): i32 {
  return <i32>(instruction << 8) >> 24;
}

// @ts-ignore: decorator
@inline export function immediateC(instruction: u32): i32 {
  return <i32>instruction >> 24;
}

// @ts-ignore: decorator
@inline export function immediateBx(instruction: u32): i32 {
  return <i32>instruction >> 16;
}

/** Jump distance in bytes. */
// @ts-ignore: decorator
@inline export function jumpC(instruction: u32): isize {
  return (<i32>instruction >> 24) << 2;
}

/** Jump distance in bytes. */
// @ts-ignore: decorator
@inline export function jumpBx(instruction: u32): isize {
  return (<i32>instruction >> 16) << 2;
}

/** Jump distance in bytes. */
// @ts-ignore: decorator
@inline export function jumpJ(instruction: u32): isize {
  return (<i32>instruction >> 8) << 2;
}

/** -1 for a backward jump by C or Bx, else 0: what the jump adds to the fuel. */
// @ts-ignore: decorator
@inline export function fuelOfJump(instruction: u32): i32 {
  return <i32>instruction >> 31;
}

/** The register in the low half of a second word. */
// @ts-ignore: decorator
@inline export function registerDL(word: u32, base: usize): usize {
  return base + ((word & 0xff) << 3);
}

/** Jump distance in bytes in the high half of a second word. */
// @ts-ignore: decorator
@inline export function jumpDH(word: u32): isize {
  return (<i32>word >> 16) << 2;
}

/** Jump distance in bytes in the low half of a second word. */
// @ts-ignore: decorator
@inline export function jumpDL(word: u32): isize {
  return (<i32>(word << 16) >> 16) << 2;
}
