import { deriveAccessCode } from "./accessCode.js";
import { encodeQR } from "./qr.js";
import { clear, say } from "./words.js";

const SVG = "http://www.w3.org/2000/svg";
/** ISO/IEC 18004 asks for four light modules around a QR code. */
const QUIET_ZONE = 4;
const CODE_LENGTH = 16;

const code = document.getElementById("code");
const copy = document.getElementById("copy");
const copied = document.getElementById("copied");
const qr = document.getElementById("qr");

/**
 * Access code and QR code of the invitation, worked out in the page and covered until asked for.
 * @param page the data of the page: origin of the service and path of this page
 */
export function offerCode({ service, path }) {
  let latest;

  copy.addEventListener("click", () => void copyCode());

  return {
    /** @param {string | undefined} token a token or code, or nothing where the link is damaged */
    async about(token) {
      latest = token;
      copy.hidden = true;
      clear(code);
      clear(qr);
      if (token === undefined) return;
      qr.append(draw(`${service}${path}#${token}`, qr.dataset));
      const printed = await toCode(token);
      if (latest !== token) return;
      copy.hidden = printed === undefined;
      if (printed === undefined) say(code, "unavailable-words");
      else write(printed);
    },
  };
}

async function copyCode() {
  try {
    await navigator.clipboard.writeText(code.dataset.code);
    say(copied, "copied-words");
  } catch {
    getSelection().selectAllChildren(code.firstElementChild);
    say(copied, "selected-words");
  }
}

/** @returns the code in groups with hyphens; a link may hold a code already, in place of a token. */
async function toCode(token) {
  if (token.length === CODE_LENGTH) return token.match(/.{4}/g).join("-");
  return deriveAccessCode(token).catch(() => undefined);
}

/** In groups to look at; letter by letter to listen to, since no one says a group as a word. */
function write(printed) {
  code.dataset.code = printed;
  const groups = printed.split("-");
  const seen = document.createElement("span");
  seen.className = "groups";
  seen.setAttribute("aria-hidden", "true");
  for (const each of [groups.slice(0, 2), groups.slice(2)]) {
    const pair = document.createElement("span");
    pair.className = "pair";
    for (const group of each) {
      const shown = document.createElement("span");
      shown.textContent = group;
      pair.append(shown, " ");
    }
    seen.append(pair);
  }
  const heard = document.createElement("span");
  heard.className = "heard";
  heard.textContent = groups.map((group) => [...group].join(" ")).join(", ");
  code.replaceChildren(seen, heard);
}

/** Black on white whatever the page looks like: scanners do not know dark modes. */
function draw(text, { label, description }) {
  const modules = encodeQR(text, "raw", { ecc: "medium", border: QUIET_ZONE });
  const size = modules.length;
  const picture = element("svg", {
    viewBox: `0 0 ${size} ${size}`,
    role: "img",
    "aria-labelledby": "qr-title",
    "aria-describedby": "qr-description",
    "shape-rendering": "crispEdges",
  });
  const title = element("title", { id: "qr-title" });
  title.textContent = label;
  const desc = element("desc", { id: "qr-description" });
  desc.textContent = description;
  const dark = modules.flatMap((row, y) =>
    row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : "")),
  );
  picture.append(
    title,
    desc,
    element("rect", { width: size, height: size, fill: "#fff" }),
    element("path", { d: dark.join(""), fill: "#000" }),
  );
  return picture;
}

function element(name, attributes) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
