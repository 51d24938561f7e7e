/** Whom and what the incident affected, and what became of the data. */
@ModelStyle
@NullMarked
package dev.postmortem.model.impact;

import dev.postmortem.model.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
