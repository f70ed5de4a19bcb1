// The same from CommonJS.
import secondsource = require("secondsource");

const report: secondsource.Report = secondsource.check([{ id: "a", source: "Gazette", text: "The ferry sank." }]);
const kinds: readonly secondsource.Kind[] = report.discrepancies.map((d) => d.kind);
export = kinds;
