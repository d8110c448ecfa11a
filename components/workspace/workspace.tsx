import { Suspense, useEffect, useRef, useState } from 'react';
import { IconButton } from '../ui/button';
import { ErrorBoundary } from '../ui/error-boundary';
import { KeptProvider } from '../ui/kept';
import { ToastProvider } from '../ui/toast';
import { useLanguage, useWords } from '../words';
import { Screen } from './screen';
import { SearchBox } from './search-box';
import { Sidebar } from './sidebar';
import { usePlace } from './use-route';
import styles from './workspace.module.css';

/** The full tab: everything kept, to read, search and edit. The address after `#` says where one is. */
export function Workspace() {
  const { workspace } = useWords();
  const language = useLanguage();
  const { route, kept } = usePlace();
  const place = JSON.stringify(route);
  const main = useRef<HTMLElement>(null);
  const before = useRef(place);
  const [isMenuOpen, setMenuOpen] = useState(false);

  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    setMenuOpen(false);
    main.current?.focus({ preventScroll: true });
    document.documentElement.scrollTop = 0;
  }, [place]);

  if (route.kind === 'brief') {
    return (
      <ErrorBoundary key={place}>
        <Screen route={route} />
      </ErrorBoundary>
    );
  }
  return (
    <ToastProvider>
      <div className={styles.workspace} lang={language}>
        <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
          {workspace.skip}
        </button>
        <div className={styles.side} data-open={isMenuOpen}>
          <div className={styles.inner}>
            <header className={styles.brand}>
              <a href="#today" className={styles.name}>
                Antichambre
              </a>
              <span className={styles.menu}>
                <IconButton
                  icon={isMenuOpen ? 'close' : 'menu'}
                  label={isMenuOpen ? workspace.closeMenu : workspace.openMenu}
                  onPress={() => setMenuOpen(!isMenuOpen)}
                />
              </span>
            </header>
            <SearchBox />
            <div className={styles.nav}>
              <Sidebar route={route} />
            </div>
          </div>
        </div>
        <main ref={main} tabIndex={-1} className={styles.main}>
          <Suspense>
            <ErrorBoundary key={place}>
              <KeptProvider value={kept}>
                <Screen route={route} />
              </KeptProvider>
            </ErrorBoundary>
          </Suspense>
        </main>
      </div>
    </ToastProvider>
  );
}
