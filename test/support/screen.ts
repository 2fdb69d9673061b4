import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { crc32, deflateSync } from "node:zlib";

/** 0xrrggbb. */
export type Colour = number;

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => Colour;
}

/** An X server without a screen, whose pixels can be read. */
export interface Screen {
  /** For `DISPLAY`. */
  readonly display: string;
  read(): Promise<Picture>;
  /** Writes what is on it now as a PNG file. */
  save(file: string): Promise<void>;
  stop(): Promise<void>;
}

/** Whether at least so many pixels of a colour are on the picture. */
export function holds({ width, height, at }: Picture, colour: Colour, pixels: number): boolean {
  let left = pixels;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (at(x, y) === colour) left -= 1;
    }
    if (left <= 0) return true;
  }
  return false;
}

const FILE_VERSION = 7;
const COLOUR_BYTES = 12;

/** Starts it on a free display number; it keeps its pixels in a file (XWD) that anyone can read. */
export async function startScreen(size = "1280x1000x24"): Promise<Screen> {
  const directory = mkdtempSync(join(tmpdir(), "lk-screen-"));
  const server = spawn(
    "Xvfb",
    ["-displayfd", "3", "-screen", "0", size, "-nolisten", "tcp", "-fbdir", directory],
    { stdio: ["ignore", "ignore", "ignore", "pipe"] },
  );
  const exited = once(server, "exit");
  const display = await new Promise<string>((resolve, reject) => {
    let text = "";
    (server.stdio[3] as Readable).setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
      if (text.endsWith("\n")) resolve(`:${text.trim()}`);
    });
    server.once("error", reject);
    server.once("exit", () => reject(new Error("Xvfb ended before it was ready")));
  });
  const read = async (): Promise<Picture> =>
    parsePicture(await readFile(join(directory, "Xvfb_screen0")));
  return {
    display,
    read,
    save: async (file) => writeFile(file, printPng(await read())),
    stop: async () => {
      server.kill("SIGTERM");
      await exited;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** An X window dump of 24 bits of colour in 32, as Xvfb keeps it (X11/XWDFile.h). */
function parsePicture(dump: Buffer): Picture {
  const field = (index: number): number => dump.readUInt32BE(index * 4);
  const [width, height, bitsPerPixel, bytesPerLine] = [field(4), field(5), field(11), field(12)];
  if (field(1) !== FILE_VERSION || bitsPerPixel !== 32) throw new Error("no such X window dump");
  const start = field(0) + field(19) * COLOUR_BYTES;
  const lowestByteFirst = field(7) === 0;
  return {
    width,
    height,
    at: (x, y) => {
      const place = start + y * bytesPerLine + x * 4;
      return (lowestByteFirst ? dump.readUInt32LE(place) : dump.readUInt32BE(place)) & 0xff_ff_ff;
    },
  };
}

/** PNG (W3C), colour type 2, without filters: for eyes, not for archives. */
function printPng({ width, height, at }: Picture): Buffer {
  const rows = Buffer.alloc(height * (1 + width * 3));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      rows.writeUIntBE(at(x, y), y * (1 + width * 3) + 1 + x * 3, 3);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
