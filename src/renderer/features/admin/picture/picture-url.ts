/** Where the kiosk serves a picture it has taken in. */
export const pictureUrl = (id: string) => `pictures/${id}.webp`;
