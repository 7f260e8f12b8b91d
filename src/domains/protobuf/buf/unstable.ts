/**
 * What `ignore_unstable_packages` takes for a version that may still change: `v1alpha1`, `v1p2beta3`, `v1testfoo`.
 * Numbers count from 1, and some other component must stand before (https://buf.build/docs/breaking/overview).
 */
const UNSTABLE = /\.v0*[1-9]\d*(?:test.*|(?:p0*[1-9]\d*)?(?:alpha|beta)(?:0*[1-9]\d*)?)$/;

/** Whether buf itself calls a package unstable: fewer than people do, to whom `v1development` says as much. */
export const isUnstableToBuf = (packageName: string): boolean => UNSTABLE.test(packageName);
