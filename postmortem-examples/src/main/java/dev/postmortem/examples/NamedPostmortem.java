package dev.postmortem.examples;

import dev.postmortem.model.Postmortem;

/**
 * A postmortem on its way through the job.
 *
 * @param origin where it comes from, for complaints
 * @param name what its output is called unless that name is used already
 */
record NamedPostmortem(String origin, String name, Postmortem postmortem) {}
