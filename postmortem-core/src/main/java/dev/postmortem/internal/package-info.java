/** What several packages above the model share behind the scenes; never exported. */
@NullMarked
package dev.postmortem.internal;

import org.jspecify.annotations.NullMarked;
