import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useWords } from '../words';
import { Button, IconButton } from './button';
import styles from './toast.module.css';
import { focusPage, followPresses, useWayBack } from './use-way-back';

/** How long a message stays when nobody is pointing at it or has focus in it, ms: longer when something can be undone. */
const SHOWN_MS = { told: 6_000, undoable: 12_000 };

interface Toast {
  readonly id: number;
  readonly text: string;
  readonly undo?: (() => void) | undefined;
}

/** Says that something was done; `undo` takes it back. */
type ShowToast = (text: string, undo?: () => void) => void;

const ToastContext = createContext<ShowToast>(() => undefined);

/** Says briefly that something was done, with a way back. */
export function useToast(): ShowToast {
  return use(ToastContext);
}

/** Where the messages of the screens below appear: a live region at the foot of the window. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const { ui } = useWords();
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const next = useRef(1);
  const show = useCallback<ShowToast>((text, undo) => {
    const id = next.current++;
    setToasts((before) => [...before.slice(-2), { id, text, undo }]);
  }, []);
  const dismiss = useCallback((id: number) => setToasts((before) => before.filter((toast) => toast.id !== id)), []);
  useEffect(() => followPresses(document), []);
  const region = useMemo(
    () => toasts.map((toast) => <ToastLine key={toast.id} toast={toast} onDismiss={dismiss} />),
    [toasts, dismiss],
  );
  return (
    <ToastContext value={show}>
      {children}
      <section className={styles.region} aria-label={ui.messages} aria-live="polite">
        {region}
      </section>
    </ToastContext>
  );
}

function ToastLine({ toast, onDismiss }: { toast: Toast; onDismiss: (id: number) => void }) {
  const { ui } = useWords();
  const [held, setHeld] = useState(false);
  const shown = toast.undo === undefined ? SHOWN_MS.told : SHOWN_MS.undoable;
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => onDismiss(toast.id), shown);
    return () => clearTimeout(timer);
  }, [held, toast.id, shown, onDismiss]);
  const { undo } = toast;
  const line = useRef<HTMLDivElement>(null);
  useWayBack(line, undo !== undefined);
  /** A button of the message was pressed: it goes with it. */
  const isPressed = useRef(false);
  useEffect(
    () => () => {
      if (isPressed.current) focusPage();
    },
    [],
  );
  const leave = () => {
    isPressed.current = true;
    onDismiss(toast.id);
  };
  return (
    <div
      ref={line}
      className={styles.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{toast.text}</span>
      {undo === undefined ? null : (
        <Button
          look="quiet"
          onPress={() => {
            undo();
            leave();
          }}
        >
          {ui.undo}
        </Button>
      )}
      <IconButton label={ui.dismiss} icon="close" onPress={leave} />
    </div>
  );
}
