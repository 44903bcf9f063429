/** A page at a time needs little; without a limit, the engine would let the remains of thousands pile up. */
export const threadLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 } as const;
