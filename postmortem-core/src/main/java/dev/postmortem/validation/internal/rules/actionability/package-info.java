/** Rules about actions and what they address. */
@NullMarked
package dev.postmortem.validation.internal.rules.actionability;

import org.jspecify.annotations.NullMarked;
