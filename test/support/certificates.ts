import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Certificate {
  readonly certFile: string;
  readonly keyFile: string;
}

/** A certificate authority of our own, made with OpenSSL, for this test run alone. */
export interface Authority {
  /** What a machine that trusts it names as `caFile`. */
  readonly caFile: string;
  /** Issues a certificate for a subject alternative name such as `IP:127.0.0.1`. */
  issue(name: string, lifetime?: "valid" | "expired" | "not_yet"): Certificate;
  /** A certificate that nobody but its own key vouches for. */
  selfSign(name: string): Certificate;
  remove(): void;
}

const LIFETIMES = {
  valid: ["20200101000000Z", "20991231235959Z"],
  expired: ["20200101000000Z", "20200201000000Z"],
  not_yet: ["20980101000000Z", "20991231235959Z"],
} as const;

const KEY = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];

export function createAuthority(): Authority {
  const directory = mkdtempSync(join(tmpdir(), "lk-ca-"));
  const at = (name: string): string => join(directory, name);
  const openssl = (...args: readonly string[]): unknown =>
    execFileSync("openssl", args, { cwd: directory, stdio: "pipe" });
  let issued = 0;

  writeFileSync(at("index.txt"), "");
  writeFileSync(at("serial"), "01\n");
  writeFileSync(
    at("ca.conf"),
    `[ca]
default_ca = own
[own]
new_certs_dir = .
database = index.txt
serial = serial
certificate = ca.pem
private_key = ca.key
default_md = sha256
policy = any
copy_extensions = copy
unique_subject = no
[any]
commonName = supplied
`,
  );
  // Valid from long ago, as the certificates it issues: `req -x509` would date it from this very
  // second, and a machine whose clock is a little behind would trust nothing of it.
  const csr = ["-keyout", "ca.key", "-out", "ca.csr", "-subj", "/CN=Test CA"];
  openssl("req", "-new", ...KEY, ...csr, "-addext", "basicConstraints=critical,CA:TRUE");
  const [start, end] = LIFETIMES.valid;
  const root = ["-selfsign", "-keyfile", "ca.key", "-in", "ca.csr", "-out", "ca.pem"];
  openssl(
    "ca",
    "-batch",
    "-notext",
    "-config",
    "ca.conf",
    ...root,
    "-startdate",
    start,
    "-enddate",
    end,
  );

  return {
    caFile: at("ca.pem"),
    issue(name, lifetime = "valid") {
      issued += 1;
      const [start, end] = LIFETIMES[lifetime];
      const [key, csr, cert] = [`${issued}.key`, `${issued}.csr`, `${issued}.crt`];
      const subject = ["-subj", "/CN=service", "-addext", `subjectAltName=${name}`];
      openssl("req", "-new", ...KEY, "-keyout", key, "-out", csr, ...subject);
      const dates = ["-startdate", start, "-enddate", end];
      const files = ["-in", csr, "-out", cert];
      openssl("ca", "-batch", "-notext", "-config", "ca.conf", ...dates, ...files);
      return { certFile: at(cert), keyFile: at(key) };
    },
    selfSign(name) {
      issued += 1;
      const [key, cert] = [`${issued}.key`, `${issued}.crt`];
      const subject = ["-subj", "/CN=service", "-addext", `subjectAltName=${name}`];
      openssl("req", "-x509", ...KEY, "-keyout", key, "-out", cert, ...subject);
      return { certFile: at(cert), keyFile: at(key) };
    },
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}
