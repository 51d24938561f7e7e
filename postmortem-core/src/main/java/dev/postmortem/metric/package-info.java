/**
 * Durations from one milestone to another, each with its formula, its inputs, and no zero where nothing is known.
 *
 * <p>{@link dev.postmortem.metric.Metrics} is the entry point.
 */
@NullMarked
package dev.postmortem.metric;

import org.jspecify.annotations.NullMarked;
