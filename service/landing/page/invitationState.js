/** Long enough for a slow link, and short enough to wait for. */
const DEADLINE_MS = 10_000;
const TOKEN_LENGTH = 28;

const answers = new Map(
  [...document.querySelectorAll("[data-answer]")].map((each) => [each.dataset.answer, each]),
);

/**
 * The question whether the invitation is still good, wherever the page offers it. Nothing is asked
 * before somebody clicks: opening this page tells nobody that the link arrived.
 * @param {string} path where the service answers, on this very origin
 */
export function offerQuestion(path) {
  const places = [...document.querySelectorAll(".ask")].map((place) => ({
    place,
    button: place.querySelector("button"),
    answer: place.querySelector("[role=status]"),
  }));
  let token;
  /** Changes with every link: what was asked about another one is not answered here. */
  let link = 0;

  async function put({ button, answer }) {
    if (token === undefined || button.getAttribute("aria-disabled") === "true") return;
    const own = link;
    // Not `disabled`: that would take the focus away from whoever uses a keyboard.
    button.setAttribute("aria-disabled", "true");
    fill(answer, { state: "asking" });
    const given = await ask(path, token);
    if (own !== link) return;
    button.removeAttribute("aria-disabled");
    fill(answer, given);
  }

  for (const each of places) each.button.addEventListener("click", () => void put(each));

  return {
    /** @param {string | undefined} next a token or code, or nothing where the link is damaged */
    about(next) {
      // A code is too short to be asked about by anybody who likes.
      token = next?.length === TOKEN_LENGTH ? next : undefined;
      link += 1;
      for (const { place, button, answer } of places) {
        place.hidden = token === undefined;
        button.removeAttribute("aria-disabled");
        answer.replaceChildren();
      }
    },
  };
}

/** In the body, never in the address; without cookies, and nowhere else whatever is answered. */
async function ask(path, token) {
  try {
    const response = await fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ token }),
      credentials: "omit",
      cache: "no-store",
      redirect: "error",
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    if (response.status === 429) return { state: "limited" };
    const given = response.ok ? await response.json() : {};
    return answers.has(given.state) ? given : { state: "unreachable" };
  } catch {
    return { state: "unreachable" };
  }
}

function fill(region, { state, expiresAt }) {
  const words = answers.get(state).content.cloneNode(true);
  for (const each of words.querySelectorAll("[data-end]")) {
    if (each.dataset.end !== (expiresAt === null ? "endless" : "until")) each.remove();
  }
  const time = words.querySelector("time");
  if (time !== null) {
    time.dateTime = expiresAt;
    time.textContent = inWords(new Date(expiresAt));
  }
  region.replaceChildren(words);
}

/** In the page's language, as the reader's country writes it, in the reader's time. */
function inWords(date) {
  const { lang } = document.documentElement;
  const [language] = lang.split("-");
  const locale = navigator.languages.find((each) => each.split("-")[0] === language) ?? lang;
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" }).format(date);
}
