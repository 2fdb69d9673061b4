import own from "../brand/latchkey/brand.json" with { type: "json" };
import logo from "../brand/latchkey/logo.svg";

/** What the page shows of the brand it was built for; its colours are in `styles/brand.css`. */
export interface PageBrand {
  readonly productName: string;
  /** Whom to ask where the program cannot help; `null` where the vendor names no such way. */
  readonly support: {
    readonly email: string | null;
    readonly url: string | null;
    readonly phone: string | null;
  };
  /** Address of the logo, which is drawn for the panel. */
  readonly logo: string;
}

export const PAGE_BRAND: PageBrand = {
  productName: own.productName,
  support: own.support,
  logo,
};
