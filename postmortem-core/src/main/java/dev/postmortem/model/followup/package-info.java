/** The family of sections that holds what went well, what could be improved, actions and lessons. */
@ModelStyle
@NullMarked
package dev.postmortem.model.followup;

import dev.postmortem.model.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
