import { X509Certificate } from "node:crypto";
import { access, readFile } from "node:fs/promises";
import type { AgentConfig } from "../../agent/settings/config.ts";
import { errorCodeOf } from "../../core/systemError.ts";
import { SYSTEM_BUNDLES } from "../../service/authorities.ts";
import { LOCAL_LIMIT_MS, type Check } from "../check.ts";
import {
  fact,
  failing,
  message,
  pass,
  shareable,
  step,
  warn,
  type DoctorMessage,
  type Fact,
  type Finding,
} from "../finding.ts";
import type { Patient } from "../patient.ts";
import { withConfig } from "./configuration.ts";

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** Whom this machine trusts to vouch for services, beside those that Node brings along. */
export const authoritiesCheck: Check = {
  id: "authorities",
  group: "network",
  limitMs: LOCAL_LIMIT_MS,
  run: (patient) => withConfig(patient, (config) => look(patient, config)),
};

async function look(patient: Patient, { caFile }: AgentConfig): Promise<Finding> {
  const extraFile = patient.environment["NODE_EXTRA_CA_CERTS"] ?? "";
  const [bundle, named, extra] = await Promise.all([
    findBundle(),
    caFile === undefined ? undefined : readAuthorities(caFile, patient.now()),
    extraFile === "" ? undefined : readAuthorities(extraFile, patient.now()),
  ]);
  const found: Fact[] = [
    shareable("system_bundle", bundle),
    shareable("ca_file", named?.summary ?? "none"),
    shareable("node_extra_ca_certs", extra?.summary ?? "none"),
    ...(caFile === undefined ? [] : [fact("ca_file_path", caFile)]),
    ...(extraFile === "" ? [] : [fact("node_extra_ca_certs_path", extraFile)]),
  ];
  if (named !== undefined && named.valid + named.expired === 0) {
    return failing(
      { code: "config.invalid", detail: `caFile: ${named.summary}` },
      found,
      step(message("doctor.authorities.empty.repair", { file: caFile ?? "" })),
    );
  }
  if (named !== undefined && named.valid === 0) {
    return warn(
      message("doctor.authorities.expired.all"),
      found,
      step(message("doctor.authorities.expired.all.repair", { file: caFile ?? "" })),
    );
  }
  if (extra !== undefined && extra.valid === 0) {
    return warn(
      message("doctor.authorities.variable"),
      found,
      step(message("doctor.authorities.variable.repair")),
    );
  }
  // Bundles of many always hold some that have expired; one that was named by hand should not.
  const expired = named?.expired ?? 0;
  if (expired > 0) {
    return warn(
      message("doctor.authorities.expired", { expired }),
      found,
      step(message("doctor.authorities.expired.repair", { file: caFile ?? "" })),
    );
  }
  if (bundle === null && patient.platform === "linux") {
    return warn(
      message("doctor.authorities.bundle"),
      found,
      step(message("doctor.authorities.bundle.repair")),
    );
  }
  return pass(describe(named?.valid, extra?.valid), found);
}

/** Whom this machine trusts: numbers of certificates where a file of them is named. */
function describe(named: number | undefined, extra: number | undefined): DoctorMessage {
  if (named !== undefined && extra !== undefined) {
    return message("doctor.authorities.both", { named, extra });
  }
  if (named !== undefined) return message("doctor.authorities.named", { named });
  if (extra !== undefined) return message("doctor.authorities.extra", { extra });
  return message("doctor.authorities.own");
}

interface Reading {
  readonly valid: number;
  readonly expired: number;
  /** For people and for a report: counts or an errno, never a name. */
  readonly summary: string;
}

async function readAuthorities(path: string, nowMs: number): Promise<Reading> {
  try {
    const all = (await readFile(path, "utf8")).match(CERTIFICATE) ?? [];
    const counts = { valid: 0, expired: 0, damaged: 0 };
    for (const pem of all) counts[judge(pem, nowMs)] += 1;
    const { valid, expired, damaged } = counts;
    return { valid, expired, summary: `${valid} valid, ${expired} expired, ${damaged} damaged` };
  } catch (error) {
    return { valid: 0, expired: 0, summary: errorCodeOf(error) };
  }
}

function judge(pem: string, nowMs: number): "valid" | "expired" | "damaged" {
  try {
    return Date.parse(new X509Certificate(pem).validTo) < nowMs ? "expired" : "valid";
  } catch {
    return "damaged";
  }
}

async function findBundle(): Promise<string | null> {
  for (const path of SYSTEM_BUNDLES) {
    const isThere = await access(path).then(
      () => true,
      () => false,
    );
    if (isThere) return path;
  }
  return null;
}
