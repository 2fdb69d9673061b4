import type { AgentConfig } from "../../agent/settings/config.ts";
import type { ErrorCode } from "../../core/errorCodes.ts";
import type { Failure } from "../../core/result.ts";
import { NETWORK_LIMIT_MS, type Check } from "../check.ts";
import {
  command,
  fact,
  failing,
  message,
  pass,
  shareable,
  skip,
  step,
  type Fact,
  type Finding,
  type Repair,
} from "../finding.ts";
import type { Patient } from "../patient.ts";
import { isProxyFailure, type Visit } from "../visit.ts";
import { withConfig } from "./configuration.ts";

/** Each allowed service: reached as the agent reaches it, and who it says it is. */
export const serviceCheck: Check = {
  id: "service",
  group: "network",
  limitMs: NETWORK_LIMIT_MS,
  run: (patient) =>
    withConfig(patient, async (config): Promise<Finding | Finding[]> => {
      const { services } = config.policy;
      if (services.length === 0) return skip(message("doctor.service.none"));
      if (!patient.isOnline) return skip(message("doctor.offline"));
      return Promise.all(
        services.map(async (service) =>
          judge(await patient.visit(config, service), patient, config),
        ),
      );
    }),
};

function judge(visit: Visit, patient: Patient, config: AgentConfig): Finding {
  return { ...judgeAnswer(visit, patient, config), subject: { service: visit.service } };
}

function judgeAnswer(visit: Visit, patient: Patient, config: AgentConfig): Finding {
  const { result } = visit;
  const found = describe(visit);
  if (result.ok) {
    const milliseconds = visit.durationMs;
    const issuer = visit.certificate?.issuer;
    return pass(
      issuer === undefined
        ? message("doctor.service.answered", { milliseconds })
        : message("doctor.service.answered.certificate", { milliseconds, issuer }),
      found,
    );
  }
  const { failure } = result;
  if (isProxyFailure(failure)) {
    return skip(message("doctor.first.proxy"), found);
  }
  if (failure.code === "clock.skewed") {
    return skip(message("doctor.first.clock"), found);
  }
  if (failure.code === "config.invalid" || failure.code === "config.unsafe") {
    return skip(message("doctor.first.file"), found);
  }
  return failing(failure, found, repairOf(failure, visit, patient, config));
}

function describe(visit: Visit): readonly Fact[] {
  const { result, certificate, addresses, nameFailure, proxy } = visit;
  return [
    fact("name", result.ok ? result.value.name : null),
    shareable("milliseconds", visit.durationMs),
    shareable("by_proxy", proxy.ok && proxy.value !== undefined),
    ...(addresses === undefined ? [] : [shareable("addresses", addresses)]),
    ...(nameFailure === undefined ? [] : [shareable("name_failure", nameFailure)]),
    ...(certificate === undefined
      ? []
      : [
          fact("certificate_issuer", certificate.issuer),
          shareable("certificate_from", toDay(certificate.validFrom)),
          shareable("certificate_to", toDay(certificate.validTo)),
        ]),
  ];
}

function toDay(date: Date): string {
  return Number.isFinite(date.getTime()) ? date.toISOString().slice(0, 10) : "unknown";
}

function repairOf(
  { code, detail = "" }: Failure,
  { service }: Visit,
  { platform }: Patient,
  { file }: AgentConfig,
): Repair | undefined {
  const { hostname, port } = new URL(service);
  if (code === "network.name_unresolved" && platform !== "win32") {
    return command(message("doctor.service.repair.name"), `getent hosts ${hostname}`);
  }
  if (code === "network.captive_portal") {
    return step(message("doctor.service.repair.portal"));
  }
  if (code === "network.intercepted") {
    return step(
      file === null
        ? message("doctor.service.repair.intercepted")
        : message("doctor.service.repair.intercepted.file", { file }),
    );
  }
  if (code === "service.certificate" && /EXPIRED|NOT_YET/.test(detail)) {
    return step(message("doctor.service.repair.certificate"));
  }
  if (NO_WAY.has(code)) {
    return step(message("doctor.service.repair.route", { host: hostname, port: port || "443" }));
  }
  return undefined;
}

const NO_WAY = new Set<ErrorCode>(["service.unreachable", "network.offline", "service.timeout"]);
