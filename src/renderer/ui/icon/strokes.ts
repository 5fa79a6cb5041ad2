/**
 * The drawings of the icons, on a 32 grid: a plain string is a line 2.75 wide in the colour of the text; `solid` is filled, its
 * inner shapes cut out; `dot` is a wider line, for dots and bars. Letters and signs that point the reading way are in `turning`.
 */
type Mark = string | { readonly solid: string } | { readonly dot: string; readonly width: number };
export type Drawing = readonly Mark[];

/** A circle as path text. */
const ring = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

const leg = 'M10 3.5H19.5L18.5 14L17 21.5Q24.5 22.5 25 28.5H11V24.5Q6.5 17.5 9 12Z';
const drop = 'M16 4C20 10 25 14 25 19.5A9 9 0 0 1 7 19.5C7 14 12 10 16 4Z';
const moon = 'M24 20A10 10 0 1 1 13 6A8.5 8.5 0 0 0 24 20Z';
const capsule = 'M18.99 7.19A5.5 5.5 0 0 1 25.3 16.2L13.01 24.81A5.5 5.5 0 0 1 6.7 15.8Z';
const octagon = 'M11.5 4H20.5L28 11.5V20.5L20.5 28H11.5L4 20.5V11.5Z';
const eye = 'M3 16Q9 7 16 7Q23 7 29 16Q23 25 16 25Q9 25 3 16Z';
const clock: Drawing = [ring(16, 16, 11), 'M16 9.5V16L20.5 19'];

