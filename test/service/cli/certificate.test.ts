import { createServer } from "node:https";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createAuthority, type Authority } from "../../support/certificates.ts";
import { runProcess } from "./commandLine.ts";

let authority: Authority;
let directory: string;

beforeAll(() => {
  authority = createAuthority();
  directory = mkdtempSync(join(tmpdir(), "lk-admin-"));
});

afterAll(() => {
  authority.remove();
  rmSync(directory, { recursive: true, force: true });
});

test.each([{}, { NODE_TLS_REJECT_UNAUTHORIZED: "0" }])(
  "the token goes to nobody without a valid certificate, with %j",
  async (environment) => {
    const { certFile, keyFile } = authority.selfSign("IP:127.0.0.1");
    const seen: (string | undefined)[] = [];
    const server = createServer(
      { cert: readFileSync(certFile), key: readFileSync(keyFile) },
      (request, response) => {
        seen.push(request.headers.authorization);
        response.end("{}");
      },
    );
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const tokenFile = join(directory, "admin-token");
    writeFileSync(tokenFile, `${"t".repeat(43)}\n`, { mode: 0o600 });
    const args = ["org", "list", "--service", `https://127.0.0.1:${port}`];
    const { code } = await runProcess([...args, "--admin-token-file", tokenFile], { environment });
    server.close();
    expect(code).toBe(5);
    expect(seen).toEqual([]);
  },
);
