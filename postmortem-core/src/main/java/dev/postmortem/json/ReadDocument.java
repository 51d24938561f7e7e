package dev.postmortem.json;

import dev.postmortem.model.Postmortem;
import java.util.List;

/**
 * A postmortem as it was read, with what is known about its text.
 *
 * @param postmortem what the document says
 * @param places where each value stands in the text
 * @param ignored the properties that the model does not know and that were left out, at most as many as {@link
 *     ReadLimits#problems()} allows and then one entry without a pointer that says how many more there are; empty
 *     unless {@link UnknownProperties#IGNORE} was asked for
 * @since 0.1.0
 */
public record ReadDocument(Postmortem postmortem, SourcePlaces places, List<JsonProblem> ignored) {

    /** Copies the list. */
    public ReadDocument {
        ignored = List.copyOf(ignored);
    }
}
