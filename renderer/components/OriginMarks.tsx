import type { OriginMarkView } from "../../preload/contract.ts";
import { assertNever } from "../words/assertNever.ts";
import { Origin } from "./Name.tsx";

/** What an impostor's address may have, each in words; nothing where there is none. */
export function OriginMarks({ marks }: { readonly marks: readonly OriginMarkView[] }) {
  if (marks.length === 0) return null;
  return (
    <section className="note marks" aria-labelledby="marks-title">
      <h2 id="marks-title" className="note-title">
        Look closely before you say yes
      </h2>
      <ul>
        {marks.map((mark) => (
          <li key={mark.kind} data-mark={mark.kind}>
            <Mark mark={mark} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Mark({ mark }: { readonly mark: OriginMarkView }) {
  switch (mark.kind) {
    case "ip_address":
      return (
        <>
          <strong>It is a number in place of a name.</strong> Any machine can stand behind it.
          Services that send invitations have a name, except in a closed network.
        </>
      );
    case "international":
      return (
        <>
          <strong>Part of the name is in other letters</strong> than English ones: it is meant to
          look like <Origin text={mark.shown} />. Above stands the name that is really asked.
        </>
      );
    case "look_alike_letters":
      return (
        <>
          <strong>It has letters that only look like others:</strong> it would pass for{" "}
          <Origin text={mark.shown} />, and is not. Forged addresses are made like this.
        </>
      );
    case "resembles":
      return (
        <>
          <strong>It is nearly the address of a service that this machine knows,</strong>{" "}
          <Origin text={mark.origin} />, and is another one. Compare the two letter by letter.
        </>
      );
    case "local_name":
      return (
        <>
          <strong>The name has no dot:</strong> it means some machine of the network this one is in
          just now. In another network the same name is another machine.
        </>
      );
    case "unusual_port":
      return (
        <>
          <strong>It answers at port {mark.port},</strong> in place of 443, where services do.
          Somebody who set it up on purpose can tell you why.
        </>
      );
    case "plain_http":
      return (
        <>
          <strong>It is asked without https,</strong> so that others can read and change what is
          sent. That is allowed to this very machine alone, for those who develop the service.
        </>
      );
    default:
      return assertNever(mark);
  }
}
