/**
 * Profiles, baselines, rules about words, vocabularies and reports as JSON, and suggestions carried out in it; the rest of
 * validation does without.
 */
@NullMarked
package dev.postmortem.validation.json;

import org.jspecify.annotations.NullMarked;
