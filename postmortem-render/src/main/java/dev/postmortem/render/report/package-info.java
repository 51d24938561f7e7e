/** Validation reports in the forms in which they reach people. */
@NullMarked
package dev.postmortem.render.report;

import org.jspecify.annotations.NullMarked;
