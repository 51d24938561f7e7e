package dev.postmortem.metric;

/**
 * An input, and the element of the postmortem that holds it.
 *
 * @param element the event, window or data set; another one may be equal to it
 * @param input the time
 */
record Given(Object element, MetricInput input) {}
