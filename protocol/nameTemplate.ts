import { parseDeviceName } from "./deviceName.ts";

/** What a machine knows of itself, and may be named after. */
export const NAME_PLACEHOLDERS = ["hostname", "maker", "model", "serial"] as const;

/** Longest template, in UTF-16 units. */
export const NAME_TEMPLATE_MAX_LENGTH = 200;

export type NameTemplateDefect =
  | "too_long"
  /** A brace that opens or closes nothing. */
  | "stray_brace"
  | "unknown_placeholder"
  /** Every machine would get the same name. */
  | "without_placeholder"
  /** Its own text is nothing a device name may hold, or leaves no room for what is put in. */
  | "not_a_name";

/**
 * What is wrong with a naming template such as `{model}-{serial}`, names in braces with text around
 * them; `null` where nothing is, and every device of today understands it.
 */
export function findTemplateDefect(template: string): NameTemplateDefect | null {
  if (template.length > NAME_TEMPLATE_MAX_LENGTH) return "too_long";
  const placeholders = [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? "");
  // One letter for each value is the least that any machine puts in.
  const shortest = template.replace(/\{[^{}]*\}/g, "x");
  if (/[{}]/.test(shortest)) return "stray_brace";
  const known: readonly string[] = NAME_PLACEHOLDERS;
  if (!placeholders.every((name) => known.includes(name))) return "unknown_placeholder";
  if (placeholders.length === 0) return "without_placeholder";
  return parseDeviceName(shortest).ok ? null : "not_a_name";
}
