/** Reads prose, so that rules need not guess what a text says; never exported. */
@NullMarked
package dev.postmortem.validation.internal.text;

import org.jspecify.annotations.NullMarked;
