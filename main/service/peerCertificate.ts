import type { Socket } from "node:net";
import { connect, type DetailedPeerCertificate, type TLSSocket } from "node:tls";

/** What is asked about a certificate that was refused. */
export interface PeerCertificate {
  /** Who signed the topmost certificate of what was presented; plain text, made safe to show. */
  readonly issuer: string;
  /** Of the service's own certificate. */
  readonly validFrom: Date;
  readonly validTo: Date;
  /** The names it is made for; plain text, made safe to show. */
  readonly names: string;
}

export interface PeerOptions {
  /** Without the brackets of IPv6. */
  readonly hostname: string;
  readonly port: number;
  /** A connection through a proxy; one of its own where undefined. */
  readonly socket: Socket | undefined;
  readonly timeoutMs: number;
}

/**
 * Looks at the certificate of a service that could not prove who it is, so that a person can be
 * told what is wrong with it. This handshake alone checks nothing, and it ends where the
 * handshake ends: no byte of ours follows.
 * @returns `undefined` where there is none to be seen.
 */
export function inspectPeer(options: PeerOptions): Promise<PeerCertificate | undefined> {
  const { hostname, port, socket, timeoutMs } = options;
  return new Promise((resolve) => {
    const servername = /[:]|^\d+(\.\d+){3}$/.test(hostname) ? "" : hostname;
    const peer: TLSSocket = connect({
      ...(socket === undefined ? { host: hostname, port } : { socket }),
      servername,
      ALPNProtocols: ["http/1.1"],
      rejectUnauthorized: false,
    });
    const timer = setTimeout(() => done(undefined), timeoutMs);
    function done(found: PeerCertificate | undefined): void {
      clearTimeout(timer);
      peer.destroy();
      socket?.destroy();
      resolve(found);
    }
    peer.once("secureConnect", () => done(read(peer.getPeerCertificate(true))));
    peer.once("error", () => done(undefined));
    peer.once("close", () => done(undefined));
  });
}

function read(certificate: DetailedPeerCertificate): PeerCertificate | undefined {
  if (!("valid_from" in certificate)) return undefined;
  let top = certificate;
  const seen = new Set<DetailedPeerCertificate>();
  // The topmost one that signed itself names itself.
  while (top.issuerCertificate !== undefined && !seen.has(top)) {
    seen.add(top);
    top = top.issuerCertificate;
  }
  const { O, CN } = top.issuer ?? {};
  return {
    issuer: toShown(O ?? CN),
    validFrom: new Date(certificate.valid_from),
    validTo: new Date(certificate.valid_to),
    names: toShown(certificate.subjectaltname ?? certificate.subject?.CN),
  };
}

/** Longest text of somebody else's that is shown. */
const SHOWN_MAX_LENGTH = 80;

/**
 * Text of a stranger's as text of one line: no control, format (and so no bidirectional),
 * separator or unassigned character, and not long.
 */
export function toShown(value: string | readonly string[] | undefined): string {
  const text = (Array.isArray(value) ? value.join(", ") : String(value ?? ""))
    .normalize("NFKC")
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, "")
    .replace(/\s+/g, " ")
    .trim();
  const characters = [...text];
  return characters.length <= SHOWN_MAX_LENGTH
    ? text
    : `${characters.slice(0, SHOWN_MAX_LENGTH).join("")}…`;
}
