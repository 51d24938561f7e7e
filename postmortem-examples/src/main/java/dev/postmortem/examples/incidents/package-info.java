/**
 * Incidents written with the fluent API: six real ones from their published reports, and the founding template's
 * example. What a report does not state stays unknown.
 */
@NullMarked
package dev.postmortem.examples.incidents;

import org.jspecify.annotations.NullMarked;
