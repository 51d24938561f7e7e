/** Durations from one milestone to another, each with its formula, its inputs, and no zero where nothing is known. */
@NullMarked
package dev.postmortem.metric;

import org.jspecify.annotations.NullMarked;
