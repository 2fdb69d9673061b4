import type { DeviceView } from "../../preload/contract.ts";
import { useWords } from "../language/wordsContext.ts";
import { DeviceId } from "./DeviceId.tsx";
import { Fact } from "./Fact.tsx";
import { Moment } from "./Moment.tsx";
import { Name, Origin } from "./Name.tsx";
import { NameList } from "./NameList.tsx";

/** What a device is, and what it may use. */
export function DeviceFacts({ device }: { readonly device: DeviceView }) {
  const { say } = useWords();
  return (
    <dl className="facts facts-boxed">
      <Fact label={say("fact.organization")}>
        <Name text={device.organization.name} />
      </Fact>
      <Fact label={say("device.groups")}>
        <NameList items={device.groups} none={say("device.groups.none")} />
      </Fact>
      <Fact label={say("device.licences")}>
        <NameList items={device.licences} none={say("device.licences.none")} />
      </Fact>
      <Fact label={say("fact.service")}>
        <Origin text={device.serviceOrigin} />
      </Fact>
      <Fact label={say("device.id")}>
        <DeviceId id={device.clientId} />
      </Fact>
      {device.enrolledAt !== null && (
        <Fact label={say("device.since")}>
          <Moment time={device.enrolledAt} />
        </Fact>
      )}
    </dl>
  );
}
