import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findSvgDefects, SVG_MAX_LENGTH } from "../../brand/logoSvg.ts";
import { OWN_BRAND } from "../../brand/readBrand.ts";
import { NORTHWIND } from "./brands.ts";

function svg(inside: string, attributes = ""): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"${attributes}>${inside}</svg>`;
}

describe("a drawing", () => {
  test.each([OWN_BRAND, NORTHWIND])("of %s may be shown", (folder) => {
    for (const name of ["logo.svg", "icon.svg"]) {
      expect(findSvgDefects(readFileSync(join(folder, name), "utf8"))).toEqual([]);
    }
  });

  test.each([
    svg(""),
    `<?xml version="1.0" encoding="UTF-8"?>\n<!-- made by hand -->\n${svg("<g><path d='M0 0h8'/></g>")}\n`,
    svg("<title>A &amp; B</title>"),
    svg(
      `<defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient></defs><rect width="8" height="8" fill="url(#a)"/>`,
    ),
  ])("of plain shapes may be shown: %s", (text) => {
    expect(findSvgDefects(text)).toEqual([]);
  });

  test.each([
    ["a script", svg("<script>alert(1)</script>")],
    ["a script in capitals", svg("<SCRIPT>alert(1)</SCRIPT>")],
    ["a script of another namespace", svg("<x:script xmlns:x='http://www.w3.org/2000/svg'/>")],
    ["an event", svg("", ' onload="alert(1)"')],
    ["an event of a shape", svg("<path d='M0 0' onclick='x()'/>")],
    ["a style element", svg("<style>@import 'https://evil.example/'</style>")],
    ["a style attribute", svg("<g style='background:url(https://evil.example/)'/>")],
    ["a link", svg("<a href='https://evil.example/'><path/></a>")],
    ["an image", svg("<image href='https://evil.example/x.png'/>")],
    ["a use", svg("<use href='https://evil.example/x.svg#a'/>")],
    ["a reference outside", svg("<rect fill='url(https://evil.example/#a)'/>")],
    ["a reference with blanks", svg("<rect fill='url( #a )'/>")],
    ["a relative reference", svg("<rect fill='url(other.svg#a)'/>")],
    ["an escaped reference", svg("<rect fill='u\\72l(//evil.example)'/>")],
    ["an entity in a value", svg("<rect fill='&#117;rl(x)'/>")],
    ["foreign content", svg("<foreignObject><body/></foreignObject>")],
    ["movement", svg("<animate attributeName='d' values='x'/>")],
    ["a doctype", `<!DOCTYPE svg [<!ENTITY x "y">]>${svg("")}`],
    ["an entity", svg("<title>&x;</title>")],
    ["character data", svg("<![CDATA[<script/>]]>")],
    ["an instruction", `<?xml-stylesheet href="https://evil.example/"?>${svg("")}`],
    ["an attribute without quotes", svg("<path d=M0/>")],
    ["a tag that is not closed", svg("<g>")],
    ["a tag closed twice", svg("<g></g></g>")],
    ["two drawings", svg("") + svg("")],
    ["text before it", `x${svg("")}`],
    ["another document", "<html></html>"],
    ["nothing", ""],
    ["no viewBox", `<svg xmlns="http://www.w3.org/2000/svg"></svg>`],
    ["no namespace", `<svg viewBox="0 0 8 8"></svg>`],
    ["another namespace", `<svg xmlns="http://www.w3.org/1999/xhtml" viewBox="0 0 8 8"></svg>`],
    ["an attribute twice", svg("<path d='M0' d='M1'/>")],
    ["too much", svg(`<path d="${"M0 0".repeat(SVG_MAX_LENGTH / 4)}"/>`)],
  ])("with %s stops the build", (_, text) => {
    expect(findSvgDefects(text)).not.toEqual([]);
  });
});
