import { Component, type ReactNode } from 'react';
import { useWords } from '../words';
import styles from './error-boundary.module.css';

/** What a screen shows when a bug threw in it; the rest of the surface goes on. */
function Broken({ onRetry }: { onRetry: () => void }) {
  const { common } = useWords();
  return (
    <div className={styles.broken} role="alert">
      <p>{common.somethingBroke}</p>
      <button type="button" className={styles.retry} onClick={() => onRetry()}>
        {common.tryAgain}
      </button>
    </div>
  );
}

interface Properties {
  readonly children: ReactNode;
  /** Writes the bug to the local log. */
  readonly onError?: (error: unknown) => void;
  /** A new value (another person, another page) tries again by itself. */
  readonly resetKey?: string;
}

interface State {
  readonly broken: boolean;
  /** The `resetKey` under which it broke. */
  readonly key: string | undefined;
}

/** Keeps a bug in one screen from taking the surface down with it. One per entrypoint and one around each person. */
export class ErrorBoundary extends Component<Properties, State> {
  override state: State = { broken: false, key: this.props.resetKey };

  static getDerivedStateFromError(): Partial<State> {
    return { broken: true };
  }

  static getDerivedStateFromProps(properties: Properties, state: State): Partial<State> | null {
    return properties.resetKey === state.key ? null : { broken: false, key: properties.resetKey };
  }

  override componentDidCatch(error: unknown) {
    this.props.onError?.(error);
  }

  override render() {
    if (this.state.broken) return <Broken onRetry={() => this.setState({ broken: false })} />;
    return this.props.children;
  }
}
