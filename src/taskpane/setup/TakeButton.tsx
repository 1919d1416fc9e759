import { Button, Caption1 } from "@fluentui/react-components";
import { SelectObjectRegular } from "@fluentui/react-icons/svg/select-object";
import { TroubleBar } from "../parts/TroubleBar";
import { useSetup } from "./SetupContext";
import { useFieldStyles } from "./styles";
import { useTaking } from "./useTaking";

/** Takes what is selected in the sheet. `label` says what for, where there are several on the page. */
export function TakeButton({ label, use }: { label?: string; use: (block: string[][]) => void }) {
  const styles = useFieldStyles();
  const { texts } = useSetup();
  const { take, trouble, nothing } = useTaking();
  return (
    <div>
      <Button
        className={styles.start}
        size="small"
        icon={<SelectObjectRegular />}
        aria-label={label && `${texts.rows.take}: ${label}`}
        onClick={() => void take(use)}
      >
        {texts.rows.take}
      </Button>
      <div role="status">
        {nothing && <Caption1 className={styles.fault}>{texts.rows.nothing}</Caption1>}
      </div>
      {trouble && <TroubleBar trouble={trouble} onRetry={() => void take(use)} />}
    </div>
  );
}
