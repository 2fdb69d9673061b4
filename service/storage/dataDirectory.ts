import { randomBytes, randomUUID } from "node:crypto";
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { exportJWK, generateKeyPair, type JWK } from "jose";

/** What the service keeps outside its database, each in a file of mode 0600. */
export interface DataDirectory {
  readonly path: string;
  readonly databaseFile: string;
  readonly adminTokenFile: string;
  /** Opens the administration API. */
  readonly adminToken: string;
  /** Private signing keys of the authorization server. */
  readonly signingKeys: { readonly keys: readonly JWK[] };
  /** 32 bytes from which DPoP nonces are made. */
  readonly nonceSecret: Buffer;
}

/**
 * Makes the directory and what it needs where missing; what exists is read and never replaced.
 * @throws Error where it cannot be used, or where anybody may put files into it.
 */
export async function openDataDirectory(path: string): Promise<DataDirectory> {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  // What exists is believed: an administration token that a stranger put there would be theirs.
  if (process.platform !== "win32" && (statSync(path).mode & 0o002) !== 0) {
    throw new Error(`everybody may put files into ${path}: remove that permission (chmod o-w)`);
  }
  const adminTokenFile = join(path, "admin-token");
  const adminToken = keep(adminTokenFile, `${randomBytes(32).toString("base64url")}\n`).trim();
  if (adminToken.length < 32) throw new Error(`${adminTokenFile} holds no administration token`);
  const nonceSecret = Buffer.from(
    keep(join(path, "nonce-secret"), randomBytes(32).toString("hex")),
    "hex",
  );
  const signingKeysFile = join(path, "signing-keys.json");
  const fresh = await generateKeyPair("ES256", { extractable: true });
  const freshKeys = {
    keys: [{ ...(await exportJWK(fresh.privateKey)), alg: "ES256", use: "sig" }],
  };
  return {
    path,
    databaseFile: join(path, "service.sqlite"),
    adminTokenFile,
    adminToken,
    signingKeys: JSON.parse(keep(signingKeysFile, JSON.stringify(freshKeys))) as { keys: JWK[] },
    nonceSecret,
  };
}

/** Answers what the file holds; writes `initial` first where there is none. */
function keep(file: string, initial: string): string {
  if (!existsSync(file)) {
    // Written beside and linked into place: a service that dies here leaves no empty secret, and
    // of two that start at once both use the one that was first.
    const fresh = `${file}.${randomUUID()}`;
    writeFileSync(fresh, initial, { flag: "wx", mode: 0o600, flush: true });
    try {
      linkSync(fresh, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    } finally {
      unlinkSync(fresh);
    }
  }
  chmodSync(file, 0o600);
  return readFileSync(file, "utf8");
}
