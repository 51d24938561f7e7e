/** What the author of a rule implements, and what a rule is given to work with. */
@NullMarked
package dev.postmortem.validation.spi;

import org.jspecify.annotations.NullMarked;
