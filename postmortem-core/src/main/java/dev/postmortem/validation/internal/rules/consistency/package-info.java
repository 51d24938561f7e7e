/** Rules about sections that contradict each other. */
@NullMarked
package dev.postmortem.validation.internal.rules.consistency;

import org.jspecify.annotations.NullMarked;
