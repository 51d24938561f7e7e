/** Rules about what becomes of a postmortem after it is written. */
@NullMarked
package dev.postmortem.validation.internal.rules.followup;

import org.jspecify.annotations.NullMarked;
