/** Rules about whether what is told is measured. */
@NullMarked
package dev.postmortem.validation.internal.rules.measurability;

import org.jspecify.annotations.NullMarked;
