package dev.postmortem.json;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Mandatory;
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

    /**
     * Checks what is mandatory and copies the list.
     *
     * @throws IllegalArgumentException if postmortem or places are null, or one of the properties is
     */
    public ReadDocument {
        Mandatory.given("ReadDocument.postmortem", postmortem);
        Mandatory.given("ReadDocument.places", places);
        ignored = Absent.listIfNull("ReadDocument.ignored", ignored);
    }
}
