/** A calendar day as the CMS keeps one: noon of it in Universal Time, so that no zone nearby moves it to another day. */
export function middayOf(isoDay: string): string {
  return `${isoDay}T12:00:00.000Z`
}
