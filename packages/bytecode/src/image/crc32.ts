/**
 * The checksum of image files, CRC-32 as IEEE 802.3, zip and PNG have it.
 *
 * Bits are taken lowest first with the polynomial 0xEDB88320; the register starts and ends
 * inverted. Source: IEEE 802.3, 3.2.9; check value of "123456789" is 0xCBF43926.
 */

const polynomial = 0xedb88320;
const table = makeTable();

function makeTable(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit += 1) {
      remainder = (remainder & 1) === 0 ? remainder >>> 1 : (remainder >>> 1) ^ polynomial;
    }
    return remainder;
  });
}

/** @returns An unsigned 32-bit number. */
export function crc32(bytes: Uint8Array): number {
  let register = 0xffffffff;
  for (const byte of bytes) {
    register = (register >>> 8) ^ (table[(register ^ byte) & 0xff] ?? 0);
  }
  return (register ^ 0xffffffff) >>> 0;
}
