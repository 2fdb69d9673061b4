import { readFile } from "node:fs/promises";
import { configVariable } from "../core/brand.ts";
import { hostname, release } from "node:os";
import type { AgentConfig } from "../agent/settings/config.ts";
import type { Diagnosis } from "./doctor.ts";
import type { Examined } from "./examine.ts";
import type { DoctorWords } from "../../messages/loadWords.ts";
import { tell } from "../../messages/message.ts";
import { factsJson, tellSubject, type Subject } from "./finding.ts";
import type { Patient } from "./patient.ts";
import { createLabels, type Labels } from "./reportLabels.ts";
import { describeState } from "./reportState.ts";

/** Raised when a field changes its meaning or goes. */
const REPORT_VERSION = 1;

export interface ReportOptions {
  /** Also what names this machine, its organizations, services and files. Never a secret. */
  readonly withNames: boolean;
  /** RFC 3339 in UTC. */
  readonly createdAt: string;
  /** For the sentences; in English, whoever made it: support reads it. */
  readonly english: DoctorWords;
}

/**
 * Puts together what support needs to know of an installation. Everything in it is taken field by
 * field from what is known to be harmless; nothing is a dump from which something was removed.
 */
export async function createReport(
  patient: Patient,
  diagnosis: Diagnosis,
  { withNames, createdAt, english }: ReportOptions,
): Promise<Record<string, unknown>> {
  const config = await patient.config();
  const labels = createLabels();
  if (config.ok) for (const service of config.value.policy.services) labels.service(service);
  const state = config.ok
    ? await describeState(config.value.stateDirectory, labels, withNames)
    : null;
  return {
    format: "latchkey-report",
    version: REPORT_VERSION,
    about: withNames ? [...ABOUT, ABOUT_NAMES] : [...ABOUT, ABOUT_NO_NAMES],
    createdAt,
    program: await describeProgram(patient),
    environment: Object.fromEntries(
      [configVariable(patient.brand), ...VARIABLES].map((name) => [
        name,
        (patient.environment[name] ?? "") !== "",
      ]),
    ),
    configuration: config.ok ? describeConfig(config.value) : { error: config.failure.code },
    doctor: {
      summary: diagnosis.summary,
      checks: diagnosis.examined.map((finding) =>
        describeFinding(finding, labels, withNames ? english : undefined),
      ),
    },
    state,
    ...(withNames
      ? { names: { host: hostname(), user: patient.user, services: labels.all() } }
      : {}),
  };
}

const ABOUT = [
  "Look through this file before you send it: it is plain text.",
  "It holds no key, secret, token, password, invitation or machine id.",
  "Ids are the first 16 hex digits of their SHA-256: whoever knows the id can recognise it.",
] as const;
const ABOUT_NO_NAMES =
  "Services are numbered; names of people, organizations, devices, hosts and files are left out (--names adds them).";
const ABOUT_NAMES =
  "Because of --names it says how this host, this user, its services, organizations, devices and files are called.";

/** Variables that change what this program does; whether they are set, and never to what. */
const VARIABLES = [
  "DBUS_SESSION_BUS_ADDRESS",
  "DISPLAY",
  "HTTPS_PROXY",
  "HTTP_PROXY",
  "LD_PRELOAD",
  "NODE_EXTRA_CA_CERTS",
  "NODE_OPTIONS",
  "NODE_TLS_REJECT_UNAUTHORIZED",
  "NODE_USE_ENV_PROXY",
  "NO_PROXY",
  "SSL_CERT_FILE",
  "WAYLAND_DISPLAY",
  "XDG_CONFIG_HOME",
  "XDG_CURRENT_DESKTOP",
  "XDG_DATA_HOME",
  "XDG_RUNTIME_DIR",
  "XDG_STATE_HOME",
  "http_proxy",
  "https_proxy",
  "no_proxy",
] as const;

async function describeProgram({ version, platform }: Patient): Promise<Record<string, unknown>> {
  return {
    version,
    node: process.versions.node,
    platform,
    architecture: process.arch,
    kernel: /^\d+(?:\.\d+){0,2}/.exec(release())?.[0] ?? null,
    distribution: await readDistribution(),
  };
}

/** os-release(5): the two fields that say what it is, in the form that the page describes. */
async function readDistribution(): Promise<string | null> {
  const text = await readFile("/etc/os-release", "utf8").catch(() => "");
  const id = /^ID="?([a-z0-9._-]{1,30})"?$/m.exec(text)?.[1];
  const version = /^VERSION_ID="?([a-z0-9._-]{1,20})"?$/m.exec(text)?.[1];
  return id === undefined ? null : `${id}${version === undefined ? "" : ` ${version}`}`;
}

function describeConfig(config: AgentConfig): Record<string, unknown> {
  const { policy, machinePolicy } = config;
  return {
    hasFile: config.file !== null,
    services: policy.services.length,
    overruledServices: config.overruled.length,
    hasDefaultService: policy.defaultService !== undefined,
    insecureLoopback: policy.insecureLoopback,
    credentialStore: config.credentialStore,
    hasBrowser: config.browser !== undefined,
    hasCaFile: config.caFile !== undefined,
    proxy: config.proxy === undefined ? "environment" : config.proxy === "none" ? "none" : "own",
    noProxyEntries: config.noProxy?.length ?? null,
    hasProxyCredentialFile: config.proxyCredentialFile !== undefined,
    hasMachineIdFile: config.machineIdFile !== undefined,
    policy: {
      hasFile: machinePolicy.file !== null,
      services: machinePolicy.services.length,
      otherServices: machinePolicy.otherServices,
    },
  };
}

function describeFinding(
  { id, status, code, why, found, subject, durationMs, repair }: Examined,
  labels: Labels,
  /** Where names are asked for; without them nothing of a sentence is taken. */
  english: DoctorWords | undefined,
): Record<string, unknown> {
  const facts = english !== undefined ? found : found.filter(({ isShareable }) => isShareable);
  return {
    id,
    status,
    code,
    about: subject === undefined ? null : nameSubject(subject, labels, english),
    facts: factsJson(facts),
    milliseconds: durationMs,
    ...(english === undefined
      ? {}
      : { why: tell(english, why), repair: repair && tell(english, repair.text) }),
  };
}

/** By number alone where nobody asked for names. */
function nameSubject(subject: Subject, labels: Labels, english: DoctorWords | undefined): string {
  const label = labels.service(subject.service);
  return english === undefined ? label : tellSubject(english, subject);
}
