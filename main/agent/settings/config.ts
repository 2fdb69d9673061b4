import { isAbsolute } from "node:path";
import { z } from "zod";
import { findLanguage } from "../../../messages/languages.ts";
import { configVariable, type Brand } from "../../core/brand.ts";
import { assertNever, fail, succeed, type Result } from "../../core/result.ts";
import type { ServiceOrigin, ServicePolicy } from "../../core/serviceOrigin.ts";
import { combineConduct, type WindowConduct } from "../../core/windowConduct.ts";
import { CREDENTIAL_TIERS, type CredentialTier } from "../../credentials/credentialStore.ts";
import type { TierSettings } from "../../credentials/openCredentialStore.ts";
import { SYSTEMD_KEYS } from "../../credentials/systemdCreds.ts";
import { findTampering, readPrivateFile } from "../../files/durableFile.ts";
import { isSystemdCredentialName } from "../../files/systemdCredential.ts";
import { combineServices, loadPolicy, windowSchema, type MachinePolicy } from "./policy.ts";
import {
  defaultConfigFile,
  defaultStateDirectory,
  policyFileOf,
  type ConfigSurroundings,
} from "./places.ts";
import { parseSettings } from "./settingsText.ts";

/** What a relative path means would depend on where somebody happens to stand. */
const absolutePath = z.string().refine(isAbsolute, "must be an absolute path");

/** Whoever may read the file learns no password from it: that stands in a file of its own. */
const proxyAddress = z.string().refine((text) => {
  if (text === "none") return true;
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return false;
  const { username, password, pathname, search, hash } = new URL(text);
  return username + password + search + hash === "" && pathname === "/";
}, 'must be "none" or an http or https address without user and password');

const languageTag = z
  .string()
  .refine((tag) => findLanguage(tag) !== null, "must be a language that this program speaks");

/** One or the other, so that nobody wonders which counts. */
const keySource = z.union([
  z.strictObject({
    systemdCredential: z
      .string()
      .refine(isSystemdCredentialName, "must be a name of a systemd credential"),
  }),
  z.strictObject({ file: absolutePath }),
]);

const systemdSchema = z.strictObject({
  withKey: z.enum(SYSTEMD_KEYS).optional(),
  tpm2Pcrs: z
    .string()
    .regex(/^\d{1,2}(?:\+\d{1,2})*$/, 'must be numbers of PCRs, such as "7" or "0+7"')
    .optional(),
});

/** The configuration file as an administrator writes it; `docs/cli.md` explains each field. */
const configFileSchema = z.strictObject({
  services: z.array(z.string()).default([]),
  defaultService: z.string().optional(),
  insecureLoopback: z.boolean().default(false),
  credentialStore: z.enum(CREDENTIAL_TIERS).default("os-keychain"),
  credentialKey: keySource.optional(),
  formerCredentialKey: keySource.optional(),
  systemdCredentials: systemdSchema.optional(),
  browser: absolutePath.optional(),
  caFile: absolutePath.optional(),
  proxy: proxyAddress.optional(),
  noProxy: z.array(z.string()).optional(),
  proxyCredentialFile: absolutePath.optional(),
  stateDirectory: absolutePath.optional(),
  machineIdFile: absolutePath.optional(),
  language: languageTag.optional(),
  window: windowSchema.optional(),
});

export interface AgentConfig {
  /** Where it came from; `null` where there is no file and only the build's own values hold. */
  readonly file: string | null;
  /** The services that count, of the build, the policy file and this file. */
  readonly policy: ServicePolicy;
  /** What the administrator laid down about services. */
  readonly machinePolicy: MachinePolicy;
  /** Services that this file names and the administrator does not allow. */
  readonly overruled: readonly ServiceOrigin[];
  /** The tier that the file names; which one counts, `credential-store.json` may say otherwise. */
  readonly credentialStore: CredentialTier;
  /** What the tiers without a keychain need to know. */
  readonly credentialSettings: TierSettings;
  readonly browser: string | undefined;
  readonly caFile: string | undefined;
  /** Address of the proxy, or `none`; the environment's where undefined. */
  readonly proxy: string | undefined;
  /** Hosts that are reached without it; the environment's where undefined. */
  readonly noProxy: readonly string[] | undefined;
  /** Where `user:password` for `proxy` stands. */
  readonly proxyCredentialFile: string | undefined;
  readonly stateDirectory: string;
  /** Linux, in containers: where the host's machine id is mounted. */
  readonly machineIdFile: string | undefined;
  /** BCP 47: of all texts on this machine; the system's where undefined. */
  readonly language: string | undefined;
  /** How the window stands, of the policy file and this one. */
  readonly window: WindowConduct;
}

