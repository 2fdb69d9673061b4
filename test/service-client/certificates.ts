import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** A certificate authority of our own and what it signed, made by openssl. */
export interface CertificateAuthority {
  /** PEM file of its root, for those who shall trust it. */
  readonly caFile: string;
  /** For `localhost` and `127.0.0.1` unless other names are given. */
  issue(options?: { readonly altName?: string; readonly days?: number }): Certificate;
  /** Signed by its own key and by nobody else. */
  issueSelfSigned(): Certificate;
  remove(): void;
}

const LOCAL = "DNS:localhost,IP:127.0.0.1";
const KEY = "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes";

export function createCertificateAuthority(): CertificateAuthority {
  const directory = mkdtempSync(join(tmpdir(), "certificates-"));
  /** Runs openssl in the directory; none of the arguments has a space in it. */
  function openssl(line: string): void {
    execFileSync("openssl", line.split(" "), { cwd: directory, stdio: "pipe" });
  }
  const read = (name: string): Certificate => ({
    key: readFileSync(join(directory, `${name}.key`), "utf8"),
    cert: readFileSync(join(directory, `${name}.pem`), "utf8"),
  });
  openssl(`req -x509 ${KEY} -keyout ca.key -out ca.pem -subj /CN=authority -days 2`);
  return {
    caFile: join(directory, "ca.pem"),
    issue: ({ altName = LOCAL, days = 2 } = {}) => {
      const names = `-subj /CN=leaf -addext subjectAltName=${altName}`;
      openssl(`req ${KEY} -keyout leaf.key -out leaf.csr ${names}`);
      openssl(
        `x509 -req -in leaf.csr -out leaf.pem -days ${days} -copy_extensions copy -CA ca.pem -CAkey ca.key -CAcreateserial`,
      );
      return read("leaf");
    },
    issueSelfSigned: () => {
      const names = `-subj /CN=leaf -addext subjectAltName=${LOCAL}`;
      openssl(`req -x509 ${KEY} -keyout self.key -out self.pem ${names} -days 2`);
      return read("self");
    },
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}

export interface HttpsServer {
  readonly origin: string;
  /** Requests that got through the handshake. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** An https server on a free loopback port. */
export async function startHttpsServer(
  certificate: Certificate,
  answer: RequestListener = (_, response) => response.end("{}"),
): Promise<HttpsServer> {
  const requests: string[] = [];
  const server: Server = createServer({ ...certificate }, (request, response) => {
    requests.push(`${request.method} ${request.url}`);
    answer(request, response);
  });
  // Clients that hang up during the handshake are what these tests are about.
  server.on("tlsClientError", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `https://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
