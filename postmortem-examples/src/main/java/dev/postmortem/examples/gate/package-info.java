/** A gate for continuous integration: checks the postmortems of a repository and says whether they may pass. */
@NullMarked
package dev.postmortem.examples.gate;

import org.jspecify.annotations.NullMarked;
