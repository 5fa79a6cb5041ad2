import styles from './marks.module.css';

const mark =
  'M9.1 19L8.1 19.1L7 19.4L6 19.9L5.1 20.6L4.2 21.5L3.5 22.5L2.8 23.7L2.2 25L1.8 26.5L1.3 29.6L1.3 31.2L1.4 32.8L2.1 36' +
  'L2.6 37.5L3.3 39L4.1 40.3L5 41.5L6 42.5L7.1 43.4L8.3 44.1L9.5 44.6L10.8 44.9L12.1 45L13.4 44.9L14.6 44.6L15.9 44.1' +
  'L17.1 43.4L18.2 42.5L19.2 41.5L20.2 40.3L21 39L21.7 37.5L22.3 36L22.8 34.4L23.3 31.2L23.2 28L23 26.5L22.6 25L22.1 23.7' +
  'L21.5 22.5L20.8 21.5L20.1 20.6L19.2 19.9L18.3 19.4L17.4 19.2L16.5 19.1L15.6 19.2L13.8 20.1L13 20.9L12.3 21.8L11.7 22.9' +
  'L11.2 24.1L10.6 26.8L10.5 28.2L10.7 31.2L11.5 34.2L12.1 35.6L12.8 36.9L13.6 38.1L14.5 39.1L15.5 40L16.5 40.8L17.7 41.4' +
  'L18.8 41.8L20 42.1L21.1 42.2L22.3 42.1L24.5 41.4L25.5 40.9L26.5 40.2L28.2 38.6L30.1 35.6L31.1 32.5L31.3 30.6L31.3 29.8' +
  'L31.1 28.3L30.5 26.9L29.9 26.5L29.5 26.7L29.3 27.3L29.3 28.1L29.5 29L29.9 30L30.5 31L31.8 32.2L32.8 32.8L33.9 33.2' +
  'L35 33.4L36.6 33.4L38.6 33L41 32.3L42.5 32L48.2 32';

interface Props {
  /** Which ground it stands on: an ink plate on light ground, a marigold one on the footer bar, black on white for paper. */
  plate?: 'ink' | 'signal' | 'paper';
  /** The name of the product beside the mark. */
  withName?: boolean;
  /** Height of the mark in rem. */
  size?: number;
  className?: string | undefined;
}

/** The mark of Crampwise: the easing line on a plate. Never mirrored. */
export function Logo({ plate = 'ink', withName = false, size = 4, className }: Props) {
  return (
    <span className={[styles.logo, className].filter(Boolean).join(' ')}>
      <svg
        className={styles[`plate-${plate}`]}
        viewBox="0 0 64 64"
        style={{ inlineSize: `${size}rem`, blockSize: `${size}rem` }}
        {...(withName ? { 'aria-hidden': true } : { role: 'img', 'aria-label': 'Crampwise' })}
      >
        <rect width="64" height="64" rx="19" />
        <path d={mark} transform="translate(8 0)" fill="none" strokeWidth="4.6" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      {withName && <span lang="en">Crampwise</span>}
    </span>
  );
}
