/**
 * What can set another thing of this list off, by class: fires and explosions, quakes and slides, crashes and collapses.
 * Word forms as news has them. Source: our own, after the hazard types of EM-DAT and the event types of RED.
 */
export const MISHAP_CLASS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    fire: "fire fires blaze blazes inferno wildfire wildfires",
    explosion: "explosion explosions blast blasts detonation detonations",
    collapse: "collapse collapses",
    crash: "crash crashes collision collisions derailment derailments pile-up",
    quake: "earthquake earthquakes quake quakes tremor tremors",
    slide: "landslide landslides mudslide mudslides rockslide avalanche avalanches",
    flood: "flood floods flooding",
    wave: "tsunami tsunamis",
    eruption: "eruption eruptions",
    leak: "leak leaks spill spills",
    outage: "outage outages blackout blackouts",
    crush: "stampede stampedes crush",
    panic: "panic",
    shooting: "shooting shootings shootout gunfight gunfire",
    unrest: "riot riots rioting unrest clash clashes",
    protest: "protest protests demonstration demonstrations",
    illness: "seizure seizures stroke",
    fall: "fall",
  }).flatMap(([type, words]) => words.split(" ").map((word) => [word, type] as const)),
);