/** Signs for doing something on the screen. */
export const controls = {
  home: ['M5 15L16 6L27 15M8 13.5V26H24V13.5', 'M13.5 26V19.5H18.5V26'],
  back: ['M26 16H7M14 8L6 16L14 24'],
  'arrow-left': ['M26 16H7M14 8L6 16L14 24'],
  'arrow-right': ['M6 16H25M18 8L26 16L18 24'],
  'chevron-up': ['M7 20L16 11L25 20'],
  'chevron-down': ['M7 12L16 21L25 12'],
  'chevron-left': ['M20 7L11 16L20 25'],
  'chevron-right': ['M12 7L21 16L12 25'],
  search: [ring(14, 14, 8.5), 'M20.5 20.5L27 27'],
  language: [
    'M4 10.5Q4 6 8.5 6H18Q22 6 22 10V14Q22 18 18 18H12L7 22V18Q4 17.5 4 14Z',
    'M25 12.5Q28 13 28 16.5V19.5Q28 23 25.5 23.5V27L21 23.5H15',
  ],
  'text-size': ['M3 25L10 7L17 25M5.5 19H14.5', 'M20 25L24.5 14L29 25M21.5 21.5H27.5'],
  contrast: [ring(16, 16, 11), { solid: 'M16 5A11 11 0 0 1 16 27Z' }],
  lower: [
    'M10.5 3.5H21.5Q24 3.5 24 6V26Q24 28.5 21.5 28.5H10.5Q8 28.5 8 26V6Q8 3.5 10.5 3.5Z',
    'M12 20H20M12 24H20',
    'M16 8V15M13 12.5L16 15.5L19 12.5',
  ],
  speaker: ['M5 12.5H10L17 7V25L10 19.5H5Z', 'M21 12Q23.5 16 21 20M24.5 9Q29 16 24.5 23'],
  print: ['M9 12V5H23V12M9 23H5V12H27V23H23', 'M9 19H23V27H9Z'],
  document: ['M8 4H19L25 10V28H8Z', 'M19 4V10H25M12 16H21M12 21H21'],
  plus: ['M16 6V26M6 16H26'],
  minus: ['M6 16H26'],
  check: ['M6 17L13 24L26 9'],
  cross: ['M8 8L24 24M24 8L8 24'],
  play: [{ solid: 'M10 6L25 16L10 26Z' }, 'M10 6L25 16L10 26Z'],
  pause: [{ dot: 'M11 7V25M21 7V25', width: 4.5 }],
  stop: [{ solid: 'M9 9H23V23H9Z' }, 'M9 9H23V23H9Z'],
  again: ['M7 16A9.5 9.5 0 1 0 11 8.2M11 3V8.5H16.5'],
  backspace: ['M11 7H28V25H11L4 16Z', 'M15.5 12L23 20M23 12L15.5 20'],
  shift: ['M16 5L27 16H20.5V26H11.5V16H5Z'],
  'keyboard-hide': [
    'M6 4.5H26Q29 4.5 29 7.5V17.5Q29 20.5 26 20.5H6Q3 20.5 3 17.5V7.5Q3 4.5 6 4.5Z',
    { dot: 'M8.5 9.5H8.7M13.5 9.5H13.7M18.5 9.5H18.7M23.5 9.5H23.7', width: 3 },
    'M11 15.5H21M12 25L16 28.5L20 25',
  ],
  touch: [
    'M11 17V8A2.2 2.2 0 0 1 15.4 8V15M15.4 13A2.2 2.2 0 0 1 19.8 13V16M19.8 14.5A2.2 2.2 0 0 1 24.2 14.5V21Q24 28 17.5 28Q13 28 10.5 23L7 18.5Q8 15.5 11 17',
  ],
  list: ['M11 8H27M11 16H27M11 24H27', { dot: 'M5 8H5.2M5 16H5.2M5 24H5.2', width: 4 }],
  grip: [{ dot: 'M12 7H12.2M20 7H20.2M12 16H12.2M20 16H20.2M12 25H12.2M20 25H20.2', width: 4 }],
  pencil: ['M6 26L7.5 19.5L21 6L26 11L12.5 24.5Z'],
  bin: ['M5 9H27M12 9V5H20V9M8 9L9.5 27H22.5L24 9M13.5 14V22M18.5 14V22'],
  eye: [eye, ring(16, 16, 4)],
  'eye-off': [eye, 'M5 27L27 5'],
  use: [{ dot: 'M5 27H27M8 22V16M14 22V9M20 22V13M26 22V6', width: 3.4 }],
  look: ['M5 20V6H13V20A4 4 0 0 1 5 20Z', 'M13 11L18 6L24 12L12.5 23.5', 'M18 18H27V26H9'],
  download: ['M16 5V18M10.5 13L16 18.5L21.5 13M5 20V27H27V20'],
  lock: ['M10 14H22Q25 14 25 17V24Q25 27 22 27H10Q7 27 7 24V17Q7 14 10 14Z', 'M11 14V10Q11 5 16 5Q21 5 21 10V14'],
  megaphone: ['M5 13V19H9L22 26V6L9 13ZM10 19L12 27H15L14 21.5M26 13Q28 16 26 19'],
  mobile: ['M11 4H21Q23.5 4 23.5 6.5V25.5Q23.5 28 21 28H11Q8.5 28 8.5 25.5V6.5Q8.5 4 11 4Z', 'M14.5 23.5H17.5'],
  display: ['M6 6H26Q28 6 28 8V20Q28 22 26 22H6Q4 22 4 20V8Q4 6 6 6Z', 'M16 22V27M10.5 27H21.5'],
  shield: ['M16 4.5L26 8V15Q26 23.5 16 28Q6 23.5 6 15V8Z', 'M11 16L15 20L21.5 12.5'],
  copy: ['M12 11H25Q27 11 27 13V25Q27 27 25 27H12Q10 27 10 25V13Q10 11 12 11Z', 'M6 21V8Q6 5 9 5H21'],
  send: ['M16 27V9M8 16L16 8L24 16', 'M6 4.5H26'],
  phone: ['M7 6L12 5L14 11L11 14Q13 19 18 21L21 18L27 20L26 25Q25.5 27 23 27C14 26 6 18 5 9Q5 6.5 7 6Z'],
} satisfies Record<string, Drawing>;

/** Signs for what a page is about. */
export const subjects = {
  'octagon-alert': [octagon, 'M16 10V17.5', { dot: 'M16 22V22.2', width: 3.6 }],
  info: [ring(16, 16, 11), 'M16 15.5V21.5', { dot: 'M16 10.5V10.7', width: 3.6 }],
  clock,
  calendar: ['M8 7H24Q27 7 27 10V24Q27 27 24 27H8Q5 27 5 24V10Q5 7 8 7Z', 'M5 13.5H27M11 4V9M21 4V9'],
  moon: [moon],
  question: ['M10.5 11.5Q11 5.5 16.5 5.5Q22.5 6 22 11.5Q21.5 15 16.5 17.5V20.5', { dot: 'M16.5 26V26.2', width: 4 }],
  stretch: [{ solid: ring(19, 6, 2.8) }, ring(19, 6, 2.8), 'M17 11L12 19L5 27M12 19L18 21V27M16.5 12L23 14L26 10', 'M28.5 5V27'],
  pill: [capsule, 'M13 11.5L19 20.5'],
  drop: [drop],
  leaf: ['M6 26C6 12 14 6 27 6C27 18 20 25 9 23M6 26Q11 17 19 13'],
  leg: ['M13 4L12 13Q10 16 11 20L13 25V27H24Q24 24 20 24L17.5 23L19 14L21 4'],
  people: [ring(11, 10, 4.5), 'M3 26Q3 17.5 11 17.5Q19 17.5 19 26', 'M20.5 6A4.5 4.5 0 0 1 21 14.5M23 18Q29 19 29 26'],
  older: [
    { solid: ring(13, 6, 2.8) },
    ring(13, 6, 2.8),
    'M12.5 11.5Q8.5 15 9 21L8 27.5M9.5 19.5L14.5 22.5L15 27.5M12 13L16.5 17.5L21.5 17',
    'M24.5 27.5V18Q24.5 15.5 22 15.5',
  ],
  exercise: [
    { solid: ring(20, 5.5, 2.8) },
    ring(20, 5.5, 2.8),
    'M17.5 11L13.5 18L18.5 21.5L17.5 28M13.5 18L11 23L4.5 23.5M17.5 11L22 15.5L26.5 15M17 11L11.5 10.5L8.5 14.5',
  ],
  stethoscope: ['M6 4.5V11A6 6 0 0 0 18 11V4.5M4 4.5H8M16 4.5H20', 'M12 17V20.5A6.5 6.5 0 0 0 25 20.5V17.5', ring(25, 14, 3.2)],
} satisfies Record<string, Drawing>;

