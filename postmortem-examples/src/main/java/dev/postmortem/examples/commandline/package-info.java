/** What the main job and the CI gate share: arguments, files, and what a terminal is told. */
@NullMarked
package dev.postmortem.examples.commandline;

import org.jspecify.annotations.NullMarked;
