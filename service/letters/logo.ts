import { toAccentColors } from "./accentColors.ts";
import type { LetterBrand } from "./letterBrand.ts";

/** The mark of this project: a key. Its two colours are the caller's. */
export function drawKey(ground: string, key: string, attributes = ""): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"${attributes}><rect width="32" height="32" rx="8" ${ground}/><g ${key}><circle cx="11.5" cy="20.5" r="4.5"/><path d="m15 17 8.5-8.5M20 12l3.5 3.5"/></g></svg>`;
}

/** The logo as a document of its own: it can neither load, nor run, nor style anything around it. */
export function toLogoAddress(brand: LetterBrand): string {
  return `data:image/svg+xml,${encodeURIComponent(brand.logo ?? drawOwnMark(brand))}`;
}

function drawOwnMark({ colors }: LetterBrand): string {
  const { accent, onAccent } = toAccentColors(colors).light;
  return drawKey(
    `fill="${accent}"`,
    `fill="none" stroke="${onAccent}" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"`,
  );
}

/** What may stand in the middle of an e-mail: shapes, and no word, style, address or script. */
const SHAPES =
  /^(?:svg|g|defs|title|desc|path|rect|circle|ellipse|line|polyline|polygon|linearGradient|radialGradient|stop|clipPath|mask)$/;

/**
 * The logo as a part of an e-mail, `size` pixels high. Mail programs that show no SVG leave it out,
 * and the product's name stands beside it; an attachment would show in even fewer, and SVG files
 * attached to e-mails are stopped as dangerous. `null` where it is more than plain shapes.
 */
export function toInlineLogo(brand: LetterBrand, size: number): string | null {
  const text = (brand.logo ?? drawOwnMark(brand))
    .replace(/<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE[^>[]*>/g, "")
    .trim();
  const root = /^<svg\b([^>]*)>/.exec(text);
  if (root === null || !text.endsWith("</svg>") || /<!/.test(text)) return null;
  const elements = [...text.matchAll(/<\/?([A-Za-z][\w:.-]*)/g)].map(([, name]) => name ?? "");
  if (!elements.every((name) => SHAPES.test(name))) return null;
  if (/\s(?:on\w+|style|class|href|xlink:href)\s*=/i.test(text)) return null;
  if (/url\(\s*["']?(?!#)/i.test(text)) return null;
  const viewBox = /\sviewBox\s*=\s*["']([-\d.\s,]+)["']/.exec(root[1] ?? "")?.[1];
  if (viewBox === undefined) return null;
  const [, , width = 0, height = 0] = viewBox
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (!(width > 0 && height > 0)) return null;
  const wide = Math.min(Math.round((size * width) / height), 8 * size);
  const inside = text.slice(root[0].length);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="${wide}" height="${size}" aria-hidden="true">${inside}`;
}
