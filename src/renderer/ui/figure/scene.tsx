import { memo, useEffect, useRef } from 'react';
import { breathAt, drawScene, isNightScene, shareAt, viewBoxOf } from '../../../domain/figure';
import type { CastId, Drawing, DrawingId, FigureTheme, Ground, Path } from '../../../domain/figure';
import styles from './scene.module.css';
import { onTick } from './ticker';
import { useScreenTheme } from './use-screen-theme';

interface Props {
  id: DrawingId;
  /** `reduced` shows a movement in one picture: the hold pose, a pale start pose and two arrows. */
  motion?: 'still' | 'moving' | 'reduced';
  /** Who is drawn; each scene has someone of its own. */
  cast?: CastId;
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
  cast,
  ground,
  mirrored,
  label,
  align = 'xMidYMax',
  className,
  ...rest
}: Props) {
  const screenTheme = useScreenTheme();
  const theme = rest.theme ?? (screenTheme === 'light' && isNightScene(id) ? 'night' : screenTheme);
  const layers = useRef<SVGSVGElement>(null);
  const moving = motion === 'moving';
  const drawing = drawScene(id, { cast, theme, ground, share: moving ? 0 : 1, withStart: motion === 'reduced' });

  useEffect(() => {
    if (!moving || layers.current === null) return undefined;
    const svg = layers.current;
    let shown = drawScene(id, { cast, theme, ground, share: 0 });
    return onTick((seconds) => {
      const next = drawScene(id, { cast, theme, ground, share: shareAt(seconds), seconds, breath: breathAt(seconds) });
      redraw(svg, shown, next);
      shown = next;
    });
  }, [moving, id, cast, theme, ground]);

  const flip = mirrored === undefined ? styles.facing : mirrored ? styles.mirrored : '';
  return (
    <svg
      ref={layers}
      className={[styles.scene, flip, className].filter(Boolean).join(' ')}
      viewBox={viewBoxOf(drawing.frame)}
      preserveAspectRatio={`${align} meet`}
      strokeLinecap="round"
      strokeLinejoin="round"
      paintOrder="stroke"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {drawing.layers.map(({ opacity, paths }, layer) => (
        <g key={layer} opacity={opacity}>
          {paths.map((path, index) => (
            <path key={index} {...attributesOf(path)} />
          ))}
        </g>
      ))}
    </svg>
  );
});

const attributesOf = ({ d, fill, stroke, width, transform }: Path) => ({
  d,
  fill: fill ?? 'none',
  stroke,
  strokeWidth: width,
  transform,
});

/** Rewrites only what changed: most of a figure stands still, and each attribute costs a repaint of its path. */
function redraw(svg: SVGSVGElement, before: Drawing, after: Drawing): void {
  after.layers.forEach(({ paths }, layer) => {
    const elements = svg.children[layer]?.children;
    paths.forEach((path, index) => {
      const was = before.layers[layer]?.paths[index];
      const element = elements?.[index];
      if (!was || !element) return;
      if (was.d !== path.d) element.setAttribute('d', path.d);
      if (was.transform !== path.transform) element.setAttribute('transform', path.transform ?? '');
    });
  });
}
