import type { ReactNode } from 'react';
import { Tab as AriaTab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import { Icon } from '../icon';
import styles from './tabs.module.css';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** The language of the label, where it is not the screen's. */
  readonly lang?: string;
  /** A tick behind the label. */
  readonly isDone?: boolean;
  /** A word behind the label, such as 'missing'. */
  readonly mark?: string;
}

interface Props<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  /** What belongs to the tab that is open. */
  readonly children: ReactNode;
}

/** Tabs over one panel; arrow keys go from one to the next, in the direction of the language. */
export function Tabs<Id extends string>({ label, tabs, value, onChange, children }: Props<Id>) {
  return (
    <AriaTabs
      className={styles.tabs ?? ''}
      selectedKey={value}
      onSelectionChange={(key) => {
        if (key !== value) onChange(key as Id);
      }}
    >
      <TabList className={styles.list ?? ''} aria-label={label}>
        {tabs.map((tab) => (
          <AriaTab key={tab.id} id={tab.id} data-tab={tab.id} className={styles.tab ?? ''}>
            <span lang={tab.lang} dir={tab.lang === undefined ? undefined : 'auto'}>
              {tab.label}
            </span>
            {tab.isDone && <Icon name="check" size={1.4} />}
            {tab.mark !== undefined && <span className={styles.mark}>{tab.mark}</span>}
          </AriaTab>
        ))}
      </TabList>
      <TabPanel key={value} id={value} className={styles.panel ?? ''}>
        {children}
      </TabPanel>
    </AriaTabs>
  );
}
