import type { Page } from "playwright-core";
import { decodeQR } from "qr/decode.js";

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Reads the QR code out of a screenshot, as a camera would: from its pixels alone. */
export async function readQrPicture(png: Buffer, page: Page): Promise<string> {
  return decodeQR(await toPixels(png, page));
}

/** A screenshot as red, green, blue and alpha; a browser is the best reader of PNG at hand. */
export async function toPixels(png: Buffer, page: Page): Promise<Pixels> {
  const helper = await page.context().newPage();
  try {
    // A string, since this runs in the browser, whose types this program does not know.
    const { width, height, base64 } = await helper.evaluate<{
      width: number;
      height: number;
      base64: string;
    }>(`(async () => {
      const bytes = Uint8Array.from(atob("${png.toString("base64")}"), (each) => each.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const drawing = canvas.getContext("2d");
      drawing.drawImage(bitmap, 0, 0);
      const { data } = drawing.getImageData(0, 0, bitmap.width, bitmap.height);
      let text = "";
      for (const each of data) text += String.fromCharCode(each);
      return { width: bitmap.width, height: bitmap.height, base64: btoa(text) };
    })()`);
    return { width, height, data: new Uint8Array(Buffer.from(base64, "base64")) };
  } finally {
    await helper.close();
  }
}
