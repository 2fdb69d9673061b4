import { type Accent, toAccentColors } from "../letters/accentColors.ts";
import type { LetterBrand } from "../letters/letterBrand.ts";

/**
 * The brand's colours as a file of their own: the page's policy takes no style that stands in the
 * page, so that nobody's words can ever bring any.
 */
export function renderBrandStyle({ colors }: LetterBrand): string {
  const { light, dark } = toAccentColors(colors);
  return `:root {\n${properties(light)}}\n
@media (prefers-color-scheme: dark) {\n:root {\n${properties(dark)}}\n}\n`;
}

function properties({ accent, strong, onAccent }: Accent): string {
  return `  --accent: ${accent};\n  --accent-strong: ${strong};\n  --on-accent: ${onAccent};\n`;
}
