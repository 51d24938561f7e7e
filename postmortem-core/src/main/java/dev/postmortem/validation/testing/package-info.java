/** What the author of a rule tests it with; needs no test framework. */
@NullMarked
package dev.postmortem.validation.testing;

import org.jspecify.annotations.NullMarked;
