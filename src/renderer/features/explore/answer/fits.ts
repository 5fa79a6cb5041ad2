/** The steps in which long warnings become smaller. At the last one, warnings at 200 % are about as large as at 100 %. */
export const fits = [1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.54, 0.48, 0.42] as const;
