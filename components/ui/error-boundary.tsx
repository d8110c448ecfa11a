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
}

/**
 * Keeps a bug in one screen from taking the surface down with it. One per entrypoint and one around each person; give it a `key` so that
 * another person or page starts afresh.
 */
export class ErrorBoundary extends Component<Properties, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.onError?.(error);
  }

  override render() {
    if (this.state.broken) return <Broken onRetry={() => this.setState({ broken: false })} />;
    return this.props.children;
  }
}
