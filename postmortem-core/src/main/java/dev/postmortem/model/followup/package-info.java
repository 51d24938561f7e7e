/** What went well, what could be improved, the action items and the lessons. */
@ModelStyle
@NullMarked
package dev.postmortem.model.followup;

import dev.postmortem.model.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
