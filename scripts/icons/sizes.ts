/** The sizes of icon that Office asks for on its various screens, in pixels. */
export const ICON_SIZES: readonly number[] = [16, 20, 24, 32, 40, 48, 64, 80, 96];
