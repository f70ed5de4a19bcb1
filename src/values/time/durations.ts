/** "P3D", "PT48H", "P2Y6M", "P1W"; a number that is open is X. */
export function durationOf(n: number | null, unit: string): string {
  const clock = unit === "H" || unit === "TM" || unit === "S";
  const letter = unit === "TM" ? "M" : unit === "F" ? "W" : unit;
  const count = unit === "F" && n !== null ? n * 2 : n;
  const prefix = clock ? "PT" : "P";
  if (count === null && unit === "E") return "PXY";
  if (count === null) return `${prefix}X${letter}`;
  const whole = Math.floor(count);
  const part = count - whole;
  // Two decades are twenty years.
  if (part === 0 && unit === "E" && whole > 1) return `P${whole * 10}Y`;
  if (part === 0) return `${prefix}${whole}${letter}`;
  const smaller: Readonly<Record<string, readonly [string, number]>> = {
    Y: ["M", 12],
    H: ["M", 60],
    TM: ["S", 60],
    D: ["TH", 24],
    E: ["Y", 10],
  };
  const finer = smaller[unit];
  if (!finer) return `${prefix}${count}${letter}`;
  const rest = Math.round(part * finer[1]);
  const head = whole ? `${whole}${letter}` : "";
  return finer[0] === "TH" ? `${prefix}${head}T${rest}H` : `${prefix}${head}${rest}${finer[0]}`;
}
