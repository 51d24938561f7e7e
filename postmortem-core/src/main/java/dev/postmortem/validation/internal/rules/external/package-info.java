/** Rules about what must not be seen outside. */
@NullMarked
package dev.postmortem.validation.internal.rules.external;

import org.jspecify.annotations.NullMarked;
