import { LOOKS, SIZES, THEMES, TONGUES, type Look } from "../../test/renderer/support/looks.ts";
import { CHAPTERS, type Chapter } from "../../test/renderer/support/tour.ts";
import type { Picture } from "./picture.ts";

/** What is left out of the page's selection, by a class on what it concerns. */
const FILTERS = [
  { legend: "Language", values: TONGUES.map(({ name }) => name) },
  { legend: "Theme", values: [...THEMES] },
  { legend: "Size", values: Object.keys(SIZES) },
] as const;

const idOf = (value: string) => `show-${value}`;
const classOf = (value: string) => `is-${value}`;

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** Without a script: a box that is not ticked hides what it stands for. */
function hidingRules(): string {
  return FILTERS.flatMap(({ values }) => values)
    .map(
      (value) => `:root:has(#${idOf(value)}:not(:checked)) .${classOf(value)} { display: none; }`,
    )
    .join("\n");
}

const STYLE = `
:root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
body { margin: 0; padding: 0 24px 64px; color: CanvasText; background: Canvas; }
header { position: sticky; top: 0; z-index: 1; padding: 12px 0; background: Canvas; border-bottom: 1px solid GrayText; }
h1 { margin: 0 0 8px; font-size: 1.25rem; }
h2 { margin: 40px 0 8px; }
h3 { margin: 24px 0 8px; font: 650 1rem ui-monospace, monospace; }
form, nav { display: flex; flex-wrap: wrap; gap: 4px 20px; }
fieldset { display: flex; gap: 16px; margin: 0; padding: 0; border: 0; }
legend { float: left; padding: 10px 0; font-weight: 650; }
label, nav a { display: inline-flex; align-items: center; gap: 8px; min-height: 44px; color: inherit; }
input { width: 20px; height: 20px; }
:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
h2, h3 { scroll-margin-top: 160px; }
.shots { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 16px; margin: 0; padding: 0; list-style: none; }
figure { margin: 0; }
img { display: block; height: auto; border: 1px solid GrayText; }
.is-360x640 img { width: 270px; }
.is-1280x800 img { width: 560px; max-width: 100%; }
figcaption { font-size: 0.875rem; }
figcaption a { display: inline-block; padding: 10px 0; color: LinkText; }
`;

const describeLook = ({ tongue, theme, size }: Look) => `${tongue.name}, ${theme}, ${size}`;

function figure({ stop, look, file, wholeFile }: Picture): string {
  const { width, height } = SIZES[look.size];
  const words = describeLook(look);
  const classes = [look.tongue.name, look.theme, look.size].map(classOf).join(" ");
  const whole =
    wholeFile === null
      ? ""
      : ` <a href="${escape(wholeFile)}" aria-label="${escape(`${stop.name}, ${words}: all that scrolls`)}">all that scrolls</a>`;
  return `<li class="${classes}"><figure>
<a href="${escape(file)}"><img src="${escape(file)}" width="${width}" height="${height}" loading="lazy" alt="${escape(`${stop.name}, ${words}`)}"></a>
<figcaption>${escape(words)}${whole}</figcaption>
</figure></li>`;
}

function chapterOf(chapter: Chapter, pictures: readonly Picture[]): string {
  const names = [...new Set(pictures.map(({ stop }) => stop.name))];
  const stops = names.map((name) => {
    const own = pictures.filter(({ stop }) => stop.name === name);
    const shots = own.toSorted((a, b) => rank(a.look) - rank(b.look)).map(figure);
    return `<h3 id="${escape(name)}">${escape(name)}</h3>\n<ul class="shots">\n${shots.join("\n")}\n</ul>`;
  });
  return `<h2 id="chapter-${chapter}">${CHAPTERS[chapter]}</h2>\n${stops.join("\n")}`;
}

function rank(look: Look): number {
  return LOOKS.indexOf(look);
}

/** The page that shows the pictures: chapter by chapter, filtered without a script. */
export function galleryPage(pictures: readonly Picture[]): string {
  const chapters = (Object.keys(CHAPTERS) as Chapter[])
    .map((chapter) => [chapter, pictures.filter(({ stop }) => stop.chapter === chapter)] as const)
    .filter(([, own]) => own.length > 0);
  const links = chapters.map(
    ([chapter]) => `<a href="#chapter-${chapter}">${CHAPTERS[chapter]}</a>`,
  );
  const filters = FILTERS.map(({ legend, values }) => {
    const boxes = values.map(
      (value) => `<label><input type="checkbox" id="${idOf(value)}" checked>${value}</label>`,
    );
    return `<fieldset><legend>${legend}</legend>${boxes.join("")}</fieldset>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Everything the window shows</title>
<style>${STYLE}${hidingRules()}</style>
</head>
<body>
<header>
<h1>Everything the window shows</h1>
<form>${filters.join("\n")}</form>
<nav aria-label="Chapters">${links.join("\n")}</nav>
</header>
<main>
${chapters.map(([chapter, own]) => chapterOf(chapter, own)).join("\n")}
</main>
</body>
</html>
`;
}
