/**
 * D-Bus values and how they lie in a message; little-endian, aligned to the start of the message.
 * https://dbus.freedesktop.org/doc/dbus-specification.html#type-system
 */

/** A value whose type travels with it. */
export interface Variant {
  readonly signature: string;
  readonly value: DbusValue;
}

/** y, u, i: number; b: boolean; s, o, g: string; a: array; () and {}: array of members; v: Variant. */
export type DbusValue = number | boolean | string | Variant | readonly DbusValue[];

/** Splits a signature into its single complete types: `sa{ss}` gives `s` and `a{ss}`. */
function splitSignature(signature: string): string[] {
  const types: string[] = [];
  for (let start = 0; start < signature.length;) {
    let end = start;
    while (signature[end] === "a") end += 1;
    if (signature[end] === "(" || signature[end] === "{") {
      let depth = 0;
      do {
        if (signature[end] === "(" || signature[end] === "{") depth += 1;
        if (signature[end] === ")" || signature[end] === "}") depth -= 1;
        end += 1;
      } while (depth > 0 && end < signature.length);
    } else {
      end += 1;
    }
    types.push(signature.slice(start, end));
    start = end;
  }
  return types;
}

function alignmentOf(type: string): number {
  const first = type[0] ?? "";
  if ("yvg".includes(first)) return 1;
  return "({".includes(first) ? 8 : 4;
}

/** Writes values one after the other, each at its alignment. */
export class DbusWriter {
  readonly #bytes: number[] = [];

  align(to: number): void {
    while (this.#bytes.length % to !== 0) this.#bytes.push(0);
  }

  #uint32(value: number): void {
    this.align(4);
    this.#bytes.push(value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24);
  }

  #text(value: string): void {
    this.#bytes.push(...Buffer.from(value, "utf8"), 0);
  }

  write(type: string, value: DbusValue): void {
    switch (type.charAt(0)) {
      case "y":
        this.#bytes.push(value as number);
        return;
      case "u":
      // Two's complement: the same four bytes.
      case "i":
        this.#uint32(value as number);
        return;
      case "b":
        this.#uint32(value === true ? 1 : 0);
        return;
      case "s":
      case "o":
        this.#uint32(Buffer.byteLength(value as string, "utf8"));
        this.#text(value as string);
        return;
      case "g":
        this.#bytes.push((value as string).length);
        this.#text(value as string);
        return;
      case "v":
        this.write("g", (value as Variant).signature);
        this.write((value as Variant).signature, (value as Variant).value);
        return;
      case "a":
        this.#array(type.slice(1), value as readonly DbusValue[]);
        return;
      case "(":
      case "{":
        this.align(8);
        this.writeAll(type.slice(1, -1), value as readonly DbusValue[]);
        return;
      default:
        throw new RangeError(`D-Bus type ${type} is not supported`);
    }
  }

  writeAll(signature: string, values: readonly DbusValue[]): void {
    for (const [index, type] of splitSignature(signature).entries()) {
      this.write(type, values[index] as DbusValue);
    }
  }

  #array(element: string, values: readonly DbusValue[]): void {
    this.#uint32(0);
    const lengthAt = this.#bytes.length - 4;
    this.align(alignmentOf(element));
    const start = this.#bytes.length;
    for (const value of values) this.write(element, value);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(this.#bytes.length - start);
    this.#bytes.splice(lengthAt, 4, ...length);
  }

  toBuffer(): Buffer {
    return Buffer.from(this.#bytes);
  }
}

/** Reads values; a message that lies about its lengths ends in a RangeError of Buffer. */
export class DbusReader {
  readonly #buffer: Buffer;
  #offset: number;

  constructor(buffer: Buffer, offset: number) {
    this.#buffer = buffer;
    this.#offset = offset;
  }

  #align(to: number): void {
    this.#offset = Math.ceil(this.#offset / to) * to;
  }

  #uint32(): number {
    this.#align(4);
    this.#offset += 4;
    return this.#buffer.readUInt32LE(this.#offset - 4);
  }

  #byte(): number {
    this.#offset += 1;
    return this.#buffer.readUInt8(this.#offset - 1);
  }

  #text(length: number): string {
    const start = this.#offset;
    if (start + length >= this.#buffer.length) throw new RangeError("D-Bus string is cut off");
    this.#offset += length + 1;
    return this.#buffer.toString("utf8", start, start + length);
  }

  read(type: string): DbusValue {
    switch (type.charAt(0)) {
      case "y":
        return this.#byte();
      case "u":
        return this.#uint32();
      case "b":
        return this.#uint32() === 1;
      case "s":
      case "o":
        return this.#text(this.#uint32());
      case "g":
        return this.#text(this.#byte());
      case "v": {
        const signature = this.read("g") as string;
        return { signature, value: this.read(signature) };
      }
      case "a":
        return this.#array(type.slice(1));
      case "(":
      case "{":
        this.#align(8);
        return this.readAll(type.slice(1, -1));
      default:
        throw new RangeError(`D-Bus type ${type} is not supported`);
    }
  }

  readAll(signature: string): DbusValue[] {
    return splitSignature(signature).map((type) => this.read(type));
  }

  #array(element: string): DbusValue[] {
    const length = this.#uint32();
    this.#align(alignmentOf(element));
    const end = this.#offset + length;
    if (end > this.#buffer.length) throw new RangeError("D-Bus array is cut off");
    const values: DbusValue[] = [];
    while (this.#offset < end) {
      const start = this.#offset;
      values.push(this.read(element));
      if (this.#offset === start) throw new RangeError("D-Bus array of nothing");
    }
    return values;
  }
}
