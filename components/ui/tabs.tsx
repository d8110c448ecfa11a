import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';
import styles from './tabs.module.css';

/** One section of a screen, with how many things are in it. */
export interface Section<Id extends string> {
  readonly id: Id;
  readonly title: string;
  readonly count?: number | undefined;
  readonly render: () => ReactNode;
}

/** Sections of a screen, one at a time. Only the chosen one is rendered. */
export function Tabs<Id extends string>({
  label,
  sections,
  chosen,
  onChoose,
}: {
  label: string;
  sections: readonly Section<Id>[];
  chosen: Id;
  onChoose: (id: Id) => void;
}) {
  return (
    <AriaTabs
      className={styles.tabs ?? ''}
      selectedKey={chosen}
      onSelectionChange={(key) => {
        const section = sections.find(({ id }) => id === key);
        if (section !== undefined) onChoose(section.id);
      }}
      keyboardActivation="manual"
    >
      <TabList aria-label={label} className={styles.list ?? ''}>
        {sections.map((section) => (
          <Tab key={section.id} id={section.id} className={styles.tab ?? ''}>
            {section.title}
            {section.count === undefined ? null : <span className={styles.count}> {section.count}</span>}
          </Tab>
        ))}
      </TabList>
      {sections.map((section) => (
        <TabPanel key={section.id} id={section.id} className={styles.panel ?? ''}>
          {section.render()}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
