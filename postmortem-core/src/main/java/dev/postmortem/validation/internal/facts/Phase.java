package dev.postmortem.validation.internal.facts;

import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.InstantRange;
import dev.postmortem.model.value.Milestone;
import java.util.Optional;

/**
 * A milestone with the place that tells of it.
 *
 * @param milestone what was reached
 * @param at when it was reached
 * @param pointer the JSON Pointer of what tells of it
 * @param event the event that tells of it, unless a section does
 */
public record Phase(Milestone milestone, InstantRange at, String pointer, Optional<TimelineEvent> event) {}
