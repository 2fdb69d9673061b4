import { readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brandFileSchema, type BrandFile } from "./brandFile.ts";
import type { Ground, ThemeColors } from "./colorTokens.ts";
import { findSvgDefects } from "./logoSvg.ts";
import { findContrastDefects, makeTheme, type ContrastDefect } from "./palette.ts";
import { findTextDefects } from "./texts.ts";

/** A brand that was found good: its file, its drawings, and the colours made from it. */
export interface Brand {
  /** Where `brand.json` is. */
  readonly folder: string;
  readonly file: BrandFile;
  readonly logoPath: string;
  readonly iconPath: string;
  readonly iconSvg: string;
  readonly light: ThemeColors;
  readonly dark: ThemeColors;
}

/** One thing that is wrong with a brand, and where. */
export interface BrandDefect {
  readonly file: string;
  /** In the file, such as `colors.accent`; empty where it is about all of it. */
  readonly field: string;
  readonly problem: string;
}

/** Stops a build: each line names file, field and problem. */
export class BrandError extends Error {
  override readonly name = "BrandError";
  readonly defects: readonly BrandDefect[];

  constructor(defects: readonly BrandDefect[]) {
    const lines = defects.map(
      ({ file, field, problem }) => `${file}: ${field === "" ? "" : `${field}: `}${problem}`,
    );
    super(`the brand cannot be built:\n  ${lines.join("\n  ")}`);
    this.defects = defects;
  }
}

/** The brand that is built where nothing else is said. */
export const OWN_BRAND = fileURLToPath(new URL("./latchkey", import.meta.url));

/**
 * Reads and checks a brand.
 * @param path its folder, or the `brand.json` in it.
 * @throws BrandError with everything that is wrong
 */
export async function readBrand(path: string = OWN_BRAND): Promise<Brand> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => !path.endsWith(".json"),
  );
  const brandFile = isFolder ? join(path, "brand.json") : path;
  const file = await readBrandFile(brandFile);
  const folder = dirname(brandFile);
  const light = makeTheme(file.colors, "light");
  const dark = makeTheme(file.colors, "dark");
  const [logoPath, iconPath] = [join(folder, file.logo), join(folder, file.icon)];
  const [logo, icon] = await Promise.all([readDrawing(logoPath), readDrawing(iconPath)]);
  const here = (field: string, problem: string): BrandDefect => ({
    file: brandFile,
    field,
    problem,
  });
  const defects = [
    ...logo.defects,
    ...(iconPath === logoPath ? [] : icon.defects),
    ...[...findContrastDefects(light, "light"), ...findContrastDefects(dark, "dark")].map(
      (defect) => here(`colors.${fieldOf(defect, file)}`, describeContrast(defect)),
    ),
    ...(await findTextDefects(file.texts)).map(({ field, problem }) => here(field, problem)),
  ];
  if (defects.length > 0) throw new BrandError(defects);
  return { folder, file, logoPath, iconPath, iconSvg: icon.svg, light, dark };
}

async function readBrandFile(path: string): Promise<BrandFile> {
  const only = (problem: string): BrandError =>
    new BrandError([{ file: path, field: "", problem }]);
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    if (error instanceof SyntaxError) throw only(`is not JSON: ${error.message}`);
    throw only("cannot be read");
  }
  const parsed = brandFileSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const defects = parsed.error.issues.map((issue) => ({
    file: path,
    field: issue.path.join("."),
    problem: issue.message,
  }));
  throw new BrandError(defects);
}

async function readDrawing(
  file: string,
): Promise<{ readonly svg: string; readonly defects: readonly BrandDefect[] }> {
  try {
    const svg = await readFile(file, "utf8");
    return { svg, defects: findSvgDefects(svg).map((problem) => ({ file, field: "", problem })) };
  } catch {
    return { svg: "", defects: [{ file, field: "", problem: "cannot be read" }] };
  }
}

/** Which field of the file decides about a colour that does not pass. */
function fieldOf({ theme, pair }: ContrastDefect, { colors }: BrandFile): string {
  const { token } = pair;
  if (colors[theme]?.[token] !== undefined) return `${theme}.${token}`;
  if (token === "panelInk" || token === "brass") return token === "brass" ? "highlight" : "panel";
  if (token !== "action" && token !== "actionHover" && token !== "actionInk") {
    return `${theme}.${typeof pair.on === "string" ? pair.on : pair.on.under}`;
  }
  return theme === "dark" && colors.accentDark !== undefined ? "accentDark" : "accent";
}

function describeContrast({ theme, pair, colors, ratio, nearest }: ContrastDefect): string {
  const pairing = `${pair.token} ${colors[0]} on ${nameGround(pair.on)} ${colors[1]} (${theme})`;
  const found = `has a contrast of ${(Math.floor(ratio * 100) / 100).toFixed(2)} and needs ${pair.ratio}`;
  const instead =
    nearest === null ? "no shade of it would pass" : `the nearest that passes is ${nearest}`;
  return `${pairing} ${found}; ${instead}`;
}

function nameGround(ground: Ground): string {
  return typeof ground === "string" ? ground : `${ground.over} over ${ground.under}`;
}
