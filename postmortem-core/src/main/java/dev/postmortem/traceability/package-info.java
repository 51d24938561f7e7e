/** Which action, mitigation or acceptance answers each cause, factor, gap and improvement, and what each action is for. */
@NullMarked
package dev.postmortem.traceability;

import org.jspecify.annotations.NullMarked;
