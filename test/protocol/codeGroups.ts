import { SYMBOLS } from "./arbitraries.ts";

/** Of the four groups of an access code. */
export const INDICES = [0, 1, 2, 3] as const;

/** Multiplication in GF(32) by its definition: polynomials over GF(2), modulo x^5 + x^2 + 1. */
function multiply(one: number, other: number): number {
  let product = 0;
  for (let bit = 0; bit < 5; bit += 1) if ((other >> bit) & 1) product ^= one << bit;
  for (let bit = 8; bit >= 5; bit -= 1) if ((product >> bit) & 1) product ^= 0b100101 << (bit - 5);
  return product;
}

/** The last symbol of a group, from what is written about it. */
export function lastSymbol(index: number, data: string): string {
  const [a, b, c] = [...data].map((symbol) => SYMBOLS.indexOf(symbol)) as [number, number, number];
  return SYMBOLS[(index + 1) ^ multiply(8, a) ^ multiply(4, b) ^ multiply(2, c)]!;
}
