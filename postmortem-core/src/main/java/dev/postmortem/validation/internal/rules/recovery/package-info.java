/** Rules about how recovery was verified. */
@NullMarked
package dev.postmortem.validation.internal.rules.recovery;

import org.jspecify.annotations.NullMarked;
