import type { Reading } from '../terms/reading.ts';

export interface Origin {
  readonly origin: string;
  readonly copied: number;
}

export function originsOf(readings: readonly Reading[]): Origin[] {
  return readings.map(({ article }) => ({ origin: article.id, copied: 0 }));
}
