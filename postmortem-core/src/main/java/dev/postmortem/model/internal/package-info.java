/** What the model's records share behind the scenes; never exported. */
@NullMarked
package dev.postmortem.model.internal;

import org.jspecify.annotations.NullMarked;
