/** FNV-1a over code units, leaving out the units at `skip` and `skipToo` (-1 for none), then mixed. */
export function hashUnits(units: ArrayLike<number>, length: number, skip = -1, skipToo = -1): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < length; i++) {
    if (i === skip || i === skipToo) continue;
    hash = Math.imul(hash ^ (units[i] ?? 0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The same of a text. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 15)) >>> 0;
}
