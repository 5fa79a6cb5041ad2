import { useLayoutEffect, useRef, useState } from 'react';
import { leastModuleOn, qrCode } from '../../../../domain/qr-code';
import { useKiosk } from '../../../bridge/kiosk-context';
import styles from './qr-square.module.css';

interface Props {
  readonly text: string;
  /** What a screen reader says in its place. */
  readonly label: string;
}

/**
 * The code itself, dark on white in every theme. Its modules are whole px and as large as the room allows, never under 4 px and 0.5 mm.
 */
export function QrSquare({ text, label }: Props) {
  const { view } = useKiosk();
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(0);
  const { side, path } = qrCode(text);

  useLayoutEffect(() => {
    const frame = box.current;
    if (!frame) return undefined;
    const page = frame.closest('[data-scroller]') ?? frame.parentElement ?? frame;
    const look = () => {
      // Whole without paging: no higher than the page (in reach mode the panel above it), no wider than its column.
      setRoom(Math.min(frame.clientWidth, page.clientHeight));
    };
    const watcher = new ResizeObserver(look);
    watcher.observe(frame);
    watcher.observe(page);
    look();
    return () => {
      watcher.disconnect();
    };
  }, []);

  const least = leastModuleOn({
    inches: view.settings.display.screenInches,
    widthPx: window.innerWidth,
    heightPx: window.innerHeight,
  });
  const edge = Math.max(least, Math.floor(room / side)) * side;
  return (
    <div ref={box} className={styles.frame}>
      <svg
        className={styles.square}
        role="img"
        aria-label={label}
        data-qr
        data-whole
        width={edge}
        height={edge}
        viewBox={`0 0 ${side} ${side}`}
        shapeRendering="crispEdges"
      >
        <path d={`M0 0h${side}v${side}h-${side}z`} className={styles.ground} />
        <path d={path} className={styles.modules} />
      </svg>
    </div>
  );
}
