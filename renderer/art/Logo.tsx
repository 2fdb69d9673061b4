import { PAGE_BRAND } from "../brand.ts";

/** The brand's mark. The product's name stands beside it as text. */
export function Logo() {
  return <img className="logo" src={PAGE_BRAND.logo} alt="" />;
}
