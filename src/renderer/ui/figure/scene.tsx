import { memo, useEffect, useRef } from 'react';
import { breathAt, castFor, drawScene, frameOf, isNightScene, shareAt, viewBoxOf } from '../../../illustration';
import type { CastId, Drawing, DrawingId, FigureTheme, Ground, Path } from '../../../illustration';
import styles from './scene.module.css';
import { onTick } from './ticker';
import { useScreenTheme } from './use-screen-theme';

interface Props {
  id: DrawingId;
  /** `reduced` shows a movement in one picture: the hold pose, a pale start pose and two arrows. */
  motion?: 'still' | 'moving' | 'reduced';
  /** Stops a moving picture where it is; it goes on from there. */
  paused?: boolean;
  /** Who is drawn; each scene has someone of its own. */
  cast?: CastId;
  /** The id of the item the picture stands beside: it picks the person, so that all six are met evenly. */
  forItem?: string;
  /** The theme of the field behind the picture; the screen's when left out, and night for a scene in the dark. */
  theme?: FigureTheme;
  /** Light behind the figure; `none` also leaves out the floor. */
  ground?: Ground;
  /** Left out, the picture faces into the text: it is mirrored where the text runs right to left. */
  mirrored?: boolean;
  /** What the picture shows, for people who listen; left out, the picture is decoration. */
  label?: string;
  /** Where the picture sits in its box; on the floor in the middle when left out. */
  align?: `x${'Min' | 'Mid' | 'Max'}Y${'Min' | 'Mid' | 'Max'}`;
  className?: string | undefined;
}

/** A drawing that fills its box without distortion. A moving one is redrawn about 13 times a second, past React. */
export const Scene = memo(function Scene({
  id,
  motion = 'still',
  theme: fieldTheme,
  mirrored,
  className,
  label,
  ...rest
}: Props) {
  const screenTheme = useScreenTheme();
  const theme = fieldTheme ?? (screenTheme === 'light' && isNightScene(id) ? 'night' : screenTheme);
  const flip = mirrored === undefined ? styles.facing : mirrored ? styles.mirrored : undefined;
  const { paused = false, ground = 'disc', align = 'xMidYMax', forItem } = rest;
  const cast = rest.cast ?? (forItem === undefined ? undefined : castFor(forItem));
  return (
    <svg
      className={[styles.scene, flip, className].filter(Boolean).join(' ')}
      viewBox={viewBoxOf(frameOf(id))}
      preserveAspectRatio={`${align} meet`}
      strokeLinecap="round"
      strokeLinejoin="round"
      paintOrder="stroke"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {/* A moving picture's elements are not what React drew, so another picture starts with new ones. */}
      <Layers key={[id, motion, cast, theme, ground].join()} {...{ id, motion, paused, cast, theme, ground }} />
    </svg>
  );
});

interface LayersProps {
  id: DrawingId;
  motion: 'still' | 'moving' | 'reduced';
  paused: boolean;
  cast: CastId | undefined;
  theme: FigureTheme;
  ground: Ground;
}

function Layers({ id, motion, paused, cast, theme, ground }: LayersProps) {
  const root = useRef<SVGGElement>(null);
  const playedSeconds = useRef(0);
  const isRunning = motion === 'moving' && !paused;
  const first = drawScene(id, { cast, theme, ground, share: motion === 'moving' ? 0 : 1, withStart: motion === 'reduced' });

  useEffect(() => {
    if (!isRunning) return undefined;
    const before = playedSeconds.current;
    let shown: Drawing | undefined;
    return onTick((sinceJoined) => {
      const seconds = before + sinceJoined;
      playedSeconds.current = seconds;
      const next = drawScene(id, { cast, theme, ground, share: shareAt(seconds), seconds, breath: breathAt(seconds) });
      if (root.current) redraw(root.current, shown, next);
      shown = next;
    });
  }, [isRunning, id, cast, theme, ground]);

  return (
    <g ref={root}>
      {first.layers.map(({ opacity, paths }, layer) => (
        <g key={layer} opacity={opacity}>
          {paths.map((path, index) => (
            <path key={index} {...attributesOf(path)} />
          ))}
        </g>
      ))}
    </g>
  );
}

const attributesOf = ({ d, fill, stroke, width, transform }: Path) => ({
  d,
  fill: fill ?? 'none',
  stroke,
  strokeWidth: width,
  transform,
});

/** Rewrites only what changed: most of a picture stands still, and each attribute costs a repaint. */
function redraw(root: SVGGElement, shown: Drawing | undefined, next: Drawing): void {
  next.layers.forEach(({ paths }, layer) => {
    const elements = root.children[layer]?.children;
    paths.forEach((path, index) => {
      const was = shown?.layers[layer]?.paths[index];
      const element = elements?.[index];
      if (element && was?.d !== path.d) element.setAttribute('d', path.d);
      if (element && path.transform !== undefined && was?.transform !== path.transform)
        element.setAttribute('transform', path.transform);
    });
  });
}
