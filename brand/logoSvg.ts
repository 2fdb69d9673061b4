/** Longest drawing, in UTF-16 units: it is read before the window is. */
export const SVG_MAX_LENGTH = 32_768;

/** Shapes and paint; nothing that runs, fetches, moves, or holds foreign documents. */
const ELEMENTS = new Set(
  `svg g defs title desc path rect circle ellipse line polyline polygon
   linearGradient radialGradient stop clipPath mask`.split(/\s+/),
);

const ATTRIBUTES = new Set(
  `xmlns viewBox width height preserveAspectRatio version id transform opacity d points
   x y x1 y1 x2 y2 cx cy r rx ry fx fy pathLength fill fill-opacity fill-rule clip-path clip-rule
   clipPathUnits mask maskUnits maskContentUnits stroke stroke-width stroke-linecap stroke-linejoin
   stroke-miterlimit stroke-dasharray stroke-dashoffset stroke-opacity offset stop-color
   stop-opacity gradientUnits gradientTransform spreadMethod vector-effect color`.split(/\s+/),
);

const TOKEN =
  /<!--(?:(?!--)[^])*-->|<\?xml(?=\s)[^<>?]*\?>|<\/([A-Za-z]+)\s*>|<([A-Za-z]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/y;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;

/**
 * What is wrong with a drawing of a brand's, in words; empty where it may be shown. Only the shapes
 * of SVG are let through, so that a drawing can neither run, nor fetch, nor be anything else in
 * another reader's eyes: it is read as strict XML without declarations.
 */
export function findSvgDefects(svg: string): readonly string[] {
  if (svg.length > SVG_MAX_LENGTH) return [`is longer than ${SVG_MAX_LENGTH} characters`];
  const defects: string[] = [];
  const open: string[] = [];
  let count = 0;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < svg.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(svg);
    if (match === null) return [...defects, `cannot be read from “${excerpt(svg, at)}” on`];
    const [token, closing, opening, attributes = "", selfClosing] = match;
    if (opening !== undefined) {
      count += 1;
      if (count === 1 ? opening !== "svg" : open.length === 0 || opening === "svg") {
        defects.push("must be one <svg>");
      }
      defects.push(...findElementDefects(opening, attributes));
      if (selfClosing === "") open.push(opening);
    } else if (closing !== undefined) {
      if (open.pop() !== closing) return [...defects, `closes <${closing}>, which is not open`];
    } else if (token.startsWith("<?xml") && at !== 0) {
      defects.push("declares XML anywhere but at its start");
    } else if (!token.startsWith("<")) {
      if (/&(?!(?:lt|gt|amp|quot|apos);)/.test(token)) defects.push("has an entity in its text");
      if (open.length === 0 && token.trim() !== "") defects.push("has text around the drawing");
    }
  }
  if (count === 0 || open.length > 0) defects.push("is not a whole <svg>");
  return [...new Set(defects)];
}

function findElementDefects(element: string, attributes: string): string[] {
  if (!ELEMENTS.has(element)) return [`has <${element}>, which a drawing does not need`];
  const defects: string[] = [];
  const names = new Set<string>();
  for (const [, name = "", double, single] of attributes.matchAll(ATTRIBUTE)) {
    const value = double ?? single ?? "";
    if (names.has(name)) defects.push(`says ${name} of <${element}> twice`);
    names.add(name);
    if (!ATTRIBUTES.has(name)) defects.push(`has ${name} on <${element}>`);
    else if (!isHarmless(name, value)) defects.push(`has “${excerpt(value, 0)}” for ${name}`);
  }
  if (element === "svg" && !names.has("viewBox")) defects.push("has no viewBox");
  if (element === "svg" && !names.has("xmlns")) defects.push("has no xmlns");
  return defects;
}

function isHarmless(name: string, value: string): boolean {
  if (name === "xmlns") return value === "http://www.w3.org/2000/svg";
  // No entities, no escapes of style sheets, no addresses: a reference stays in the drawing.
  if (/[&\\:@]|\/[/*]/.test(value)) return false;
  return !/\burl\s*\(/i.test(value) || /^url\(#[\w-]+\)$/.test(value);
}

function excerpt(text: string, from: number): string {
  return text
    .slice(from, from + 30)
    .replace(/\s+/g, " ")
    .trim();
}
