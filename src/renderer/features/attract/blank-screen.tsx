import { useEffect } from 'react';
import styles from './blank-screen.module.css';

interface Props {
  readonly light: 'dim' | 'off';
  readonly label: string;
  readonly onWake: () => void;
}

/** The dark over the loop, or in its place. The first touch or key only wakes the screen: nothing under it is meant. */
export function BlankScreen({ light, label, onWake }: Props) {
  useEffect(() => {
    document.addEventListener('keydown', onWake);
    return () => {
      document.removeEventListener('keydown', onWake);
    };
  }, [onWake]);
  return <button type="button" className={styles.dark} data-light={light} aria-label={label} onClick={onWake} />;
}
