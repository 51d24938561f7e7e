/** Finding the phrases of all rules in a text in one pass. */
@NullMarked
package dev.postmortem.validation.internal.phrase;

import org.jspecify.annotations.NullMarked;
