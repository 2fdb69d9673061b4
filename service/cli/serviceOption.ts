import { fail, succeed, type CommandResult } from "./commandResult.ts";

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Reads `--service`. Plain http is for this very machine only: the administration token would
 * cross the network readable by everybody on the way.
 */
export function parseServiceOption(text: string): CommandResult<string> {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) {
    return fail(
      "usage",
      "service.malformed",
      "--service takes an origin, without user, path or query.",
      "Write it like https://invitations.example.com or http://127.0.0.1:7380.",
    );
  }
  if (url.protocol === "http:" && !LOOPBACK.test(url.hostname)) {
    return fail(
      "usage",
      "service.insecure",
      "Plain http would show the administration token to everybody on the way.",
      "Use the service's https address, or run this on the machine of the service.",
    );
  }
  return succeed(url.origin);
}
