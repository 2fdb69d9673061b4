import { z } from "zod";
import type { Brand } from "../../core/brand.ts";
import { assertNever, fail, succeed, type Result } from "../../core/result.ts";
import {
  parseServiceOrigin,
  type ServiceOrigin,
  type ServicePolicy,
} from "../../core/serviceOrigin.ts";
import { readAdministratorFile } from "../../files/administratorFile.ts";
import { parseSettings } from "./settingsText.ts";

/** How the window stands; in the policy file what counts, in the configuration what else is wished. */
export const windowSchema = z.strictObject({
  mode: z.enum(["window", "kiosk"]).optional(),
  close: z.enum(["allowed", "never"]).optional(),
});
export type WindowSettings = z.infer<typeof windowSchema>;

/** The policy file as an administrator writes it; `docs/cli.md` explains each field. */
const policyFileSchema = z.strictObject({
  services: z.array(z.string()).default([]),
  otherServices: z.enum(["confirm", "refuse"]).default("confirm"),
  insecureLoopback: z.boolean().default(false),
  window: windowSchema.optional(),
});

/** What the administrator of this machine has laid down for all its users. */
export interface MachinePolicy {
  /** Where it stands; `null` where there is no such file. */
  readonly file: string | null;
  readonly services: readonly ServiceOrigin[];
  /** Of other services: whether the person at the window may say yes to one, or nobody may. */
  readonly otherServices: "confirm" | "refuse";
  /** Development switch; with `refuse` the only one that counts. */
  readonly insecureLoopback: boolean;
  readonly window?: WindowSettings | undefined;
}

/**
 * Loads the policy of this machine; one that is missing allows what the build and the configuration
 * allow, and lets people confirm others.
 * @returns `config.unsafe` where somebody other than root could have written it, `config.invalid`
 *   with the place where it cannot be read or understood.
 */
export async function loadPolicy(file: string): Promise<Result<MachinePolicy>> {
  const read = await readAdministratorFile(file);
  switch (read.kind) {
    case "missing":
      return parsePolicy("{}", null);
    case "unsafe":
      return fail("config.unsafe", { detail: read.why });
    case "unreadable":
      // What it forbids cannot be known, so nothing is allowed.
      return fail("config.invalid", { detail: read.why });
    case "found":
      return parsePolicy(read.text, file);
    default:
      return assertNever(read);
  }
}

/** @returns `config.invalid` with the place in the file. */
export function parsePolicy(text: string, file: string | null): Result<MachinePolicy> {
  const parsed = parseSettings(text, file, policyFileSchema);
  if (!parsed.ok) return parsed;
  const { otherServices, insecureLoopback, window } = parsed.value;
  const services = parseAll(parsed.value.services, insecureLoopback, `${file ?? ""}: `);
  if (!services.ok) return services;
  return succeed({ file, services: services.value, otherServices, insecureLoopback, window });
}

/** What the configuration file says about services. */
export interface ConfiguredServices {
  readonly services: readonly string[];
  readonly defaultService?: string | undefined;
  readonly insecureLoopback: boolean;
}

/** The services of this machine, confirmed ones left out. */
export interface AllowedServices {
  readonly policy: ServicePolicy;
  /** Named by the configuration file, and refused by the administrator. */
  readonly overruled: readonly ServiceOrigin[];
}

/**
 * Puts together whom this machine may talk to: the services of the build, of the policy and of the
 * configuration, in this order. Where the policy refuses others, the configuration adds none: it
 * can still choose the default among those that are allowed, and what it names beyond is reported
 * and not used, so that a machine goes on with what is left.
 * @returns `config.invalid` for what is no origin, and a default that is not among the services.
 */
export function combineServices(
  machine: MachinePolicy,
  brand: Pick<Brand, "services">,
  configured: ConfiguredServices,
): Result<AllowedServices> {
  const isStrict = machine.otherServices === "refuse";
  const insecureLoopback = machine.insecureLoopback || (!isStrict && configured.insecureLoopback);
  // What does not count is still told from what is no address at all.
  const lenient = insecureLoopback || configured.insecureLoopback;
  const built = parseAll(brand.services, insecureLoopback);
  if (!built.ok) return built;
  const named = parseAll(configured.services, lenient);
  if (!named.ok) return named;
  const firm = [...built.value, ...machine.services];
  const services = [...new Set(isStrict ? firm : [...firm, ...named.value])];
  const overruled = named.value.filter((service) => !services.includes(service));
  const only = services.length === 1 ? services[0] : undefined;
  const policy = { services, defaultService: only, insecureLoopback };
  const { defaultService } = configured;
  if (defaultService === undefined) return succeed({ policy, overruled });
  const parsed = parseServiceOrigin(defaultService, { insecureLoopback: lenient });
  const chosen = parsed.ok ? parsed.value : undefined;
  if (chosen !== undefined && services.includes(chosen)) {
    return succeed({ policy: { ...policy, defaultService: chosen }, overruled });
  }
  return chosen !== undefined && overruled.includes(chosen)
    ? succeed({ policy, overruled })
    : fail("config.invalid", { detail: "defaultService is not one of services" });
}

/** @param where goes before the place in the detail of a failure. */
function parseAll(
  texts: readonly string[],
  insecureLoopback: boolean,
  where = "",
): Result<ServiceOrigin[]> {
  const services: ServiceOrigin[] = [];
  for (const text of texts) {
    const origin = parseServiceOrigin(text, { insecureLoopback });
    if (!origin.ok) return fail("config.invalid", { detail: `${where}services: ${text}` });
    services.push(origin.value);
  }
  return succeed(services);
}
