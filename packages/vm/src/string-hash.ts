/**
 * The hash of a string, as the core computes it: FNV-1a over its bytes, 0 replaced by 1.
 *
 * MATCHES: string-hash. The linker stores it in every constant, so that a dictionary of a core
 * finds keys made at run time; a test compares both ends. Source:
 * http://www.isthe.com/chongo/tech/comp/fnv/
 */

/** @param bytes  Characters 0 to 255. */
export function stringHash(bytes: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < bytes.length; index += 1) {
    hash = Math.imul(hash ^ bytes.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0 || 1;
}
