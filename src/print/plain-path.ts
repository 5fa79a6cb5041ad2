/**
 * Path data without arcs. Skia writes each arc into a PDF as dozens of curves, which makes a page with three figures 70 kB; as one cubic
 * for each quarter it is a fifth of that. An absolute or relative path of `M L H V C Q A Z`, as the figure rig writes it.
 */
export function withoutArcs(d: string): string {
  const tokens = d.match(/[a-zA-Z]|-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? [];
  let out = '';
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let at = 0;
  let command = '';
  const number = () => Number(tokens[at++] ?? 0);
  while (at < tokens.length) {
    if (/[a-zA-Z]/.test(tokens[at] ?? '')) command = tokens[at++] ?? '';
    const isRelative = command === command.toLowerCase();
    const [baseX, baseY] = isRelative ? [x, y] : [0, 0];
    switch (command.toUpperCase()) {
      case 'Z':
        [x, y] = [startX, startY];
        out += 'Z';
        break;
      case 'H':
        x = baseX + number();
        out += `L${round(x)} ${round(y)}`;
        break;
      case 'V':
        y = baseY + number();
        out += `L${round(x)} ${round(y)}`;
        break;
      case 'A': {
        const [rx, ry, turn, isLarge, isClockwise] = [number(), number(), number(), number(), number()];
        const to = [baseX + number(), baseY + number()] as const;
        out += arc([x, y], to, [rx, ry], turn, isLarge === 1, isClockwise === 1);
        [x, y] = to;
        break;
      }
      default: {
        const pairs = { M: 1, L: 1, Q: 2, C: 3 }[command.toUpperCase()];
        if (pairs === undefined) return d; // a command we do not know: the path stays as it is
        out += command.toUpperCase();
        for (let pair = 0; pair < pairs; pair += 1) {
          [x, y] = [baseX + number(), baseY + number()];
          out += `${pair === 0 ? '' : ' '}${round(x)} ${round(y)}`;
        }
        if (command.toUpperCase() === 'M') {
          [startX, startY] = [x, y];
          command = isRelative ? 'l' : 'L'; // further pairs are lines
        }
      }
    }
  }
  return out;
}

const round = (value: number) => Math.round(value * 10) / 10;
type Point = readonly [number, number];

/** An elliptical arc as cubics of at most a quarter each (SVG 2, appendix B.2.4). */
function arc(from: Point, to: Point, radii: Point, turn: number, isLarge: boolean, isClockwise: boolean): string {
  let [rx, ry] = [Math.abs(radii[0]), Math.abs(radii[1])];
  if (rx === 0 || ry === 0) return `L${round(to[0])} ${round(to[1])}`;
  const phi = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)];
  const [dx, dy] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const [px, py] = [cos * dx + sin * dy, cos * dy - sin * dx];
  const scale = Math.sqrt(Math.max(1, (px * px) / (rx * rx) + (py * py) / (ry * ry)));
  [rx, ry] = [rx * scale, ry * scale];
  const over = rx * rx * py * py + ry * ry * px * px;
  const factor = over === 0 ? 0 : Math.sqrt(Math.max(0, (rx * rx * ry * ry) / over - 1)) * (isLarge === isClockwise ? -1 : 1);
  const [cx, cy] = [(factor * rx * py) / ry, (-factor * ry * px) / rx];
  const begin = Math.atan2((py - cy) / ry, (px - cx) / rx);
  let sweep = Math.atan2((-py - cy) / ry, (-px - cx) / rx) - begin;
  if (isClockwise && sweep < 0) sweep += 2 * Math.PI;
  if (!isClockwise && sweep > 0) sweep -= 2 * Math.PI;
  const center: Point = [cos * cx - sin * cy + (from[0] + to[0]) / 2, sin * cx + cos * cy + (from[1] + to[1]) / 2];
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-6));
  const step = sweep / count;
  const reach = (4 / 3) * Math.tan(step / 4);
  const point = (angle: number, along: number): string => {
    const u = rx * (Math.cos(angle) - along * Math.sin(angle));
    const v = ry * (Math.sin(angle) + along * Math.cos(angle));
    return `${round(center[0] + cos * u - sin * v)} ${round(center[1] + sin * u + cos * v)}`;
  };
  let out = '';
  for (let part = 0; part < count; part += 1) {
    const [a, b] = [begin + part * step, begin + (part + 1) * step];
    out += `C${point(a, reach)} ${point(b, -reach)} ${part === count - 1 ? `${round(to[0])} ${round(to[1])}` : point(b, 0)}`;
  }
  return out;
}
