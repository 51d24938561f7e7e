/** The constraints on single values that Jakarta Bean Validation does not have ready. */
@NullMarked
package dev.postmortem.model.constraint;

import org.jspecify.annotations.NullMarked;
