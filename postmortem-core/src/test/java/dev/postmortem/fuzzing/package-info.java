/** Hostile input by chance: what is read, how it is changed, and what must hold of each. */
package dev.postmortem.fuzzing;
