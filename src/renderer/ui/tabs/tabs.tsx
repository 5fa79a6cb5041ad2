import { useId } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
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

/** Tabs over one panel; arrow keys go from one to the next, as everywhere. */
export function Tabs<Id extends string>({ label, tabs, value, onChange, children }: Props<Id>) {
  const id = useId();
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const forward = isRtl ? 'ArrowLeft' : 'ArrowRight';
    const backward = isRtl ? 'ArrowRight' : 'ArrowLeft';
    const at = tabs.findIndex((tab) => tab.id === value);
    const places: Readonly<Record<string, number>> = {
      [forward]: (at + 1) % tabs.length,
      [backward]: (at - 1 + tabs.length) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const next = tabs[places[event.key] ?? -1];
    if (!next) return;
    event.preventDefault();
    onChange(next.id);
    event.currentTarget.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };
  return (
    <div className={styles.tabs}>
      {/* eslint-disable-next-line jsx-a11y-x/interactive-supports-focus -- the focus is on one of the tabs, never on their list */}
      <div className={styles.list} role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            data-tab={tab.id}
            aria-selected={tab.id === value}
            aria-controls={`${id}-panel`}
            tabIndex={tab.id === value ? 0 : -1}
            className={styles.tab}
            onClick={() => {
              onChange(tab.id);
            }}
          >
            <span lang={tab.lang} dir={tab.lang === undefined ? undefined : 'auto'}>
              {tab.label}
            </span>
            {tab.isDone && <Icon name="check" size={1.4} />}
            {tab.mark !== undefined && <span className={styles.mark}>{tab.mark}</span>}
          </button>
        ))}
      </div>
      <div className={styles.panel} role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${value}`}>
        {children}
      </div>
    </div>
  );
}
