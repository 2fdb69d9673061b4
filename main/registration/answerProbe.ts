import { lstat } from "node:fs/promises";
import { connect } from "node:net";
import {
  parseProbeLink,
  pipeName,
  socketDirectories,
  socketPath,
  type ProbeAnswer,
  type SocketSurroundings,
} from "./probeLink.ts";

/** How long whoever asked may take to listen, in ms. */
const ANSWER_LIMIT_MS = 5_000;

/**
 * Answers a probe link, if `text` is one: to be called before anything else is done with a link.
 * @returns `not_a_probe` for every other text; `nobody_asked` where no socket of this user waits
 */
export async function answerProbe(
  text: string,
  surroundings: SocketSurroundings,
  answer: ProbeAnswer,
): Promise<"not_a_probe" | "answered" | "nobody_asked"> {
  const { scheme, platform } = surroundings;
  const nonce = parseProbeLink(text, scheme);
  if (nonce === null) return "not_a_probe";
  if (platform === "win32") return send(pipeName(scheme, nonce), answer);
  for (const directory of socketDirectories(surroundings)) {
    const path = socketPath(directory, nonce);
    if (path === null || !(await isOurs(directory, path, surroundings.uid))) continue;
    if ((await send(path, answer)) === "answered") return "answered";
  }
  return "nobody_asked";
}

/** Nobody else may have put the socket there. */
async function isOurs(directory: string, path: string, uid: number | undefined): Promise<boolean> {
  try {
    const [place, socket] = await Promise.all([lstat(directory), lstat(path)]);
    const isPrivate = place.isDirectory() && place.uid === uid && (place.mode & 0o022) === 0;
    return isPrivate && socket.isSocket() && socket.uid === uid;
  } catch {
    return false;
  }
}

function send(path: string, answer: ProbeAnswer): Promise<"answered" | "nobody_asked"> {
  return new Promise((resolve) => {
    const socket = connect(path);
    let isTaken = false;
    socket.setTimeout(ANSWER_LIMIT_MS, () => socket.destroy());
    // Whoever asked ends the connection once it has read the answer.
    socket.on("end", () => {
      isTaken = true;
    });
    socket.on("error", () => socket.destroy());
    socket.on("close", () => resolve(isTaken ? "answered" : "nobody_asked"));
    socket.resume();
    socket.end(JSON.stringify(answer));
  });
}
