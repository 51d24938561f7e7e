/** Rules about how people are spoken of: what the system allowed is told, not who is to blame. */
@NullMarked
package dev.postmortem.validation.internal.rules.blamelessness;

import org.jspecify.annotations.NullMarked;
