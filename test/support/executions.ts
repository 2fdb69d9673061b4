import { readFile } from "node:fs/promises";

/** The command that runs a command and writes down each program it and its children execute. */
export function writingExecutions(file: string, command: readonly string[]): readonly string[] {
  const strings = ["-xx", "-s", "100000"];
  return ["strace", "-f", "-qq", ...strings, "-e", "trace=execve", "-o", file, ...command];
}

/** The argument vectors in such a file, of every attempt, whether there was such a program or not. */
export async function readExecutions(file: string): Promise<readonly (readonly string[])[]> {
  const lines = (await readFile(file, "utf8")).split("\n");
  return lines.flatMap((line) => {
    const list = /execve\("[^"]*", \[([^\]]*)\]/u.exec(line)?.[1];
    return list === undefined ? [] : [list.split(", ").map(readHexString)];
  });
}

/** `"\x61\x62"`, as `strace -xx` prints strings. */
function readHexString(text: string): string {
  const bytes = [...text.matchAll(/\\x([0-9a-f]{2})/gu)].map(([, hex]) => hex);
  return Buffer.from(bytes.join(""), "hex").toString("utf8");
}
