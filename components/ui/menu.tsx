import { Button } from 'react-aria-components/Button';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useWords } from '../words';
import buttonStyles from './button.module.css';
import styles from './choices.module.css';
import { classNames } from './class-names';
import { Icon } from './icon';

/** One thing a menu can do. */
export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly isDanger?: boolean | undefined;
  readonly onAction: () => void;
}

/** The rarer actions on one thing, behind three dots. @param label - "More actions on …". */
export function Menu({ label, actions }: { label?: string | undefined; actions: readonly MenuAction[] }) {
  const { ui } = useWords();
  return (
    <MenuTrigger>
      <Button
        className={classNames(buttonStyles.button, buttonStyles.quiet, buttonStyles.square)}
        aria-label={label ?? ui.more}
      >
        <Icon name="more" />
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <AriaMenu className={styles.list ?? ''}>
          {actions.map((action) => (
            <MenuItem
              key={action.id}
              id={action.id}
              onAction={action.onAction}
              className={classNames(styles.option, action.isDanger === true && styles.danger)}
            >
              {action.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
