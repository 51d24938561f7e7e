/**
 * What the author of a rule implements, and what a rule is given to work with.
 *
 * <p>{@link dev.postmortem.validation.spi.PostmortemRule} is a rule in code, and
 * {@link dev.postmortem.validation.spi.PhraseRule} one about words, which is only data.
 */
@NullMarked
package dev.postmortem.validation.spi;

import org.jspecify.annotations.NullMarked;
