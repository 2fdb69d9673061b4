import type { AgentConfig } from "../../agent/settings/config.ts";
import type { ErrorCode } from "../../core/errorCodes.ts";
import type { Failure } from "../../core/result.ts";
import { NETWORK_LIMIT_MS, type Check } from "../check.ts";
import {
  command,
  fact,
  failing,
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
  group: "Network",
  title: "the services",
  limitMs: NETWORK_LIMIT_MS,
  run: (patient) =>
    withConfig(patient, async (config): Promise<Finding | Finding[]> => {
      const { services } = config.policy;
      if (services.length === 0) return skip("No service is allowed here.");
      if (!patient.isOnline) return skip("Nothing was sent, as asked.");
      return Promise.all(
        services.map(async (service) =>
          judge(await patient.visit(config, service), patient, config),
        ),
      );
    }),
};

function judge(visit: Visit, patient: Patient, config: AgentConfig): Finding {
  return { ...judgeAnswer(visit, patient, config), subject: visit.service };
}

function judgeAnswer(visit: Visit, patient: Patient, config: AgentConfig): Finding {
  const { result } = visit;
  const found = describe(visit);
  if (result.ok) {
    return pass(
      `It answered within ${visit.durationMs} ms and is the service it should be${
        visit.certificate === undefined
          ? ""
          : `; its certificate is from ${visit.certificate.issuer}`
      }.`,
      found,
    );
  }
  const { failure } = result;
  if (isProxyFailure(failure)) {
    return skip("It is reached through the proxy, which comes first.", found);
  }
  if (failure.code === "clock.skewed") {
    return skip("This machine's clock is wrong; that comes first.", found);
  }
  if (failure.code === "config.invalid" || failure.code === "config.unsafe") {
    return skip("A file that the configuration names cannot be used; that comes first.", found);
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
    return command(
      "See whether this machine finds names at all, and whether the name is right.",
      `getent hosts ${hostname}`,
    );
  }
  if (code === "network.captive_portal") {
    return step("Open a browser, sign in to the network, then run `latchkey doctor` again.");
  }
  if (code === "network.intercepted") {
    return step(
      `Ask whoever runs this network about the issuer. Where it is meant to be, put its certificate into a PEM file and name it as \`caFile\` in ${file ?? "the configuration"}.`,
    );
  }
  if (code === "service.certificate" && /EXPIRED|NOT_YET/.test(detail)) {
    return step("Tell the operator of the service that its certificate is not valid now.");
  }
  if (NO_WAY.has(code)) {
    return step(
      `Check this machine's network and whether a firewall lets it reach ${hostname}, port ${port || "443"}; where others reach it, tell the operator of the service.`,
    );
  }
  return undefined;
}

const NO_WAY = new Set<ErrorCode>(["service.unreachable", "network.offline", "service.timeout"]);