/**
 * Loads the configuration: the named file (`--config`, `LATCHKEY_CONFIG`), which must exist, or the
 * machine-wide one, which may be missing; and the policy file beside the latter, whichever of
 * them is used. The file says which services are trusted, so one that somebody other than root or
 * this user can change is refused; the policy file has to be root's alone.
 */
export async function loadConfig(
  brand: Brand,
  surroundings: ConfigSurroundings,
  named?: string,
): Promise<Result<AgentConfig>> {
  const machinePolicy = await loadPolicy(policyFileOf(surroundings, brand));
  if (!machinePolicy.ok) return machinePolicy;
  const parse = (text: string, file: string | null): Result<AgentConfig> =>
    parseConfig(text, file, { brand, surroundings, machinePolicy: machinePolicy.value });
  // An empty variable is how shells unset one for a single command.
  const variable = configVariable(brand);
  const explicit = [named, surroundings.environment[variable]].find(Boolean);
  const file = explicit ?? defaultConfigFile(surroundings, brand);
  const read = await readPrivateFile(file, { protection: "unchanged" });
  switch (read.kind) {
    case "missing":
      return explicit === undefined
        ? parse("{}", null)
        : fail("config.invalid", { detail: `${nameOf(file, variable)} does not exist` });
    case "unsafe":
      return fail("config.unsafe", { detail: read.why });
    case "unreadable":
      return fail("config.invalid", {
        detail: file.includes("://") ? nameOf(file, variable) : read.why,
      });
    case "found":
      return checkAuthorities(parse(read.text, file));
    default:
      return assertNever(read);
  }
}

/** An invitation in the wrong place is not repeated. */
function nameOf(file: string, variable: string): string {
  return file.includes("://") ? `the file named by --config or ${variable}` : file;
}

/** Whoever can write the file of authorities vouches for any service they like. */
async function checkAuthorities(config: Result<AgentConfig>): Promise<Result<AgentConfig>> {
  if (!config.ok || config.value.caFile === undefined) return config;
  const why = await findTampering(config.value.caFile);
  return why === undefined ? config : fail("config.unsafe", { detail: why });
}

interface Terms {
  readonly brand: Brand;
  readonly surroundings: ConfigSurroundings;
  readonly machinePolicy: MachinePolicy;
}

function parseConfig(text: string, file: string | null, terms: Terms): Result<AgentConfig> {
  const parsed = parseSettings(text, file, configFileSchema);
  if (!parsed.ok) return parsed;
  const { machinePolicy, brand, surroundings } = terms;
  const allowed = combineServices(machinePolicy, brand, parsed.value);
  if (!allowed.ok) return allowed;
  const { proxy, proxyCredentialFile } = parsed.value;
  // Otherwise whoever sets an environment variable chooses who gets the password.
  if (proxyCredentialFile !== undefined && (proxy === undefined || proxy === "none")) {
    return fail("config.invalid", { detail: "proxyCredentialFile needs proxy beside it" });
  }
  const { credentialKey, formerCredentialKey, systemdCredentials } = parsed.value;
  if (parsed.value.credentialStore === "encrypted-file" && credentialKey === undefined) {
    const detail = `${file ?? ""}: credentialStore encrypted-file needs credentialKey beside it`;
    return fail("config.invalid", { detail });
  }
  const { credentialStore, browser, caFile, noProxy, stateDirectory, machineIdFile } = parsed.value;
  return succeed({
    file,
    ...allowed.value,
    machinePolicy,
    credentialStore,
    credentialSettings: { credentialKey, formerCredentialKey, systemdCredentials },
    browser,
    caFile,
    proxy,
    noProxy,
    proxyCredentialFile,
    stateDirectory: stateDirectory ?? defaultStateDirectory(surroundings, brand),
    machineIdFile,
    language: parsed.value.language,
    window: combineConduct(machinePolicy.window, parsed.value.window),
  });
}
