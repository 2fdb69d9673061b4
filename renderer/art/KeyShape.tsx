const SHOULDER_X = 132;
const CUT_WIDTH = 30;
const BLADE_TOP = 70;
const BLADE_BOTTOM = 112;
const CUT_STEP = 6;

/** Outline of the blade: straight spine above, one flat-bottomed cut after another below. */
function bladePath(cuts: readonly number[]): string {
  const tipX = SHOULDER_X + CUT_WIDTH * cuts.length + 14;
  const below: string[] = [];
  for (const [index, depth] of [...cuts.entries()].toReversed()) {
    const left = SHOULDER_X + 6 + CUT_WIDTH * index;
    const y = BLADE_BOTTOM - depth * CUT_STEP;
    below.push(`L${left + CUT_WIDTH - 7} ${y}L${left + 7} ${y}L${left} ${BLADE_BOTTOM}`);
  }
  return `M${SHOULDER_X - 30} ${BLADE_TOP}L${tipX - 6} ${BLADE_TOP}L${tipX + 12} ${BLADE_TOP + 20}L${tipX} ${BLADE_BOTTOM}${below.join("")}L${SHOULDER_X - 30} ${BLADE_BOTTOM}Z`;
}

/** A key, bow to the left, in a box of 350 by 170. Decoration. */
export function KeyShape({ cuts }: { readonly cuts: readonly number[] }) {
  return (
    <>
      <path className="art-key" d={bladePath(cuts)} />
      <path
        className="art-key"
        fillRule="evenodd"
        d="M70 22a64 64 0 1 1 0 128 64 64 0 0 1 0-128ZM46 66a20 20 0 1 0 0 40 20 20 0 0 0 0-40Z"
      />
      <circle className="art-key-ring" cx="70" cy="86" r="52" />
      <path
        className="art-key-groove"
        d={`M${SHOULDER_X + 4} 84H${SHOULDER_X + CUT_WIDTH * cuts.length + 8}`}
      />
    </>
  );
}
