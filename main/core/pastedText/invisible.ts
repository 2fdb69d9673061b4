/** Soft hyphens, joiners, direction marks, byte order marks: nobody sees them, copying keeps them. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
/** Line ends of other systems; a form feed stands between printed pages. */
const LINE_END = /[\v\f\u0085\u2028\u2029]/g;

export function removeInvisible(text: string): string {
  return text.replace(INVISIBLE, "").replace(LINE_END, "\n");
}

/** Full-width forms, as input methods of East Asia type them, in their usual width. */
export function foldWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, " ");
}

/** A whole address in full-width forms, from its scheme on. */
const WIDE_LINK = /[\uff41-\uff5a\uff21-\uff3a]{1,31}：／／[\uff01-\uff5e]+/g;

/**
 * Folds addresses that were typed in full-width forms from end to end. A single such letter among
 * others stays: in the name of a service it is a disguise and no slip of an input method.
 */
export function foldWideLinks(text: string): string {
  return text.replace(WIDE_LINK, foldWidth);
}
