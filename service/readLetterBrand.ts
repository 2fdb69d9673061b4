import { BrandError, readBrand } from "../brand/readBrand.ts";
import { ConfigError } from "./config.ts";
import { type LetterBrand, OWN_BRAND } from "./letters/letterBrand.ts";

/**
 * What letters need of a vendor's brand; the same file that its programs are built from, checked in
 * the same way. The drawing is the one for any ground: e-mails and browsers choose theirs.
 * @param path the brand's folder, or the `brand.json` in it; `undefined` for our own.
 * @throws ConfigError with everything that is wrong with it
 */
export async function readLetterBrand(path: string | undefined): Promise<LetterBrand> {
  if (path === undefined) return OWN_BRAND;
  try {
    const { file, iconSvg } = await readBrand(path);
    const { productName, command, scheme, support, texts } = file;
    const { accent, accentDark } = file.colors;
    const colors = { accent, accentDark };
    return { productName, command, scheme, logo: iconSvg, colors, support, texts };
  } catch (error) {
    if (error instanceof BrandError) throw new ConfigError(`--brand: ${error.message}`);
    throw error;
  }
}
