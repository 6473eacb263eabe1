import { Component, type ReactNode } from "react";
import { Button, ErrorState } from "../components";
import { useT } from "../i18n";

/** The last net: a screen that threw says so and offers to load again, instead of an empty page. */
export class Crash extends Component<{ children: ReactNode }, { fault: unknown }> {
  override state: { fault: unknown } = { fault: null };

  static getDerivedStateFromError(fault: unknown) {
    return { fault };
  }

  override render() {
    return this.state.fault === null ? this.props.children : <Crashed fault={this.state.fault} />;
  }
}

function Crashed({ fault }: { fault: unknown }) {
  const t = useT();
  return (
    <main>
      <ErrorState
        level={1}
        error={fault}
        action={
          <Button variant="primary" onClick={() => location.reload()}>
            {t("kit.error.reload")}
          </Button>
        }
      />
    </main>
  );
}