const twoLegs: Drawing = [
  'M7.5 4L6.5 14L7.5 23.5V28H13M11.5 4L11 15L11.5 24',
  { solid: 'M18.5 3H26L27.5 10Q29.5 17 25 23.5Q28 24 28 28.5H18V24Q14 17 17.5 10Z' },
];
const legDots = [ring(13.5, 7.5, 1.2), ring(15, 12, 1.2), ring(12.5, 16, 1.2), ring(14.5, 20, 1.2), ring(17, 25, 1.2)].join('');

/** Signs for a warning: filled, so that they stand out in their row. */
export const signs = {
  chest: [
    { solid: ring(16, 7, 4.2) },
    {
      solid:
        'M4.5 28.5V23Q4.5 13.5 13.5 13.5H18.5Q27.5 13.5 27.5 23V28.5ZM20 16.5L18.6 20L15 21.5L18.6 23L20 26.5L21.4 23L25 21.5L21.4 20Z',
    },
  ],
  'cold-leg': [{ solid: leg }, { dot: 'M26 3.5V12.5M22.1 5.8L29.9 10.2M22.1 10.2L29.9 5.8', width: 2 }],
  spine: [
    {
      dot: 'M12.5 5H16.5M10.5 10.3H14.5M10.5 15.6H14.5M12.5 20.9H16.5M14 26.2H18',
      width: 4,
    },
    { dot: 'M22.5 17.5L27 15.5M23.5 21.5H28.5M22.5 25.5L27 27.5', width: 2.4 },
  ],
  jaw: [
    {
      solid:
        'M6 14C6 7 11 3.5 16.5 3.5C22.5 3.5 25.5 7.5 25.5 12L28 17.2H25.5V24Q25.5 27 22 27H18V29H9V23C7 20.5 6 17.5 6 14ZM16.5 19V21.2H18.4V22.8H19.8V21.2H21.4V22.8H22.8V21.2H25.5V19Z',
    },
  ],
  heat: [
    'M9 18V7A3 3 0 0 1 15 7V18',
    { solid: `M9 17.5V12H15V17.5A6 6 0 1 1 9 17.5Z` },
    { solid: ring(24, 9, 3) },
    {
      dot: 'M24 2.4V2.8M24 15.2V15.6M29.8 9H30.2M28.1 4.9L28.3 4.7M28.1 13.1L28.3 13.3M19.9 13.1L19.7 13.3M19.9 4.9L19.7 4.7',
      width: 2.2,
    },
  ],
  heartbeat: [
    {
      solid:
        'M16 26C9.5 21.5 7 17.5 7 13.5C7 10 9.5 8 12 8C13.8 8 15.2 9 16 10.4C16.8 9 18.2 8 20 8C22.5 8 25 10 25 13.5C25 17.5 22.5 21.5 16 26Z',
    },
    { dot: 'M4.5 8.5Q2.5 13.5 4.5 18.5M27.5 8.5Q29.5 13.5 27.5 18.5', width: 2.4 },
  ],
  'swollen-leg': twoLegs,
  poison: [
    {
      solid:
        'M12 3.5H20V9Q25.5 11 25.5 16.5V25.5Q25.5 28.5 22.5 28.5H9.5Q6.5 28.5 6.5 25.5V16.5Q6.5 11 12 9ZM12.4 15L11 16.4L14.6 20L11 23.6L12.4 25L16 21.4L19.6 25L21 23.6L17.4 20L21 16.4L19.6 15L16 18.6Z',
    },
  ],
  nerve: [{ solid: leg + legDots }, 'M24 5Q27 7.5 24 10Q21.5 12.5 24.5 15'],
  'fluid-loss': [
    { solid: 'M12 3.5C15.5 9 20 12.5 20 17.5A8 8 0 0 1 4 17.5C4 12.5 8.5 9 12 3.5Z' },
    'M25 11V27M20.5 23L25 27.5L29.5 23',
  ],
  'foot-sore': [
    {
      solid: `M15 9C21 8 24.5 11 24 15.5C23.6 19 22 20.5 22 24C22 27 20 29 17 29C13.8 29 12.4 26.5 12.4 23.5C12.4 20 9.4 18.5 9.4 14.5C9.4 11.5 11.5 9.6 15 9Z${ring(16.5, 15, 3)}`,
    },
    { solid: ring(9, 7.6, 1.8) + ring(12.8, 5.4, 1.9) + ring(17, 4.6, 2) + ring(21.2, 5.2, 2.1) + ring(25.6, 7.4, 2.6) },
    { solid: ring(16.5, 15, 1.2) },
  ],
  dialysis: [
    {
      solid: `M7 3.5H17Q19.5 3.5 19.5 6V26Q19.5 28.5 17 28.5H7Q4.5 28.5 4.5 26V6Q4.5 3.5 7 3.5Z${ring(12, 11, 4)}M8 19.5V21.5H16V19.5ZM8 23.5V25.5H13V23.5Z`,
    },
    'M19.5 9H23Q26 9 26 12V17',
    { solid: 'M26 18.5C27.5 21 29.2 22.4 29.2 24.8A3.2 3.2 0 0 1 22.8 24.8C22.8 22.4 24.5 21 26 18.5Z' },
  ],
  walk: [
    { solid: ring(17.5, 5.5, 2.8) },
    ring(17.5, 5.5, 2.8),
    'M16 11L14 18.5L18.5 22L20 28M14 18.5L12 23.5L7.5 28M16 11L20.5 15.5L25 15M15.5 11.5L10.5 14L9 18.5',
  ],
  'thin-leg': [
    { solid: 'M13.8 3.5H18.8L18.2 14L17.4 22Q22.8 23 23.2 28.5H12.8V24L13.4 14Z' },
    { dot: 'M3.5 12H9M6.5 9L9.5 12L6.5 15M28.5 12H23M25.5 9L22.5 12L25.5 15', width: 2.4 },
  ],
  tingle: [
    {
      solid: `M7.5 3.5H15.5L15 14.5Q15.5 17 18.5 18.5L26 21.5Q29 23 29 28H7V22Q8.5 18 7.5 12Z${ring(11, 9, 1.3)}${ring(12, 15, 1.3)}${ring(11, 21, 1.3)}${ring(16.5, 23, 1.3)}${ring(22, 25, 1.3)}`,
    },
    { dot: 'M21 13L23 9.5M25 15.5L28.5 13', width: 2.4 },
  ],
  restless: [{ solid: leg }, { dot: 'M5 9Q2.5 13.5 5 18M23.5 6Q25.5 10 23.5 14M27.5 5Q30 10.5 27.5 16', width: 2.4 }],
  glass: [{ solid: 'M8.5 3.5H23.5L22.5 11Q21.5 17.5 16 17.5Q10.5 17.5 9.5 11Z' }, 'M16 17.5V27.5M10.5 28H21.5'],
  child: [
    ring(11, 7.5, 3.6),
    'M5 28V20Q5 14.5 11 14.5Q15 14.5 16.4 17.5',
    { solid: ring(22, 15.5, 3.4) },
    { solid: 'M16 28.5V25.5Q16 20.5 22 20.5Q28 20.5 28 25.5V28.5Z' },
  ],
  pregnant: [
    { solid: ring(14.5, 5.8, 3.3) },
    { solid: `M12.5 10.5Q17.5 10 18 14Q24.5 15.5 24 20.5Q23.5 24 18.5 24V29H11V21.5Q8 14 12.5 10.5Z${ring(18.6, 19.2, 2)}` },
  ],
} satisfies Record<string, Drawing>;

/** The filled twins of signs that are outlines elsewhere. */
export const solids = {
  drop: [{ solid: drop }, drop],
  moon: [{ solid: moon }, moon],
  pill: [capsule, { solid: 'M12.85 11.5L19.15 20.5L13.01 24.81A5.5 5.5 0 0 1 6.7 15.8Z' }],
  'octagon-alert': [{ solid: `${octagon}M14.4 9.5V18.2H17.6V9.5Z${ring(16, 22, 2)}` }],
} satisfies Record<string, Drawing>;
