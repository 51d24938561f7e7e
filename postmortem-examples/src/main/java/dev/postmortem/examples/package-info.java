/** Runnable uses of the library. */
@NullMarked
package dev.postmortem.examples;

import org.jspecify.annotations.NullMarked;
