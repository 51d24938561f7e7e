/** Profiles, baselines, reports and suggested edits as JSON; the rest of validation does without. */
@NullMarked
package dev.postmortem.validation.json;

import org.jspecify.annotations.NullMarked;
