import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { InvitationMail } from "../../../service/domain/invitationMailer.ts";
import { createAccessCode } from "../../../protocol/accessCode.ts";
import { createToken, printSecret } from "../../../protocol/invitationSecret.ts";

export const TOKEN = createToken(new Uint8Array(16).map((_, index) => index * 13)).value;
export const ACCESS_CODE = printSecret(createAccessCode(new Uint8Array(9).fill(77)));
export const NOW = new Date("2026-11-22T08:00:00Z");

export function sampleMail(change: Partial<InvitationMail> = {}): InvitationMail {
  return {
    to: "maria@example.com",
    language: "en",
    organization: "Acme Druckerei",
    group: "Presses",
    inviterName: "Jörg Meier",
    recipientName: "María López",
    message: "Please set up the new press before Monday.",
    expiresAt: "2026-11-25T08:00:00Z",
    landingLink: `https://licences.acme.example/i#${TOKEN}`,
    accessCode: ACCESS_CODE,
    ...change,
  };
}

export async function temporaryDirectory(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), "latchkey-mail-"));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}
