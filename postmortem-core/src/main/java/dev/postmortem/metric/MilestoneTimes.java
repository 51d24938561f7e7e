package dev.postmortem.metric;

import java.util.List;

/** What a postmortem says about the time at which one milestone was reached. */
record MilestoneTimes(Bound bound, List<MetricInput> inputs) {}
