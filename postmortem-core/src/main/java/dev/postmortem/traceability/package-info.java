/**
 * Which action, mitigation or acceptance answers each cause, factor, gap and improvement, and what each action is for.
 *
 * <p>{@link dev.postmortem.traceability.Traceability#of} is the entry point.
 */
@NullMarked
package dev.postmortem.traceability;

import org.jspecify.annotations.NullMarked;
