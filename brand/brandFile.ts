import { z } from "zod";
import { COLOR_TOKENS, type ColorToken } from "./colorTokens.ts";
import { parseHex, type Hex } from "./oklch.ts";

/** Names stand in sentences of ours, in ICU messages, in configuration files and in mail headers. */
const plainName = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine(
      (text) => text !== "" && text === text.trim(),
      "must have text, and no blanks around it",
    )
    .refine(
      (text) => !/[\p{C}\p{Zl}\p{Zp}{}<>'"\\&$`;=%[\]|]/u.test(text),
      "must be plain text, without quotes, brackets and other signs that programs read",
    );

const colorSchema = z.string().transform((text, context): Hex => {
  const hex = parseHex(text);
  if (hex !== null) return hex;
  context.addIssue({ code: "custom", message: "must be a colour such as #0f4a45" });
  return z.NEVER;
});

const themeSchema = z.strictObject(
  Object.fromEntries(COLOR_TOKENS.map((token) => [token, colorSchema.optional()])) as Record<
    ColorToken,
    z.ZodOptional<typeof colorSchema>
  >,
);

/** A file beside `brand.json`, or anywhere by a relative path. */
const fileSchema = z
  .string()
  .regex(/^[^/\\:][^\\:]*$/, "must be a path relative to the brand's folder, with slashes");

const webAddress = z.url({ protocol: /^https$/, error: "must be an https address" });

const origin = z.string().refine((text) => {
  const url = URL.parse(text);
  return url !== null && url.protocol === "https:" && url.origin === text;
}, "must be an exact origin such as https://licences.example.com");

/** A private-use scheme is best a domain turned round, which no other program has (RFC 8252 s7.1). */
const scheme = z
  .string()
  .max(64)
  .regex(/^[a-z][a-z0-9.-]*$/, "must be a URI scheme in lower case, without the colon")
  .refine(
    (text) =>
      !/^(?:https?|file|mailto|data|javascript|about|blob|ftp|ws|wss|view-source)$/.test(text),
    "must be a scheme of its own",
  );

/** What stands in `brand.json`; `docs/brand.md` explains each field. */
export const brandFileSchema = z.strictObject({
  productName: plainName(40),
  vendor: z.strictObject({
    name: plainName(80),
    homepage: webAddress,
    /** As packages name who looks after them: `Name <address>`. */
    maintainer: z.string().regex(/^[^<>\p{C}]+ <[^<>\s@]+@[^<>\s@]+>$/u, "must be Name <address>"),
  }),
  command: z
    .string()
    .regex(/^[a-z][a-z0-9-]{1,31}$/, "must be a command in small letters, digits and hyphens"),
  scheme,
  applicationUuid: z.uuid({ error: "must be a UUID, drawn once and never changed" }),
  keychainService: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,63}$/, "must be a name like a command"),
  appId: z.string().regex(/^[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)+$/, "must be a domain turned round"),
  desktopId: z
    .string()
    .regex(/^[A-Za-z][\w.-]{0,63}$/, "must be a desktop file's name without .desktop"),
  services: z.array(origin).max(100).default([]),
  support: z
    .strictObject({
      email: z.email({ error: "must be an e-mail address" }).nullable().default(null),
      url: webAddress.nullable().default(null),
      phone: z
        .string()
        .regex(/^\+?[\d\s()./-]{3,30}$/, "must be a telephone number")
        .nullable()
        .default(null),
    })
    .default({ email: null, url: null, phone: null }),
  /** Drawn on the panel, which is dark. */
  logo: fileSchema,
  /** Drawn on any ground: of the window, and of the links' entry in the menu. */
  icon: fileSchema,
  /** A folder with `icon.ico`, `icon.icns` and `icons/<size>x<size>.png`, for packages. */
  icons: z.string().regex(/^[^/\\:][^\\:]*$/, "must be a folder relative to the brand's"),
  colors: z.strictObject({
    accent: colorSchema,
    accentDark: colorSchema.optional(),
    highlight: colorSchema,
    panel: colorSchema,
    light: themeSchema.optional(),
    dark: themeSchema.optional(),
  }),
  /** By language and message id; see `messages/`. */
  texts: z.record(z.string(), z.record(z.string(), z.string())).default({}),
});
export type BrandFile = z.infer<typeof brandFileSchema>;
