import { DbusReader, DbusWriter, type DbusValue, type Variant } from "./dbusValue.ts";

/**
 * The D-Bus wire format, as much of it as method calls and their answers need; little-endian.
 * https://dbus.freedesktop.org/doc/dbus-specification.html#message-protocol-marshaling
 */

export interface DbusMessage {
  readonly type: "call" | "return" | "error" | "signal";
  readonly serial: number;
  readonly replySerial: number | undefined;
  readonly errorName: string | undefined;
  readonly body: readonly DbusValue[];
}

export interface MethodCall {
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  readonly signature?: string;
  readonly body?: readonly DbusValue[];
}

const TYPES = [undefined, "call", "return", "error", "signal"] as const;
/** The specification's limit for a whole message. In bytes. */
const MESSAGE_MAX_BYTES = 134_217_728;
const FIXED_HEADER_BYTES = 16;

/** Encodes a method call. `serial` is not zero and not used twice on a connection. */
export function encodeCall(serial: number, call: MethodCall): Buffer {
  const signature = call.signature ?? "";
  const bodyWriter = new DbusWriter();
  bodyWriter.writeAll(signature, call.body ?? []);
  const body = bodyWriter.toBuffer();
  const field = (code: number, type: string, value: string): DbusValue => [
    code,
    { signature: type, value },
  ];
  const header = new DbusWriter();
  const fields = [
    field(1, "o", call.path),
    field(2, "s", call.interface),
    field(3, "s", call.member),
    field(6, "s", call.destination),
    ...(signature === "" ? [] : [field(8, "g", signature)]),
  ];
  // "l" for little-endian, 1 for a method call, no flags, protocol version 1.
  header.writeAll("yyyyuua(yv)", ["l".charCodeAt(0), 1, 0, 1, body.length, serial, fields]);
  header.align(8);
  return Buffer.concat([header.toBuffer(), body]);
}

/**
 * Takes the first message off `buffer`; `undefined` where it is not complete yet.
 * @throws RangeError for what is no message, or one in the byte order of another machine.
 */
export function decodeMessage(
  buffer: Buffer,
): { readonly message: DbusMessage; readonly rest: Buffer } | undefined {
  if (buffer.length < FIXED_HEADER_BYTES) return undefined;
  if (buffer[0] !== "l".charCodeAt(0)) throw new RangeError("D-Bus message is not little-endian");
  const bodyBytes = buffer.readUInt32LE(4);
  const bodyAt = Math.ceil((FIXED_HEADER_BYTES + buffer.readUInt32LE(12)) / 8) * 8;
  const length = bodyAt + bodyBytes;
  if (length > MESSAGE_MAX_BYTES) throw new RangeError("D-Bus message is too long");
  if (buffer.length < length) return undefined;
  const whole = buffer.subarray(0, length);
  const fields = new Map<number, DbusValue>();
  for (const field of new DbusReader(whole, 12).read("a(yv)") as readonly DbusValue[]) {
    const [code, variant] = field as [number, Variant];
    fields.set(code, variant.value);
  }
  const type = TYPES[buffer[1] ?? 0] ?? "signal";
  // Only answers were asked for: what signals carry may be of types unknown here.
  const signature = type === "return" ? ((fields.get(8) ?? "") as string) : "";
  const body = new DbusReader(whole.subarray(bodyAt), 0).readAll(signature);
  const message: DbusMessage = {
    type,
    serial: buffer.readUInt32LE(8),
    replySerial: fields.get(5) as number | undefined,
    errorName: fields.get(4) as string | undefined,
    body,
  };
  return { message, rest: buffer.subarray(length) };
}
