import { X509Certificate } from "node:crypto";
import { access, readFile } from "node:fs/promises";
import type { AgentConfig } from "../../agent/settings/config.ts";
import { errorCodeOf } from "../../core/systemError.ts";
import { SYSTEM_BUNDLES } from "../../service/authorities.ts";
import { LOCAL_LIMIT_MS, type Check } from "../check.ts";
import {
  count,
  fact,
  failing,
  pass,
  shareable,
  step,
  warn,
  type Fact,
  type Finding,
} from "../finding.ts";
import type { Patient } from "../patient.ts";
import { withConfig } from "./configuration.ts";

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** Whom this machine trusts to vouch for services, beside those that Node brings along. */
export const authoritiesCheck: Check = {
  id: "authorities",
  group: "Network",
  title: "the certificate authorities",
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
      step(
        `Put certificates in PEM form into ${caFile}, or take \`caFile\` out of the configuration.`,
      ),
    );
  }
  if (named !== undefined && named.valid === 0) {
    return warn(
      "Every certificate of `caFile` has expired.",
      found,
      step(
        `Ask whoever runs the authority for its present certificate, and put it into ${caFile}.`,
      ),
    );
  }
  if (extra !== undefined && extra.valid === 0) {
    return warn(
      "The file named by NODE_EXTRA_CA_CERTS holds no usable certificate and is passed over.",
      found,
      step("Correct NODE_EXTRA_CA_CERTS, or unset it."),
    );
  }
  // Bundles of many always hold some that have expired; one that was named by hand should not.
  const expired = named?.expired ?? 0;
  if (expired > 0) {
    return warn(
      `${count(expired, "certificate")} of \`caFile\` ${expired === 1 ? "has" : "have"} expired.`,
      found,
      step(`Remove what has expired from ${caFile}, once the service is reached without it.`),
    );
  }
  if (bundle === null && patient.platform === "linux") {
    return warn(
      "The system has no bundle of authorities: only those that Node brings along are trusted.",
      found,
      step("Install the package `ca-certificates` where a company's own authority is needed."),
    );
  }
  const added = [
    ...(named === undefined ? [] : [`${count(named.valid, "certificate")} of \`caFile\``]),
    ...(extra === undefined ? [] : [`${count(extra.valid, "certificate")} of NODE_EXTRA_CA_CERTS`]),
  ];
  return pass(
    `Trusted are ${["Node's own authorities", "the system's", ...added].join(", ")}.`,
    found,
  );
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
