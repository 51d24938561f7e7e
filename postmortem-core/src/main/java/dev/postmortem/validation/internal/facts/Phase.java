package dev.postmortem.validation.internal.facts;

import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.InstantRange;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.model.value.When;
import java.util.Optional;

/**
 * A milestone with the place that tells of it.
 *
 * @param milestone what was reached
 * @param at when it was reached
 * @param when the time that this is read from, as the postmortem writes it: of a window, the whole window
 * @param pointer the JSON Pointer of what tells of it
 * @param event the event that tells of it, unless a section does
 */
public record Phase(Milestone milestone, InstantRange at, When when, String pointer, Optional<TimelineEvent> event) {}
