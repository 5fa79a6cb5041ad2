/** Plane geometry of the figure rig. Units are those of the rig: the floor is y = 0 and y grows downward. Angles are degrees. */

export type Point = readonly [x: number, y: number];

export const degrees = Math.PI / 180;

/** One decimal is finer than a pixel at any size we draw, and keeps path text short and equal from frame to frame. */
export const round = (value: number): number => {
  const rounded = Math.round(value * 10) / 10;
  return rounded === 0 ? 0 : rounded;
};

/** The direction `angle` away from straight down; positive turns forward. Limbs hang along it. */
export const downward = (angle: number): Point => [Math.sin(angle * degrees), Math.cos(angle * degrees)];

/** The direction `angle` away from straight up; positive turns forward. The spine grows along it. */
export const upward = (angle: number): Point => [Math.sin(angle * degrees), -Math.cos(angle * degrees)];

export const step = (from: Point, direction: Point, length: number): Point => [
  from[0] + direction[0] * length,
  from[1] + direction[1] * length,
];

export const blend = (from: number, to: number, share: number): number => from + (to - from) * share;

export const between = (a: Point, b: Point, share: number): Point => [blend(a[0], b[0], share), blend(a[1], b[1], share)];

export const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** The point at `share` of the bone from `a` to `b`, pushed sideways by `offset`; positive is toward the back of a leg. */
export function beside(a: Point, b: Point, share: number, offset: number): Point {
  const length = distance(a, b) || 1;
  const middle = between(a, b, share);
  return [middle[0] - ((b[1] - a[1]) / length) * offset, middle[1] + ((b[0] - a[0]) / length) * offset];
}

const text = ([x, y]: Point): string => `${String(round(x))} ${String(round(y))}`;

/** A straight line through the points, as path text. */
export const line = (...points: readonly Point[]): string => points.map((p, i) => (i === 0 ? 'M' : 'L') + text(p)).join('');

/** A curve from `a` to `b` pulled toward `pull`, as path text. */
export const curve = (a: Point, pull: Point, b: Point): string => `M${text(a)}Q${text(pull)} ${text(b)}`;

/** An open line of cubic curves: a start, then two handles and an end. */
export const bow = (start: Point, first: Point, second: Point, end: Point): string =>
  `M${text(start)}C${text(first)} ${text(second)} ${text(end)}`;

/** A closed shape of cubic curves: a start, then three points (two handles and an end) for each curve. */
export const closedCurves = (start: Point, curves: readonly (readonly [Point, Point, Point])[]): string =>
  `M${text(start)}${curves.map(([c1, c2, end]) => `C${text(c1)} ${text(c2)} ${text(end)}`).join('')}Z`;

export const circle = (centre: Point, radius: number): string => ellipse(centre, radius, radius);

export function ellipse([x, y]: Point, radiusX: number, radiusY: number): string {
  const [rx, ry] = [round(radiusX), round(radiusY)];
  return `M${text([x - radiusX, y])}a${rx} ${ry} 0 1 0 ${round(2 * radiusX)} 0a${rx} ${ry} 0 1 0 ${round(-2 * radiusX)} 0Z`;
}

/** A rectangle with rounded corners, from its top left corner. */
export function box(x: number, y: number, width: number, height: number, radius: number): string {
  const r = Math.min(radius, width / 2, height / 2);
  const [w, h] = [round(width - 2 * r), round(height - 2 * r)];
  const corner = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx * r} ${dy * r}`;
  return `M${text([x + r, y])}h${w}${corner(1, 1)}v${h}${corner(-1, 1)}h${-w}${corner(-1, -1)}v${-h}${corner(1, -1)}Z`;
}

/** The outline of two circles and their outer tangents: every limb is made of these. */
export function capsule(a: Point, radiusA: number, b: Point, radiusB: number): string {
  const length = distance(a, b);
  if (length <= Math.abs(radiusA - radiusB) + 0.01) return radiusA > radiusB ? circle(a, radiusA) : circle(b, radiusB);
  const along = Math.atan2(b[1] - a[1], b[0] - a[0]);
  const spread = Math.acos((radiusA - radiusB) / length);
  const at = (centre: Point, radius: number, angle: number): string =>
    text([centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)]);
  const large = spread < Math.PI / 2;
  const [rA, rB] = [round(radiusA), round(radiusB)];
  return (
    `M${at(a, radiusA, along + spread)}A${rA} ${rA} 0 ${large ? 1 : 0} 1 ${at(a, radiusA, along - spread)}` +
    `L${at(b, radiusB, along - spread)}A${rB} ${rB} 0 ${large ? 0 : 1} 1 ${at(b, radiusB, along + spread)}Z`
  );
}
