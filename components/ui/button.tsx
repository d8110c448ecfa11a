import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import styles from './button.module.css';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';

/** `primary`: the one thing this screen is for; `quiet`: no frame, in the accent; `danger`: takes something away. */
export type ButtonLook = 'plain' | 'primary' | 'quiet' | 'danger';

interface Pressable {
  readonly onPress?: (() => void) | undefined;
  readonly isDisabled?: boolean | undefined;
  /** `submit` sends the form it stands in. */
  readonly type?: 'button' | 'submit' | undefined;
  readonly look?: ButtonLook | undefined;
}

/** A button with words. */
export function Button({
  onPress,
  isDisabled = false,
  type = 'button',
  look = 'plain',
  icon,
  label,
  children,
}: Pressable & {
  icon?: IconName | undefined;
  /** What is heard in place of the words, where these are told apart only by what stands around them. */
  label?: string | undefined;
  children: ReactNode;
}) {
  return (
    <AriaButton
      className={classNames(styles.button, styles[look])}
      type={type}
      isDisabled={isDisabled}
      onPress={() => onPress?.()}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </AriaButton>
  );
}

/** A button with a sign only. @param label - Its name, for those who hear it and on hovering. */
export function IconButton({
  label,
  icon,
  onPress,
  isDisabled = false,
  look = 'quiet',
}: Pressable & { label: string; icon: IconName }) {
  return (
    <span title={label} className={styles.frame}>
      <AriaButton
        className={classNames(styles.button, styles.square, styles[look])}
        aria-label={label}
        isDisabled={isDisabled}
        onPress={() => onPress?.()}
      >
        <Icon name={icon} />
      </AriaButton>
    </span>
  );
}
