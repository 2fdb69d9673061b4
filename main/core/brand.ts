/** What a vendor changes to ship Latchkey under their own name; everything else stays. */
export interface Brand {
  readonly productName: string;
  /** Private-use URI scheme of app links, lower case, without the colon (RFC 8252 s7.1). */
  readonly scheme: string;
  /** Namespace of the per-service device ids (machine-id(5)); never change it after shipping. */
  readonly applicationUuid: string;
  /** Name of this product's entries in the OS keychain. */
  readonly keychainService: string;
  /** Services compiled in as allowed, as exact origins; the configuration file may add to them. */
  readonly services: readonly string[];
}

export const BRAND: Brand = {
  productName: "Latchkey",
  scheme: "latchkey",
  applicationUuid: "6f1d6c0a-3f43-4c6e-9d0b-5f0c2b9a7e11",
  keychainService: "latchkey",
  services: [],
};
