/** What sections are made of: times, amounts, links, severity and the open vocabularies. */
@ModelStyle
@NullMarked
package dev.postmortem.model.value;

import dev.postmortem.model.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
