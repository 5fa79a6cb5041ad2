import { drawScene, viewBoxOf } from './draw-scene';
import type { SceneOptions } from './draw-scene';
import type { Path } from './rig/path';
import type { DrawingId } from './scenes';

const attribute = (name: string, value: string | number | undefined): string =>
  value === undefined ? '' : ` ${name}="${value}"`;

const element = ({ d, fill, stroke, width, transform }: Path): string =>
  d === ''
    ? ''
    : `<path${attribute('d', d)}${attribute('fill', fill ?? 'none')}${attribute('stroke', stroke)}${attribute('stroke-width', width)}${attribute('transform', transform)}/>`;

/** A scene as SVG text, for pages that are written rather than rendered, such as the handout. It says nothing to a screen reader. */
export function sceneSvg(id: DrawingId, options: SceneOptions): string {
  const { frame, layers } = drawScene(id, options);
  const groups = layers.filter(({ paths }) => paths.length > 0);
  return (
    `<svg viewBox="${viewBoxOf(frame)}" aria-hidden="true" stroke-linecap="round" stroke-linejoin="round" paint-order="stroke">` +
    groups
      .map(({ opacity, paths }) => `<g${opacity === 1 ? '' : ` opacity="${opacity}"`}>${paths.map(element).join('')}</g>`)
      .join('') +
    '</svg>'
  );
}
