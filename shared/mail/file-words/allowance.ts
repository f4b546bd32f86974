/** How much may still be unpacked and read of the files of one mail. Anybody can send a hundred files that each unpack to sixty megabytes. */
export interface Allowance {
  left: number
}

export const allowance = (): Allowance => ({ left: 100_000_000 })

/** Takes from the allowance; false when that is more than is left, and then nothing is left. */
export function afford(allowed: Allowance, bytes: number): boolean {
  const isEnough = bytes <= allowed.left
  allowed.left = isEnough ? allowed.left - bytes : 0
  return isEnough
}
