import { deriveAccessCode } from "./accessCode.js";
import { encodeQR } from "./qr.js";
import { clear, say } from "./words.js";

const SVG = "http://www.w3.org/2000/svg";
/** ISO/IEC 18004 asks for four light modules around a QR code. */
const QUIET_ZONE = 4;
const CODE_LENGTH = 16;

const covered = document.getElementById("covered");
const toggle = document.getElementById("show");
const shortcut = document.getElementById("to-code");
const code = document.getElementById("code");
const copy = document.getElementById("copy");
const copied = document.getElementById("copied");
const qr = document.getElementById("qr");
const words = { show: toggle.textContent, hide: toggle.dataset.hide };

/**
 * Access code and QR code of the invitation, worked out in the page and covered until asked for.
 * @param page the data of the page: origin of the service and path of this page
 */
export function offerCode({ service, path }) {
  let latest;

  function cover(isCovered) {
    covered.classList.toggle("covered", isCovered);
    toggle.setAttribute("aria-expanded", String(!isCovered));
    toggle.textContent = isCovered ? words.show : words.hide;
    clear(copied);
  }

  toggle.addEventListener("click", () => cover(!covered.classList.contains("covered")));
  shortcut.addEventListener("click", () => {
    cover(false);
    toggle.focus();
    covered.parentElement.scrollIntoView();
  });
  copy.addEventListener("click", () => void copyCode());

  return {
    /** @param {string | undefined} token a token or code, or nothing where the link is damaged */
    async about(token) {
      latest = token;
      cover(true);
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
  for (const group of groups) {
    const each = document.createElement("span");
    each.textContent = group;
    seen.append(each, " ");
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
