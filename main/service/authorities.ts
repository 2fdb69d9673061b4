import { X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";
import tls from "node:tls";
import { errorCodeOf } from "../core/systemError.ts";
import { TransportError } from "../core/transportError.ts";

/** Where systems keep the authorities that their administrator trusts, as one PEM file. */
export const SYSTEM_BUNDLES = [
  // Debian, Alpine
  "/etc/ssl/certs/ca-certificates.crt",
  // Red Hat
  "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
  "/etc/pki/tls/certs/ca-bundle.crt",
  // SUSE
  "/var/lib/ca-certificates/ca-bundle.pem",
  "/etc/ssl/ca-bundle.pem",
  // Alpine, macOS, BSD
  "/etc/ssl/cert.pem",
] as const;

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

export interface AuthoritySources {
  /** PEM file that the configuration names; what is wrong with it is an error. */
  readonly caFile: string | undefined;
  /** Files to look for; those that are missing or damaged are passed over. */
  readonly systemBundles: readonly string[];
  /** `NODE_EXTRA_CA_CERTS`: this Node may be too old to tell what it made of it. */
  readonly extraFile: string | undefined;
}

/**
 * Every authority this machine trusts, as PEM: Node's own, those of the system's store and those
 * that were added by name.
 * @throws TransportError `config.invalid` where `caFile` cannot be used.
 */
export async function gatherAuthorities(sources: AuthoritySources): Promise<string[]> {
  const named = sources.caFile === undefined ? [] : [await readCaFile(sources.caFile)];
  const files = [...sources.systemBundles, sources.extraFile ?? ""].filter(Boolean);
  const found = await Promise.all(files.map(readQuietly));
  return [...new Set([...ofNode(), ...found.flat(), ...named])];
}

/** From 22.15 on Node can tell which it trusts, and what the system's own store holds. */
function ofNode(): readonly string[] {
  const list: typeof tls.getCACertificates | undefined = tls.getCACertificates;
  if (list === undefined) return tls.rootCertificates;
  try {
    return [...list("default"), ...list("system")];
  } catch {
    return list("default");
  }
}

/** One damaged certificate in a system's bundle must not cost the others. */
async function readQuietly(file: string): Promise<readonly string[]> {
  try {
    return ((await readFile(file, "utf8")).match(CERTIFICATE) ?? []).filter(isCertificate);
  } catch {
    return [];
  }
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).raw.length > 0;
  } catch {
    return false;
  }
}

/** Certificates as PEM text; what is none would fail later, as if the network were at fault. */
async function readCaFile(caFile: string): Promise<string> {
  try {
    const pem = await readFile(caFile, "utf8");
    for (const certificate of pem.match(CERTIFICATE) ?? [pem]) {
      void new X509Certificate(certificate);
    }
    return pem;
  } catch (error) {
    const detail = `caFile: ${errorCodeOf(error)}`;
    throw new TransportError({ code: "config.invalid", detail, cause: error });
  }
}
