import { Component } from 'react';
import type { ErrorInfo, ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** Told what was thrown. The net then shows its children anew. */
  readonly onCaught: (what: string) => void;
  readonly wait: (run: () => void) => () => void;
}

/** The renderer's one net: a mistake of ours never leaves a patient before an error; the kiosk starts again at the loop. */
export class ErrorBoundary extends Component<Props, { readonly isDown: boolean }> {
  override state = { isDown: false };

  static getDerivedStateFromError() {
    return { isDown: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo) {
    this.props.onCaught(`${error.stack ?? error.message}\n${info.componentStack ?? ''}`);
    this.props.wait(() => {
      this.setState({ isDown: false });
    });
  }

  override render() {
    return this.state.isDown ? null : this.props.children;
  }
}
