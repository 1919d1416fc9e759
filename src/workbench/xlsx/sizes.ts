/**
 * Widths: the book has points, a file counts characters of the default font, of 7 pixels each at 96 pixels an inch.
 */
const pixelsPerPoint = 96 / 72;
const pixelsPerCharacter = 7;

export function toCharacters(points: number): number {
  return Math.round(((points * pixelsPerPoint) / pixelsPerCharacter) * 256) / 256;
}

export function toPoints(characters: number): number {
  return Math.round(characters * pixelsPerCharacter) / pixelsPerPoint;
}
