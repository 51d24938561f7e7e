/** The engine behind the validator; never exported. */
@NullMarked
package dev.postmortem.validation.internal;

import org.jspecify.annotations.NullMarked;
