/**
 * A citation style for legal writing in the manner of The Bluebook, rule 18.2: title, site, version and date, address.
 * No package carries a style for it, so it is written here in CSL 1.0.2; citeproc does the rest.
 */
export const legalStyle = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" default-locale="en-US">
  <info>
    <title>Twenty-Eight: legal</title>
    <id>twenty-eight-legal</id>
    <updated>2026-01-01T00:00:00+00:00</updated>
  </info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography>
    <layout suffix=".">
      <group delimiter=", ">
        <text variable="title" font-style="italic"/>
        <group delimiter=" ">
          <text variable="publisher"/>
          <group delimiter=", " prefix="(" suffix=")">
            <text variable="version" prefix="version "/>
            <date variable="issued">
              <date-part name="month" form="short" suffix=" "/>
              <date-part name="day" suffix=", "/>
              <date-part name="year"/>
            </date>
          </group>
        </group>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>`;
