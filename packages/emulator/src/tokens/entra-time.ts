/** `yyyy-MM-ddTHH:mm:ss.fffffffZ`, as Entra prints times inside its texts. */
export function isoSevenDigits(epochMilliseconds: number): string {
  return new Date(epochMilliseconds).toISOString().replace('Z', '0000Z');
}

/** `MM/dd/yyyy HH:mm:ss`, as Entra prints the dates of a key. */
export function keyDate(epochMilliseconds: number): string {
  const iso = new Date(epochMilliseconds).toISOString();
  return `${iso.slice(5, 7)}/${iso.slice(8, 10)}/${iso.slice(0, 4)} ${iso.slice(11, 19)}`;
}
