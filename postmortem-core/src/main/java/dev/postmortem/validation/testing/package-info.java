/**
 * What the author of a rule tests it with; needs no test framework.
 *
 * <p>{@link dev.postmortem.validation.testing.RuleTester} is the entry point.
 */
@NullMarked
package dev.postmortem.validation.testing;

import org.jspecify.annotations.NullMarked;
