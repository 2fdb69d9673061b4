import own from "../../brand/latchkey/brand.json" with { type: "json" };

/** Whom to ask where the program cannot help; `null` where the vendor names no such way. */
export interface SupportContact {
  readonly email: string | null;
  readonly url: string | null;
  readonly phone: string | null;
}

/**
 * What a vendor changes to ship Latchkey under their own name, as far as programs know of it when
 * they run; colours, drawings and texts are built in (docs/brand.md).
 */
export interface Brand {
  readonly productName: string;
  readonly vendor: { readonly name: string; readonly homepage: string };
  /** How the command line is called, and its folders. */
  readonly command: string;
  /** Private-use URI scheme of app links, lower case, without the colon (RFC 8252 s7.1). */
  readonly scheme: string;
  /** Namespace of the per-service device ids (machine-id(5)); never change it after shipping. */
  readonly applicationUuid: string;
  /** Name of this product's entries in the OS keychain. */
  readonly keychainService: string;
  /** Services compiled in as allowed, as exact origins; the configuration file may add to them. */
  readonly services: readonly string[];
  readonly support: SupportContact;
  /** The icon as SVG, where the build put another in than our own. */
  readonly iconSvg?: string;
}

/** Which environment variable names the configuration file: `LATCHKEY_CONFIG`, for the command `latchkey`. */
export function configVariable({ command }: Pick<Brand, "command">): string {
  return `${command.toUpperCase().replaceAll("-", "_")}_CONFIG`;
}

/** The brand of this build; of the sources as they are, our own. */
export const BRAND: Brand = own;
