import { filter } from "./filter.js";
import { keys } from "./keys.js";
import { theme, unfoldForPrint } from "./page.js";
import { follow } from "./ways.js";

// The report is whole without this script: it adds the filter, the keys, and the texts that follow the findings.
filter();
theme();
unfoldForPrint();
keys(follow());
